import { chiSquareQuantile } from './distributions.ts';
import type { Interval } from './interval.ts';

/**
 * Exact 95 % interval of a rate per 100 tokens, for `count` events in `tokens` tokens, by Poisson's law:
 *
 *     low  = ½ χ²(0.025; 2k)     × 100 / n      (0 when k = 0)
 *     high = ½ χ²(0.975; 2k + 2) × 100 / n
 *
 * Exact means: at least 95 % cover whatever the true rate, so it is a little wide. `count` is an integer
 * ≥ 0. `undefined` when there are no tokens. Reference: Garwood 1936, Biometrika 28:437.
 *
 * @example poissonInterval(5, 450) // { low: 0.360775, high: 2.592963 }: about 1.1, and 0.4 to 2.6
 */
export function poissonInterval(count: number, tokens: number): Interval | undefined {
  if (tokens <= 0) return undefined;
  const low = count === 0 ? 0 : chiSquareQuantile(0.025, 2 * count) / 2;
  const high = chiSquareQuantile(0.975, 2 * count + 2) / 2;
  return { low: (low * 100) / tokens, high: (high * 100) / tokens };
}
