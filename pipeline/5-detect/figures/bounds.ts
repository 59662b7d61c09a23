/** How exact a figure says it is: "more than", "about", "up to" before it, "or more" behind it. */
import type { Bound } from '../../types.ts';
import { NumberKind } from './number-words.ts';
import { inSentence, isHyphen, kindAt, normAt, posAt, type Words } from './words-at.ts';

export interface Bounds {
  readonly first: number;
  readonly end: number;
  readonly bound: Bound | undefined;
}

const BEFORE: Readonly<Record<Bound, string>> = {
  about:
    'about|around|roughly|approximately|approx|approx.|some|nearly|almost|close to|nearing|approaching|just about|an estimated|estimated|circa|just under|just shy of|virtually',
  'at least':
    'more than|over|at least|no fewer than|no less than|not less than|not fewer than|upwards of|upward of|in excess of|exceeding|a minimum of|just over|well over|far more than|a little over|slightly more than|slightly over|topping|above|greater than',
  'at most':
    'up to|as many as|as much as|at most|no more than|not more than|fewer than|less than|under|below|a maximum of|well under|far fewer than|far less than|slightly less than|slightly under',
};
const AFTER: Readonly<Record<Bound, string>> = {
  about: 'or so|odd|ish|or thereabouts',
  'at least': 'or more|plus|+|and counting|or higher',
  'at most': 'or less|or fewer|or under|at most',
};

const before = phrases(BEFORE);
const after = phrases(AFTER);
/** The words a phrase before the figure ends in, and a phrase behind it begins with. */
const lastWords = new Set([...before.keys()].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)));
const firstWords = new Set([...after.keys()].map((phrase) => phrase.split(' ')[0]!));
/** Longest phrase, in words. */
const LONGEST = 3;

function phrases(table: Readonly<Record<Bound, string>>): ReadonlyMap<string, Bound> {
  return new Map(
    (Object.keys(table) as Bound[]).flatMap((bound) =>
      table[bound].split('|').map((phrase) => [phrase, bound] as const),
    ),
  );
}

/** Bound words that touch the tokens [first, end). */
export function boundsOf(words: Words, first: number, end: number): Bounds {
  if (normAt(words, first - 1) === 'between') return { first: first - 1, end, bound: undefined };
  for (let n = lastWords.has(normAt(words, first - 1)) ? LONGEST : 0; n >= 1; n -= 1) {
    const from = first - n;
    if (!inSentence(words, from, first)) continue;
    const bound = before.get(phraseAt(words, from, first));
    if (bound !== undefined && !isAbout(words, from, first)) return { first: from, end, bound };
  }
  const at = isHyphen(words, end) ? end + 1 : end;
  for (let n = firstWords.has(normAt(words, at)) ? 2 : 0; n >= 1; n -= 1) {
    if (!inSentence(words, at + n - 1, first)) continue;
    const bound = after.get(phraseAt(words, at, at + n));
    if (bound !== undefined) return { first, end: at + n, bound };
  }
  return { first, end, bound: undefined };
}

/** "a dispute over three seats": about them, not more than them. */
function isAbout(words: Words, from: number, first: number): boolean {
  if (first - from > 1 || !/^(?:over|about|around|under|above|below)$/.test(normAt(words, from)))
    return false;
  const kind = kindAt(words, first);
  return kind === NumberKind.ones && posAt(words, from - 1) === 'NOUN' && inSentence(words, from - 1, first);
}

function phraseAt(words: Words, first: number, end: number): string {
  let text = normAt(words, first);
  for (let i = first + 1; i < end; i += 1) text += ` ${normAt(words, i)}`;
  return text;
}
