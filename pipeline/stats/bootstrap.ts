import type { Interval } from './interval.ts';
import type { Random } from './random.ts';

/** How to draw the samples of `clusterBootstrap`. */
export interface BootstrapOptions {
  readonly random: Random;
  /** Samples drawn, an integer ≥ 1; 1000 unless told. */
  readonly samples?: number;
  /** Share of the samples inside the interval, in 0…1 (exclusive); 0.95 unless told. */
  readonly level?: number;
}

/**
 * Percentile bootstrap interval of a statistic, in its unit, by resampling whole clusters:
 *
 *     θ*ᵢ = statistic of m clusters drawn with replacement from m,   i = 1 … samples
 *     low, high = quantiles (1 − level)/2 and (1 + level)/2 of the θ*
 *
 * Clusters are what was drawn independently, such as articles; what is inside one, such as its sentences,
 * stays together, which keeps the interval honest when they resemble each other. Quantiles interpolate
 * linearly (type 7 of Hyndman & Fan 1996). Samples whose statistic is `undefined` or not finite are left out.
 * `undefined` below two clusters, or when more than half of the samples were left out. With few clusters,
 * below about 20, it is too narrow. Reference: Efron 1979, Annals of Statistics 7:1; Davison & Hinkley 1997,
 * Bootstrap Methods and their Application, ch. 3.8.
 *
 * @example clusterBootstrap([[1, 0], [1], [0, 0]], shareOfOnes, { random: seededRandom('1/all/share') })
 * // { low: 0, high: 1 }
 */
export function clusterBootstrap<T>(
  clusters: readonly T[],
  statistic: (sample: readonly T[]) => number | undefined,
  options: BootstrapOptions,
): Interval | undefined {
  const { random, samples = 1000, level = 0.95 } = options;
  if (clusters.length < 2) return undefined;
  const values: number[] = [];
  for (let i = 0; i < samples; i++) {
    const value = statistic(clusters.map(() => clusters[Math.floor(random() * clusters.length)]!));
    if (value !== undefined && Number.isFinite(value)) values.push(value);
  }
  if (values.length === 0 || values.length < samples / 2) return undefined;
  values.sort((a, b) => a - b);
  return { low: quantile(values, (1 - level) / 2), high: quantile(values, (1 + level) / 2) };
}

function quantile(sorted: readonly number[], p: number): number {
  const at = p * (sorted.length - 1);
  const below = sorted[Math.floor(at)]!;
  return below + (at - Math.floor(at)) * (sorted[Math.ceil(at)]! - below);
}
