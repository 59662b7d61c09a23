import type { Interval } from './interval.ts';

/** The share and its 95 % interval, all in 0…1. */
export interface ShareInterval extends Interval {
  readonly share: number;
}

/** z with P(Z ≤ z) = 0.975. */
const Z = 1.959963984540054;

/**
 * Share k/n with its 95 % Wilson score interval, in 0…1:
 *
 *     (k + z²/2 ± z √( k (n − k)/n + z²/4 )) / (n + z²),   z = 1.96
 *
 * It stays within 0…1, holds for few cases too, and has a width at k = 0 and k = n. `count` and `total` are
 * integers, 0 ≤ count ≤ total. It takes the cases as independent; for cases in clusters, such as sentences of
 * one article, use `clusterBootstrap`. `undefined` when there are no cases. Reference: Wilson 1927, JASA
 * 22:209; Newcombe 1998, Statistics in Medicine 17:857, method 3.
 *
 * @example wilsonInterval(81, 263) // { share: 0.307985, low: 0.255289, high: 0.36621 }
 */
export function wilsonInterval(count: number, total: number): ShareInterval | undefined {
  if (total <= 0) return undefined;
  const centre = count + Z ** 2 / 2;
  const margin = Z * Math.sqrt((count * (total - count)) / total + Z ** 2 / 4);
  return {
    share: count / total,
    low: count === 0 ? 0 : (centre - margin) / (total + Z ** 2),
    high: count === total ? 1 : (centre + margin) / (total + Z ** 2),
  };
}
