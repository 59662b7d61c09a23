/** Figures that several articles of a story give with the same value. */
import type { Analysed, Figure, Place } from '../../types.ts';
import type { StoryText } from '../copies/story-text.ts';
import { nounMatch } from '../figures/same-thing.ts';
import { sentencePlace } from '../sentence-place.ts';
import { dayOf } from '../stories/date-evidence.ts';
import { alikeTellings, sentenceAt, type Telling } from './alike-sentences.ts';
import { onOneSide } from './bound-sides.ts';
import type { ArticleWords } from './found-in.ts';
import type { Carried } from './missing.ts';
import { isRoundOf, printedNumbers } from './printed-numbers.ts';

/** Smaller counts ("two men") stand in every text and mean something else each time. */
const TELLING = 12;
/** Values below this may be given of different things; their sentences must say something like. */
const SPEAKS_FOR_ITSELF = 1000;
/** Weight of what two sentences with one small figure must share besides; less if they count one thing. */
const LIKE = 7;
const LIKE_IN_ONE_MONTH = 10;
const LIKE_ON_ONE_DAY = 4.5;
const LIKE_OF_ONE_THING = 3;

export function figuresCarried({ articles, index }: StoryText, words: readonly ArticleWords[]): Carried[] {
  const published = daysAround(articles.map(({ analysis }) => analysis.date));
  const groups = new Map<string, FigureTelling[]>();
  articles.forEach((article, i) => {
    for (const figure of article.analysis.figures) {
      if (!isTelling(figure, published)) continue;
      const key = keyOf(figure);
      const group = groups.get(key) ?? [];
      groups.set(key, group);
      group.push(tellingOf(figure, i, { article, words: words[i]! }));
    }
  });
  const numbers = articles.map(({ doc }) => printedNumbers(`${doc.headline.text}\n${doc.body.text}`));
  return [...groups.values()].map((all): Carried => {
    const tellings = onOneSide(all);
    const { figure } = tellings[0]!;
    return {
      kind: 'figure',
      item: figure.text,
      at: speaksForItself(figure) ? firstPlaces(tellings) : alikeTellings(tellings, index, leastLikeness),
      isIn: (article) => isGiven(figure, articles[article]!.analysis.figures, numbers[article]!),
    };
  });
}

/** A figure in its sentence. */
interface FigureTelling extends Telling {
  readonly figure: Figure;
}

/** Without numbers and units, which sentences with the same figure share anyway. */
function tellingOf(
  figure: Figure,
  i: number,
  { article, words }: { readonly article: Analysed; readonly words: ArticleWords },
): FigureTelling {
  const place = sentencePlace(article, figure);
  const lemmas = sentenceAt(place, words.sentences)?.lemmas ?? [];
  const rest = lemmas.filter((lemma) => !/\d/.test(lemma) && !NUMBER_WORDS.has(lemma));
  return { figure, article: i, place, lemmas: new Set(rest) };
}

const NUMBER_WORDS = new Set(
  `two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million
  billion trillion second minute hour day week month year percent half`.split(/\s+/),
);

/** A span of time is given in seconds: "two years" is a large number and says nothing by itself. */
function speaksForItself({ unit, value = 0 }: Figure): boolean {
  return value >= SPEAKS_FOR_ITSELF && unit !== 'seconds';
}

/** Shares, spans of time and months come up with anything; a day, or twenty votes, seldom with two things. */
function leastLikeness({ figure: a }: FigureTelling, { figure: b }: FigureTelling): number {
  if (a.unit === 'date')
    return [a, b].every(({ date }) => DAY.test(date!)) ? LIKE_ON_ONE_DAY : LIKE_IN_ONE_MONTH;
  if (a.unit === 'percent' || a.unit === 'seconds') return LIKE;
  switch (nounMatch(a, b)) {
    case 'other':
      return Number.POSITIVE_INFINITY;
    case 'open':
      return LIKE_ON_ONE_DAY;
    default:
      return LIKE_OF_ONE_THING;
  }
}

const DAY = /-\d\d-\d\d$/;

function firstPlaces(tellings: readonly FigureTelling[]): Map<number, Place> {
  return new Map(tellings.toReversed().map(({ article, place }) => [article, place]));
}

/** Months and days on and next to which articles appeared: what everybody calls "Thursday" is not missing. */
function daysAround(dates: readonly (string | undefined)[]): ReadonlySet<string> {
  return new Set(
    dates.flatMap((date) => {
      const day = dayOf(date);
      if (day === undefined) return [];
      return [day - 1, day, day + 1].map((one) => new Date(one * 86_400_000).toISOString().slice(5, 10));
    }),
  );
}

function isTelling({ unit, value, date }: Figure, published: ReadonlySet<string>): boolean {
  if (unit === 'date') return date !== undefined && /\d-\d\d$/.test(date) && !published.has(date.slice(-5));
  return value !== undefined && (value >= TELLING || unit === 'percent');
}

/** Figures of one value and unit; what is counted may be named differently. */
function keyOf({ unit, value, date }: Figure): string {
  return JSON.stringify(unit === 'date' ? [unit, date?.slice(-5)] : [unit, value]);
}

function isGiven(figure: Figure, figures: readonly Figure[], numbers: ReadonlySet<number>): boolean {
  if (figures.some((other) => isSameValue(figure, other))) return true;
  const { value, date } = figure;
  if (value === undefined) return numbers.has(Number(date?.slice(-2)));
  // "12" is not "12 million", but "310" may be "310,000" in a table of thousands.
  return [1, 1e3, 1e6, 1e9].some(
    (scale) => numbers.has(value / scale) && (scale === 1 || value / scale >= 100 || value % scale !== 0),
  );
}

/** Whatever it is taken to count: "22 million more" is of people elsewhere. */
function isSameValue(figure: Figure, other: Figure): boolean {
  if (keyOf(figure) === keyOf(other)) return true;
  if (figure.value === undefined || other.value === undefined) return false;
  return other.value === figure.value || (isOfOneNoun(figure, other) && isRoundOf(figure.value, other.value));
}

function isOfOneNoun(a: Figure, b: Figure): boolean {
  return a.unit === b.unit && /^(?:same|alike)$/.test(nounMatch(a, b));
}
