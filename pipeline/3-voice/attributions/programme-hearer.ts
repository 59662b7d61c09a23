/** "told “Harbour Hour” on Monday that …", "told Bay News’ “Harbour Hour” it was late": what a programme is told. */

import { LexemeFlag } from '../../types.ts';
import { flagsAt, has, isMark, isPlain, lemmaAt, normAt, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { isClause } from './clause-start.ts';
import { opens } from './complements.ts';
import type { Frame } from './frames.ts';
import { behindAdverbials } from './hearers.ts';

/** Tokens of the name, with its marks. */
const LONGEST_NAME = 10;

/** `open` is the first of the marks behind the verb or the hearer; undefined if they hold what is said. */
export function behindProgramme(view: TextView, verb: number, open: number, end: number): Frame | undefined {
  if (lemmaAt(view, verb) !== 'tell') return undefined;
  const behind = endOfName(view, open, end);
  if (behind >= end || behind === open) return undefined;
  const i = behindAdverbials(view, behind, end);
  if (i >= end || !isPlain(view, i) || isMark(view, i)) return undefined;
  if (normAt(view, i) === 'that' && opens(view, i, end)) return { name: 'whom that', from: i + 1 };
  const isSubject = has(view, i, Kind.personPronoun | Kind.possessive) || normAt(view, i) === 'it';
  return isSubject && isClause(view, i, end) ? { name: 'whom clause', from: i } : undefined;
}

/** Behind the marks around words with capitals; `open` itself if others stand between them. */
function endOfName(view: TextView, open: number, end: number): number {
  let i = open;
  while (i < end && isMark(view, i)) i += 1;
  const first = i;
  while (i < end && i < open + LONGEST_NAME && !isPlain(view, i) && isOfName(view, i)) i += 1;
  if (i === first || i >= end) return open;
  const closes = isMark(view, i) || (isPlain(view, i) && isMark(view, i - 1));
  if (!closes) return open;
  while (i < end && isMark(view, i)) i += 1;
  return i;
}

function isOfName(view: TextView, i: number): boolean {
  if (isMark(view, i)) return false;
  const isCapital = (flagsAt(view, i) & (LexemeFlag.capital | LexemeFlag.allCaps)) !== 0;
  return (
    isCapital || has(view, i, Kind.preposition) || SMALL.has(normAt(view, i)) || /^\d/.test(normAt(view, i))
  );
}

const SMALL = new Set(["'s", '’s', 'the', 'and', 'a']);
