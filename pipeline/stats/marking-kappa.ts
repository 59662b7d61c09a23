/** How two coders marked the words both have read: all of them, those each marked, those both marked. */
export interface MarkingPair {
  readonly words: number;
  readonly first: number;
  readonly second: number;
  readonly both: number;
}

/**
 * Cohen's kappa of words marked and unmarked, from counts, −1…1. The same as `cohenKappa` of the words one by
 * one, whose formula and reference hold here:
 *
 *     n pₒ = both + (n − first − second + both),   n² pₑ = first × second + (n − first) (n − second)
 *
 * `undefined` without words, when neither marked a word, and when both marked every word.
 *
 * @example markingKappa({ words: 4, first: 2, second: 3, both: 2 }) // 0.5
 */
export function markingKappa({ words: n, first, second, both }: MarkingPair): number | undefined {
  const alike = n - first - second + 2 * both;
  const byChance = first * second + (n - first) * (n - second);
  return byChance === n * n ? undefined : (n * alike - byChance) / (n * n - byChance);
}
