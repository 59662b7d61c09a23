import type { ArticleFindings, Cue } from '../../../types.ts';
import type { ReportOptions } from '../../format.ts';
import { inReadingOrder } from '../../order.ts';
import { sentenceNumber } from '../../sentence-number.ts';
import { disputable } from './disputable.ts';
import { headlineOf, type NumberedArticle } from './label.ts';
import { markLine } from './mark.ts';
import { markedText } from './marked-text.ts';
import { type Block, heading, link, list, type Part, paragraph, quotation, strong } from './nodes.ts';
import { toneSection } from './tone.ts';
import { verbsOfSaying } from './verbs-of-saying.ts';
import { whoIsHeard } from './who-is-heard.ts';
import { whomInArticle } from './whom.ts';
import { wordsNearNames } from './words-near-names.ts';

/** One article: where it is from, its own marked sentences, those of the people it quotes, tone, what may be disputed. */
export function articleSection(
  { number, found }: NumberedArticle,
  depth: number,
  options: ReportOptions,
): Block[] {
  const { cues, cautions } = found.analysis;
  const own = cues.filter((cue) => cue.voice === 'outlet');
  const others = cues.filter((cue) => cue.voice !== 'outlet');
  const whom = whomInArticle(found);
  return [
    heading(depth, `${number}. ${headlineOf(found)}`),
    paragraph(origin(found)),
    ...(cautions.length === 0 ? [] : [quotation([strong('Take care')], ...cautions)]),
    ...whoIsHeard(found, depth + 1),
    heading(depth + 1, 'In the outlet’s own words'),
    ...(own.length === 0 ? [paragraph(nothing(found))] : markedSentences(found, own, options)),
    ...(whom === undefined ? [] : [paragraph(whom)]),
    ...(others.length === 0
      ? []
      : [
          heading(depth + 1, titleOfOthers(others)),
          paragraph('These are the words of the people quoted; they are not counted as the outlet’s.'),
          ...markedSentences(found, others, options),
        ]),
    ...verbsOfSaying(found, depth + 1),
    ...toneSection(found, depth + 1, options),
    ...wordsNearNames(found, depth + 1),
    ...disputable(found, depth + 1, options),
  ];
}

function nothing({ analysis }: ArticleFindings): string {
  return analysis.tokens.own === 0
    ? 'The article has no own words below the headline, so there is nothing to mark.'
    : 'Nothing is marked. That can mean plain wording, or wording the lists do not know.';
}

function titleOfOthers(others: readonly Cue[]): string {
  const voices = new Set(others.map((cue) => cue.voice));
  if (voices.size === 2) return 'Inside quotation marks and reported speech';
  return voices.has('quote') ? 'Inside quotation marks' : 'In reported speech';
}

function origin({ article, analysis }: ArticleFindings): Part[] {
  const { outlet, date, event, url } = analysis;
  const parts: (Part | undefined)[] = [
    outlet || 'Outlet not given',
    date || 'no date given',
    article.author === undefined ? undefined : `by ${article.author}`,
    event === undefined ? undefined : `on: ${event}`,
    url === undefined ? undefined : /^https?:\/\//i.test(url) ? link(url, url) : url,
    `id ${analysis.id}`,
  ];
  return parts
    .filter((part) => part !== undefined)
    .flatMap((part, index) => (index === 0 ? [part] : [' · ', part]));
}

/** Each sentence once, its marks below it; without text only the marks. */
function markedSentences(found: ArticleFindings, cues: readonly Cue[], { text }: ReportOptions): Block[] {
  const ordered = inReadingOrder(cues);
  if (!text) return [list(ordered.map((cue) => [`${place(found, cue)}: `, ...markLine(cue)]))];
  const sentences = new Map<string, Cue[]>();
  for (const cue of ordered) {
    const key = `${cue.passage} ${cue.sentence[0]}`;
    sentences.set(key, [...(sentences.get(key) ?? []), cue]);
  }
  return [...sentences.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const [start, end] = first.sentence;
    const before: Part[] = first.passage === 'headline' ? ['Headline: '] : [];
    const sentence = markedText(found.article[first.passage], { start, end }, group);
    return [quotation([...before, ...sentence]), list(group.map(markLine))];
  });
}

function place(found: ArticleFindings, cue: Cue): string {
  const number = sentenceNumber(found, cue);
  return cue.passage === 'headline' ? 'Headline' : number === undefined ? 'Body' : `Sentence ${number}`;
}
