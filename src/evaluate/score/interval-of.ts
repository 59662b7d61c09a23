import { clusterBootstrap } from '../../../pipeline/stats/bootstrap.ts';
import type { Interval } from '../../../pipeline/stats/interval.ts';
import { seededRandom } from '../../../pipeline/stats/random.ts';
import { grouped } from '../grouped.ts';

export interface IntervalOptions<T> {
  /** Items of one cluster are drawn together. */
  readonly clusterOf: (item: T) => string;
  /** Seed of the draws, with what it is for. */
  readonly seed: string;
}

/** A 95 % bootstrap interval of a statistic of items, drawn in whole clusters; undefined below two clusters. */
export function intervalOf<T>(
  items: readonly T[],
  statistic: (sample: readonly T[]) => number | undefined,
  { clusterOf, seed }: IntervalOptions<T>,
): Interval | undefined {
  const clusters = [...grouped(items, clusterOf).values()];
  return clusterBootstrap(clusters, (sample) => statistic(sample.flat()), { random: seededRandom(seed) });
}
