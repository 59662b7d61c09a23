/** Where what somebody says ends: with the clause, before a contrast, another verb of saying or the full stop. */
import { MODALS, OF_ENQUIRY, OF_WILL } from '../../lexicons/report-limits.ts';
import { LexemeFlag } from '../../types.ts';
import {
  ADJ,
  AUX,
  DET,
  flagsAt,
  has,
  isComma,
  isMark,
  isNominal,
  isPlain,
  isSemicolon,
  lemmaAt,
  normAt,
  posAt,
  type TextView,
  VERB,
} from '../text-view.ts';
import { ANY_VERB, Kind } from '../word-kinds.ts';
import { awaitsVerb } from './own-verb.ts';
import { isPer } from './per.ts';
import { isPlainClause } from './plain-clause.ts';

/** A phrase, or a clause that the main clause follows: it also ends at a comma before a new subject and verb. */
export type Narrow = boolean | 'clause';

/** How what is said is built. */
export interface Build {
  readonly narrow?: Narrow;
  /** It is a clause, which is not over before its verb. */
  readonly isClause?: boolean;
}

/** End of the content that begins at `from`; `until` is the end of the sentence. Words in marks never end it. */
export function contentEnd(view: TextView, from: number, until: number, build: Build = PLAIN): number {
  const { narrow = false, isClause: needsVerb = false } = build;
  let depth = 0;
  let isOpen: boolean | undefined;
  if (view.hasLinks) {
    const last = beforeLinks(view, from, until);
    if (last < until) return contentEnd(view, from, last, build);
  }
  /** The first comma closes the clause that "if" or the like opens: "fear that if it rains, the boats will go". */
  let isInner = opensInner(view, from);
  for (let i = from; i < until; i += 1) {
    const flags = flagsAt(view, i);
    // A bracket that closes here was opened by the outlet: "(Korran says the boats are old)".
    if ((flags & LexemeFlag.word) === 0 && isPlain(view, i)) {
      const sign = bracketAt(view, i);
      depth += sign;
      if (depth < 0) {
        isOpen ??= isOpenBefore(view, from);
        if (isOpen) return i;
        depth = 0;
      }
    }
    if (
      has(view, i, Kind.contrast) &&
      SETS_APART.has(normAt(view, i)) &&
      isPlain(view, i) &&
      i > from &&
      isToldByOutlet(view, i + 1, until)
    )
      return isComma(view, i - 1) ? i - 1 : i;
    // "called it a “loss,” and told …": the comma stands inside the marks.
    if (flags & LexemeFlag.comma && !isPlain(view, i)) {
      const behind = behindMarks(view, i + 1, until);
      if (behind > i + 1 && breaksAfterMarks(view, behind, until, narrow)) return behind;
      continue;
    }
    const joins = has(view, i, Kind.conjunction);
    if (((flags & ENDING) === 0 && !joins) || !isPlain(view, i)) continue;
    if (flags & LexemeFlag.ender && i + 1 >= lastWord(view, until)) return i;
    if (flags & LexemeFlag.clauseBreak && isSemicolon(view, i)) return i;
    const mayGoOn = () => needsVerb && awaitsVerb(view, from, i, until);
    if (narrow !== false && flags & LexemeFlag.clauseBreak && DASH.test(normAt(view, i)) && !mayGoOn())
      return i;
    if (
      narrow === false &&
      flags & LexemeFlag.clauseBreak &&
      DASH.test(normAt(view, i)) &&
      closesAside(view, from, i)
    )
      return i;
    if (i === from || i + 1 >= until) continue;
    if (flags & LexemeFlag.comma && isInner) {
      isInner = false;
      continue;
    }
    if (flags & LexemeFlag.comma && breaksAfterComma(view, i + 1, until, narrow) && !mayGoOn()) return i;
    if (joins && isVerbOfSaying(view, i + 1, until)) return i;
  }
  return until;
}

/** Behind the marks that close here; `at` itself without one or at the end. */
function behindMarks(view: TextView, at: number, until: number): number {
  let i = at;
  while (i < until && isMark(view, i)) i += 1;
  return i + 1 < until && isPlain(view, i) ? i : at;
}

const PLAIN: Build = {};

/** "The boats — Korran says they are old — | sank": one dash before what is said, and none but this behind. */
function closesAside(view: TextView, from: number, dash: number): boolean {
  const { sentence, length } = view.passage;
  let before = 0;
  for (let i = from - 1; i >= 0 && sentence[i] === sentence[from]; i -= 1) if (isDashAt(view, i)) before += 1;
  if (before !== 1) return false;
  for (let i = from; i < dash; i += 1) if (isDashAt(view, i)) return false;
  for (let i = dash + 1; i < length && sentence[i] === sentence[from]; i += 1)
    if (isDashAt(view, i)) return false;
  return true;
}

function isDashAt(view: TextView, i: number): boolean {
  return (flagsAt(view, i) & LexemeFlag.clauseBreak) !== 0 && DASH.test(normAt(view, i));
}

/** "said that if it rains, …", "voiced fear that if it rains, …"; not "asked if it rains, …". */
function opensInner(view: TextView, from: number): boolean {
  let i = from;
  while (i < from + FAR_SUBJECT && i < view.passage.length && isPlain(view, i) && !isComma(view, i)) {
    // Nouns and verbs, the most of it, need no look at their letters.
    if (!has(view, i, NO_LINK) && INNER.has(normAt(view, i))) return normAt(view, i - 1) === 'that';
    i += 1;
  }
  return false;
}

const NO_LINK = Kind.nounPart | Kind.personPronoun | Kind.auxiliary | Kind.be | ANY_VERB;
const INNER = new Set([
  'if',
  'when',
  'unless',
  'while',
  'although',
  'though',
  'because',
  'since',
  'once',
  'until',
]);

/** Where the links and tags of a post begin, which nobody says. */
function beforeLinks(view: TextView, from: number, until: number): number {
  const { passage } = view;
  const at = passage.text.slice(passage.start[from], passage.end[until - 1]).search(LINK);
  if (at < 0) return until;
  const offset = passage.start[from]! + at;
  for (let i = from; i < until; i += 1) if (passage.start[i]! >= offset) return i > from ? i : until;
  return until;
}

const LINK = /(?:#[\p{L}\d_]+\s+){0,9}(?:https?:\/\/|pic\.twitter\.com\/|— [^—\n]{1,60}\(@\w+\))/u;

/** A bracket stands open where the content begins; not in "said a) the boats are old". */
function isOpenBefore(view: TextView, from: number): boolean {
  const { sentence } = view.passage;
  let depth = 0;
  for (let i = from - 1; i >= 0 && sentence[i] === sentence[from] && depth < 1; i -= 1)
    if ((flagsAt(view, i) & LexemeFlag.word) === 0) depth += bracketAt(view, i);
  return depth > 0;
}

/** 1 opens, −1 closes, 0 is none. */
function bracketAt(view: TextView, i: number): number {
  const norm = normAt(view, i);
  if (norm === '(' || norm === '[') return 1;
  return norm === ')' || norm === ']' ? -1 : 0;
}

/**
 * "… but has not said when", "… while Korran asked how": who keeps silent and who speaks, too, the outlet tells.
 * What is said of oneself may go on: "said he liked it but thought it dear".
 */
function isToldByOutlet(view: TextView, at: number, until: number): boolean {
  let i = at;
  while (i < until && i < at + NEXT_SUBJECT && isPlain(view, i) && isOther(view, i)) i += 1;
  const hasSubject = i > at;
  let isDenied = false;
  while (
    i < until &&
    isPlain(view, i) &&
    (has(view, i, Kind.auxiliary | Kind.adverb) || normAt(view, i) === 'not') &&
    !MODALS.has(normAt(view, i))
  ) {
    isDenied ||= DENIALS.has(normAt(view, i));
    i += 1;
  }
  if (i >= until || !isPlain(view, i) || posAt(view, i) !== VERB || has(view, i, Kind.participle))
    return false;
  if (!has(view, i, Kind.clause | Kind.whom | (isDenied ? Kind.that : 0))) return false;
  return isDenied || (hasSubject && has(view, i, Kind.finite) && !has(view, i, Kind.base));
}

/** Part of a noun phrase that is no pronoun for the one who speaks. */
function isOther(view: TextView, i: number): boolean {
  return isNominal(view, i) && !has(view, i, Kind.personPronoun | Kind.relative | Kind.opener);
}

const NEXT_SUBJECT = 6;
const SETS_APART = new Set(['but', 'while', 'whereas', 'although', 'though']);
const DENIALS = new Set(['not', "n't", 'never']);

const DASH = /^[–—―]+$/;
const ENDING = LexemeFlag.ender | LexemeFlag.clauseBreak | LexemeFlag.comma;

/** First token of the trailing punctuation of a sentence. */
function lastWord(view: TextView, until: number): number {
  let i = until;
  while (i > 0 && (isMark(view, i - 1) || flagsAt(view, i - 1) & LexemeFlag.ender)) i -= 1;
  return i;
}

function breaksAfterComma(view: TextView, at: number, until: number, narrow: Narrow): boolean {
  if (!isPlain(view, at)) return false;
  if (narrow !== false && opensClause(view, at, until, narrow)) return true;
  if (has(view, at, Kind.according) && (normAt(view, at) !== 'per' || isPer(view, at, until))) return true;
  if (has(view, at, Kind.contrast)) return isSubjectNext(view, at + 1, until);
  if (has(view, at, Kind.participle) && has(view, at, ANY_VERB)) return true;
  // "the boats would go, said a man who knew"; "critical of the plan, told the Post"
  if (isTelling(view, at)) return true;
  if (!has(view, at, Kind.conjunction) || at + 1 >= until) return false;
  return isVerbOfSaying(view, at + 1, until) || isToldByOutlet(view, at + 1, until);
}

/** The same behind a comma in marks; what gives a reason, or the source of it all, still belongs to what is said. */
function breaksAfterMarks(view: TextView, at: number, until: number, narrow: Narrow): boolean {
  if (has(view, at, Kind.according) || normAt(view, at) === 'because') return false;
  if (narrow === false && has(view, at, Kind.contrast) && !isSubject(view, at + 1)) return false;
  // "said it was “late,” referring to the sale": part of what is said unless a clause follows.
  if (narrow === false && has(view, at, Kind.participle) && !isClauseBehind(view, at + 1, until))
    return false;
  return breaksAfterComma(view, at, until, narrow);
}

function isClauseBehind(view: TextView, at: number, until: number): boolean {
  return (
    normAt(view, at) === 'that' || !isPlain(view, at) || isMark(view, at) || isPlainClause(view, at, until)
  );
}

/** "but the boats", "but he"; not "but hungry for more". */
function isSubject(view: TextView, i: number): boolean {
  return view.mentionAt[i]! >= 0 || posAt(view, i) === DET || has(view, i, Kind.personPronoun);
}

/** Behind the comma of a narrow content: a subject and its verb; not in "an old, uneven boat". */
function opensClause(view: TextView, at: number, until: number, narrow: Narrow): boolean {
  if (has(view, at, Kind.be)) return true;
  if (posAt(view, at) === ADJ && posAt(view, at - 2) === ADJ) return false;
  // "that he shouted, | criticized her boat and left": a list of verbs.
  if (posAt(view, at) === VERB && has(view, at, Kind.finite) && view.mentionAt[at]! < 0) return false;
  if (isSubjectNext(view, at, until)) return true;
  return (
    isSubjectNext(view, at, until, FAR_SUBJECT) && (narrow === 'clause' || !marksFollow(view, at, until))
  );
}

function marksFollow(view: TextView, from: number, until: number): boolean {
  for (let i = from; i < until; i += 1) if (!isPlain(view, i)) return true;
  return false;
}

/** "said", "told", "argues": a finite verb of saying, and no list of base forms. */
function isTelling(view: TextView, at: number): boolean {
  return (
    posAt(view, at) === VERB &&
    has(view, at, Kind.clause | Kind.whom) &&
    has(view, at, Kind.finite) &&
    !has(view, at, Kind.participle | Kind.base)
  );
}

/** "and called it …": a second verb of saying with the same subject; not "and wanted it". */
function isVerbOfSaying(view: TextView, at: number, until: number): boolean {
  let i = at;
  while (i < until && isPlain(view, i) && has(view, i, Kind.adverb)) i += 1;
  if (i >= until || !isPlain(view, i)) return false;
  return (
    posAt(view, i) === VERB &&
    has(view, i, ANY_VERB) &&
    !has(view, i, Kind.base) &&
    !OF_WILL.has(lemmaAt(view, i)) &&
    !OF_ENQUIRY.has(lemmaAt(view, i)) &&
    (has(view, i, Kind.finite) || has(view, i, Kind.participle))
  );
}

/** Tokens of a subject and its verb. */
const NEAR_SUBJECT = 8;
const FAR_SUBJECT = 14;

/** Within the next words a subject and its verb follow, so that a new clause begins here. */
function isSubjectNext(view: TextView, from: number, until: number, reach = NEAR_SUBJECT): boolean {
  const limit = Math.min(until, from + reach);
  for (let i = from; i < limit; i += 1) {
    if (!isPlain(view, i)) return false;
    if (isComma(view, i)) return false;
    const pos = posAt(view, i);
    if (i > from && (pos === VERB || pos === AUX)) return true;
    // "Korran notes that", where the tagger sees a noun
    if (i > from && has(view, i, Kind.nounVerb) && normAt(view, i + 1) === 'that') return true;
  }
  return false;
}

/** A finite verb stands between here and the next comma or stop, so this is a clause and no bare noun phrase. */
export function isClause(view: TextView, from: number, until: number): boolean {
  const limit = Math.min(until, from + 18);
  for (let i = from; i < limit; i += 1) {
    if (!isPlain(view, i)) return true;
    if (flagsAt(view, i) & LexemeFlag.ender) return false;
    const pos = posAt(view, i);
    if (i > from && (pos === VERB || pos === AUX) && !has(view, i, Kind.participle)) return true;
  }
  return false;
}
