import type { Contrast } from './contrast.ts';

/**
 * Log Ratio: how many doublings lie between the two rates, with ½ added to both counts so that a count of 0
 * has a value.
 *
 *     log₂( (O₁ + ½) / N₁ ) − log₂( (O₂ + ½) / N₂ )
 *
 * Positive: more in the target; 1 is twice as often, 2 four times, −1 half. Swapping the sides flips the
 * sign exactly. With totals of different size and close rates the added ½ can turn a tiny difference round;
 * read the direction from the rates. `undefined` when a side has no tokens. Reference: Hardie 2014,
 * "Log Ratio: an informal introduction", CASS Lancaster.
 *
 * @example logRatio({ countTarget: 10, totalTarget: 1000, countReference: 5, totalReference: 2000 }) // 1.932886
 */
export function logRatio(contrast: Contrast): number | undefined {
  const { countTarget, totalTarget, countReference, totalReference } = contrast;
  if (totalTarget <= 0 || totalReference <= 0) return undefined;
  return Math.log2((countTarget + 0.5) / totalTarget) - Math.log2((countReference + 0.5) / totalReference);
}
