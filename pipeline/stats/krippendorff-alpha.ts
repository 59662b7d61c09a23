/** How far two values lie apart: ≥ 0, 0 for equal values, the same both ways. */
export type Distance = (a: string, b: string) => number;

/** Nominal scale: values are equal or not. */
const nominal: Distance = (a, b) => (a === b ? 0 : 1);

/**
 * Krippendorff's alpha: agreement of any number of coders beyond chance, at most 1; values may be missing.
 *
 *     α  = 1 − Dₒ / Dₑ
 *     Dₒ = 1/n × Σᵤ 1/(mᵤ − 1) × Σ δ(c, k) over the ordered pairs of values in unit u
 *     Dₑ = 1/(n (n − 1)) × Σ δ(c, k) over the ordered pairs of all n values
 *
 * A unit holds one value per coder, `undefined` where that coder gave none; units with fewer than two
 * values cannot be compared and are left out of everything (mᵤ: values of unit u, n: Σ mᵤ). 1: always
 * alike; 0: as often as if values were dealt out by lot; below 0: less often. `distance` is nominal unless
 * told; `(a, b) => (Number(a) - Number(b)) ** 2` gives the interval alpha. `undefined` when nothing can be
 * compared, or when all values are equal, for then agreement shows nothing. Reference: Krippendorff 2011,
 * "Computing Krippendorff's Alpha-Reliability", University of Pennsylvania; Hayes & Krippendorff 2007, CMM
 * 1:77.
 *
 * @example krippendorffAlpha([['a', 'a'], ['a', 'b'], ['b', 'b'], ['b', undefined]]) // 0.444444
 */
export function krippendorffAlpha(
  units: readonly (readonly (string | undefined)[])[],
  distance: Distance = nominal,
): number | undefined {
  const all = new Map<string, number>();
  let n = 0;
  let observed = 0; // n Dₒ
  for (const unit of units) {
    const values = unit.filter((value) => value !== undefined);
    if (values.length < 2) continue;
    n += values.length;
    observed += spread(tally(values), distance) / (values.length - 1);
    tally(values, all);
  }
  const expected = spread(all, distance); // n (n − 1) Dₑ
  return expected > 0 ? 1 - ((n - 1) * observed) / expected : undefined;
}

/** Adds the values to `counts`. */
function tally(values: readonly string[], counts = new Map<string, number>()): Map<string, number> {
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Σ δ over the ordered pairs of the counted values. */
function spread(counts: ReadonlyMap<string, number>, distance: Distance): number {
  let sum = 0;
  for (const [a, countA] of counts) {
    for (const [b, countB] of counts) sum += countA * countB * distance(a, b);
  }
  return sum;
}
