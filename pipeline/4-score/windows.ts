import type { WordColumns } from './word-columns.ts';

/** Sums that differ by less are the same: what is left of rounding. */
const SAME = 1e-6;

export interface Windows {
  readonly lower: number;
  readonly higher: number;
  readonly all: number;
}

/**
 * How many stretches of `length` words running on have a lower and a higher sum of values than `sum`; undefined if
 * the text is shorter. The sum of a window changes only where a valued word enters or leaves it, so the work grows
 * with those words and not with the text.
 */
export function windowsBeside(
  sum: number,
  length: number,
  { spoken, hits, place, value }: WordColumns,
): Windows | undefined {
  const all = spoken - length + 1;
  if (all < 1) return undefined;
  let lower = 0;
  let higher = 0;
  let entering = 0;
  let leaving = 0;
  let current = 0;
  for (let from = 0; from < all; ) {
    while (entering < hits && place[entering]! < from + length) {
      if (place[entering]! >= 0) current += value[entering]!;
      entering += 1;
    }
    while (leaving < hits && place[leaving]! < from) {
      if (place[leaving]! >= 0) current -= value[leaving]!;
      leaving += 1;
    }
    const nextIn = entering < hits ? place[entering]! - length + 1 : all;
    const nextOut = leaving < hits ? place[leaving]! + 1 : all;
    const next = Math.min(all, nextIn, Math.max(nextOut, from + 1));
    if (current < sum - SAME) lower += next - from;
    else if (current > sum + SAME) higher += next - from;
    from = next;
  }
  return { lower, higher, all };
}
