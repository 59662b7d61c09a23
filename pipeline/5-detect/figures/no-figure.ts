/** Numbers that count nothing: names, sections, ages, scores, clock times, telephone numbers, list marks. */
import { LexemeFlag } from '../../types.ts';
import { isAge } from './ages.ts';
import { isCode } from './codes.ts';
import type { Amount } from './magnitude.ts';
import { moneyOf } from './money.ts';
import { NumberKind as Kind } from './number-words.ts';
import { isResult } from './results.ts';
import { unitOf } from './units.ts';
import {
  hasFlag,
  inSentence,
  isCapital,
  isGlued,
  isHyphen,
  kindAt,
  lemmaAt,
  normAt,
  opensClause,
  posAt,
  textOf,
  type Words,
} from './words-at.ts';
import { isPlural, isYearOfThing } from './years.ts';

/** Things that bear a number: the number behind is their name. */
const NUMBERED = new Set(
  'article section page chapter paragraph clause rule no no. nos nos. number amendment phase stage step round game match episode season level grade tier type category class highway route interstate motorway road flight room gate channel district ward precinct unit block platform terminal apartment flat floor floors version volume act part title resolution proposition item exhibit case docket verse lot zone region sector platform group pool heat question figure table schedule annex appendix form size point line bus train squad brigade battalion regiment division task window door pier berth hole lane week day year grade magnitude formula studio camp area building suite bay plot track chamber cell order directive bill measure protocol covid windows mark model series generation pg pp p # №'.split(
    ' ',
  ),
);

/** Compounds that say how, not how many: two-way, threefold. */
const NOT_COUNTED = new Set(
  'way fold faced sided tone tier something sum step size fits piece off stop timer liner'.split(' '),
);

const CLOCK = new Set(
  "am pm a.m. p.m. a.m p.m o'clock noon midnight gmt bst est et edt pst pdt utc".split(' '),
);

/** May stand right before a number without making it a part of a name. */
const BEFORE_NUMBER = new Set([
  'ADP',
  'ADV',
  'DET',
  'VERB',
  'AUX',
  'CCONJ',
  'SCONJ',
  'PRON',
  'PART',
  'ADJ',
  'PUNCT',
  'SYM',
]);

const NEVER_NUMBERED = new Set(['ADP', 'ADV', 'VERB', 'AUX', 'CCONJ', 'SCONJ', 'PRON', 'PART']);

/** Whether the amount is part of a name or a code. Looked at before its unit is known. */
export function isNoFigure(words: Words, amount: Amount): boolean {
  const { first, end } = amount;
  return (
    isPartOfName(words, amount) ||
    isNumbered(words, first) ||
    isCode(words, first, end) ||
    isResult(words, amount) ||
    isClock(words, first, end) ||
    isAge(words, amount) ||
    isListMark(words, first, end) ||
    isCompound(words, end) ||
    isJoined(words, first) ||
    isYearOfThing(words, first, end)
  );
}

/** Boeing 737, Nord Stream 2, Gang of Eight, Twenty20; not "Noria 600 people", where something is counted. */
function isPartOfName(words: Words, { first, end }: Amount): boolean {
  const { passage } = words;
  for (let i = first; i < end; i += 1) if (passage.inName[i]) return true;
  const isDigits = kindAt(words, first) === Kind.digits;
  if (!isDigits && isCapital(words, first) && !opensClause(words, first)) return true;
  if (passage.inName[end] && isHyphen(words, end)) return true;
  const before = first - 1;
  if (!inSentence(words, before, first) || !isCapital(words, before)) return false;
  if (isHyphen(words, before)) return isCapital(words, before - 1);
  if (BEFORE_NUMBER.has(posAt(words, before)) && !passage.inName[before]) return false;
  if (kindAt(words, before) === Kind.month || hasFlag(words, before, LexemeFlag.abbreviation)) return false;
  if (opensClause(words, before) && !passage.inName[before]) return false;
  // "in Vellhaven 600 people": the place ends and the count begins.
  const isAfterPlace = posAt(words, before - 1) === 'ADP' && isPlural(words, end);
  const isLong = textOf(words, first, end).includes(',');
  return !isAfterPlace && !isLong && (isDigits || isCapital(words, first));
}

/** Section 12, page 3, number 10, phase two; not "a section 12 miles long". */
function isNumbered(words: Words, first: number): boolean {
  if (!inSentence(words, first - 1, first) || NEVER_NUMBERED.has(posAt(words, first - 1))) return false;
  const before = normAt(words, first - 1);
  if (!NUMBERED.has(before)) return false;
  if (before === 'no' && !isCapital(words, first - 1)) return false;
  const isUnit =
    unitOf(normAt(words, first + 1), lemmaAt(words, first + 1), isGlued(words, first + 1)) !== undefined;
  // "last year 20 people", "the other day two men", "that day 12": time words need their capital: Day 12.
  const isTime = before === 'day' || before === 'week' || before === 'year';
  if (isTime) return isCapital(words, first - 1);
  return !isUnit && !isPlural(words, first + 1);
}

/** 10 a.m., 5 pm, 7.30 GMT, 3 o'clock. */
function isClock(words: Words, first: number, end: number): boolean {
  return end - first === 1 && CLOCK.has(normAt(words, end)) && kindAt(words, first) !== Kind.plural;
}

/** "1." or "2)" at the beginning of a line. */
function isListMark(words: Words, first: number, end: number): boolean {
  const { passage } = words;
  const opens = first === 0 || passage.paragraph[first] !== passage.paragraph[first - 1];
  return opens && kindAt(words, first) === Kind.digits && /^[.)]/.test(normAt(words, end));
}

/** two-way, zero-sum, one-sided, 20-something. */
function isCompound(words: Words, end: number): boolean {
  if (!isHyphen(words, end)) return false;
  const next = end + 1;
  if (NOT_COUNTED.has(normAt(words, next)) || NOT_COUNTED.has(lemmaAt(words, next))) return true;
  const pos = posAt(words, next);
  if (pos === 'NOUN' || pos === 'NUM' || pos === 'SYM' || pos === 'PROPN') return false;
  if (/^(?:strong|plus|odd|ish|per|percent|to)$/.test(normAt(words, next))) return false;
  if (unitOf(normAt(words, next), lemmaAt(words, next), true) !== undefined) return false;
  return moneyOf(lemmaAt(words, next), normAt(words, next), '', true) === undefined;
}

/** one-on-one, 134-to-63: the number behind a hyphen, and the one before "-to-". */
function isJoined(words: Words, first: number): boolean {
  const isBehind = isHyphen(words, first - 1) && isGlued(words, first);
  return isBehind && kindAt(words, first - 2) === Kind.none;
}
