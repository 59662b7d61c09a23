/** Where the noun phrase that is praised, blamed or denied ends: when and where that was said, the outlet tells. */
import { LexemeFlag } from '../../types.ts';
import {
  ADJ,
  DET,
  flagsAt,
  has,
  isComma,
  isNominal,
  isPlain,
  isVerb,
  NOUN,
  normAt,
  posAt,
  type TextView,
  VERB,
} from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { opensNextClause } from './next-clause.ts';

export const OPENS_ADVERBIAL: ReadonlySet<string> = new Set(
  'after before when while since until amid following during throughout via despite'.split(' '),
);
/** "in a statement", "through her spokesman", "in response to": how and where it was said. */
const SAID_THROUGH = new Set(['in', 'through', 'with', 'at', 'on']);
const RELATIVES = new Set(['who', 'which', 'whose', 'whom']);

export function objectEnd(view: TextView, from: number, end: number): number {
  // "raised alarms about how old and how dear the boats are"
  let isOpened = has(view, from, Kind.opener);
  for (let i = from + 1; i + 1 < end; i += 1) {
    if (!isPlain(view, i)) return end;
    const norm = normAt(view, i);
    const opensAdverbial = OPENS_ADVERBIAL.has(norm) && normAt(view, i - 1) !== 'that';
    if (norm === '(' || (opensAdverbial && posAt(view, i - 1) !== DET)) return i;
    // "denounced the clerk | who botched the sale", "a ruling | in which …": who that is, the outlet tells.
    if (RELATIVES.has(norm)) return beforePreposition(view, i, from);
    // "Korran, denying the claims, left"
    if (isComma(view, i) && isVerb(view, i + 1) && !has(view, i + 1, Kind.participle)) return i;
    if (has(view, i, Kind.opener)) isOpened = true;
    if (goesOnToAct(view, i) || (!isOpened && opensNextClause(view, i, end))) return i;
    if (norm === 'by' && has(view, i + 1, Kind.participle)) return i;
    if (SAID_THROUGH.has(norm) && isOccasion(view, i + 1, end)) return i;
    if (isBareTime(view, i, end)) return marksFollow(view, i, end) ? end : i;
  }
  return isBareTime(view, end - 1, end) && end - 1 > from ? beforeArticle(view, end - 1) : end;
}

/** "outlined steps Wednesday to “mend” it": what is quoted belongs to them. */
function marksFollow(view: TextView, from: number, end: number): boolean {
  for (let i = from; i < end; i += 1) if (!isPlain(view, i)) return true;
  return false;
}

/** "defended her | but has kept quiet", "called for a vote | and filed a bill": what is done, and no part of what is said. */
export function goesOnToAct(view: TextView, i: number): boolean {
  if (!has(view, i, Kind.conjunction) || normAt(view, i) === 'or') return false;
  const verb = has(view, i + 1, Kind.adverb) ? i + 2 : i + 1;
  return (
    verb < view.passage.length &&
    (has(view, verb, Kind.auxiliary) || (isPast(view, verb) && !describesNext(view, verb)))
  );
}

/** "health care and | paid leave" */
function describesNext(view: TextView, participle: number): boolean {
  const next = participle + 1;
  return next < view.passage.length && posAt(view, next) === NOUN && view.mentionAt[next]! < 0;
}

export function isPast(view: TextView, i: number): boolean {
  return isPlain(view, i) && isVerb(view, i) && posAt(view, i) === VERB && PAST.test(normAt(view, i));
}

const PAST =
  /(?:[^e]ed|^(?:won|went|took|made|came|left|said|told|gave|got|lost|held|sent|sold|sought|began|became|brought|bought|built|chose|drew|drove|fell|fought|grew|heard|kept|knew|led|met|paid|ran|saw|spoke|spent|stood|taught|threw|wrote))$/;

/** Left of the "in" of "in which", the ", some of" of ", some of whom". */
function beforePreposition(view: TextView, relative: number, from: number): number {
  let i = relative;
  while (i - 1 > from && has(view, i - 1, Kind.preposition)) i -= 1;
  if (i < relative && i - 2 > from && has(view, i - 1, Kind.indefinite) && isComma(view, i - 2)) i -= 1;
  return i;
}

/** "defended the rally | Sunday", "endorsed her | last week to …", "| this month"; not "Sunday’s rally", "rallies on Sunday". */
function isBareTime(view: TextView, at: number, end: number): boolean {
  let i = at;
  if (POINTS_AT_TIME.has(normAt(view, i))) i += 1;
  if (i >= end || !isDate(view, i)) return false;
  const before = at - 1;
  // "a better year": of what kind, and not when.
  const isKind = posAt(view, before) === ADJ && before > 0 && posAt(view, before - 1) === DET;
  if (
    isKind ||
    !isNominal(view, before) ||
    posAt(view, before) === DET ||
    has(view, before, Kind.possessive | Kind.time)
  )
    return false;
  while (i < end && isPlain(view, i) && isDate(view, i)) i += 1;
  return i >= end || !isPlain(view, i) || !isNominal(view, i);
}

const POINTS_AT_TIME = new Set(['last', 'this', 'earlier', 'late', 'early', 'later']);

/** "Sunday", "week"; not "early", "now". */
function isDate(view: TextView, i: number): boolean {
  return has(view, i, Kind.time) && isNominal(view, i) && (DATES.has(normAt(view, i)) || isDay(view, i));
}

function isDay(view: TextView, i: number): boolean {
  return (flagsAt(view, i) & LexemeFlag.capital) !== 0 && normAt(view, i).endsWith('day');
}

const DATES = new Set(
  'yesterday today tonight morning afternoon evening night week weekend month year this last'.split(' '),
);

/** "last" and the like before the last token. */
function beforeArticle(view: TextView, at: number): number {
  return POINTS_AT_TIME.has(normAt(view, at - 1)) ? at - 1 : at;
}

function isOccasion(view: TextView, at: number, end: number): boolean {
  if (normAt(view, at) === 'response') return true;
  // "on Monday"; not "the rain in May"
  if (normAt(view, at - 1) === 'on' && has(view, at, Kind.time) && view.mentionAt[at]! < 0)
    // "plans on Monday to sell"
    return normAt(view, at + 1) !== 'to';
  if (posAt(view, at) !== DET && !has(view, at, Kind.possessive)) return false;
  for (let i = at + 1; i < end && i < at + OCCASION && isPlain(view, i) && isNominal(view, i); i += 1)
    if (OCCASIONS.has(normAt(view, i))) return true;
  return false;
}

const OCCASION = 5;
const OCCASIONS = new Set(
  'statement interview tweet speech letter email post memo briefing conference rally appearance address testimony hearing debate call op-ed column article'.split(
    ' ',
  ),
);
