/** Amounts that leave open how many: dozens, tens of thousands, a couple, a handful. */
import type { Amount } from './magnitude.ts';
import { NumberKind as Kind } from './number-words.ts';
import { kindAt, normAt, posAt, type Words, worthAt } from './words-at.ts';

/** How many of a plural there may be: "dozens" are under 240, "thousands" may be tens of thousands. */
const MOST: Readonly<Record<string, number>> = { dozens: 20, scores: 20, hundreds: 20, thousands: 500 };

/** dozens · hundreds of thousands · thousands and thousands: two of the unit or more. */
export function pluralAt(words: Words, at: number): Amount | undefined {
  const norm = normAt(words, at);
  let unit = worthAt(words, at);
  let end = at + 1;
  if (
    normAt(words, end) === 'of' &&
    kindAt(words, end + 1) === Kind.plural &&
    worthAt(words, end + 1) >= 1000
  ) {
    unit *= worthAt(words, end + 1);
    end += 2;
  } else if (normAt(words, end) === 'and' && normAt(words, end + 1) === norm) end += 2;
  // "test scores of pupils"
  if (norm === 'scores' && /^(?:NOUN|ADJ)$/.test(posAt(words, at - 1))) return undefined;
  if ((norm === 'tens' || norm === 'scores') && normAt(words, end) !== 'of' && end === at + 1)
    return undefined;
  const before = kindAt(words, at - 1);
  if (before === Kind.digits || before === Kind.ones) return undefined;
  return {
    first: at,
    end,
    low: unit * 2,
    high: unit >= 1e6 ? Infinity : unit * (MOST[norm] ?? 10) - 1,
    vague: true,
    isPart: false,
    letter: undefined,
  };
}

/** a couple of days · a couple hundred · a handful of. */
export function handfulAt(words: Words, at: number): Amount | undefined {
  if (normAt(words, at - 1) !== 'a') return undefined;
  const unit = worthAt(words, at);
  const next = normAt(words, at + 1) === 'of' ? at + 2 : at + 1;
  const kind = kindAt(words, next);
  if (unit === 2 && (kind === Kind.dozen || kind === Kind.hundred || kind === Kind.magnitude)) {
    const low = unit * worthAt(words, next);
    return {
      first: at - 1,
      end: next + 1,
      low,
      high: low * 1.5,
      vague: true,
      isPart: false,
      letter: undefined,
    };
  }
  if (next !== at + 2) return undefined;
  return {
    first: at - 1,
    end: at + 1,
    low: unit,
    high: unit === 2 ? 3 : 9,
    vague: true,
    isPart: false,
    letter: undefined,
  };
}
