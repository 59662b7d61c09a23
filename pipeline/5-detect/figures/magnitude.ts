/** Small parts of reading an amount: what multiplies it, and amounts as they come out. */
import { NumberKind as Kind } from './number-words.ts';
import { isGlued, isHyphen, kindAt, normAt, type Words, worthAt } from './words-at.ts';

/** An amount over the tokens [first, end). Exact if `low` equals `high`. */
export interface Amount {
  readonly first: number;
  readonly end: number;
  readonly low: number;
  /** Infinity where nothing is said: "millions". */
  readonly high: number;
  /** "dozens", "a few hundred", "a couple": the words themselves are loose. */
  readonly vague: boolean;
  /** A part of a whole: two-thirds, half of; `low` is then 0…1. */
  readonly isPart: boolean;
  /** Ends in a lone letter that may be a unit: the m of 400m. */
  readonly letter: string | undefined;
}

export const ARTICLES = new Set(['a', 'an', 'one']);

/** Multiplies by the magnitude behind: 2.4 million, 3k, $3-million. */
export function scaled(
  words: Words,
  { first, end, value }: { first: number; end: number; value: number },
): Amount {
  const after = magnitudeEnd(words, end);
  if (after === end) {
    const dozen = kindAt(words, end) === Kind.dozen || kindAt(words, end) === Kind.hundred;
    return dozen ? exact(first, end + 1, value * worthAt(words, end)) : exact(first, end, value);
  }
  const letter = normAt(words, after - 1).replace('.', '');
  return exact(
    first,
    after,
    value * worthAt(words, after - 1),
    false,
    letter.length === 1 ? letter : undefined,
  );
}

export function magnitudeEnd(words: Words, end: number): number {
  const at =
    isHyphen(words, end) && kindAt(words, end + 1) === Kind.magnitude && isWordMagnitude(words, end + 1)
      ? end + 1
      : end;
  if (kindAt(words, at) !== Kind.magnitude) return end;
  return isWordMagnitude(words, at) || isGlued(words, at) || normAt(words, at).length > 1 ? at + 1 : end;
}

export function isWordMagnitude(words: Words, at: number): boolean {
  return normAt(words, at).length > 3;
}

export function isAndAHalf(words: Words, at: number): boolean {
  return normAt(words, at) === 'and' && normAt(words, at + 1) === 'a' && normAt(words, at + 2) === 'half';
}

export function isSmall(words: Words, at: number): boolean {
  const kind = kindAt(words, at);
  return kind === Kind.ones || kind === Kind.tens;
}

export function isNumberWord(words: Words, at: number): boolean {
  const kind = kindAt(words, at);
  return (
    isSmall(words, at) ||
    kind === Kind.hundred ||
    (kind === Kind.magnitude && isWordMagnitude(words, at)) ||
    kind === Kind.dozen
  );
}

export function exact(first: number, end: number, value: number, isPart = false, letter?: string): Amount {
  const amount = tidy(value);
  return { first, end, low: amount, high: amount, vague: false, isPart, letter };
}

/** 2.3 × 1e6 without the noise of binary fractions. */
export function tidy(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(12));
}
