/** Numbers as reports write them: three decimals; an en dash for what cannot be known. */
import type { Interval } from '../../../pipeline/stats/interval.ts';

export function figureText(value: number | undefined): string {
  if (value === undefined) return '–';
  return Number.isInteger(value) && Math.abs(value) > 1 ? String(value) : value.toFixed(3).replace('-', '−');
}

/** @example intervalText({ low: 0.1, high: 0.25 }) // '0.100 to 0.250' */
export function intervalText(interval: Interval | undefined): string {
  return interval === undefined ? '–' : `${figureText(interval.low)} to ${figureText(interval.high)}`;
}

/** @example countText(17933) // '17,933' */
export function countText(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
