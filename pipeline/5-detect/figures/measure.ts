/** Reads the unit around an amount: $2.5 million · 40 per cent · 90-minute · 5ft 10in · one in five. */

import { LexemeFlag } from '../../types.ts';
import { type Amount, amountAt } from './amount.ts';
import { currencyOfSign, moneyOf } from './money.ts';
import { NumberKind as Kind } from './number-words.ts';
import { isPersonNoun } from './person-words.ts';
import {
  CELSIUS,
  FAHRENHEIT,
  KILOMETRES_PER_HOUR,
  MILES_PER_HOUR,
  POUND_WEIGHT,
  squared,
  type Unit,
  unitOf,
} from './units.ts';
import {
  hasFlag,
  inSentence,
  isCapital,
  isGlued,
  isHyphen,
  kindAt,
  lemmaAt,
  normAt,
  posAt,
  type Words,
} from './words-at.ts';

/** An amount with its unit over the tokens [first, end). Without a unit it counts things. */
export interface Measure {
  readonly first: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
  readonly vague: boolean;
  readonly unit: string | undefined;
  /** "90-minute", "12-seat": stands before the noun it describes. */
  readonly isModifier: boolean;
}

/** In "one in five" the whole is a small round number. */
const WHOLES = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 25, 50, 100, 1000]);

export function measureOf(words: Words, amount: Amount): Measure {
  const { first, end, low, high, vague } = amount;
  const sign = currencyOfSign(normAt(words, first - 1));
  if (sign !== undefined && inSentence(words, first - 1, first))
    return measure(amount, first - 1, trailingMoney(words, end), low, high, sign);
  if (amount.isPart) return measure(amount, first, end, percent(low), percent(high), 'percent');
  const share = shareOf(words, amount);
  if (share !== undefined) return share;
  const isModifier = isHyphen(words, end);
  const isOf = !isModifier && vague && normAt(words, end) === 'of';
  const at = isModifier || isOf ? end + 1 : end;
  if (!inSentence(words, at, first)) return measure(amount, first, end, low, high, undefined);
  // "from 30 to 40 percent": the unit stands behind the second.
  const second = normAt(words, at) === 'to' ? amountAt(words, at + 1) : undefined;
  const shared = second === undefined ? undefined : percentAt(words, second.end);
  if (shared !== undefined) return measure(amount, first, end, low, high, shared.unit);
  const percents = percentAt(words, at);
  if (percents !== undefined) return measure(amount, first, percents.end, low, high, percents.unit);
  const unit = unitAt(words, at, isGlued(words, at) || isModifier, low);
  if (unit !== undefined) {
    const measured = amountIn(amount, unit, isModifier);
    return isModifier ? measured : compound(words, measured);
  }
  const money = moneyAt(words, at);
  if (money !== undefined) return amountIn(amount, money, isModifier);
  const described = isModifier ? undefined : behindAdjectives(words, at, low);
  if (described !== undefined) return amountIn(amount, described, false);
  if (amount.letter === 'm' && isLength(words, amount))
    return measure(amount, first, end, low / 1e6, high / 1e6, 'metres');
  return { first, end, low, high, vague, unit: undefined, isModifier };
}

function measure(
  { vague }: Amount,
  first: number,
  end: number,
  low: number,
  high: number,
  unit: string | undefined,
): Measure {
  return { first, end, low, high, vague, unit, isModifier: false };
}

/** "an hour and a half", "a year and a half"; `at` is the half. */
export function hourAndAHalf(words: Words, at: number): Measure | undefined {
  if (kindAt(words, at) !== Kind.half || normAt(words, at - 1) !== 'a' || normAt(words, at - 2) !== 'and')
    return undefined;
  const unit = unitOf(normAt(words, at - 3), lemmaAt(words, at - 3), false);
  const first = at - 4;
  if (unit === undefined || !/^(?:an?|one)$/.test(normAt(words, first)) || !inSentence(words, first, at))
    return undefined;
  const value = tidy(unit.factor * 1.5);
  return { first, end: at + 1, low: value, high: value, vague: false, unit: unit.unit, isModifier: false };
}

interface UnitAt extends Unit {
  readonly end: number;
}

function amountIn({ first, low, high, vague }: Amount, at: UnitAt, isModifier: boolean): Measure {
  const { unit, factor, offset = 0, end } = at;
  return {
    first,
    end,
    low: tidy(low * factor + offset),
    high: tidy(high * factor + offset),
    vague,
    unit,
    isModifier,
  };
}

/** "25 agonising minutes", "5 million hard-earned crowns". */
function behindAdjectives(words: Words, at: number, low: number): UnitAt | undefined {
  let noun = at;
  while (
    noun < at + 3 &&
    (posAt(words, noun) === 'ADJ' || isHyphen(words, noun) || /(?:ing|ed)$/.test(normAt(words, noun)))
  )
    noun += 1;
  if (noun === at || !inSentence(words, noun, at)) return undefined;
  const unit = unitAt(words, noun, false, low);
  return unit?.unit === 'seconds' ? unit : moneyAt(words, noun);
}

/** A part of one as a percentage, to six decimals. */
function percent(part: number): number {
  return Math.round(part * 1e8) / 1e6;
}

/** one in five · nine out of ten */
function shareOf(words: Words, { first, end, low, vague }: Amount): Measure | undefined {
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

function percentAt(words: Words, at: number): { readonly unit: string; readonly end: number } | undefined {
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

function unitAt(words: Words, at: number, isJoined: boolean, low: number): UnitAt | undefined {
  const norm = normAt(words, at);
  const scale = norm === '°' ? at + 1 : lemmaAt(words, at) === 'degree' ? at + 1 : -1;
  if (scale > 0 || (isGlued(words, at) && /^[cf]$/.test(norm))) {
    const name = scale > 0 ? normAt(words, scale) : norm;
    const end = scale > 0 ? scale + 1 : at + 1;
    if (/^(?:c|celsius|centigrade)$/.test(name)) return { ...CELSIUS, end };
    if (/^(?:f|fahrenheit)$/.test(name)) return { ...FAHRENHEIT, end };
  }
  if (norm === 'square' || norm === 'sq' || norm === 'sq.' || norm === 'cubic') {
    const name = isHyphen(words, at + 1) ? at + 2 : at + 1;
    const side = unitOf(normAt(words, name), lemmaAt(words, name), false);
    if (side?.unit !== 'metres') return undefined;
    if (norm !== 'cubic') return { ...squared(side), end: name + 1 };
    return { unit: 'litres', factor: side.factor ** 3 * 1000, end: name + 1 };
  }
  // "one second", "a ten-second delay"; but "two second homes".
  if (norm === 'second' && !isJoined && low !== 1) return undefined;
  if (hasFlag(words, at, LexemeFlag.allCaps) && norm.length > 3) return undefined;
  const unit = unitOf(norm, lemmaAt(words, at), isGlued(words, at));
  if (unit === undefined) {
    const isWeight =
      lemmaAt(words, at) === 'pound' && (normAt(words, at + 1) === 'of' || isBodyWeight(words, at));
    return isWeight ? { ...POUND_WEIGHT, end: at + 1 } : undefined;
  }
  // "an hour", "per hour" behind a length is a speed.
  const next = normAt(words, at + 1);
  const isSpeed =
    (next === 'an' || next === 'per' || next === '/' || next === 'a') &&
    /^h(?:our)?\.?$/.test(normAt(words, at + 2));
  if (unit.unit === 'metres' && isSpeed) {
    if (Math.round(unit.factor) === 1609) return { ...MILES_PER_HOUR, end: at + 3 };
    if (unit.factor === 1000) return { ...KILOMETRES_PER_HOUR, end: at + 3 };
  }
  return { ...unit, end: at + 1 };
}

/** "weighs 180 pounds", "180 pounds overweight". */
function isBodyWeight(words: Words, at: number): boolean {
  if (/^(?:overweight|heavier|lighter)$/.test(normAt(words, at + 1))) return true;
  for (let i = at - 2; i > at - 7 && inSentence(words, i, at); i -= 1)
    if (/^(?:weigh|weight)$/.test(lemmaAt(words, i))) return true;
  return false;
}

/** "two hours and 30 minutes", "5ft 10in": a smaller unit of the same kind follows. */
function compound(words: Words, measure: Measure): Measure {
  const at = normAt(words, measure.end) === 'and' ? measure.end + 1 : measure.end;
  const kind = kindAt(words, at);
  if (kind !== Kind.digits && kind !== Kind.ones && kind !== Kind.tens) return measure;
  const rest = amountAt(words, at);
  if (rest === undefined || rest.low !== rest.high) return measure;
  const isInches = /^in\.?$/.test(normAt(words, rest.end)) && isGlued(words, rest.end);
  const unit = isInches
    ? { unit: 'metres', factor: 0.0254 }
    : unitOf(normAt(words, rest.end), lemmaAt(words, rest.end), false);
  if (unit?.unit !== measure.unit || unit === undefined) return measure;
  const more = rest.low * unit.factor;
  if (more >= measure.low) return measure;
  return { ...measure, end: rest.end + 1, low: tidy(measure.low + more), high: tidy(measure.high + more) };
}

/** "crowns", "Canadian dollars". */
function moneyAt(words: Words, at: number): UnitAt | undefined {
  const isAdjective = isCapital(words, at) && posAt(words, at) !== 'NUM';
  for (const name of isAdjective ? [at, at + 1] : [at]) {
    const isNoun = posAt(words, name) === 'NOUN' || posAt(words, name) === 'PROPN';
    const money = moneyOf(lemmaAt(words, name), normAt(words, name), normAt(words, name - 1), isNoun);
    if (money !== undefined) return { ...money, end: name + 1 };
  }
  return undefined;
}

/** "$5 million dollars", "$30m (USD)" say the money twice. */
function trailingMoney(words: Words, end: number): number {
  return lemmaAt(words, end) === 'dollar' ? end + 1 : end;
}

/** The m of 400m is metres unless a noun or a part of one follows: "2.5m people", "3m of them". */
function isLength(words: Words, { end }: Amount): boolean {
  if (normAt(words, end) === 'of') return false;
  const pos = posAt(words, end);
  if (pos === 'NOUN') return lemmaAt(words, end) === normAt(words, end) && !isPersonNoun(lemmaAt(words, end));
  return pos !== 'ADJ' || /^(?:tall|wide|high|deep|long|away)$/.test(normAt(words, end));
}

function tidy(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(12));
}
