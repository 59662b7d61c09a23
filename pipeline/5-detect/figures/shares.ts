/** Shares: 40 per cent, 3.5 percentage points, one in five. */
import { amountAt } from './amount.ts';
import type { Amount } from './magnitude.ts';
import type { Measure } from './measure.ts';
import { unitAt } from './unit-at.ts';
import { isHyphen, lemmaAt, normAt, type Words } from './words-at.ts';

/** In "one in five" the whole is a small round number. */
const WHOLES = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 25, 50, 100, 1000]);

/** A part of one as a percentage, to six decimals. */
export function percent(part: number): number {
  return Math.round(part * 1e8) / 1e6;
}

/** one in five · nine out of ten */
export function shareOf(words: Words, { first, end, low, vague }: Amount): Measure | undefined {
  const isOut = normAt(words, end) === 'out' && normAt(words, end + 1) === 'of';
  if (!isOut && normAt(words, end) !== 'in') return undefined;
  const whole = amountAt(words, isOut ? end + 2 : end + 1);
  if (whole === undefined || vague || whole.isPart || !WHOLES.has(whole.high) || low >= whole.low)
    return undefined;
  const next = whole.end;
  if (!isOut && (unitAt(words, next, false, 2) !== undefined || isHyphen(words, next))) return undefined;
  const value = percent(low / whole.high);
  return { first, end: whole.end, low: value, high: value, vague: false, unit: 'percent', isModifier: false };
}

export function percentAt(
  words: Words,
  at: number,
): { readonly unit: string; readonly end: number } | undefined {
  const norm = normAt(words, at);
  if (norm === '%' || norm === 'percent' || norm === 'pc') {
    const end = norm === 'percent' && normAt(words, at + 1) === '%' ? at + 2 : at + 1;
    return isPoint(words, end) ? { unit: 'percentage points', end: end + 1 } : { unit: 'percent', end };
  }
  if (norm === 'per' && (normAt(words, at + 1) === 'cent' || normAt(words, at + 1) === 'cents'))
    return isPoint(words, at + 2)
      ? { unit: 'percentage points', end: at + 3 }
      : { unit: 'percent', end: at + 2 };
  const points = isHyphen(words, at + 1) ? at + 2 : at + 1;
  if (norm === 'percentage' && isPoint(words, points)) return { unit: 'percentage points', end: points + 1 };
  return undefined;
}

function isPoint(words: Words, at: number): boolean {
  return lemmaAt(words, at) === 'point';
}
