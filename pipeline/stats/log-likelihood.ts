import type { Contrast } from './contrast.ts';

/**
 * Log-likelihood G² of a keyness contrast, ≥ 0: how badly one common rate explains both counts.
 *
 *     Eᵢ = Nᵢ (O₁ + O₂) / (N₁ + N₂),   G² = 2 (O₁ ln(O₁/E₁) + O₂ ln(O₂/E₂)),   0 ln 0 = 0
 *
 * This is the form of corpus linguistics, with the two observed cells; the full 2 × 2 table adds the two
 * cells of "all other words", which hardly matter for rare words. It has no direction: swapping the sides
 * changes nothing. Tokens are treated as independent, which words in articles are not, so it sorts and does
 * not test. `undefined` when a side has no tokens. Reference: Dunning 1993, Computational Linguistics 19:61;
 * Rayson & Garside 2000.
 *
 * @example logLikelihood({ countTarget: 10, totalTarget: 1000, countReference: 5, totalReference: 2000 }) // 6.931472
 */
export function logLikelihood(contrast: Contrast): number | undefined {
  const { countTarget, totalTarget, countReference, totalReference } = contrast;
  if (totalTarget <= 0 || totalReference <= 0) return undefined;
  const rate = (countTarget + countReference) / (totalTarget + totalReference);
  const g2 = 2 * (cell(countTarget, totalTarget * rate) + cell(countReference, totalReference * rate));
  return Math.max(0, g2);
}

function cell(observed: number, expected: number): number {
  return observed === 0 ? 0 : observed * Math.log(observed / expected);
}
