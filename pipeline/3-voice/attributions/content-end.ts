/** Where what somebody says ends: with the clause, before a contrast, another verb of saying or the full stop. */
import { LexemeFlag } from '../../types.ts';
import { flagsAt, has, isComma, isMark, isPlain, isSemicolon, normAt, type TextView } from '../text-view.ts';
import { ANY_VERB, Kind } from '../word-kinds.ts';
import { FAR_SUBJECT } from './clause-start.ts';
import {
  breaksAfterComma,
  breaksAfterMarks,
  isToldByOutlet,
  isVerbOfSaying,
  type Narrow,
  SETS_APART,
} from './content-breaks.ts';
import { awaitsVerb } from './own-verb.ts';

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

const DASH = /^[–—―]+$/;
const ENDING = LexemeFlag.ender | LexemeFlag.clauseBreak | LexemeFlag.comma;

/** First token of the trailing punctuation of a sentence. */
function lastWord(view: TextView, until: number): number {
  let i = until;
  while (i > 0 && (isMark(view, i - 1) || flagsAt(view, i - 1) & LexemeFlag.ender)) i -= 1;
  return i;
}
