/** Each above 0 and at most 1. */
export interface BCubed {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * B-cubed: how well predicted clusters agree with gold clusters, each measure above 0 and at most 1.
 *
 *     precision = 1/n × Σᵢ |G(i) ∩ P(i)| / |P(i)|,   recall = 1/n × Σᵢ |G(i) ∩ P(i)| / |G(i)|
 *     F₁        = 2 × precision × recall / (precision + recall)
 *
 * The maps name the cluster of each item; G(i) and P(i) are the items in the gold and in the predicted
 * cluster of item i. Precision falls when different things are put together, recall when one thing is torn
 * apart; every item weighs the same. Only items in both maps count, in the clusters too, so a missed item
 * costs nothing here and belongs into another measure. `undefined` when no item is in both. Reference:
 * Bagga & Baldwin 1998, "Algorithms for Scoring Coreference Chains", LREC workshop, p. 563.
 *
 * @example bCubed(new Map([['a', '1'], ['b', '2']]), new Map([['a', 'x'], ['b', 'x']]))
 * // { precision: 0.5, recall: 1, f1: 0.666667 }
 */
export function bCubed(
  gold: ReadonlyMap<string, string>,
  predicted: ReadonlyMap<string, string>,
): BCubed | undefined {
  const inGold = new Map<string, number>();
  const inPredicted = new Map<string, number>();
  const inBoth = new Map<string, Map<string, number>>();
  let n = 0;
  for (const [item, g] of gold) {
    const p = predicted.get(item);
    if (p === undefined) continue;
    n++;
    count(inGold, g);
    count(inPredicted, p);
    const row = inBoth.get(g) ?? new Map<string, number>();
    inBoth.set(g, row);
    count(row, p);
  }
  if (n === 0) return undefined;
  let precision = 0;
  let recall = 0;
  for (const [g, row] of inBoth) {
    for (const [p, shared] of row) {
      precision += (shared * shared) / inPredicted.get(p)! / n; // `shared` items, each with shared / |P|
      recall += (shared * shared) / inGold.get(g)! / n;
    }
  }
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
