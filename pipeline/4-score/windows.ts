import type { BodyTally } from './body-tally.ts';

/** Sums that differ by less are the same: what is left of rounding. */
const SAME = 1e-6;

export interface WindowInput {
  /** Words of a window. */
  readonly length: number;
  readonly body: Pick<BodyTally, 'spoken' | 'place'>;
  /** Values of the valued words that `place` is about. */
  readonly values: Float64Array;
}

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
export function windowsBeside(sum: number, { length, body, values }: WindowInput): Windows | undefined {
  const all = body.spoken - length + 1;
  if (all < 1) return undefined;
  const { place } = body;
  let lower = 0;
  let higher = 0;
  let entering = 0;
  let leaving = 0;
  let current = 0;
  for (let from = 0; from < all; ) {
    while (entering < place.length && place[entering]! < from + length) {
      if (place[entering]! >= 0) current += values[entering]!;
      entering += 1;
    }
    while (leaving < place.length && place[leaving]! < from) {
      if (place[leaving]! >= 0) current -= values[leaving]!;
      leaving += 1;
    }
    const nextIn = entering < place.length ? place[entering]! - length + 1 : all;
    const nextOut = leaving < place.length ? place[leaving]! + 1 : all;
    const next = Math.min(all, nextIn, Math.max(nextOut, from + 1));
    if (current < sum - SAME) lower += next - from;
    else if (current > sum + SAME) higher += next - from;
    from = next;
  }
  return { lower, higher, all };
}
