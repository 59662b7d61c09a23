/** Statements that several articles of a story make, in the same or in other words. */
import { SAME_STATEMENT } from '../../same-statement.ts';
import type { Copy, Place, Variant } from '../../types.ts';
import type { StorySentence } from '../copies/story-sentences.ts';
import type { StoryText } from '../copies/story-text.ts';
import { connected } from './connected.ts';
import { type ArticleWords, mayBeSaid } from './found-in.ts';
import type { Carried } from './missing.ts';

/** Words that the carrying sentences have in common, at least. */
const CORE = 3;
/** Likeness from which a paraphrase is listed: a little below, two sentences may say different things of one matter. */
const LISTED = Math.max(0.5, SAME_STATEMENT);

export function statementsCarried(
  { articles, sentences, index }: StoryText,
  words: readonly ArticleWords[],
  { copies, variants }: { readonly copies: readonly Copy[]; readonly variants: readonly Variant[] },
): Carried[] {
  const numbers = new Map(articles.map(({ analysis }, i) => [analysis.id, i]));
  const quotations = variants.flatMap(({ a, b }) => [a, b]);
  const isQuotation = (place: Place) => quotations.some((quotation) => overlap(place, quotation));
  const firm = copies.filter(
    ({ quoted, kind, similarity, a, b }) =>
      !quoted &&
      a.passage === 'body' &&
      (kind === 'near-copy' || similarity >= LISTED) &&
      saysSomething(a) &&
      saysSomething(b) &&
      !(isQuotation(a) && isQuotation(b)),
  );
  const sentenceAt = new Map(sentences.map((sentence) => [keyOf(sentence.article, sentence), sentence]));
  return connected(firm.map(({ a, b }) => [a, b] as const)).flatMap((places): Carried[] => {
    const at = new Map<number, Place>();
    for (const place of places) if (!at.has(numbers.get(place.id)!)) at.set(numbers.get(place.id)!, place);
    const carrying = places.map((place) => sentenceAt.get(keyOf(numbers.get(place.id)!, place))!);
    const core = coreOf(carrying);
    if (core.length < CORE || !saysMoreThanNames(core, carrying)) return [];
    // Sentences that come near it, too near for it to be missing there.
    const near = new Set(
      copies.flatMap(({ a, b }) => [
        ...(places.some((place) => isSame(a, place)) ? [numbers.get(b.id)!] : []),
        ...(places.some((place) => isSame(b, place)) ? [numbers.get(a.id)!] : []),
      ]),
    );
    const likeness = (place: Place) =>
      firm.reduce(
        (sum, { a, b, similarity }) => sum + (isSame(a, place) || isSame(b, place) ? similarity : 0),
        0,
      );
    const central = places.reduce((best, place) => (likeness(place) > likeness(best) ? place : best));
    return [
      {
        kind: 'statement',
        item: central.text,
        at,
        isIn: (article) =>
          near.has(article) || mayBeSaid(core, words[article]!, { kind: 'statement', weight: index.weight }),
      },
    ];
  });
}

/** Not a question, what leads on to a list, a list of links, nor the name below a post: "— Ada Korran (@korran) May 2". */
function saysSomething({ text }: Place): boolean {
  return !/[:?]["”’]?\s*$| \| |\(@\w+\)/.test(text);
}

/** Not "By Ada Korran and Bram Vask", as two reports are signed. */
function saysMoreThanNames(core: readonly string[], carrying: readonly StorySentence[]): boolean {
  return core.some((lemma) => !carrying.some(({ names }) => names.has(lemma)));
}

function isSame(a: Place, b: Place): boolean {
  return a.id === b.id && a.passage === b.passage && a.start === b.start;
}

function overlap(a: Place, b: Place): boolean {
  return a.id === b.id && a.passage === b.passage && a.start < b.end && b.start < a.end;
}

function keyOf(article: number, { passage, start }: Pick<StorySentence, 'passage' | 'start'>): string {
  return `${article} ${passage} ${start}`;
}

/** Lemmas that at least two of the sentences share. */
function coreOf(carrying: readonly StorySentence[]): string[] {
  const counts = new Map<string, number>();
  for (const { lemmas } of carrying) {
    for (const lemma of lemmas) counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count > 1).map(([lemma]) => lemma);
}
