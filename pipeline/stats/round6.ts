/**
 * A number as it is written out: rounded to 6 decimals, halves away from zero, so that
 * `round6(-x) === -round6(x)`; never −0.
 *
 * @example round6(2 / 3) // 0.666667
 */
export function round6(x: number): number {
  const rounded = (x < 0 ? -Math.round(-x * 1e6) : Math.round(x * 1e6)) / 1e6;
  return rounded === 0 ? 0 : rounded;
}
