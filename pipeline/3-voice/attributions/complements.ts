/** What stands behind a verb: clauses, infinitives, objects with something said of them. */
import { LexemeFlag } from '../../types.ts';
import {
  ADJ,
  DET,
  flagsAt,
  has,
  isComma,
  isDash,
  isMark,
  isNominal,
  isPlain,
  isStop,
  isVerb,
  lemmaAt,
  NOUN,
  normAt,
  PRON,
  PROPN,
  posAt,
  SCONJ,
  type TextView,
  VERB,
} from '../text-view.ts';
import { ANY_VERB, Kind } from '../word-kinds.ts';
import { isClause } from './content-end.ts';

/** Tokens looked at for the second part of "called the plan a joke" and for a far-off "that". */
const COMPLEMENT_REACH = 14;
const THAT_REACH = 25;

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

/** "about that day", "her voice to that choir": it points at the noun behind it; not in "found out that", "believe in that". */
function isDemonstrative(view: TextView, that: number): boolean {
  if (normAt(view, that - 1) === 'to') return true;
  if (!has(view, that - 1, Kind.preposition | Kind.topic)) return false;
  // "believe in that old view"; not "found out that the boats …"
  if (normAt(view, that - 1) === 'in') return posAt(view, that + 1) === ADJ || posAt(view, that + 1) === NOUN;
  return !GO_WITH_VERBS.has(normAt(view, that - 1));
}

const GO_WITH_VERBS = new Set(['in', 'out']);

/** "wrote that ruling, but …", "echoed that view.": a noun and no verb before the pause; not "said that prices, which …". */
export function isPointing(view: TextView, that: number, end: number): boolean {
  let i = that + 1;
  while (i < end && i <= that + POINTED && isPlain(view, i) && isBareNoun(view, i)) i += 1;
  if (i === that + 1 || (i < end && !isPlain(view, i))) return false;
  if (i >= end || isStop(view, i)) return true;
  // "repeated that view and asked …"
  if (has(view, i, Kind.conjunction) && lemmaAt(view, i - 1) === normAt(view, i - 1))
    return (
      i + 2 < end &&
      posAt(view, i + 1) === VERB &&
      !has(view, i + 1, Kind.participle) &&
      !(normAt(view, i + 1).endsWith('ed') && describes(view, i + 2))
    );
  if (!isComma(view, i) || i + 1 >= end) return false;
  // "echoed that view, saying …"; not "argues that prices, including …, rose"
  const goesOn = has(view, i + 1, Kind.participle) && has(view, i + 1, ANY_VERB);
  // "echoed that view, which …": a noun that cannot stand alone.
  const isOne = lemmaAt(view, i - 1) === normAt(view, i - 1) && has(view, i + 1, Kind.relative);
  return goesOn || isOne || has(view, i + 1, Kind.contrast);
}

/** "related losses": a noun or adjective behind the participle. */
function describes(view: TextView, i: number): boolean {
  return posAt(view, i) === NOUN || posAt(view, i) === ADJ;
}

/** Nouns of "that same old ruling". */
const POINTED = 3;

/** No article, no name and nothing that may be a verb. */
function isBareNoun(view: TextView, i: number): boolean {
  const pos = posAt(view, i);
  if (pos !== NOUN && pos !== ADJ) return false;
  if (view.mentionAt[i]! >= 0 || has(view, i, Kind.possessive)) return false;
  if (has(view, i, ANY_VERB) && !has(view, i, Kind.contentNoun)) return false;
  return (flagsAt(view, i) & LexemeFlag.capital) === 0;
}

/** "asked that summer about the boats" */
function isThatTime(view: TextView, that: number): boolean {
  const behind = that + 2;
  // "say that about Korran"
  if (normAt(view, that + 1) === 'about')
    return posAt(view, behind) === PRON || (view.mentionAt[behind] ?? -1) >= 0;
  const isTime = has(view, that + 1, Kind.time) && view.mentionAt[that + 1]! < 0;
  return (
    (isTime || TIMES.has(normAt(view, that + 1))) &&
    !(isPlain(view, behind) && (isVerb(view, behind) || isNominal(view, behind)))
  );
}

const TIMES = new Set(
  'day night morning evening afternoon week weekend month year summer winter spring autumn season time'.split(
    ' ',
  ),
);

/** A "that" with no subject behind it stands for the noun before it: "a case that ended in May". */
export function opensRelative(view: TextView, that: number, end: number): boolean {
  let i = that + 1;
  // "a law that, among other things, banned it"
  if (isComma(view, i)) i = behindAside(view, i, end);
  while (i < end && has(view, i, Kind.adverb)) i += 1;
  if (i + 3 < end && has(view, i, Kind.preposition) && isNounOfThing(view, that - 1))
    i = behindPhrase(view, i);
  return i < end && isPlain(view, i) && isVerb(view, i) && !has(view, i, Kind.participle);
}

/** No day, which tells when it was said: "said on Friday that at no time …". */
function isNounOfThing(view: TextView, i: number): boolean {
  return posAt(view, i) === NOUN && !has(view, i, Kind.time | Kind.role);
}

/** Behind "at times" in "an event that at times seemed sad"; not in "said that in May rain fell". */
function behindPhrase(view: TextView, at: number): number {
  const noun = posAt(view, at + 1) === NOUN || has(view, at + 1, Kind.time) ? at + 1 : at + 2;
  if (posAt(view, noun) !== NOUN || has(view, noun + 1, Kind.nounVerb)) return at;
  // "at no time did she leave"
  return isVerb(view, noun + 1) && !has(view, noun + 2, Kind.personPronoun) ? noun + 1 : at;
}

/** "a boat that critics say is old": the subject of what they say is the noun before "that". */
export function opensGap(view: TextView, that: number, end: number): boolean {
  for (let i = that + 2; i + 1 < Math.min(end, that + GAP); i += 1) {
    if (!isPlain(view, i) || isComma(view, i)) return false;
    // "that rain shapes the way | we think is no joke": what we think is within the clause.
    if (has(view, i, Kind.personPronoun | Kind.opener)) return false;
    if (!has(view, i, Kind.clause) || view.mentionAt[i]! >= 0) continue;
    // "that her remarks were late"
    if (!isVerb(view, i) && !has(view, i, Kind.base)) continue;
    return isVerb(view, i + 1) && !has(view, i + 1, Kind.participle | Kind.base) && isPlain(view, i + 1);
  }
  return false;
}

/** Tokens of "that some of her critics have said". */
const GAP = 9;

/** Behind the comma that closes what a comma opens; `comma` itself without one. */
function behindAside(view: TextView, comma: number, end: number): number {
  for (let i = comma + 1; i < Math.min(end, comma + LONGEST_ASIDE); i += 1)
    if (isComma(view, i)) return i + 1;
  return comma;
}

const LONGEST_ASIDE = 8;

/** A noun, and no verb that the tagger takes for one. */
function isNoun(view: TextView, i: number): boolean {
  return isNominal(view, i) && !has(view, i, ANY_VERB);
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
