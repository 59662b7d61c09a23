/** Codes: telephone numbers, 007, house numbers, numbers that hang on signs. */
import { NumberKind as Kind } from './number-words.ts';
import { inSentence, isCapital, kindAt, normAt, textOf, type Words } from './words-at.ts';
import { isYear } from './years.ts';

const STREETS =
  /^(?:st\.?|street|ave\.?|avenue|rd\.?|road|blvd\.?|boulevard|dr\.?|drive|lane|way|court|place|square|terrace)$/;

const SPACE = 32;

const SLASH = 47;

const COLON = 58;

const ZERO = 48;

const NINE = 57;

/** Telephone numbers, 007, tokens that hang together: 12(b), 4x4, 1.2.3, #10, a/b. */
export function isCode(words: Words, first: number, end: number): boolean {
  const { text, start, end: ends } = words.passage;
  const kind = kindAt(words, first);
  const [from, until] = [start[first]!, ends[end - 1]!];
  if (kind === Kind.digits && text.charCodeAt(from) === ZERO && isDigit(text.charCodeAt(from + 1)))
    return true;
  if (kind === Kind.span && /^\d{3}-\d{4}$/.test(textOf(words, first, first + 1))) return true;
  const before = text.charCodeAt(from - 1);
  const after = text.charCodeAt(until);
  if (before !== SPACE && from > 0 && '#@_/\\&=:.'.includes(text.charAt(from - 1))) return true;
  if (after !== SPACE && until < text.length) {
    if ('_\\=('.includes(text.charAt(until))) return true;
    if ((after === SLASH || after === COLON) && isDigit(text.charCodeAt(until + 1))) return true;
  }
  if (kind !== Kind.digits) return false;
  // Two bare numbers in a row: a telephone number, a table.
  if (isAddress(words, end)) return true;
  const isNext = isRow(words, end, first) && after <= SPACE;
  const isLast = isRow(words, first - 1, first) && before <= SPACE && !isYear(words, first - 1);
  return (isNext && !isYear(words, first)) || isLast;
}

function isRow(words: Words, i: number, first: number): boolean {
  return kindAt(words, i) === Kind.digits && inSentence(words, i, first);
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

/** 1144 Locust St, 10 Harbour Road */
function isAddress(words: Words, end: number): boolean {
  for (let i = end; i < end + 5 && inSentence(words, i, end - 1) && isCapital(words, i); i += 1)
    if (i > end && STREETS.test(normAt(words, i))) return true;
  return false;
}
