/** Whether rates of two sides differ more than when the articles are dealt to the sides by chance. */
import { type PermutationTest, permutationTests, type Statistics } from '../stats/permutation-test.ts';
import type { Random } from '../stats/random.ts';
import type { Category, Summary } from '../types.ts';
import type { Group } from './groups.ts';
import { thresholds } from './thresholds.ts';

interface Permuting {
  readonly categories: readonly Category[];
  readonly random: Random;
  readonly isMirrored: boolean;
}

/** Permutation tests with articles as units; none with fewer than two articles on a side, or too few words. */
export function permutedRates(
  target: Group,
  others: readonly Group[],
  { categories, random, isMirrored }: Permuting,
): readonly (PermutationTest | undefined)[] {
  const rest = others.flatMap(({ members }) => members);
  const isShort = target.summary.tokens.own < thresholds.rateTokens;
  if (isShort || target.members.length < 2 || rest.length < 2) return [];
  const [first, second] = isMirrored ? [rest, target.members] : [target.members, rest];
  const units = [...first, ...second].map(({ summary }) => summary);
  return permutationTests(first.length, second.length, differencesOfRates(units, categories), {
    random,
    samples: thresholds.permutations,
  });
}

/** Pooled rate of the chosen articles − pooled rate of the rest, per word, for each kind of mark. */
function differencesOfRates(units: readonly Summary[], categories: readonly Category[]): Statistics {
  const tokens = Float64Array.from(units, (unit) => unit.tokens.own);
  // Most articles have few kinds of marks: only these are gone through.
  const marks = units.map(({ cues }) =>
    categories.flatMap((category, k) => {
      const count = cues[category]?.own ?? 0;
      return count === 0 ? [] : [k, count];
    }),
  );
  const allTokens = tokens.reduce((sum, count) => sum + count, 0);
  const all = new Float64Array(categories.length);
  for (const row of marks) for (let m = 0; m < row.length; m += 2) all[row[m]!]! += row[m + 1]!;
  const sums = new Float64Array(categories.length);
  return (chosen) => {
    sums.fill(0);
    let words = 0;
    for (let i = 0; i < chosen.length; i += 1) {
      const unit = chosen[i]!;
      const row = marks[unit]!;
      words += tokens[unit]!;
      for (let m = 0; m < row.length; m += 2) sums[row[m]!]! += row[m + 1]!;
    }
    const rest = allTokens - words;
    for (let k = 0; k < sums.length; k += 1) {
      sums[k] = words === 0 || rest === 0 ? NaN : sums[k]! / words - (all[k]! - sums[k]!) / rest;
    }
    return sums;
  };
}
