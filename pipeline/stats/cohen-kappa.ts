/**
 * Cohen's kappa of two coders, nominal: agreement beyond chance, −1…1.
 *
 *     κ = (pₒ − pₑ) / (1 − pₑ),   pₒ = share of items coded alike,   pₑ = Σₖ (n₁ₖ / n) (n₂ₖ / n)
 *
 * `first[i]` and `second[i]` are the values the two coders gave item i. 1: always alike; 0: as often as by
 * chance, given how often each coder uses each value; below 0: less often. With one very common value it is
 * low though the coders nearly always agree. `undefined` without items, or when both coders gave one and
 * the same value throughout. Reference: Cohen 1960, Educational and Psychological Measurement 20:37.
 *
 * @example cohenKappa(['a', 'a', 'b', 'b'], ['a', 'a', 'b', 'a']) // 0.5
 */
export function cohenKappa(first: readonly string[], second: readonly string[]): number | undefined {
  if (first.length !== second.length) throw new Error('the two coders differ in length; pair their values');
  const n = first.length;
  const alike = first.filter((value, i) => value === second[i]).length;
  const inSecond = tally(second);
  let byChance = 0; // pₑ n², an integer, as everything below, so that the comparison with 0 is exact
  for (const [value, count] of tally(first)) byChance += count * (inSecond.get(value) ?? 0);
  return byChance === n * n ? undefined : (n * alike - byChance) / (n * n - byChance);
}

function tally(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
