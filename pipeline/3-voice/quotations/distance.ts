/** Marks of distance: a “surrender”, so-called “experts”, the “reform” bill. */
import {
  ADJ,
  DET,
  has,
  isMark,
  isPlain,
  isVerb,
  NOUN,
  normAt,
  PROPN,
  posAt,
  type TextView,
} from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import type { MarkedWords } from './marked-words.ts';

/**
 * The words stand in a noun phrase of the outlet's. Not if somebody says something in the sentence (`isSaid`):
 * then the words may be theirs.
 */
export function isDistance(view: TextView, { first, end }: MarkedWords, isSaid: boolean): boolean {
  const before = beforeMarks(view, first);
  if (before < 0 || !isPlain(view, before)) return false;
  if (isSoCalled(view, first)) return true;
  if (isSaid || (end - first > 2 && hasVerb(view, first, end))) return false;
  const pos = posAt(view, before);
  if (pos === DET || pos === ADJ || has(view, before, Kind.possessive) || normAt(view, before) === "'s")
    return true;
  let after = end;
  while (after < view.passage.length && isMark(view, after)) after += 1;
  if (after >= view.passage.length || !isPlain(view, after)) return false;
  const next = posAt(view, after);
  return next === NOUN || next === PROPN;
}

/** "so-called" stands before the marks. */
export function isSoCalled(view: TextView, first: number): boolean {
  const i = beforeMarks(view, first);
  if (i < 0) return false;
  const norm = normAt(view, i);
  return norm === 'so-called' || (norm === 'called' && i > 1 && normAt(view, i - 2) === 'so');
}

/** Token before the marks that open here; −1 at the beginning. */
function beforeMarks(view: TextView, first: number): number {
  let i = first - 1;
  while (i >= 0 && isMark(view, i)) i -= 1;
  return i;
}

function hasVerb(view: TextView, first: number, end: number): boolean {
  for (let i = first; i < end; i += 1) if (isVerb(view, i)) return true;
  return false;
}
