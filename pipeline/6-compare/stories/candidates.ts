/** Blocking: which pairs of articles are worth comparing, so that the cost grows with the articles, not their square. */
import { LARGEST_DISTANCE } from './date-evidence.ts';
import type { TermVector } from './vectors.ts';

export interface Candidates {
  /** Calls back once for every pair, first < second, in ascending order. */
  readonly forEach: (visit: (first: number, second: number) => void) => void;
  /** 1 for an article that shares a heavy term with so many that not all of them were looked at. */
  readonly crowded: Uint8Array;
}

export interface CandidateOptions {
  /** Days of the articles; without them no pair is too far apart. */
  readonly days?: readonly (number | undefined)[];
  /** Heavy terms that two articles must share. */
  readonly shared: number;
}

/** Articles that are looked at for one term, the nearest in date first. */
const MOST_PER_TERM = 400;

/**
 * Pairs that share some of their heaviest terms, and, if both are dated, lie at most 14 days apart. The cost
 * is at most 40 terms × 400 articles for each article.
 */
export function candidates(
  vectors: readonly TermVector[],
  { days = [], shared }: CandidateOptions,
): Candidates {
  const n = vectors.length;
  const postings = postingsByTerm(vectors, days);
  const crowded = new Uint8Array(n);
  const count = new Uint8Array(n);
  const touched: number[] = [];
  const tally = (list: readonly number[], { from, to }: Range): void => {
    for (let k = from; k < to; k += 1) {
      const j = list[k]!;
      if (count[j] === 0) touched.push(j);
      count[j]! += 1;
    }
  };
  const later: Int32Array[] = [];
  const earlier: number[][] = Array.from({ length: n }, () => []);
  for (let i = 0; i < n; i += 1) {
    for (const term of vectors[i]!.top) {
      const { dated, undated } = postings.get(term)!;
      const near =
        days[i] === undefined ? around(i / n, { from: 0, to: dated.length }) : within(dated, i, days);
      const rest = around(i / n, { from: 0, to: undated.length });
      tally(dated, near);
      tally(undated, rest);
      if (near.cut || rest.cut) crowded[i] = 1;
    }
    const found = touched.filter((j) => count[j]! >= shared && j !== i);
    later.push(Int32Array.from(found.filter((j) => j > i)).sort());
    for (const j of found) if (j < i) earlier[j]!.push(i);
    for (const j of touched) count[j] = 0;
    touched.length = 0;
  }
  return {
    crowded,
    forEach: (visit) => {
      for (let i = 0; i < n; i += 1) {
        // A pair found from one side only is a pair.
        for (const j of union(later[i]!, earlier[i]!)) visit(i, j);
      }
    },
  };
}

interface Postings {
  /** In order of day, then of number. */
  readonly dated: number[];
  readonly undated: number[];
}

function postingsByTerm(
  vectors: readonly TermVector[],
  days: readonly (number | undefined)[],
): ReadonlyMap<number, Postings> {
  const order = Array.from(vectors.keys()).sort((a, b) => (days[a] ?? 0) - (days[b] ?? 0) || a - b);
  const postings = new Map<number, Postings>();
  for (const i of order) {
    for (const term of vectors[i]!.top) {
      const lists = postings.get(term) ?? { dated: [], undated: [] };
      postings.set(term, lists);
      (days[i] === undefined ? lists.undated : lists.dated).push(i);
    }
  }
  return postings;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Dated articles within reach of article i, which is among them. */
function within(
  dated: readonly number[],
  i: number,
  days: readonly (number | undefined)[],
): Range & { readonly cut: boolean } {
  const day = days[i]!;
  const from = lowerBound(dated, (j) => days[j]! >= day - LARGEST_DISTANCE);
  const to = lowerBound(dated, (j) => days[j]! > day + LARGEST_DISTANCE);
  if (to - from <= MOST_PER_TERM) return { from, to, cut: false };
  const at = lowerBound(dated, (j) => days[j]! > day || (days[j] === day && j >= i));
  return around((at - from) / (to - from), { from, to });
}

/** A range or, of a long one, the part of it around a share of its length. */
function around(share: number, { from, to }: Range): Range & { readonly cut: boolean } {
  if (to - from <= MOST_PER_TERM) return { from, to, cut: false };
  const at = from + Math.floor(share * (to - from)) - MOST_PER_TERM / 2;
  const first = Math.max(from, Math.min(to - MOST_PER_TERM, at));
  return { from: first, to: first + MOST_PER_TERM, cut: true };
}

function lowerBound(list: readonly number[], isBeyond: (article: number) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (isBeyond(list[mid]!)) high = mid;
    else low = mid + 1;
  }
  return low;
}

/** Numbers of two ascending lists, each once, ascending. */
function union(a: Int32Array, b: readonly number[]): readonly number[] {
  const both: number[] = [];
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const [x, y] = [a[i] ?? Infinity, b[j] ?? Infinity];
    both.push(Math.min(x, y));
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return both;
}
