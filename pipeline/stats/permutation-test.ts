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

/**
 * Differences of the first group from the rest, 0 where they are alike and NaN where there is none to be had;
 * `chosen` are the units of the first group. The row may be used again.
 */
export type Statistics = (chosen: ArrayLike<number>) => ArrayLike<number>;

/** Up to so many labellings all are gone through. */
const MOST_EXACT = 20_000;
/** Statistics that differ only by rounding are equal. */
const TIE = 1e-9;

/**
 * Two-sided permutation tests of two groups of independent units, such as articles: if it did not matter to which
 * group a unit belongs, how often would a statistic be as far from 0 as the one found?
 *
 *     p = #{ |t*| ≥ |t| } / #labellings              over all C(n₁ + n₂, n₁) labellings, up to 20,000
 *     p = (1 + #{ |t*| ≥ |t| }) / (1 + samples)      over labellings drawn at random
 *
 * Units are numbered from 0, those of the first group first; all statistics are asked about the same labellings.
 * `smallest` is 1 / C(n₁ + n₂, n₁), twice that for groups of equal size, where the mirrored labelling has the same
 * |t|; or 1 / (1 + samples). A test is `undefined` when its statistic cannot be had; there is none when a group is
 * empty. Reference: Phipson & Smyth 2010, SAGMB 9:39.
 *
 * @example permutationTests(3, 2, (chosen) => [differenceOfMeans(chosen)], { random }) // [{ p: 0.2, smallest: 0.1, exact: true }]
 */
export function permutationTests(
  first: number,
  second: number,
  statistics: Statistics,
  { random, samples = 1999 }: PermutationOptions,
): (PermutationTest | undefined)[] {
  if (first < 1 || second < 1) return [];
  const limits = Float64Array.from(
    statistics(Array.from({ length: first }, (_, i) => i)),
    (found) => Math.abs(found) - TIE * Math.max(1, Math.abs(found)),
  );
  const extreme = new Float64Array(limits.length);
  const look = (chosen: ArrayLike<number>): void => {
    const found = statistics(chosen);
    for (let k = 0; k < limits.length; k += 1) if (Math.abs(found[k]!) >= limits[k]!) extreme[k]! += 1;
  };
  const all = combinations(first + second, first);
  const exact = all <= MOST_EXACT;
  if (exact) forEachCombination(first + second, first, look);
  else {
    const deal = dealer(first + second, first, random);
    for (let i = 0; i < samples; i += 1) look(deal());
  }
  const smallest = exact ? Math.min(1, (first === second ? 2 : 1) / all) : 1 / (1 + samples);
  return Array.from(limits, (limit, k) => {
    if (Number.isNaN(limit)) return undefined;
    return { p: exact ? extreme[k]! / all : (1 + extreme[k]!) / (1 + samples), smallest, exact };
  });
}

/**
 * Deals `k` of 0 … n − 1, each choice equally likely and independent of the one before; the array is used again.
 * Fisher & Yates 1938 in the form of Durstenfeld 1964, CACM 7:420, stopped after k steps.
 */
export function dealer(n: number, k: number, random: Random): () => Int32Array {
  const units = Int32Array.from({ length: n }, (_, i) => i);
  const dealt = units.subarray(0, k);
  return () => {
    for (let i = 0; i < k; i += 1) {
      const j = i + Math.floor(random() * (n - i));
      const unit = units[j]!;
      units[j] = units[i]!;
      units[i] = unit;
    }
    return dealt;
  };
}
