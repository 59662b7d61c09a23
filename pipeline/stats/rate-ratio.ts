import type { Contrast } from './contrast.ts';
import { betaQuantile } from './distributions.ts';

/** Target rate ÷ reference rate. `ratio` and `high` are absent when the reference count is 0. */
export interface RateRatio {
  readonly ratio?: number;
  /** Exact 95 % interval of the ratio, ≥ 0. */
  readonly low: number;
  readonly high?: number;
  /** Two-sided exact p of "both rates are equal", 0…1. */
  readonly p: number;
}

/**
 * Ratio of two rates with the conditional binomial test: given k₁ + k₂ events, k₁ is binomial with
 * π₀ = n₁ / (n₁ + n₂) if the rates are equal.
 *
 *     p        = Σ P(j) over all j with P(j) ≤ P(k₁)
 *     interval = π/(1 − π) × n₂/n₁ at the Clopper–Pearson limits of π
 *
 * As in R's `poisson.test`, the test goes by likelihood and the interval by equal tails, so at the border
 * they may disagree. `undefined` without events or when a side has no tokens. Reference: Przyborowski &
 * Wilenski 1940, Biometrika 31:313; Clopper & Pearson 1934, Biometrika 26:404.
 *
 * @example rateRatio({ countTarget: 10, totalTarget: 1000, countReference: 5, totalReference: 2000 })
 * // { ratio: 4, low: 1.245719, high: 14.914592, p: 0.010788 }
 */
export function rateRatio(contrast: Contrast): RateRatio | undefined {
  const { countTarget, totalTarget, countReference, totalReference } = contrast;
  const events = countTarget + countReference;
  if (totalTarget <= 0 || totalReference <= 0 || events <= 0) return undefined;
  const ratioAt = (share: number) => ((share / (1 - share)) * totalReference) / totalTarget;
  const low = countTarget === 0 ? 0 : ratioAt(betaQuantile(0.025, countTarget, countReference + 1));
  const p = binomialP(countTarget, events, totalTarget / (totalTarget + totalReference));
  if (countReference === 0) return { low, p };
  return {
    ratio: (countTarget * totalReference) / (countReference * totalTarget),
    low,
    high: ratioAt(betaQuantile(0.975, countTarget + 1, countReference)),
    p,
  };
}

/** Slack for "equally likely", as in R and SciPy: masses that differ only by rounding count as ties. */
const TIE = 1 + 1e-7;

/**
 * Two-sided exact binomial p of `count` in `events`. Masses are built from the mode by their ratio
 * P(j + 1)/P(j), which needs no factorial and so is exact for thousands of events too.
 */
function binomialP(count: number, events: number, share: number): number {
  const odds = share / (1 - share);
  const mode = Math.min(events, Math.floor((events + 1) * share));
  const mass = new Float64Array(events + 1);
  mass[mode] = 1;
  for (let j = mode; j < events; j++) mass[j + 1] = (mass[j]! * odds * (events - j)) / (j + 1);
  for (let j = mode; j > 0; j--) mass[j - 1] = (mass[j]! * j) / (odds * (events - j + 1));
  const limit = mass[count]! * TIE;
  let all = 0;
  let extreme = 0;
  for (const m of mass) {
    all += m;
    if (m <= limit) extreme += m;
  }
  return Math.min(1, extreme / all);
}
