/** The unit or the money behind an amount: 90-minute, 12 square miles, 5 million crowns. */
import { LexemeFlag } from '../../types.ts';
import { moneyOf } from './money.ts';
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
  lemmaAt,
  normAt,
  posAt,
  type Words,
} from './words-at.ts';

export interface UnitAt extends Unit {
  readonly end: number;
}

/** Written out: copying an object whole would cost more than all else here. */
function reaching({ unit, factor, offset = 0 }: Unit, end: number): UnitAt {
  return { unit, factor, offset, end };
}

/** "25 agonising minutes", "5 million hard-earned crowns". */
export function behindAdjectives(words: Words, at: number, low: number): UnitAt | undefined {
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

export function unitAt(words: Words, at: number, isJoined: boolean, low: number): UnitAt | undefined {
  const norm = normAt(words, at);
  const scale = norm === '°' ? at + 1 : lemmaAt(words, at) === 'degree' ? at + 1 : -1;
  if (scale > 0 || (isGlued(words, at) && /^[cf]$/.test(norm))) {
    const name = scale > 0 ? normAt(words, scale) : norm;
    const end = scale > 0 ? scale + 1 : at + 1;
    if (/^(?:c|celsius|centigrade)$/.test(name)) return reaching(CELSIUS, end);
    if (/^(?:f|fahrenheit)$/.test(name)) return reaching(FAHRENHEIT, end);
  }
  if (norm === 'square' || norm === 'sq' || norm === 'sq.' || norm === 'cubic') {
    const name = isHyphen(words, at + 1) ? at + 2 : at + 1;
    const side = unitOf(normAt(words, name), lemmaAt(words, name), false);
    if (side?.unit !== 'metres') return undefined;
    if (norm !== 'cubic') return reaching(squared(side), name + 1);
    return { unit: 'litres', factor: side.factor ** 3 * 1000, end: name + 1 };
  }
  // "one second", "a ten-second delay"; but "two second homes".
  if (norm === 'second' && !isJoined && low !== 1) return undefined;
  if (hasFlag(words, at, LexemeFlag.allCaps) && norm.length > 3) return undefined;
  const unit = unitOf(norm, lemmaAt(words, at), isGlued(words, at));
  if (unit === undefined) {
    const isWeight =
      lemmaAt(words, at) === 'pound' && (normAt(words, at + 1) === 'of' || isBodyWeight(words, at));
    return isWeight ? reaching(POUND_WEIGHT, at + 1) : undefined;
  }
  // "an hour", "per hour" behind a length is a speed.
  const next = normAt(words, at + 1);
  const isSpeed =
    (next === 'an' || next === 'per' || next === '/' || next === 'a') &&
    /^h(?:our)?\.?$/.test(normAt(words, at + 2));
  if (unit.unit === 'metres' && isSpeed) {
    if (Math.round(unit.factor) === 1609) return reaching(MILES_PER_HOUR, at + 3);
    if (unit.factor === 1000) return reaching(KILOMETRES_PER_HOUR, at + 3);
  }
  return reaching(unit, at + 1);
}

/** "weighs 180 pounds", "180 pounds overweight". */
function isBodyWeight(words: Words, at: number): boolean {
  if (/^(?:overweight|heavier|lighter)$/.test(normAt(words, at + 1))) return true;
  for (let i = at - 2; i > at - 7 && inSentence(words, i, at); i -= 1)
    if (/^(?:weigh|weight)$/.test(lemmaAt(words, i))) return true;
  return false;
}

/** "crowns", "Canadian dollars". */
export function moneyAt(words: Words, at: number): UnitAt | undefined {
  const isAdjective = isCapital(words, at) && posAt(words, at) !== 'NUM';
  for (const name of isAdjective ? [at, at + 1] : [at]) {
    const isNoun = posAt(words, name) === 'NOUN' || posAt(words, name) === 'PROPN';
    const money = moneyOf(lemmaAt(words, name), normAt(words, name), normAt(words, name - 1), isNoun);
    if (money !== undefined) return reaching(money, name + 1);
  }
  return undefined;
}
