/**
 * The smallest p a permutation test of two groups can reach: one labelling out of all,
 *
 *     1 / C(n₁ + n₂, n₁)
 *
 * in 0…1. If it is above 0.05, no difference however large can be significant. For groups of equal size and
 * a measure without sign (|difference|) the mirrored labelling counts too, and the smallest p is twice this.
 * `undefined` when a group is empty. Reference: Phipson & Smyth 2010, SAGMB 9:39.
 *
 * @example smallestP(2, 3) // 0.1
 */
export function smallestP(n1: number, n2: number): number | undefined {
  if (n1 < 1 || n2 < 1) return undefined;
  const smaller = Math.min(n1, n2);
  let p = 1;
  for (let i = 1; i <= smaller; i++) p *= i / (n1 + n2 - smaller + i);
  return p;
}
