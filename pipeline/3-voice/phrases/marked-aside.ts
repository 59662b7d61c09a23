/** "Korran, calling it a “loss,” | said": a subject before an aside whose last comma stands inside the marks. */
import { has, isComma, isMark, isPlain, isVerb, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { asidesSubject } from './aside.ts';
import type { Phrase } from './phrase.ts';

/** Tokens between the marks. */
const LONGEST_MARKED = 16;

/** The comma inside the marks that close at `mark`; −1 without. */
export function commaInMarks(view: TextView, mark: number): number {
  if (mark < 1 || !isMark(view, mark) || !isPlain(view, mark)) return -1;
  let i = mark - 1;
  while (i > 0 && isMark(view, i)) i -= 1;
  return isComma(view, i) && !isPlain(view, i) ? i : -1;
}

/** `comma` is the one inside the marks. */
export function beforeMarkedAside(view: TextView, comma: number, from: number): Phrase | undefined {
  let i = comma;
  while (i > from && i > comma - LONGEST_MARKED && !isPlain(view, i)) i -= 1;
  if (i <= from || !isMark(view, i)) return undefined;
  const phrase = asidesSubject(view, i, from);
  if (phrase === undefined || (phrase.kind !== 'name' && phrase.kind !== 'role')) return undefined;
  return isAside(view, phrase.end + 1, i) ? phrase : undefined;
}

/** "who called it a", "calling it a", "author of": not "Bram Vask called it a", a clause of its own. */
function isAside(view: TextView, first: number, end: number): boolean {
  if (has(view, first, Kind.relative | Kind.participle)) return true;
  for (let i = first; i < end; i += 1)
    if (isPlain(view, i) && isVerb(view, i) && !has(view, i, Kind.participle)) return false;
  return true;
}
