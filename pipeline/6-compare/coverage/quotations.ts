/** Quotations that several articles of a story print, in whatever wording. */
import type { Place, Variant } from '../../types.ts';
import type { StoryText } from '../copies/story-text.ts';
import { connected } from './connected.ts';
import { type ArticleWords, mayBeSaid } from './found-in.ts';
import type { Carried } from './missing.ts';

/** Words of meaning from which a quotation says something by itself; "not today, now" does not. */
const CORE = 3;

export function quotationsCarried(
  { articles, index }: StoryText,
  words: readonly ArticleWords[],
  variants: readonly Variant[],
): Carried[] {
  const numbers = new Map(articles.map(({ analysis }, i) => [analysis.id, i]));
  const sure = variants.filter(({ verdict }) => verdict !== 'possible');
  return connected(sure.map(({ a, b }) => [a, b] as const)).map((places): Carried => {
    const longest = places.reduce((best, place) => (place.text.length > best.text.length ? place : best));
    const at = new Map<number, Place>();
    for (const { id, passage, start, end, text } of places) {
      const article = numbers.get(id)!;
      if (!at.has(article)) at.set(article, { id, passage, start, end, text });
    }
    const core = lemmasOf(longest, words[numbers.get(longest.id)!]!);
    return {
      kind: 'quotation',
      item: longest.text,
      at,
      isIn: (article) =>
        core.length < CORE || mayBeSaid(core, words[article]!, { kind: 'quotation', weight: index.weight }),
    };
  });
}

/** Lemmas of the sentences a place lies in. */
function lemmasOf({ passage, start, end }: Place, { sentences }: ArticleWords): string[] {
  const inside = sentences.filter(
    (sentence) => sentence.passage === passage && sentence.start < end && start < sentence.end,
  );
  return [...new Set(inside.flatMap(({ lemmas, names }) => lemmas.filter((lemma) => !names.has(lemma))))];
}
