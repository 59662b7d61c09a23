/**
 * Pearson's product-moment correlation of the pairs (xᵢ, yᵢ), −1…1:
 *
 *     r = Σ(xᵢ − x̄)(yᵢ − ȳ) / √( Σ(xᵢ − x̄)² × Σ(yᵢ − ȳ)² )
 *
 * 1: the points lie on a rising line; 0: no linear relation, though there may be another. It has no unit and
 * no direction: swapping the sides changes nothing. One outlier can make or break it. `undefined` below two
 * pairs, or when a side has no spread. Reference: Pearson 1896, Phil. Trans. A 187:253.
 *
 * @example pearson([1, 2, 3, 4], [2, 1, 4, 3]) // 0.6
 */
export function pearson(x: readonly number[], y: readonly number[]): number | undefined {
  if (x.length !== y.length) throw new Error('x and y differ in length; pair them');
  if (x.length < 2) return undefined;
  const dx = centred(x);
  const dy = centred(y);
  const scale = Math.sqrt(dot(dx, dx)) * Math.sqrt(dot(dy, dy));
  return scale > 0 ? Math.max(-1, Math.min(1, dot(dx, dy) / scale)) : undefined;
}

/** Differences from the mean, by way of the first value, so that equal values give exactly 0. */
function centred(values: readonly number[]): number[] {
  const shifted = values.map((v) => v - values[0]!);
  const mean = shifted.reduce((sum, v) => sum + v, 0) / shifted.length;
  return shifted.map((v) => v - mean);
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, v, i) => sum + v * b[i]!, 0);
}
