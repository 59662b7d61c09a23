/** How often each of the same things was counted; integers ≥ 0. */
export type Counts = ArrayLike<number>;

/**
 * Jensen–Shannon divergence of two distributions, in bits, 0…1: 0 when the shares are the same, 1 when nothing is
 * shared.
 *
 *     JSD = ½ Σ p log₂(p/m) + ½ Σ q log₂(q/m),   m = (p + q)/2,   0 log 0 = 0
 *
 * `a[i]` and `b[i]` count the same thing; the totals may differ. It does not matter which side comes first. For
 * short texts it is far above 0 even if the writers are the same: see `jensenShannonTest`. `undefined` when a side
 * has no counts. Reference: Lin 1991, IEEE Trans. Information Theory 37:145.
 *
 * @example jensenShannon([1, 1, 0], [0, 1, 1]) // 0.5
 */
export function jensenShannon(a: Counts, b: Counts): number | undefined {
  const totalA = total(a);
  const totalB = total(b);
  if (totalA === 0 || totalB === 0) return undefined;
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) {
    const p = a[i]! / totalA;
    const q = (b[i] ?? 0) / totalB;
    const middle = (p + q) / 2;
    if (p > 0) sum += p * Math.log2(p / middle);
    if (q > 0) sum += q * Math.log2(q / middle);
  }
  return Math.min(1, Math.max(0, sum / 2));
}

function total(counts: Counts): number {
  let sum = 0;
  for (let i = 0; i < counts.length; i += 1) sum += counts[i]!;
  return sum;
}
