import type { Passage } from '../types.ts';

/** First token that begins at an offset or behind it; `length` if none does. The columns are in order, so by halving. */
export function tokenAt({ start, length }: Passage, offset: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (start[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
