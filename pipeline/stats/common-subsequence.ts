/**
 * Length of the longest common subsequence: how many items two rows have in common in the same order, not
 * necessarily next to each other. 0 … the shorter length; the same whichever comes first.
 *
 *     L(i, j) = L(i−1, j−1) + 1 if aᵢ = bⱼ, else max(L(i−1, j), L(i, j−1))
 *
 * Time is the product of the lengths. Reference: Wagner & Fischer 1974, JACM 21:168; as a measure of copied wording
 * Lin 2004, "ROUGE", ACL workshop, p. 74.
 *
 * @example commonSubsequence(['a', 'b', 'c', 'd'], ['a', 'c', 'd', 'b']) // 3
 */
export function commonSubsequence(a: readonly string[], b: readonly string[]): number {
  const row = new Int32Array(b.length + 1);
  for (const item of a) {
    let diagonal = 0;
    for (let j = 1; j <= b.length; j += 1) {
      const above = row[j]!;
      row[j] = item === b[j - 1] ? diagonal + 1 : Math.max(above, row[j - 1]!);
      diagonal = above;
    }
  }
  return row[b.length]!;
}
