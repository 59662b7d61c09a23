/** Times that stand between a subject and its verb. */
import { DET, has, NUM, normAt, posAt, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';

/** Left of "on Monday", "last week", "earlier this year", "about 5 p.m. ET". */
export function beforeTime(view: TextView, at: number, from: number): number {
  let i = at;
  while (i >= from && has(view, i, Kind.time) && view.mentionAt[i]! < 0) i -= 1;
  // "about 5 p.m."
  if (i >= from && posAt(view, i) === NUM && normAt(view, i + 1).endsWith('.m.')) i -= 1;
  if (normAt(view, at) === 'ago' && i < at) i = beforeNumber(view, i, from);
  while (i >= from && (posAt(view, i) === DET || normAt(view, i) === 'next')) i -= 1;
  if (i >= from && has(view, i, Kind.preposition)) i -= 1;
  return i;
}

/** Left of "two", "a few", "less than two" in "two weeks ago". */
function beforeNumber(view: TextView, at: number, from: number): number {
  let i = at;
  while (i >= from && (posAt(view, i) === NUM || FEW.has(normAt(view, i)))) i -= 1;
  if (i - 1 >= from && normAt(view, i) === 'than') i -= 2;
  return i;
}

const FEW = new Set([
  'few',
  'several',
  'couple',
  'about',
  'nearly',
  'almost',
  'some',
  'many',
  'not',
  'just',
  'only',
]);
