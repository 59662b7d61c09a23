import type { Span } from '../../../types.ts';
import { type Part, strong } from './nodes.ts';

/**
 * A stretch of text with the marked phrases in bold. Marks that overlap become one; what lies outside the
 * stretch is cut off.
 */
export function markedText(text: string, range: Span, marks: readonly Span[]): Part[] {
  const parts: Part[] = [];
  let from = range.start;
  for (const mark of merged(marks)) {
    const start = Math.max(mark.start, from);
    const end = Math.min(mark.end, range.end);
    if (start >= end) continue;
    parts.push(text.slice(from, start), strong(text.slice(start, end)));
    from = end;
  }
  parts.push(text.slice(from, range.end));
  return parts;
}

/** Overlapping spans joined, in order of place. */
function merged(marks: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && mark.start < last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, mark.end) };
    else joined.push(mark);
  }
  return joined;
}
