import { clusterBootstrap } from './bootstrap.ts';
import type { Interval } from './interval.ts';
import type { Random } from './random.ts';

/**
 * What a stretch of text, such as a sentence, adds to the alpha of its words. Sums over the words that two
 * coders or more have read (m: coders who read a word, k: those who marked it).
 */
export interface MarkingSums {
  /** Σ k (m − k) / (m − 1): the pairs of coders that differ, each word weighing as its coders. */
  readonly differing: number;
  /** Σ k */
  readonly marked: number;
  /** Σ (m − k) */
  readonly unmarked: number;
}

/**
 * The sums of words numbered `from` to before `to`; `marked[i]` of `coders[i]` coders marked word i. Words
 * of fewer than two coders add nothing.
 *
 * @example markingSums([2, 1, 0], [2, 2, 1], { from: 0, to: 3 }) // { differing: 1, marked: 3, unmarked: 1 }
 */
export function markingSums(
  marked: ArrayLike<number>,
  coders: ArrayLike<number>,
  { from, to }: { readonly from: number; readonly to: number },
): MarkingSums {
  let differing = 0;
  let sumMarked = 0;
  let unmarked = 0;
  for (let i = from; i < to; i++) {
    const m = coders[i]!;
    if (m < 2) continue;
    const k = marked[i]!;
    differing += (k * (m - k)) / (m - 1);
    sumMarked += k;
    unmarked += m - k;
  }
  return { differing, marked: sumMarked, unmarked };
}

/**
 * Krippendorff's alpha of marked and unmarked words, the nominal alpha of two values in the form of sums:
 *
 *     α = 1 − (n − 1) Σ k (m − k)/(m − 1) / (n₁ n₀),   n₁ = Σ k,  n₀ = Σ (m − k),  n = n₁ + n₀
 *
 * At most 1; 0: as alike as if marks were dealt out by lot; below 0: less. `undefined` when nobody marked a
 * word, or everybody every word, for then agreement shows nothing. The same as `krippendorffAlpha`, whose
 * references hold here; the sums make a bootstrap of long texts and many coders a matter of additions.
 *
 * @example markingAlpha([markingSums([2, 1, 0, 0], [2, 2, 2, 2], { from: 0, to: 4 })]) // 0.533333
 */
export function markingAlpha(stretches: readonly MarkingSums[]): number | undefined {
  let differing = 0;
  let marked = 0;
  let unmarked = 0;
  for (const stretch of stretches) {
    differing += stretch.differing;
    marked += stretch.marked;
    unmarked += stretch.unmarked;
  }
  const byLot = marked * unmarked;
  return byLot > 0 ? 1 - ((marked + unmarked - 1) * differing) / byLot : undefined;
}

/**
 * Percentile bootstrap interval of `markingAlpha`: whole stretches are drawn, since the words of a sentence
 * are marked together. For another text of the same kind and the same coders; what other coders would do is
 * not in it. `undefined` below two stretches or when most draws hold no mark. See `clusterBootstrap`.
 */
export function markingInterval(stretches: readonly MarkingSums[], random: Random): Interval | undefined {
  return clusterBootstrap(stretches, markingAlpha, { random });
}
