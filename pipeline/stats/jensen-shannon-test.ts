import { type Counts, jensenShannon } from './jensen-shannon.ts';
import { dealer } from './permutation-test.ts';
import type { Random } from './random.ts';

export interface JensenShannonTest {
  /** The divergence itself, in bits, 0…1. */
  readonly jsd: number;
  /** Mean divergence when the labels are dealt at random: what texts of this length show anyway. */
  readonly expected: number;
  /** `jsd` − `expected`; about 0 or below: no more difference than by chance. */
  readonly excess: number;
  /** Share of dealt labels that differ at least as much, above 0 and at most 1. */
  readonly p: number;
}

/** Samples drawn unless told. */
const SAMPLES = 499;

/**
 * Jensen–Shannon divergence of two groups of texts, corrected for their length by permutation: the units of both
 * groups (articles, or sentences of two articles) are dealt anew `samples` times, group sizes kept.
 *
 *     excess = JSD(groups) − mean JSD(dealt groups),   p = (1 + #{JSD* ≥ JSD}) / (1 + samples)
 *
 * Every unit is a row of counts of the same words. `undefined` when a group has no unit or no word. Reference: Lin
 * 1991; Gentzkow, Shapiro & Taddy 2019, Econometrica 87:1307, on the bias of raw divergence in short texts.
 *
 * @example jensenShannonTest([[3, 0], [2, 1]], [[0, 3], [1, 2]], { random: seededRandom('1') })
 */
export function jensenShannonTest(
  first: readonly Counts[],
  second: readonly Counts[],
  { random, samples = SAMPLES }: { readonly random: Random; readonly samples?: number },
): JensenShannonTest | undefined {
  const units = [...first, ...second];
  const width = units.reduce((most, unit) => Math.max(most, unit.length), 0);
  const whole = summed(units, units.keys(), width);
  const deal = dealer(units.length, first.length, random);
  const divergence = (chosen: Iterable<number>): number | undefined => {
    const here = summed(units, chosen, width);
    return jensenShannon(
      here,
      whole.map((count, i) => count - here[i]!),
    );
  };
  const jsd = first.length === 0 || second.length === 0 ? undefined : divergence(first.keys());
  if (jsd === undefined) return undefined;
  let sum = 0;
  let asLarge = 0;
  for (let i = 0; i < samples; i += 1) {
    const value = divergence(deal()) ?? jsd;
    sum += value;
    if (value >= jsd - 1e-12) asLarge += 1;
  }
  const expected = sum / samples;
  return { jsd, expected, excess: jsd - expected, p: (1 + asLarge) / (1 + samples) };
}

function summed(units: readonly Counts[], chosen: Iterable<number>, width: number): Float64Array {
  const sums = new Float64Array(width);
  for (const i of chosen) {
    const unit = units[i]!;
    for (let word = 0; word < unit.length; word += 1) sums[word]! += unit[word]!;
  }
  return sums;
}
