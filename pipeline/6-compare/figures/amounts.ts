/** Amounts as intervals: what a figure allows for, given how exact it says it is. */
import type { Figure } from '../../types.ts';

export interface Interval {
  readonly low: number;
  /** Infinity: open. */
  readonly high: number;
}

/** "About 600" allows for a tenth; "more than 600" for a quarter more. */
const ABOUT = 1.1;
const BEYOND = 1.25;
/** Exact figures this near are rounded from one another: 2.4 million, 2,412,000. */
const ROUNDED = 0.005;

export function intervalOf({ value, low, high, bound, unit }: Figure): Interval | undefined {
  if (value === undefined) return low === undefined ? undefined : { low, high: high ?? Infinity };
  if (bound === 'at least') return { low: value, high: value * BEYOND };
  if (bound === 'at most') return { low: value / BEYOND, high: value };
  if (bound === 'about') return { low: value / ABOUT, high: value * ABOUT };
  // A part in words ("two-thirds") against a percentage.
  const slack = unit === 'percent' && !Number.isInteger(value) ? 0.01 : 0;
  return { low: value * (1 - slack), high: value * (1 + slack) };
}

/** Whether two figures may be the same amount. */
export function agree(a: Figure, b: Figure): boolean {
  if (a.unit === 'date' || b.unit === 'date')
    return a.date !== undefined && b.date !== undefined && isSameDate(a.date, b.date);
  if (isOtherUnit(a, b)) return false;
  const [x, y] = [intervalOf(a), intervalOf(b)];
  if (x === undefined || y === undefined) return false;
  if (isRounded(a, b) || isRounded(b, a)) return true;
  const slack = Math.max(Math.abs(x.low), Math.abs(y.low)) * ROUNDED;
  return x.low <= y.high + slack && y.low <= x.high + slack;
}

function isOtherUnit(a: Figure, b: Figure): boolean {
  const isCounted = ({ unit }: Figure) => unit === 'people' || unit === 'count';
  return a.unit !== b.unit && !(isCounted(a) && isCounted(b));
}

/** "2 hours" and "2 days", "5 million" and "5 billion": one number, another unit or magnitude. */
export function isSameNumber(a: Figure, b: Figure): boolean {
  const [x, y] = [numberIn(a.text), numberIn(b.text)];
  return x !== '' && x === y;
}

/** The first number as printed, in digits or the first of its words. */
function numberIn(text: string): string {
  return /\d[\d,.]*\d|\d/.exec(text)?.[0] ?? '';
}

/** 43 million for 43,885,310: cut or rounded to the digits that the shorter one shows. */
function isRounded(short: Figure, long: Figure): boolean {
  if (short.value === undefined || long.value === undefined || short.value <= 0 || long.value <= 0)
    return false;
  const digits = significantDigits(short);
  if (digits < 2 || significantDigits(long) < digits + 2) return false;
  const step = 10 ** (Math.floor(Math.log10(short.value)) + 1 - digits);
  return Math.abs(short.value - long.value) < step;
}

/** The very same amount, however it is written. */
export function isEqual(a: Figure, b: Figure): boolean {
  if (a.unit === 'date') return a.date === b.date;
  if (isOtherUnit(a, b)) return false;
  if (a.value !== undefined && b.value !== undefined)
    return Math.abs(a.value - b.value) <= Math.abs(a.value) * ROUNDED;
  return a.value === undefined && b.value === undefined && a.low === b.low && a.high === b.high;
}

/** 2024-03-14 and --03-14 are one day. */
function isSameDate(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  return long === short || (short.startsWith('--') && long.endsWith(short.slice(2)));
}

/** Largest ÷ smallest: how far apart the amounts must be at least. */
export function ratioOf(figures: readonly Figure[]): number | undefined {
  const points = figures.map((figure) => figure.value);
  if (points.every((value) => value !== undefined)) {
    const [least, most] = [Math.min(...points), Math.max(...points)];
    return least > 0 ? most / least : undefined;
  }
  let [largestLow, smallestHigh] = [0, Infinity];
  for (const figure of figures) {
    const interval = intervalOf(figure);
    if (interval === undefined) return undefined;
    largestLow = Math.max(largestLow, interval.low);
    smallestHigh = Math.min(smallestHigh, interval.high);
  }
  if (smallestHigh <= 0) return undefined;
  return largestLow > smallestHigh ? largestLow / smallestHigh : 1;
}

/** Digits that count: 1,203 has four, 40,000 one. */
export function significantDigits({ value, low }: Figure): number {
  const digits = String(value ?? low ?? 0)
    .replace(/\.|e.*$/g, '')
    .replace(/^0+|0+$/g, '');
  return digits.length;
}
