import type { Contrast } from './contrast.ts';

/** Weight of the prior in tokens at most, and as a share of the smaller side. */
const PRIOR_TOKENS = 500;
const PRIOR_SHARE = 0.1;

/**
 * Log-odds ratio with informative Dirichlet prior, divided by its standard error:
 *
 *     α₀ = min(500, 0.1 × min(n₁, n₂)),   α = α₀ (y₁ + y₂) / (n₁ + n₂)
 *     δ  = ln[(y₁ + α) / (n₁ + α₀ − y₁ − α)] − ln[(y₂ + α) / (n₂ + α₀ − y₂ − α)]
 *     z  = δ / √(1/(y₁ + α) + 1/(y₂ + α))
 *
 * The prior pulls both sides towards their pooled rate, so rare words do not lead the list. Positive: more
 * in the target, and the sign always agrees with the rates. Swapping the sides flips the sign exactly. It
 * takes tokens as independent, so it sorts words and is not a test. `undefined` when a side has no tokens or
 * the word is on neither. Reference: Monroe, Colaresi & Quinn 2008, Political Analysis 16:372, eq. 16–22.
 *
 * @example logOddsZ({ countTarget: 10, totalTarget: 1000, countReference: 5, totalReference: 2000 }) // 2.47021
 */
export function logOddsZ(contrast: Contrast): number | undefined {
  const { countTarget, totalTarget, countReference, totalReference } = contrast;
  const both = countTarget + countReference;
  if (totalTarget <= 0 || totalReference <= 0 || both <= 0) return undefined;
  const total = totalTarget + totalReference;
  if (both === total) return 0; // the word is all there is on both sides: the odds are infinite and equal
  const priorTotal = Math.min(PRIOR_TOKENS, PRIOR_SHARE * Math.min(totalTarget, totalReference));
  const prior = (priorTotal * both) / total;
  const logOdds = (count: number, n: number) =>
    Math.log((count + prior) / (n - count + (priorTotal - prior)));
  const delta = logOdds(countTarget, totalTarget) - logOdds(countReference, totalReference);
  return delta / Math.sqrt(1 / (countTarget + prior) + 1 / (countReference + prior));
}
