/** Picks, for every stretch of quoted words, its best partner in each other article. */
import type { QuotedSentence } from './quoted-sentences.ts';
import type { Region } from './regions.ts';

/** Which sentences are taken, by the other article. */
export class Taken {
  readonly #keys = new Set<string>();

  has(sentence: number, otherArticle: number): boolean {
    return this.#keys.has(`${sentence} ${otherArticle}`);
  }

  add(sentence: number, otherArticle: number): void {
    this.#keys.add(`${sentence} ${otherArticle}`);
  }
}

/** Regions that do not overlap, the closest first; a headline may repeat a sentence of the body. */
export function bestRegions(
  sentences: readonly QuotedSentence[],
  regions: readonly Region[],
): { readonly chosen: readonly Region[]; readonly taken: Taken } {
  const taken = new Taken();
  const chosen: Region[] = [];
  const ordered = [...regions].sort(
    (p, q) =>
      weight(q) - weight(p) ||
      q.alignment.similarity - p.alignment.similarity ||
      p.a0 + p.b0 - q.a0 - q.b0 ||
      p.a0 - q.a0,
  );
  for (const region of ordered) {
    const { a0, a1, b0, b1 } = region;
    const left = sentences[a0]!;
    const right = sentences[b0]!;
    const isHeadlineLeft = left.passage.name === 'headline';
    const isHeadlineRight = right.passage.name === 'headline';
    const isFree = (first: number, last: number, other: number): boolean => {
      for (let i = first; i <= last; i += 1) if (taken.has(i, other)) return false;
      return true;
    };
    // A body sentence that a headline of the other article repeats may still have its partner in that body.
    if (!isHeadlineRight && !isFree(a0, a1, right.article)) continue;
    if (!isHeadlineLeft && !isFree(b0, b1, left.article)) continue;
    if (isHeadlineLeft && !isFree(a0, a1, right.article)) continue;
    if (isHeadlineRight && !isFree(b0, b1, left.article)) continue;
    for (let i = a0; i <= a1; i += 1) if (!isHeadlineRight || isHeadlineLeft) taken.add(i, right.article);
    for (let i = b0; i <= b1; i += 1) if (!isHeadlineLeft || isHeadlineRight) taken.add(i, left.article);
    chosen.push(region);
  }
  return { chosen: chosen.sort((p, q) => p.a0 - q.a0 || p.b0 - q.b0), taken };
}

/** Words in common, weighed by how alike the stretches are. */
function weight({ alignment }: Region): number {
  return alignment.common * alignment.similarity;
}
