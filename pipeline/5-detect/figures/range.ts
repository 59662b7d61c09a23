/** Joins two amounts into a range: 10–15 · five to six · between 200 and 300 · $10-$15 million. */
import { amountAt } from './amount.ts';
import type { Amount } from './magnitude.ts';
import { isCurrencySign } from './money.ts';
import { NumberKind as Kind } from './number-words.ts';
import { inSentence, isGlued, isHyphen, kindAt, lemmaAt, normAt, type Words, worthAt } from './words-at.ts';

/** After these "from 30 to 40" tells of two points in time, not of a range. */
const CHANGES = new Set(
  'rise fall increase decrease cut raise drop grow jump climb reduce go shrink decline slip surge double lift move shift expand plunge dip soar edge swell change boost lower come up down increase'.split(
    ' ',
  ),
);
/** How far back the verb of change may stand. */
const CHANGE_REACH = 12;
const DASHES = new Set(['–', '—', '-', '‑', '−']);

/** The range that begins with this amount, or the amount itself. */
export function withRange(words: Words, amount: Amount): Amount {
  if (amount.isPart || amount.high === Infinity) return amount;
  const second = secondAmount(words, amount);
  if (second === undefined || second.isPart || second.vague !== amount.vague) return amount;
  const factor = sharedFactor(words, amount, second);
  const low = Number((amount.low * factor).toPrecision(12));
  if (low >= second.low) return amount;
  const { first, vague } = amount;
  return { first, end: second.end, low, high: second.high, vague, isPart: false, letter: second.letter };
}

function secondAmount(words: Words, { first, end, low }: Amount): Amount | undefined {
  let at = percentEnd(words, end);
  const joiner = normAt(words, at);
  if (DASHES.has(joiner) && isGlued(words, at) && isGlued(words, at + 1)) at += 1;
  else if (isHyphen(words, at) && normAt(words, at + 1) === 'to') at += 2;
  else if (joiner === 'to' && !isChange(words, first)) at += 1;
  else if (joiner === 'and' && normAt(words, beforeSign(words, first)) === 'between') at += 1;
  else if (joiner === 'or') at += 1;
  else return undefined;
  if (isCurrencySign(normAt(words, at))) at += 1;
  if (!inSentence(words, at, first) || kindAt(words, at) === Kind.ordinal) return undefined;
  const second = amountAt(words, at);
  if (second === undefined) return undefined;
  // "five or six": neighbours only; "two or 200" would be a choice.
  return joiner !== 'or' || (low < 100 && second.low - low <= Math.max(1, low / 2)) ? second : undefined;
}

/** "25 percent to 50 percent": the sign or word may stand behind both. */
function percentEnd(words: Words, end: number): number {
  if (/^(?:%|percent|pc)$/.test(normAt(words, end))) return end + 1;
  return normAt(words, end) === 'per' && normAt(words, end + 1) === 'cent' ? end + 2 : end;
}

function beforeSign(words: Words, first: number): number {
  return isCurrencySign(normAt(words, first - 1)) ? first - 2 : first - 1;
}

function isChange(words: Words, first: number): boolean {
  if (normAt(words, beforeSign(words, first)) !== 'from') return false;
  for (let i = first - 1; i >= first - CHANGE_REACH && inSentence(words, i, first); i -= 1)
    if (CHANGES.has(lemmaAt(words, i))) return true;
  return false;
}

/** "10 to 15 million": the magnitude belongs to both. */
function sharedFactor(words: Words, amount: Amount, second: Amount): number {
  if (amount.end - amount.first > 1 || amount.letter !== undefined) return 1;
  const last = second.end - 1;
  const isScaled = last > second.first && kindAt(words, last) === Kind.magnitude;
  if (!isScaled) return 1;
  const factor = worthAt(words, last);
  return amount.low < factor && amount.low * factor < second.low ? factor : 1;
}
