/** How many words two rows have in common, in order or in any order: numbers to decide by before anything is aligned. */
import type { QuoteWord } from './quote-words.ts';

let row = new Uint16Array(256);

/**
 * Length of the longest common subsequence (Wagner & Fischer 1974), without the sequence itself: the number that
 * `align` finds, at a small part of its price.
 */
export function commonLength(a: readonly QuoteWord[], b: readonly QuoteWord[]): number {
  if (b.length >= row.length) row = new Uint16Array(2 * b.length);
  row.fill(0, 0, b.length + 1);
  for (const { key } of a) {
    let diagonal = 0;
    for (let k = 1; k <= b.length; k += 1) {
      const above = row[k]!;
      row[k] = b[k - 1]!.key === key ? diagonal + 1 : Math.max(above, row[k - 1]!);
      diagonal = above;
    }
  }
  return row[b.length]!;
}

/** Words in common whatever their order: two rows cannot agree better than this. */
export function mostInCommon(a: readonly QuoteWord[], b: readonly QuoteWord[]): number {
  const counts = new Map<string, number>();
  for (const { key } of a) counts.set(key, (counts.get(key) ?? 0) + 1);
  let common = 0;
  for (const { key } of b) {
    const left = counts.get(key) ?? 0;
    if (left === 0) continue;
    counts.set(key, left - 1);
    common += 1;
  }
  return common;
}

/** Whether two rows share a content word. */
export function sharesContent(a: readonly QuoteWord[], b: readonly QuoteWord[]): boolean {
  return a.some((word) => word.isContent && b.some(({ key }) => key === word.key));
}
