/** What stands behind a verb: clauses, infinitives, objects with something said of them. */

import {
  ADJ,
  DET,
  has,
  isComma,
  isDash,
  isMark,
  isNominal,
  isPlain,
  isStop,
  isVerb,
  NOUN,
  normAt,
  PRON,
  PROPN,
  posAt,
  SCONJ,
  type TextView,
} from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { isClause } from './clause-start.ts';
import { isDemonstrative, isPointing, isThatTime } from './pointing-that.ts';
import { isNoun, opensRelative } from './relative-that.ts';

/** Tokens looked at for the second part of "called the plan a joke" and for a far-off "that". */
const COMPLEMENT_REACH = 14;

/** "to" with a verb behind it, which may stand in quotation marks. */
export function isInfinitive(view: TextView, to: number, end: number): boolean {
  let i = to + 1;
  while (i < end && (isMark(view, i) || has(view, i, Kind.adverb))) i += 1;
  return i < end && (!isPlain(view, i) || (isVerb(view, i) && !has(view, i, Kind.participle)));
}

/** A second noun phrase, an adjective, "as" or quoted words stand behind the first. */
export function hasComplement(view: TextView, from: number, end: number): boolean {
  for (let i = from + 1; i < Math.min(end, from + COMPLEMENT_REACH); i += 1) {
    if (!isPlain(view, i) || isMark(view, i)) return true;
    if (isComma(view, i) || isStop(view, i) || isDash(view, i)) return false;
    // "blasted the plan and said she …"
    if (has(view, i, Kind.conjunction) && i + 1 < end && isVerb(view, i + 1)) return false;
    // "denounced the clerk who lost the boats": two nouns, but the second is none of the first.
    if (normAt(view, i) === 'who' || normAt(view, i) === 'which') return false;
    const before = posAt(view, i - 1);
    if (before !== NOUN && before !== PROPN && before !== PRON) continue;
    const pos = posAt(view, i);
    if (normAt(view, i) === 'as') return !isWhile(view, i, end);
    if (pos === DET || pos === ADJ || has(view, i, Kind.possessive)) return true;
  }
  return false;
}

/** "sees it as a joke", "viewed him as “lost”" */
export function hasAs(view: TextView, from: number, end: number): boolean {
  for (let i = from + 1; i < Math.min(end, from + COMPLEMENT_REACH); i += 1) {
    if (isComma(view, i) || isStop(view, i)) return false;
    if (isPlain(view, i) && normAt(view, i) === 'as') return !isWhile(view, i, end);
  }
  return false;
}

/** "saw a man as they left": a clause of its own, and no view. */
function isWhile(view: TextView, as: number, end: number): boolean {
  return as + 2 < end && has(view, as + 1, Kind.personPronoun) && isVerb(view, as + 2);
}

/** Of the noun before it, unless that is where it is said: "said in a statement that …". */
export function isOfNoun(view: TextView, that: number, from: number): boolean {
  if (!has(view, that - 1, Kind.contentNoun)) return false;
  let i = that - 2;
  while (i > from && isNominal(view, i)) i -= 1;
  return !SAID_IN.has(normAt(view, i));
}

const SAID_IN = new Set(['in', 'on', 'at', 'during', 'with', 'after', 'through']);

/** "of", "about" and the like: what is spoken about follows. */
export function isTopic(view: TextView, i: number): boolean {
  return has(view, i, Kind.topic);
}

/** A "that" which opens a clause, not "that day". */
export function opens(view: TextView, at: number, end: number): boolean {
  // "said when asked", "said when talking"
  if (normAt(view, at) === 'when') return at + 1 < end && !isVerb(view, at + 1);
  if (normAt(view, at) !== 'that') return true;
  if (isDemonstrative(view, at) || isThatTime(view, at)) return false;
  if (isPointing(view, at, end)) return false;
  if (posAt(view, at) === SCONJ) return at + 1 < end;
  // "testified in a case that ended in May"
  if (posAt(view, at) === PRON && isNoun(view, at - 1) && opensRelative(view, at, end)) return false;
  return at + 1 < end && (!isPlain(view, at + 1) || isMark(view, at + 1) || isClause(view, at, end));
}
