/** Which participles report: "…, saying …", "a note saying …". */

import type { Attribution } from '../attributions/attribution.ts';
import { paperBefore } from '../attributions/issuer.ts';
import { has, isComma, isMark, kindsAt, lemmaAt, normAt, posAt, type TextView, VERB } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';

/** "a note saying that …", "voters saying that …", "with half of them saying that …", "Korran sent a note saying that …" */
function isItsOwn(view: TextView, { cue, phrase }: Attribution): boolean {
  if (phrase === undefined) return false;
  if (phrase.end !== cue) return paperBefore(view, cue, phrase.end) > 0;
  return phrase.kind !== 'thing' || (phrase.first > 0 && normAt(view, phrase.first - 1) === 'with');
}

/** "entered the race on Tuesday vowing to win"; not "a report that emerged on Friday alleging theft". */
function isOnDay(view: TextView, { cue, phrase }: Attribution): boolean {
  if (!has(view, cue - 1, Kind.time) || phrase === undefined || phrase.first > cue) return false;
  for (let i = phrase.end; i < cue; i += 1) if (has(view, i, Kind.relative)) return false;
  return true;
}

/** "Korran wrote to farmers saying …", "… praising the sale" */
export function isInLetter(view: TextView, { cue, phrase }: Attribution): boolean {
  if (phrase === undefined || phrase.end + 2 >= cue) return false;
  let i = phrase.end;
  while (i < cue && has(view, i, Kind.auxiliary | Kind.adverb)) i += 1;
  return lemmaAt(view, i) === 'write' && normAt(view, i + 1) === 'to';
}

export function isParticipleOfReport(view: TextView, one: Attribution): boolean {
  return isFree(view, one.cue) || isItsOwn(view, one) || isOnDay(view, one) || isInLetter(view, one);
}

/** ", saying …", "by saying …", "with Korran saying …": not "posts suggesting …". */
function isFree(view: TextView, cue: number): boolean {
  let i = cue - 1;
  while (i > 0 && has(view, i, Kind.adverb)) i -= 1;
  if (i < 0 || posAt(view, i) === VERB || has(view, i, Kind.contentNoun)) return true;
  return (
    !view.passage.word[i] ||
    isMark(view, i) ||
    (kindsAt(view, i) & (Kind.preposition | Kind.conjunction | Kind.contrast)) !== 0 ||
    view.mentionAt[i]! >= 0
  );
}

/** "Korran left the board, signaling that …": what the outlet concludes from a deed; not "Korran wrote to it, signaling that …". */
export function isConclusion(view: TextView, { cue, phrase }: Attribution, verb: string): boolean {
  if (!CONCLUDING.has(verb) || phrase === undefined || phrase.end + 1 >= cue) return false;
  let comma = cue - 1;
  while (comma > phrase.end && has(view, comma, Kind.adverb)) comma -= 1;
  if (!isComma(view, comma)) return false;
  for (let i = phrase.end; i < comma; i += 1) {
    if (has(view, i, Kind.paperNoun)) return false;
    if (posAt(view, i) === VERB && has(view, i, Kind.clause | Kind.whom | Kind.paper)) return false;
  }
  return true;
}

const CONCLUDING = new Set(['signal', 'indicate', 'show', 'mean', 'underscore', 'demonstrate']);
