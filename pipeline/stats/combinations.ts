/**
 * The number of ways to choose `k` of `n`, exactly as long as it is below 2⁵³, otherwise close to it:
 *
 *     C(n, k) = Π (n − k + i) / i,   i = 1 … k
 *
 * 0 unless 0 ≤ k ≤ n.
 *
 * @example combinations(5, 2) // 10
 */
export function combinations(n: number, k: number): number {
  if (k < 0 || k > n) return 0;
  let ways = 1;
  for (let i = 1; i <= Math.min(k, n - k); i += 1) ways = (ways * (n - Math.min(k, n - k) + i)) / i;
  return Math.round(ways);
}

/** Calls back with every choice of `k` of 0 … n − 1, ascending, in order; the array is used again. */
export function forEachCombination(n: number, k: number, visit: (chosen: readonly number[]) => void): void {
  const chosen = Array.from({ length: k }, (_, i) => i);
  if (k > n) return;
  for (;;) {
    visit(chosen);
    let at = k - 1;
    while (at >= 0 && chosen[at] === n - k + at) at -= 1;
    if (at < 0) return;
    chosen[at]! += 1;
    for (let i = at + 1; i < k; i += 1) chosen[i] = chosen[i - 1]! + 1;
  }
}
