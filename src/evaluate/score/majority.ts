/** What one coder said of a unit. */
export type Codings = ReadonlyMap<string, ReadonlySet<string>>;

/** The labels that more than half of the coders gave. */
export function majority(codings: Codings): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const labels of codings.values()) {
    for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => 2 * count > codings.size).map(([label]) => label));
}
