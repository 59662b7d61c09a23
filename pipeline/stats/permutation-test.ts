import { combinations, forEachCombination } from './combinations.ts';
import type { Random } from './random.ts';

/** How to draw labellings where there are too many to go through. */
export interface PermutationOptions {
  readonly random: Random;
  /** Labellings drawn, an integer ≥ 1; 1999 unless told. */
  readonly samples?: number;
}

export interface PermutationTest {
  /** Share of labellings whose statistic is at least as far from 0 as the one found, above 0 and at most 1. */
  readonly p: number;
  /** The smallest p that any data of these sizes could give. */
  readonly smallest: number;
  /** Whether every labelling was gone through. */
  readonly exact: boolean;
}

/** Up to so many labellings all are gone through. */
const MOST_EXACT = 20_000;
/** Statistics that differ only by rounding are equal. */
const TIE = 1e-9;

/**
 * Two-sided permutation test of two groups of independent units, such as articles: if it did not matter to which
 * group a unit belongs, how often would a statistic be as far from 0 as the one found?
 *
 *     p = #{ |t*| ≥ |t| } / #labellings              over all C(n₁ + n₂, n₁) labellings, up to 20,000
 *     p = (1 + #{ |t*| ≥ |t| }) / (1 + samples)      over labellings drawn at random
 *
 * `statistic` gets the places of the units of the first group, ascending, and is a difference: 0 if the groups are
 * alike. `smallest` is 1 / C(n₁ + n₂, n₁), twice that for groups of equal size, where the mirrored labelling has
 * the same |t|; or 1 / (1 + samples). `undefined` when a group is empty or the statistic cannot be had. Reference:
 * Phipson & Smyth 2010, SAGMB 9:39.
 *
 * @example permutationTest(2, 2, (chosen) => differenceOfMeans(chosen), { random }) // { p: …, smallest: 1/3, exact: true }
 */
export function permutationTest(
  first: number,
  second: number,
  statistic: (chosen: readonly number[]) => number | undefined,
  { random, samples = 1999 }: PermutationOptions,
): PermutationTest | undefined {
  if (first < 1 || second < 1) return undefined;
  const n = first + second;
  const found = statistic(Array.from({ length: first }, (_, i) => i));
  if (found === undefined) return undefined;
  const limit = Math.abs(found) - TIE * Math.max(1, Math.abs(found));
  const isAsFar = (chosen: readonly number[]) => Math.abs(statistic(chosen) ?? 0) >= limit;
  const all = combinations(n, first);
  if (all <= MOST_EXACT) {
    let extreme = 0;
    forEachCombination(n, first, (chosen) => {
      if (isAsFar(chosen)) extreme += 1;
    });
    return { p: extreme / all, smallest: Math.min(1, (first === second ? 2 : 1) / all), exact: true };
  }
  let extreme = 0;
  for (let i = 0; i < samples; i += 1) if (isAsFar(drawn(n, first, random))) extreme += 1;
  return { p: (1 + extreme) / (1 + samples), smallest: 1 / (1 + samples), exact: false };
}

/** `k` of 0 … n − 1, ascending, each choice equally likely (Floyd's algorithm: Bentley & Floyd 1987, CACM 30:754). */
export function drawn(n: number, k: number, random: Random): number[] {
  const chosen = new Set<number>();
  for (let j = n - k; j < n; j += 1) {
    const i = Math.floor(random() * (j + 1));
    chosen.add(chosen.has(i) ? j : i);
  }
  return [...chosen].sort((a, b) => a - b);
}
