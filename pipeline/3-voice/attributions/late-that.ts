/** "that" far behind its verb: "told guests at a café in Ossel that …". */

import {
  has,
  isMark,
  isPlain,
  isStop,
  isVerb,
  lemmaAt,
  normAt,
  posAt,
  SCONJ,
  type TextView,
  VERB,
} from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { isClause } from './clause-start.ts';
import { isOfNoun } from './complements.ts';
import { isDemonstrative, isPointing, isThatTime, TIMES } from './pointing-that.ts';
import { opensGap, opensRelative } from './relative-that.ts';

const THAT_REACH = 25;

/** Another verb with such a clause stands between. */
function isVerbBetween(view: TextView, from: number, that: number): boolean {
  for (let i = from + 1; i < that; i += 1)
    if (
      isVerb(view, i) &&
      view.mentionAt[i]! < 0 &&
      normAt(view, i - 1) !== 'to' &&
      has(view, i, Kind.finite) &&
      has(view, i, Kind.clause | Kind.that)
    )
      return true;
  return false;
}

/** Behind the "that" of "tells guests at a café in Ossel, Noria, that “…”"; 0 without one. */
export function lateThat(view: TextView, from: number, end: number): number {
  const limit = Math.min(end - 1, from + THAT_REACH);
  for (let i = from; i < limit; i += 1) {
    if (
      !isPlain(view, i) ||
      isStop(view, i) ||
      has(view, i, Kind.conjunction) ||
      (NO_REACH.has(normAt(view, i)) && !isBehindParticiple(view, i) && !isOfPaper(view, i, from)) ||
      isForThing(view, i)
    )
      return 0;
    if (!has(view, i, Kind.opener) || normAt(view, i) !== 'that') continue;
    // "worry about that primary"
    if (isDemonstrative(view, i) || isPointing(view, i, end) || isThatTime(view, i)) continue;
    // "testified in a case that ended", "pushed back against the idea that …"
    if (opensRelative(view, i, end) || opensGap(view, i, end)) continue;
    // "responded on Monday to claims that …": what others claim; the tagger takes the plural for a verb.
    if (isOfNoun(view, i, from) || (isVerb(view, i - 1) && normAt(view, i - 2) === 'to')) return 0;
    // "wrote an opinion upholding an order mandating that …": what is mandated, not what is written.
    if (isVerb(view, i - 1) && has(view, i - 1, Kind.participle)) return 0;
    // "hopes to redraw the lines after judges ruled that …": what the judges ruled.
    if (isVerbBetween(view, from, i)) return 0;
    if (posAt(view, i) === SCONJ || isMark(view, i + 1) || !isPlain(view, i + 1) || isClause(view, i, end))
      return i + 1;
  }
  return 0;
}

/** "called for a law that …", "apologised for remarks that …"; not "said for years that …", "asked for a promise that …". */
function isForThing(view: TextView, i: number): boolean {
  if (normAt(view, i) !== 'for') return false;
  for (let at = i + 1; at < i + LENGTH; at += 1) {
    if (has(view, at, Kind.time) || TIMES.has(normAt(view, at)) || LENGTHS.has(normAt(view, at)))
      return false;
    if (PLEDGES.has(lemmaAt(view, at)) && normAt(view, at + 1) === 'that') return false;
  }
  return true;
}

const PLEDGES = new Set(['guarantee', 'assurance', 'promise', 'commitment', 'pledge', 'proof']);

/** Tokens of "for the past two years". */
const LENGTH = 6;
const LENGTHS = new Set(['decades', 'decade', 'while', 'ages', 'generations', 'centuries']);

/** The "by" of "wrote in a letter published by the Bay Post that …". */
function isOfPaper(view: TextView, by: number, from: number): boolean {
  if (normAt(view, by) !== 'by' || posAt(view, by - 1) !== VERB) return false;
  const at = normAt(view, from) === 'in' ? from + 1 : from;
  for (let i = by - 2; i >= at - 2 && i > by - PAPER; i -= 1)
    if (has(view, i, Kind.paperNoun | Kind.contentNoun)) return true;
  return false;
}

/** Tokens of "letter to sailors published". */
const PAPER = 8;

/** "advised against it – given that it could fail" */
const NO_REACH = new Set(['by', 'given', 'provided', 'considering', 'now', 'so', 'such']);

/** "claimed in a letter published by the Bay Post that …" */
function isBehindParticiple(view: TextView, by: number): boolean {
  return (
    normAt(view, by) === 'by' && /(?:ed|wn|en)$/.test(normAt(view, by - 1)) && posAt(view, by - 1) === VERB
  );
}
