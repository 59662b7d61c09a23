/**
 * How far the content of a verb may reach, by its subject and its frame: a share of people says one thing, a relative
 * clause ends before the sentence goes on, and an object is a noun phrase that the outlet’s adverbials follow.
 */

import type { Phrase } from '../phrases/phrase.ts';
import {
  DET,
  has,
  isComma,
  isMark,
  isNominal,
  isPlain,
  isVerb,
  lemmaAt,
  NUM,
  normAt,
  posAt,
  type TextView,
} from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { beforeMainVerb } from './main-verb.ts';
import { goesOnToAct, isPast, objectEnd } from './object-end.ts';
import { opensGap } from './relative-that.ts';
import { TAKES_CLAUSE } from './takes-clause.ts';

/** End of what may be content from `from` on; `end` itself if nothing limits it. `cue` is the verb, `frame` how it takes its content. */
export function contentLimit(
  view: TextView,
  { cue, phrase, frame }: { readonly cue: number; readonly phrase: Phrase; readonly frame: string },
  from: number,
  end: number,
): number {
  if (isShare(view, phrase))
    return beforeComma(view, from, end, (i) => !has(view, i, Kind.relative | Kind.opener));
  // "farmers who favor the sale | will leave": a phrase has no verb of its own.
  const isPhrase = frame === 'object' || frame === 'of' || frame === 'as';
  const until = isRelative(view, phrase, cue) ? relativeEnd(view, phrase, { from, end, isPhrase }) : end;
  if (frame === 'object') return objectEnd(view, from, until);
  if (frame === 'of' || frame === 'whom of') return topicEnd(view, from, until);
  return frame === 'to' || frame === 'whom to' ? infinitiveEnd(view, from, until) : until;
}

/** "43% say", "37 percent say", "about half say": what others say stands behind the comma. */
function isShare(view: TextView, { first, head, end }: Phrase): boolean {
  for (let i = head; i < end; i += 1)
    if (normAt(view, i) === '%' || normAt(view, i) === 'percent') return true;
  // "The two said …" are no share of anybody.
  return posAt(view, head) === NUM && posAt(view, first) !== DET;
}

const RELATIVES = new Set(['who', 'which', 'that']);

/** The subject is "who", "which" or "that", which stands between its noun and the verb, or the one that "and" joins to it. */
export function isRelative(view: TextView, { end }: Phrase, cue: number): boolean {
  let at = cue - 1;
  if (has(view, at, Kind.conjunction)) at = isComma(view, end) ? end + 1 : end;
  while (at > end && has(view, at, Kind.auxiliary | Kind.be | Kind.adverb)) at -= 1;
  return at >= end && at < cue && RELATIVES.has(normAt(view, at));
}

/** "farmers who say they left | live in Ossel": before the verb of the sentence they begin, or a comma. */
function relativeEnd(
  view: TextView,
  { first, end: behind }: Phrase,
  { from, end, isPhrase }: { readonly from: number; readonly end: number; readonly isPhrase: boolean },
): number {
  const until = beforeComma(view, from, afterMark(view, from, end), (i) => goesOn(view, i));
  const { sentence, sentences } = view.passage;
  const isSubject =
    normAt(view, behind) === 'who' && opensClause(view, first, sentences[sentence[first]! * 2]!);
  return isSubject ? beforeMainVerb(view, from, until, isPhrase) : until;
}

/** "Korran, who called it a “mess,” | said …": behind the mark whose comma ends the clause. */
export function afterMark(view: TextView, from: number, end: number): number {
  for (let i = from + 1; i + 2 < end; i += 1)
    if (isMark(view, i + 1) && isComma(view, i) && !isPlain(view, i) && isFiniteVerb(view, i + 2))
      return i + 2;
  return end;
}

/** Nothing but "Most of" or "Even" stands before, or a verb of saying: "said | those who left are old". */
function opensClause(view: TextView, first: number, opening: number): boolean {
  if (first > opening && has(view, first - 1, Kind.clause) && TAKES_CLAUSE.has(lemmaAt(view, first - 1)))
    return true;
  for (let i = first - 1; i >= opening; i -= 1)
    if (!has(view, i, LEADS) && normAt(view, i) !== 'of') return false;
  return true;
}

const LEADS = Kind.indefinite | Kind.nounPart | Kind.adverb | Kind.conjunction;

function isFiniteVerb(view: TextView, i: number): boolean {
  if (!isPlain(view, i) || !isVerb(view, i) || has(view, i, Kind.participle)) return false;
  return has(view, i, Kind.finite | Kind.auxiliary | Kind.be);
}

/** Behind the comma the sentence goes on: with its verb, another name, or "and" with another noun and its "who". */
function goesOn(view: TextView, i: number): boolean {
  if (view.mentionAt[i]! >= 0) return true;
  if (isVerb(view, i))
    return has(view, i, Kind.finite | Kind.auxiliary | Kind.be) && !has(view, i, Kind.participle);
  if (!has(view, i, Kind.conjunction)) return false;
  for (let at = i + 1; at < i + JOINED; at += 1) {
    if (at >= view.passage.length || !isPlain(view, at)) return false;
    if (at > i + 1 && normAt(view, at) === 'who') return true;
    if (!isNominal(view, at)) return false;
  }
  return false;
}

/** Tokens of a noun phrase before its "who". */
const JOINED = 7;

/** Before the first comma with such a token behind it. */
function beforeComma(view: TextView, from: number, end: number, ends: (behind: number) => boolean): number {
  for (let i = from + 1; i + 1 < end; i += 1) {
    if (!isComma(view, i)) continue;
    if (isPlain(view, i) && isPlain(view, i + 1) && ends(i + 1)) return i;
    // "who has said it was “late,” has left"
    const behind = isPlain(view, i) ? i : behindMarks(view, i + 1, end);
    if (behind > i + 1 && ends(behind)) return behind;
  }
  return end;
}

/** Behind the marks that close here; `at` itself without one or at the end. */
function behindMarks(view: TextView, at: number, until: number): number {
  let i = at;
  while (i < until && isMark(view, i)) i += 1;
  return i + 1 < until && isPlain(view, i) ? i : at;
}

/** "apologised for the loss | and would later leave", "called for a vote | and filed a bill". */
export function topicEnd(view: TextView, from: number, end: number): number {
  for (let i = from + 1; i + 1 < end; i += 1)
    if (isPlain(view, i) && (goesOnToAct(view, i) || isOfOthers(view, i, end))) return i;
  return end;
}

/** "apologised for remarks | that critics said were false": what others say of it. */
function isOfOthers(view: TextView, i: number, end: number): boolean {
  return has(view, i, Kind.relative) && opensGap(view, i, end);
}

/** "vowed to fight the plan | and won": what is told in the past is done, and no part of what is vowed. */
function infinitiveEnd(view: TextView, from: number, end: number): number {
  for (let i = from + 1; i + 1 < end; i += 1)
    if (has(view, i, Kind.conjunction) && isPlain(view, i) && isPast(view, i + 1)) return i;
  return end;
}
