/** Dates with a number in them: 14 March 2024 · March 14 · Sept. 3, 2018 · March 2018 · in 2018 · 2024-03-14. */

import { NumberKind as Kind } from './number-words.ts';
import { inSentence, kindAt, lemmaAt, normAt, posAt, type Words, worthAt } from './words-at.ts';
import { isYear } from './years.ts';

/** A date over the tokens [first, end), ISO 8601 with what is not said left off; empty for what is only a name. */
export interface DateAt {
  readonly first: number;
  readonly end: number;
  readonly iso: string;
}

const BEFORE_YEAR = new Set(
  'in since by until till before after during from to through between late early mid of year and circa around about'.split(
    ' ',
  ),
);
const DAYS = 31;

/** The date that begins at a token. */
export function dateAt(words: Words, at: number): DateAt | undefined {
  const kind = kindAt(words, at);
  if (kind === Kind.isoDate) return { first: at, end: at + 1, iso: normAt(words, at) };
  if (kind === Kind.month) return monthFirst(words, at);
  if (kind === Kind.digits || kind === Kind.ordinal) return dayFirst(words, at) ?? yearAlone(words, at);
  return undefined;
}

/** March 14 · March 14, 2024 · March 2024 */
function monthFirst(words: Words, at: number): DateAt | undefined {
  const month = two(worthAt(words, at));
  const next = at + 1;
  if (!inSentence(words, next, at)) return undefined;
  if (isYear(words, next)) return { first: at, end: next + 1, iso: `${normAt(words, next)}-${month}` };
  const comma = normAt(words, next) === ',' ? next + 1 : next;
  if (comma > next && isYear(words, comma))
    return { first: at, end: comma + 1, iso: `${normAt(words, comma)}-${month}` };
  if (!isDay(words, next)) return undefined;
  if (isSeptemberEleventh(words, at, next)) return { first: at, end: next + 1, iso: '' };
  return withYear(words, { first: at, end: next + 1 }, `${month}-${two(worthAt(words, next))}`);
}

/** "the Sept. 11 attacks": a name. */
function isSeptemberEleventh(words: Words, month: number, day: number): boolean {
  return (
    worthAt(words, month) === 9 &&
    worthAt(words, day) === 11 &&
    /^(?:attack|terrorist|terror|victim|commission|hijacker|memorial)$/.test(lemmaAt(words, day + 1))
  );
}

/** 14 March · 14th March 2024 · the 3rd of March */
function dayFirst(words: Words, at: number): DateAt | undefined {
  if (!isDay(words, at)) return undefined;
  const month = normAt(words, at + 1) === 'of' ? at + 2 : at + 1;
  if (!inSentence(words, month, at) || kindAt(words, month) !== Kind.month) return undefined;
  const day = `${two(worthAt(words, month))}-${two(worthAt(words, at))}`;
  return withYear(words, { first: at, end: month + 1 }, day);
}

function withYear(words: Words, { first, end }: { first: number; end: number }, day: string): DateAt {
  const year = normAt(words, end) === ',' ? end + 1 : end;
  if (inSentence(words, year, first) && isYear(words, year))
    return { first, end: year + 1, iso: `${normAt(words, year)}-${day}` };
  return { first, end, iso: `--${day}` };
}

/** "in 2018"; the year of "the 2018 election" is part of a description. */
function yearAlone(words: Words, at: number): DateAt | undefined {
  if (!isYear(words, at) || !inSentence(words, at - 1, at) || !BEFORE_YEAR.has(normAt(words, at - 1)))
    return undefined;
  const before = normAt(words, at - 1);
  if ((before === 'and' || before === 'to') && kindAt(words, at - 2) !== Kind.digits) return undefined;
  if (isCounted(words, at + 1)) return undefined;
  return { first: at, end: at + 1, iso: normAt(words, at) };
}

/** A noun in the singular right behind: the year of "from 2016 election results" describes. */
function isCounted(words: Words, at: number): boolean {
  const noun = posAt(words, at) === 'ADJ' ? at + 1 : at;
  return posAt(words, noun) === 'NOUN' && lemmaAt(words, noun) === normAt(words, noun);
}

function isDay(words: Words, at: number): boolean {
  const kind = kindAt(words, at);
  if (kind !== Kind.digits && kind !== Kind.ordinal) return false;
  const day = worthAt(words, at);
  return day >= 1 && day <= DAYS && Number.isInteger(day);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
