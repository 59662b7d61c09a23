/** Average-link clustering over a sparse graph, with pairs that must and that must not come together. */

export interface Edge {
  readonly a: number;
  readonly b: number;
  /** Above 0. */
  readonly likeness: number;
}

export interface Clustering {
  /** Items to put in clusters: 0 … items − 1. */
  readonly items: number;
  /** Each pair once; a pair without an edge has likeness 0. */
  readonly edges: readonly Edge[];
  /** Mean likeness of two clusters from which they become one. */
  readonly threshold: number;
  /**
   * Shares of the mean likeness inside a cluster that the likeness to another must reach: of the cluster a
   * single item joins, and of the looser one of two clusters. 0 unless given.
   */
  readonly cohesion?: { readonly single: number; readonly both: number };
  /** Items with the same name are one cluster from the start; those with different names never are. */
  readonly names?: readonly (string | undefined)[];
  /** Positions of items on a line, and how far apart two items of a cluster may lie at most. */
  readonly spread?: { readonly positions: readonly (number | undefined)[]; readonly most: number };
  /** 1: pairs of two such items without an edge are not known, and left out of the mean. */
  readonly open?: Uint8Array;
}

const NO_COHESION = { single: 0, both: 0 };

/**
 * The number of the cluster of each item: that of its lowest item. The two clusters with the highest mean
 * likeness over all their pairs of items are joined until no mean reaches the threshold; among equals the pair
 * with the lowest items. Two tight clusters with a loose bond stay two, as with the relative closeness of
 * Chameleon. Reference: Sokal & Michener 1958, UPGMA; Karypis, Han & Kumar 1999, IEEE Computer 32(8):68.
 */
export function agglomerate(clustering: Clustering): Int32Array {
  const { items, edges, threshold, names = [], open, cohesion = NO_COHESION, spread } = clustering;
  const cluster = Int32Array.from({ length: items }, (_, i) => i);
  const members = Array.from({ length: items }, (_, i) => [i]);
  const openItems = Int32Array.from({ length: items }, (_, i) => open?.[i] ?? 0);
  const name = Array.from({ length: items }, (_, i) => names[i]);
  const first = Float64Array.from({ length: items }, (_, i) => spread?.positions[i] ?? Infinity);
  const last = Float64Array.from({ length: items }, (_, i) => spread?.positions[i] ?? -Infinity);
  const links: Map<number, Link>[] = Array.from({ length: items }, () => new Map());
  for (const { a, b, likeness } of edges) {
    links[a]!.set(b, { sum: likeness, count: 1 });
    links[b]!.set(a, { sum: likeness, count: 1 });
  }
  /** Likeness inside each cluster: its sum over the pairs known. */
  const inner: Link[] = Array.from({ length: items }, () => ({ sum: 0, count: 0 }));
  const queue = new Queue();

  const mean = (a: number, b: number, { sum, count }: Link): number =>
    sum / Math.max(count, members[a]!.length * members[b]!.length - openItems[a]! * openItems[b]!);
  const areApart = (a: number, b: number): boolean => {
    if (name[a] !== undefined && name[b] !== undefined) return name[a] !== name[b];
    const from = Math.min(first[a]!, first[b]!);
    return spread !== undefined && Math.max(last[a]!, last[b]!) - from > spread.most;
  };
  const offer = (a: number, b: number): void => {
    const link = links[a]!.get(b)!;
    const value = mean(a, b, link);
    if (value >= threshold && !areApart(a, b))
      queue.push({ value, a: Math.min(a, b), b: Math.max(a, b), link });
  };
  const insideMean = (a: number): number => {
    const pairs = (members[a]!.length * (members[a]!.length - 1) - openItems[a]! * (openItems[a]! - 1)) / 2;
    return inner[a]!.sum / Math.max(1, inner[a]!.count, pairs);
  };
  const isTightEnough = ({ a, b, value }: Offer): boolean => {
    const single = [a, b].filter((one) => members[one]!.length === 1).length;
    if (single === 2) return true;
    if (single === 1) return value >= cohesion.single * Math.max(insideMean(a), insideMean(b));
    return value >= cohesion.both * Math.min(insideMean(a), insideMean(b));
  };
  const join = (kept: number, gone: number): void => {
    const between = links[kept]!.get(gone) ?? { sum: 0, count: 0 };
    inner[kept] = {
      sum: inner[kept]!.sum + inner[gone]!.sum + between.sum,
      count: inner[kept]!.count + inner[gone]!.count + between.count,
    };
    members[kept]!.push(...members[gone]!);
    for (const item of members[gone]!) cluster[item] = kept;
    members[gone] = [];
    openItems[kept]! += openItems[gone]!;
    name[kept] ??= name[gone];
    first[kept] = Math.min(first[kept]!, first[gone]!);
    last[kept] = Math.max(last[kept]!, last[gone]!);
    links[kept]!.delete(gone);
    links[gone]!.delete(kept);
    for (const [other, link] of links[gone]!) {
      const known = links[kept]!.get(other);
      const added = { sum: link.sum + (known?.sum ?? 0), count: link.count + (known?.count ?? 0) };
      links[other]!.delete(gone);
      links[kept]!.set(other, added);
      links[other]!.set(kept, added);
    }
    links[gone]!.clear();
  };

  const itemOfName = new Map<string, number>();
  for (let i = 0; i < items; i += 1) {
    const own = names[i];
    if (own === undefined) continue;
    const known = itemOfName.get(own);
    if (known === undefined) itemOfName.set(own, i);
    else join(known, i);
  }
  for (let a = 0; a < items; a += 1) for (const b of links[a]!.keys()) if (a < b) offer(a, b);
  for (let best = queue.pop(); best !== undefined; best = queue.pop()) {
    const { a, b, link } = best;
    // A pair one of whose clusters has changed since has a new link.
    if (links[a]!.get(b) !== link || !isTightEnough(best)) continue;
    join(a, b);
    for (const other of links[a]!.keys()) offer(a, other);
  }
  return cluster;
}

interface Link {
  /** Likenesses of the pairs of items that have an edge, and how many these are. */
  readonly sum: number;
  readonly count: number;
}

interface Offer {
  readonly value: number;
  readonly a: number;
  readonly b: number;
  readonly link: Link;
}

function isBefore(x: Offer, y: Offer): boolean {
  return x.value > y.value || (x.value === y.value && (x.a < y.a || (x.a === y.a && x.b < y.b)));
}

/** A binary heap, the best offer on top. */
class Queue {
  readonly #heap: Offer[] = [];

  push(offer: Offer): void {
    const heap = this.#heap;
    let at = heap.push(offer) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!isBefore(offer, heap[parent]!)) break;
      heap[at] = heap[parent]!;
      at = parent;
    }
    heap[at] = offer;
  }

  pop(): Offer | undefined {
    const heap = this.#heap;
    const best = heap[0];
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return best;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && isBefore(heap[child + 1]!, heap[child]!)) child += 1;
      if (!isBefore(heap[child]!, last)) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = last;
    return best;
  }
}
