/** Numbers that count nothing: names, sections, ages, scores, clock times, telephone numbers, list marks. */
import { LexemeFlag } from '../../types.ts';
import type { Amount } from './amount.ts';
import { moneyOf } from './money.ts';
import { NumberKind as Kind } from './number-words.ts';
import { isPersonNoun } from './person-words.ts';
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

/** Things that bear a number: the number behind is their name. */
const NUMBERED = new Set(
  'article section page chapter paragraph clause rule no no. nos nos. number amendment phase stage step round game match episode season level grade tier type category class highway route interstate motorway road flight room gate channel district ward precinct unit block platform terminal apartment flat floor floors version volume act part title resolution proposition item exhibit case docket verse lot zone region sector platform group pool heat question figure table schedule annex appendix form size point line bus train squad brigade battalion regiment division task window door pier berth hole lane week day year grade magnitude formula studio camp area building suite bay plot track chamber cell order directive bill measure protocol covid windows mark model series generation pg pp p # №'.split(
    ' ',
  ),
);
/** Words that may stand before "2-1", "54-45": a result, not a range. */
const RESULT_VERBS = new Set(
  'vote win lose beat defeat draw rule pass approve reject lead trail tie decide'.split(' '),
);
const RESULTS = new Set(
  'win loss defeat victory draw vote lead decision ruling margin record start tie split majority score scoreline result verdict series advantage triumph thrashing success favor favour'.split(
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
/** Stand between ages: "ages 10, 8 and 6". */
const AGE_JOINS = new Set([',', 'and', 'to', 'or', '-', '–', 'between', 'of', 'from']);
const AGE_UNITS = new Set(['year', 'month', 'week', 'day']);
const AGE_LEADS = new Set(['aged', 'age', 'ages']);
/** "turned 30", "at 19": an age if nothing follows that could be counted. */
const AGE_VERBS = new Set(['turn', 'aged']);
const OLDEST = 115;
const STREETS =
  /^(?:st\.?|street|ave\.?|avenue|rd\.?|road|blvd\.?|boulevard|dr\.?|drive|lane|way|court|place|square|terrace)$/;
const DASHES = new Set(['-', '–', '—', '‑', '−']);
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
  const before = normAt(words, first - 1);
  if (!inSentence(words, first - 1, first) || !NUMBERED.has(before)) return false;
  if (before === 'no' && !isCapital(words, first - 1)) return false;
  const isUnit =
    unitOf(normAt(words, first + 1), lemmaAt(words, first + 1), isGlued(words, first + 1)) !== undefined;
  // "last year 20 people", "the other day two men", "that day 12": time words need their capital: Day 12.
  const isTime = before === 'day' || before === 'week' || before === 'year';
  if (isTime) return isCapital(words, first - 1);
  return !isUnit && !isPlural(words, first + 1);
}

/** Telephone numbers, 007, tokens that hang together: 12(b), 4x4, 1.2.3, #10, a/b. */
function isCode(words: Words, first: number, end: number): boolean {
  const { passage } = words;
  const kind = kindAt(words, first);
  if (kind === Kind.digits || kind === Kind.span) {
    const text = textOf(words, first, first + 1);
    if (text.charAt(0) === '0' && text.charAt(1) >= '0') return true;
    if (kind === Kind.span && /^\d{3}-\d{4}$/.test(text)) return true;
  }
  const before = passage.text.charAt(passage.start[first]! - 1);
  const after = passage.text.charAt(passage.end[end - 1]!);
  if (before !== ' ' && before !== '' && '#@_/\\&=:.'.includes(before)) return true;
  if (after !== ' ' && after !== '' && '_\\=('.includes(after)) return true;
  if ((after === '/' || after === ':') && /\d/.test(passage.text.charAt(passage.end[end - 1]! + 1)))
    return true;
  if (kind !== Kind.digits) return false;
  // Two bare numbers in a row: a telephone number, a table.
  if (isAddress(words, end)) return true;
  const isRow = (i: number) => kindAt(words, i) === Kind.digits && inSentence(words, i, first);
  const isNext = isRow(end) && /^\s$/.test(after);
  const isLast = isRow(first - 1) && /^\s$/.test(before) && !isYear(words, first - 1);
  return (isNext && !isYear(words, first)) || isLast;
}

/** 1144 Locust St, 10 Harbour Road */
function isAddress(words: Words, end: number): boolean {
  for (let i = end; i < end + 5 && inSentence(words, i, end - 1) && isCapital(words, i); i += 1)
    if (i > end && STREETS.test(normAt(words, i))) return true;
  return false;
}

export function isYear(words: Words, at: number): boolean {
  return kindAt(words, at) === Kind.digits && /^(?:1[5-9]|20)\d\d$/.test(normAt(words, at));
}

/** 3-2, 54-45, 14–11, a 5-4 ruling, voted 52 to 48. */
function isResult(words: Words, { first, end, low, high }: Amount): boolean {
  const [a, b] = scoreOf(words, first);
  if (a !== undefined && b !== undefined) {
    if (/^\d{4}(?:-\d{2,4})?$/.test(normAt(words, first)) || a >= b) return true;
    const after = kindAt(words, first) === Kind.span ? end : first + 3;
    const next = isHyphen(words, after) || normAt(words, after) === 'in' ? after + 1 : after;
    return RESULTS.has(lemmaAt(words, next)) || follows(words, first);
  }
  if (low > high || isVoteCount(words, end)) return true;
  // The second half of a score; "52 to 48".
  if (DASHES.has(normAt(words, first - 1)) && isGlued(words, first) && isGlued(words, first - 1)) {
    const before = kindAt(words, first - 2);
    if (before === Kind.digits) return true;
  }
  return isSplitVote(words, first, end);
}

/** "a 134-to-63 vote" */
function isVoteCount(words: Words, end: number): boolean {
  // The tokenizer keeps "to-63" in one piece.
  return isHyphen(words, end) && /^to-\d/.test(normAt(words, end + 1));
}

/** The two numbers of "14–11" or "3-2" that begin at a token. */
function scoreOf(words: Words, first: number): readonly [number?, number?] {
  if (kindAt(words, first) === Kind.span) {
    const [a, b] = normAt(words, first).split('-');
    return [Number(a!.replaceAll(',', '')), Number(b!.replaceAll(',', ''))];
  }
  const isPair =
    kindAt(words, first) === Kind.digits &&
    DASHES.has(normAt(words, first + 1)) &&
    isGlued(words, first + 1) &&
    isGlued(words, first + 2) &&
    kindAt(words, first + 2) === Kind.digits;
  return isPair
    ? [Number(normAt(words, first).replaceAll(',', '')), Number(normAt(words, first + 2).replaceAll(',', ''))]
    : [];
}

function follows(words: Words, first: number): boolean {
  for (let i = first - 1; i >= first - 3 && inSentence(words, i, first); i -= 1)
    if (RESULT_VERBS.has(lemmaAt(words, i)) || RESULTS.has(lemmaAt(words, i))) return true;
  return false;
}

/** "voted 52 to 48", "by 5 to 4": bare numbers that fall. */
function isSplitVote(words: Words, first: number, end: number): boolean {
  const isBare = (i: number) => {
    const kind = kindAt(words, i);
    return kind === Kind.digits || kind === Kind.ones;
  };
  if (end - first !== 1 || !isBare(first)) return false;
  const isFirst = normAt(words, end) === 'to' && isBare(end + 1) && follows(words, first);
  const isSecond = normAt(words, first - 1) === 'to' && isBare(first - 2) && follows(words, first - 2);
  return isFirst || isSecond;
}

/** 10 a.m., 5 pm, 7.30 GMT, 3 o'clock. */
function isClock(words: Words, first: number, end: number): boolean {
  return end - first === 1 && CLOCK.has(normAt(words, end)) && kindAt(words, first) !== Kind.plural;
}

/** aged 42 · 35-year-old · twelve years old · Ms Korran, 42, · at the age of 19 */
function isAge(words: Words, { first, end, low, high }: Amount): boolean {
  if (high > OLDEST || low !== high) return false;
  let lead = first - 1;
  // "ages 10, 8 and 6", "aged 18 to 34"
  while (
    inSentence(words, lead, first) &&
    (kindAt(words, lead) === Kind.digits || AGE_JOINS.has(normAt(words, lead)))
  )
    lead -= 1;
  if (AGE_LEADS.has(normAt(words, lead)) && inSentence(words, lead, first)) return true;
  const unit = isHyphen(words, end) ? end + 1 : end;
  if (AGE_UNITS.has(lemmaAt(words, unit))) {
    const old = isHyphen(words, unit + 1) ? unit + 2 : unit + 1;
    if (/^(?:old|olds|older)$/.test(normAt(words, old))) return true;
  }
  const isAlone =
    !inSentence(words, end, first) || /^[,.;:)!?]/.test(normAt(words, end)) || normAt(words, end) === 'and';
  if (!isAlone) return false;
  if (AGE_VERBS.has(lemmaAt(words, first - 1))) return true;
  const opener = normAt(words, first - 1);
  if (opener !== ',' && opener !== '(') return false;
  if (!/^[,)]/.test(normAt(words, end)) && inSentence(words, end, first) && normAt(words, end) !== '.')
    return false;
  return kindAt(words, first) === Kind.digits && isNameBefore(words, first - 2);
}

function isNameBefore(words: Words, at: number): boolean {
  return (
    words.passage.inName[at] === 1 ||
    (posAt(words, at) === 'PROPN' && isCapital(words, at)) ||
    /(?:man|woman|boy|girl|er|or|ist)$/.test(normAt(words, at))
  );
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

/** A noun in the plural, or a word or two before one. */
function isPlural(words: Words, at: number): boolean {
  for (let i = at; i < at + 3 && inSentence(words, i, at); i += 1) {
    const pos = posAt(words, i);
    if (pos === 'NOUN' && lemmaAt(words, i) !== normAt(words, i)) return true;
    if (/^(?:people|percent|per|police|staff|personnel)$/.test(normAt(words, i))) return true;
    if (pos !== 'ADJ' && pos !== 'NOUN' && pos !== 'NUM') return false;
  }
  return false;
}

/** "the 2018 election", "2016 candidates"; "some 2000 soldiers" are counted. */
function isYearOfThing(words: Words, first: number, end: number): boolean {
  if (end - first !== 1 || !isYear(words, first)) return false;
  const before = normAt(words, first - 1);
  const isCounted =
    /^(?:some|about|around|than|least|nearly|almost|over|estimated|roughly|approximately)$/.test(before);
  return !(isCounted && isPlural(words, end)) && !isManyPeople(words, end);
}

/** A plural for people makes a bare year-like number a count, whatever stands before. */
function isManyPeople(words: Words, end: number): boolean {
  return isPersonNoun(lemmaAt(words, end)) && lemmaAt(words, end) !== normAt(words, end);
}
