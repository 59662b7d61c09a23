/**
 * p-values adjusted for looking at many at once, in the order given, each in 0…1:
 *
 *     p̃₍ₖ₎ = min over j ≥ k of  m p₍ⱼ₎ / j,   at most 1,   p₍₁₎ ≤ … ≤ p₍ₘ₎
 *
 * Of all comparisons with p̃ ≤ q, a share of at most q is expected to be chance. The family is everything that
 * one table asks. Empty for no p-value. Reference: Benjamini & Hochberg 1995, JRSS B 57:289.
 *
 * @example benjaminiHochberg([0.01, 0.04, 0.03]) // [0.03, 0.04, 0.04]
 */
export function benjaminiHochberg(ps: readonly number[]): number[] {
  const order = Array.from(ps.keys()).sort((a, b) => ps[b]! - ps[a]!);
  const adjusted: number[] = new Array(ps.length);
  let least = 1;
  order.forEach((i, k) => {
    least = Math.min(least, (ps.length * ps[i]!) / (ps.length - k));
    adjusted[i] = least;
  });
  return adjusted;
}
