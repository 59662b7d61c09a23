import { clusterBootstrap } from '../../../pipeline/stats/bootstrap.ts';
import type { Interval } from '../../../pipeline/stats/interval.ts';
import { seededRandom } from '../../../pipeline/stats/random.ts';

/** Sums of a cluster that a measure is made of, such as right, extra and missed ones. */
export type Tally = readonly number[];

/**
 * A 95 % bootstrap interval of a measure that depends on sums alone: the sums of each cluster are drawn, added
 * and measured. Fast for many items. undefined below two clusters.
 */
export function countInterval(
  clusters: Iterable<Tally>,
  measure: (sums: Tally) => number | undefined,
  seed: string,
): Interval | undefined {
  const random = seededRandom(seed);
  return clusterBootstrap([...clusters], (sample) => measure(summed(sample)), { random });
}

/** Sums of the same length, added place by place. */
export function summed(tallies: readonly Tally[]): Tally {
  const sums = new Array<number>(tallies[0]?.length ?? 0).fill(0);
  for (const tally of tallies) for (let i = 0; i < sums.length; i++) sums[i]! += tally[i]!;
  return sums;
}
