import { studentQuantile } from './distributions.ts';
import type { Interval } from './interval.ts';

/**
 * 95 % t-interval of the mean of `values`, in their unit:
 *
 *     mean ± t(0.975; n − 1) × s / √n,   s² = Σ(x − mean)² / (n − 1)
 *
 * It is not cut at the ends of the scale: that is for the caller, who knows the scale. `undefined` below
 * two values, where spread cannot be known. Reference: Student 1908, Biometrika 6:1.
 *
 * @example meanInterval([1, 2, 3, 4]) // { low: 0.44574, high: 4.55426 }
 */
export function meanInterval(values: readonly number[]): Interval | undefined {
  const n = values.length;
  if (n < 2) return undefined;
  let sum = 0;
  for (const x of values) sum += x;
  const mean = sum / n;
  let squares = 0;
  for (const x of values) squares += (x - mean) ** 2;
  const margin = quantile(n - 1) * Math.sqrt(squares / (n - 1) / n);
  return { low: mean - margin, high: mean + margin };
}

/** t(0.975) by degrees of freedom; finding one is iterative, so each is found once. */
const quantiles = new Map<number, number>();

function quantile(degrees: number): number {
  let t = quantiles.get(degrees);
  if (t === undefined) {
    t = studentQuantile(0.975, degrees);
    quantiles.set(degrees, t);
  }
  return t;
}
