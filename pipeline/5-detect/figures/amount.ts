/** Reads a bare amount: 1,500 · 2.4 million · twenty-five · half a million · a few dozen · tens of thousands. */
import { handfulAt, pluralAt } from './loose-amount.ts';
import { type Amount, exact, isAndAHalf, magnitudeEnd, scaled, tidy } from './magnitude.ts';
import { NumberKind as Kind } from './number-words.ts';
import { halfAt, partAt } from './part-amount.ts';
import { afterArticle, spelledAt } from './spelled-amount.ts';
import { kindAt, normAt, type Words, worthAt } from './words-at.ts';

/** The amount that begins at or just before token `at` (an article or "few" may stand before it). */
export function amountAt(words: Words, at: number): Amount | undefined {
  switch (kindAt(words, at)) {
    case Kind.digits:
      return digitsAt(words, at);
    case Kind.span:
      return spanAt(words, at);
    case Kind.ones:
    case Kind.tens:
      return spelledAt(words, at);
    case Kind.hundred:
    case Kind.magnitude:
    case Kind.dozen:
      return afterArticle(words, at);
    case Kind.plural:
      return pluralAt(words, at);
    case Kind.half:
      return halfAt(words, at);
    case Kind.part:
      return partAt(words, at);
    case Kind.handful:
      return handfulAt(words, at);
    case Kind.vulgar:
      return exact(at, at + 1, worthAt(words, at), normAt(words, at + 1) === 'of');
    default:
      return undefined;
  }
}

function digitsAt(words: Words, at: number): Amount | undefined {
  let value = worthAt(words, at);
  let end = at + 1;
  // 70 000: groups of three behind a narrow or fixed space.
  while (kindAt(words, end) === Kind.digits && isGroup(words, end)) {
    value = value * 1000 + worthAt(words, end);
    end += 1;
  }
  if (kindAt(words, end) === Kind.vulgar) {
    value += worthAt(words, end);
    end += 1;
  } else if (isAndAHalf(words, end)) {
    value += 0.5;
    end += 3;
  }
  return scaled(words, { first: at, end, value });
}

function isGroup({ passage }: Words, i: number): boolean {
  const gap = passage.text.slice(passage.end[i - 1], passage.start[i]);
  const digits = passage.text.slice(passage.start[i], passage.end[i]);
  const before = passage.end[i - 1]! - passage.start[i - 1]!;
  return (
    before <= 3 &&
    /^\d{3}$/.test(digits) &&
    (/^[\u00a0\u2009\u202f]$/.test(gap) || (gap === ' ' && digits === '000'))
  );
}

/** 10-15 or 1.5-2 in one token, with a magnitude for both. */
function spanAt(words: Words, at: number): Amount | undefined {
  const [low, high] = normAt(words, at)
    .split('-')
    .map((part) => Number(part.replaceAll(',', ''))) as [number, number];
  const end = magnitudeEnd(words, at + 1);
  const factor = end > at + 1 ? worthAt(words, end - 1) : 1;
  return {
    first: at,
    end,
    low: tidy(low * factor),
    high: tidy(high * factor),
    vague: false,
    isPart: false,
    letter: undefined,
  };
}
