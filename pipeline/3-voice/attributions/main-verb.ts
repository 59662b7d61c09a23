/** Where a clause that belongs to the subject of the sentence ends. */
import {
  AUX,
  has,
  isComma,
  isMark,
  isPlain,
  isVerb,
  lemmaAt,
  normAt,
  posAt,
  type TextView,
  VERB,
} from '../text-view.ts';
import { Kind } from '../word-kinds.ts';

/**
 * "the claim that the boats were old | was wrong": where the verb follows whose subject the claim is; `until` without
 * one. "that boats float | is ‘wrong’": of one verb alone it is that before marks, the tagger has missed the other.
 */
export function beforeMainVerb(view: TextView, from: number, until: number, isPhrase = false): number {
  // A phrase has no verb of its own: "Korran calling the plan dead | was met with an outcry that …".
  if (isPhrase) return beforeVerbOf(view, from, until);
  let groups = 0;
  let last = until;
  for (let i = from; i < until; i += 1) {
    const isOver = isComma(view, i) || has(view, i, Kind.opener | Kind.conjunction | Kind.contrast);
    if (groups > 0 && isOver) break;
    const isVerbal = isFiniteVerb(view, i);
    if (!isVerbal && normAt(view, i) !== 'to') continue;
    if (isVerbal) groups += 1;
    // "a sense that Korran admits he | wants it": the verb of another subject.
    if (isVerbal && i > from && has(view, i - 1, Kind.personPronoun)) {
      i = lastOfGroup(view, i, until);
      continue;
    }
    if (isVerbal && (groups > 1 || missesVerb(view, from, i))) last = i;
    i = lastOfGroup(view, i, until);
  }
  return last;
}

/** Before the first verb that belongs to no relative clause of the phrase: "backed the plan that failed | left the town". */
function beforeVerbOf(view: TextView, from: number, until: number): number {
  let relatives = 0;
  for (let i = from; i < until; i += 1) {
    if (i > from && has(view, i, Kind.relative) && isPlain(view, i)) relatives += 1;
    if (!isFiniteVerb(view, i)) continue;
    if (relatives === 0) return i;
    relatives -= 1;
    i = lastOfGroup(view, i, until);
  }
  return until;
}

/** Last token of "has not been sold"; in "the way we think | is old" two groups meet. */
function lastOfGroup(view: TextView, at: number, until: number): number {
  let i = at;
  while (i + 1 < until && (isVerb(view, i + 1) || has(view, i + 1, Kind.adverb | Kind.auxiliary))) {
    if (posAt(view, i) === VERB && posAt(view, i + 1) === AUX && !has(view, i, Kind.auxiliary | Kind.be))
      break;
    i += 1;
  }
  return i;
}

/** "boats float | is “not true”": no article, and the verb does not agree. */
function missesVerb(view: TextView, from: number, verb: number): boolean {
  return (
    SINGULAR.has(normAt(view, verb)) &&
    isMark(view, verb + 1) &&
    verb - from > 1 &&
    lemmaAt(view, from) !== normAt(view, from)
  );
}

const SINGULAR = new Set(['is', 'was']);

function isFiniteVerb(view: TextView, i: number): boolean {
  if (!isPlain(view, i) || !isVerb(view, i) || has(view, i, Kind.participle)) return false;
  // "farm-based"
  return normAt(view, i - 1) !== 'to' && normAt(view, i - 1) !== '-';
}
