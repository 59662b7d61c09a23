import type { Span } from '../../../pipeline/types.ts';

/**
 * Share of the characters of `spans` that lie in `cover`, 0…1; both may overlap themselves. 0 for empty spans.
 *
 * @example coverage([{ start: 0, end: 10 }], [{ start: 4, end: 6 }, { start: 5, end: 9 }]) // 0.5
 */
export function coverage(spans: readonly Span[], cover: readonly Span[]): number {
  const wanted = merged(spans);
  const length = wanted.reduce((sum, { start, end }) => sum + end - start, 0);
  return length === 0 ? 0 : shared(wanted, merged(cover)) / length;
}

/** Characters that lie in both; each list is sorted and does not overlap itself. */
function shared(a: readonly Span[], b: readonly Span[]): number {
  let sum = 0;
  for (const one of a) {
    for (const other of b) {
      sum += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
    }
  }
  return sum;
}

/** Sorted, those that touch or overlap joined. */
function merged(spans: readonly Span[]): readonly Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else if (end > start) joined.push({ start, end });
  }
  return joined;
}
