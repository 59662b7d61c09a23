import type { Counts } from './precision-recall.ts';

/** A stretch of text from `start` to before `end`, in tokens or characters. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** A stretch of text and what was found in it. */
export interface Span extends Extent {
  readonly category: string;
}

/** A gold span and the predicted span that stands for it. */
interface SpanPair<G, P> {
  readonly gold: G;
  readonly predicted: P;
  /** Their overlap, above 0 and at most 1. */
  readonly iou: number;
}

/** Pairs are true positives; predicted spans left over are false positives, gold ones false negatives. */
export interface SpanMatch<G, P> extends Counts {
  /** In the order of the gold spans. */
  readonly pairs: readonly SpanPair<G, P>[];
}

/** Worth of a pair besides its overlap: of pairings with the same sum, one with more pairs wins. */
const PAIR = 1e-11;

/**
 * Intersection over union of two extents, 0…1: 1 when they are the same, 0 when they do not overlap or one is
 * empty.
 *
 *     iou = |a ∩ b| / |a ∪ b|
 *
 * The categories of spans do not matter. Reference: Jaccard 1912, New Phytologist 11:37.
 *
 * @example iou({ start: 0, end: 4 }, { start: 2, end: 6 }) // 0.333333
 */
export function iou(a: Extent, b: Extent): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > 0 ? shared / (a.end - a.start + b.end - b.start - shared) : 0;
}

/**
 * Pairs gold with predicted spans one to one, so that the sum of their overlaps is the largest possible, and
 * counts what is left over. Only spans of the same category that overlap, by `options.iou` (0…1) or more, can
 * be a pair.
 *
 *     max Σ iou(g, p) over all one-to-one pairings,   iou(g, p) ≥ threshold,   g and p of one category
 *
 * Of pairings with the same sum, one with the most pairs is taken, so that the counts depend neither on the
 * order of the spans nor, but for swapping the two kinds of errors, on which side is gold. One long span over
 * two short ones gives one pair. Never undefined: without spans all counts are 0. Time grows with the cube of
 * the spans of one category, so match text by text. Reference: Kuhn 1955 and Munkres 1957, the Hungarian
 * method, in the O(n³) form of Jonker & Volgenant 1987, Computing 38:325.
 *
 * @example matchSpans(
 *   [{ start: 0, end: 4, category: 'x' }],
 *   [{ start: 0, end: 5, category: 'x' }, { start: 0, end: 4, category: 'y' }],
 *   { iou: 0.5 },
 * ) // truePositives: 1, falsePositives: 1, falseNegatives: 0, and the pair with iou: 0.8
 */
export function matchSpans<G extends Span, P extends Span>(
  gold: readonly G[],
  predicted: readonly P[],
  options: { readonly iou: number },
): SpanMatch<G, P> {
  const found: SpanPair<G, P>[] = []; // by the number of the gold span, with gaps
  for (const category of new Set(gold.map((span) => span.category))) {
    const rows = gold.flatMap((span, i) => (span.category === category ? i : []));
    const columns = predicted.filter((span) => span.category === category);
    const overlaps = rows.map((i) => columns.map((p) => iou(gold[i]!, p)));
    const allowed = (overlap: number) => overlap > 0 && overlap >= options.iou;
    const weights = overlaps.map((row) => row.map((overlap) => (allowed(overlap) ? overlap + PAIR : 0)));
    heaviest(weights).forEach((column, row) => {
      const overlap = overlaps[row]![column];
      if (overlap === undefined || !allowed(overlap)) return;
      found[rows[row]!] = { gold: gold[rows[row]!]!, predicted: columns[column]!, iou: overlap };
    });
  }
  const pairs = found.filter((pair) => pair !== undefined);
  return {
    truePositives: pairs.length,
    falsePositives: predicted.length - pairs.length,
    falseNegatives: gold.length - pairs.length,
    pairs,
  };
}

/**
 * The column of each row in an assignment of the largest total weight. Weights are ≥ 0; where rows outnumber
 * columns, columns of weight 0 are added, whose numbers lie behind the real ones.
 *
 * Rows enter one by one by a shortest augmenting path over the reduced costs. Number 0 in the arrays stands
 * for "none", so rows and columns count from 1 in here.
 */
function heaviest(weights: readonly (readonly number[])[]): number[] {
  const height = weights.length;
  const width = Math.max(height, weights[0]?.length ?? 0);
  const rowPrice = new Float64Array(height + 1);
  const columnPrice = new Float64Array(width + 1);
  const rowOf = new Int32Array(width + 1);
  for (let row = 1; row <= height; row++) {
    const slack = new Float64Array(width + 1).fill(Infinity);
    const before = new Int32Array(width + 1);
    const done = new Uint8Array(width + 1);
    rowOf[0] = row;
    let at = 0;
    do {
      done[at] = 1;
      const from = rowOf[at]!;
      let nearest = 0;
      for (let j = 1; j <= width; j++) {
        if (done[j]) continue;
        const cost = -(weights[from - 1]![j - 1] ?? 0) - rowPrice[from]! - columnPrice[j]!;
        if (cost < slack[j]!) {
          slack[j] = cost;
          before[j] = at;
        }
        if (nearest === 0 || slack[j]! < slack[nearest]!) nearest = j;
      }
      const step = slack[nearest]!;
      for (let j = 0; j <= width; j++) {
        if (done[j]) {
          rowPrice[rowOf[j]!]! += step;
          columnPrice[j]! -= step;
        } else slack[j]! -= step;
      }
      at = nearest;
    } while (rowOf[at] !== 0);
    for (; at !== 0; at = before[at]!) rowOf[at] = rowOf[before[at]!]!;
  }
  const columnOf: number[] = new Array(height);
  for (let j = 1; j <= width; j++) if (rowOf[j] !== 0) columnOf[rowOf[j]! - 1] = j - 1;
  return columnOf;
}
