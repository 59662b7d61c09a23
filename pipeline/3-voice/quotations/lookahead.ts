/** What the marks further on say about a mark: whether something closes it, here or in the next paragraphs. */
import { isPossessivePlural, type Mark, type MarkClass } from './marks.ts';

/** Marks looked at beyond a nested one, so that a text of nothing but marks costs no more than another. */
const MARKS_AHEAD = 40;

/** A straight or single mark only opens if something in its paragraph can close it. */
export function canOpen(text: string, marks: readonly Mark[], m: number): boolean {
  const mark = marks[m]!;
  if (!mark.opens) return false;
  if (mark.kind === 'D' && mark.loose === undefined) return true;
  return hasCloser(text, marks, m + 1, mark.kind);
}

export function hasCloser(text: string, marks: readonly Mark[], from: number, kind: MarkClass): boolean {
  for (let i = from; i < marks.length; i += 1) {
    const mark = marks[i]!;
    if (mark.kind !== kind) continue;
    if (mark.closes && !isPossessivePlural(text, mark)) return true;
    if (mark.opens && !mark.closes) return false;
  }
  return false;
}

/**
 * Index of the mark that closes the second opening mark `m` of its class, if the rest of the paragraph closes
 * the outer quotation too; else 0.
 */
export function nestedEnd(marks: readonly Mark[], m: number): number {
  const { kind } = marks[m]!;
  let depth = 2;
  let end = 0;
  for (let i = m + 1; i < Math.min(marks.length, m + MARKS_AHEAD); i += 1) {
    const mark = marks[i]!;
    if (mark.kind !== kind) continue;
    depth += mark.closes ? -1 : 1;
    if (depth === 1 && end === 0) end = i;
    if (depth === 0) return end;
  }
  return 0;
}

/** Whether one of the next two paragraphs closes the quotation before any mark opens. */
export function closesSoon(marks: readonly (readonly Mark[])[], p: number, kind: MarkClass): boolean {
  if (kind === 'S') return false;
  for (const next of [marks[p + 1], marks[p + 2]]) {
    const first = next?.find((mark) => mark.kind === kind);
    if (first === undefined) continue;
    return first.closes && !first.opens;
  }
  return false;
}
