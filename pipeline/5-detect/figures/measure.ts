/** Reads the unit around an amount: $2.5 million · 40 per cent · 90-minute · 5ft 10in · one in five. */
import { LexemeFlag } from '../../types.ts';
import { amountAt } from './amount.ts';
import type { Amount } from './magnitude.ts';
import { currencyOfSign } from './money.ts';
import { NumberKind as Kind } from './number-words.ts';
import { isPersonNoun } from './person-words.ts';
import { percent, percentAt, shareOf } from './shares.ts';
import { behindAdjectives, moneyAt, type UnitAt, unitAt } from './unit-at.ts';
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

export function measureOf(words: Words, amount: Amount): Measure {
  const { first, end, low, high, vague } = amount;
  const sign = signBefore(words, first);
  if (sign !== undefined) return measure(amount, first - 1, trailingMoney(words, end), low, high, sign);
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

/** Signs and codes are no words in small letters. */
function signBefore(words: Words, first: number): string | undefined {
  if (!inSentence(words, first - 1, first)) return undefined;
  const isSmall = hasFlag(words, first - 1, LexemeFlag.word) && !isCapital(words, first - 1);
  return isSmall ? undefined : currencyOfSign(normAt(words, first - 1));
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
