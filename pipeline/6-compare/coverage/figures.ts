/** Figures that several articles of a story give with the same value. */
import type { Figure, Place } from '../../types.ts';
import type { StoryText } from '../copies/story-text.ts';
import { sentencePlace } from '../sentence-place.ts';
import { dayOf } from '../stories/date-evidence.ts';
import type { ArticleWords } from './found-in.ts';
import type { Carried } from './missing.ts';

/** Smaller counts ("two men") stand in every text and mean something else each time. */
const TELLING = 12;
/** Values below this may be given of different things; their sentences must have meaningful words in common. */
const SPEAKS_FOR_ITSELF = 1000;
const SHARED_WORDS = 2;

export function figuresCarried({ articles }: StoryText, words: readonly ArticleWords[]): Carried[] {
  const published = daysAround(articles.map(({ analysis }) => analysis.date));
  const groups = new Map<string, FigureInStory>();
  articles.forEach((article, i) => {
    for (const figure of article.analysis.figures) {
      if (!isTelling(figure, published)) continue;
      const key = keyOf(figure);
      const group = groups.get(key) ?? { figure, at: new Map<number, Place>() };
      groups.set(key, group);
      if (!group.at.has(i)) group.at.set(i, sentencePlace(article, figure));
    }
  });
  const numbers = words.map((one) => numbersIn(one.words));
  return [...groups.values()].map(({ figure, at }) => ({
    kind: 'figure',
    item: figure.text,
    at: ofOneThing({ figure, at }, words),
    isIn: (article) => isGiven(figure, articles[article]!.analysis.figures, numbers[article]!),
  }));
}

interface FigureInStory {
  readonly figure: Figure;
  readonly at: Map<number, Place>;
}

/** The articles whose sentence with the figure is like that of another one. */
function ofOneThing({ figure, at }: FigureInStory, words: readonly ArticleWords[]): Map<number, Place> {
  const { unit, value = 0 } = figure;
  // A span of time is given in seconds: "two years" is a large number and says nothing by itself.
  if (unit === 'date' || (value >= SPEAKS_FOR_ITSELF && unit !== 'seconds')) return at;
  const lemmas = new Map([...at].map(([i, place]) => [i, new Set(lemmasAt(place, words[i]!))]));
  const isLike = (i: number, j: number) =>
    i !== j && [...lemmas.get(i)!].filter((lemma) => lemmas.get(j)!.has(lemma)).length >= SHARED_WORDS;
  return new Map([...at].filter(([i]) => [...at.keys()].some((j) => isLike(i, j))));
}

/** Meaningful words of a sentence, without its numbers. */
function lemmasAt({ passage, start }: Place, { sentences }: ArticleWords): readonly string[] {
  const sentence = sentences.find((one) => one.passage === passage && one.start === start);
  return (sentence?.lemmas ?? []).filter((lemma) => !/\d/.test(lemma) && !NUMBER_WORDS.has(lemma));
}

const NUMBER_WORDS = new Set(
  `two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million
  billion second minute hour day week month year percent`.split(/\s+/),
);

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
  if (figures.some((other) => keyOf(other) === keyOf(figure))) return true;
  const { value, date } = figure;
  if (value === undefined) return numbers.has(Number(date?.slice(-2)));
  // "12" is not "12 million", but "310" may be "310,000" in a table of thousands.
  return [1, 1e3, 1e6, 1e9].some(
    (scale) => numbers.has(value / scale) && (scale === 1 || value / scale >= 100 || value % scale !== 0),
  );
}

/** Numbers in a text as they are printed in digits. */
function numbersIn(words: ReadonlySet<string>): ReadonlySet<number> {
  const found = new Set<number>();
  for (const word of words) {
    const digits = /\d[\d,]*(?:\.\d+)?/.exec(word)?.[0];
    if (digits !== undefined) found.add(Number(digits.replaceAll(',', '')));
  }
  return found;
}
