/** Reads a bare amount: 1,500 · 2.4 million · twenty-five · half a million · a few dozen · tens of thousands. */
import { NumberKind as Kind } from './number-words.ts';
import { isGlued, isHyphen, kindAt, normAt, posAt, type Words, worthAt } from './words-at.ts';

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

/** "a few hundred" is two to five of them; "several thousand" three to nine. */
const LOOSE: Readonly<Record<string, readonly [number, number]>> = { few: [2, 5], several: [3, 9] };
/** Words that say of what "half" is the half. */
const WHOLE = new Set([
  'of',
  'the',
  'his',
  'her',
  'their',
  'its',
  'our',
  'my',
  'your',
  'all',
  'those',
  'these',
]);
const ARTICLES = new Set(['a', 'an', 'one']);

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

/** two · twenty-five · one hundred and twenty thousand · two and a half million · two dozen. */
function spelledAt(words: Words, at: number): Amount | undefined {
  let total = 0;
  let current = 0;
  let end = at;
  let last: Kind = Kind.none;
  for (let i = at; ; ) {
    const kind = kindAt(words, i);
    if (kind === Kind.ones && last !== Kind.ones) current += worthAt(words, i);
    else if (kind === Kind.tens && last !== Kind.tens && last !== Kind.ones) current += worthAt(words, i);
    else if (kind === Kind.hundred && current > 0 && current < 100) current *= 100;
    else if (kind === Kind.dozen && current > 0) current *= 12;
    else if (kind === Kind.magnitude && isWordMagnitude(words, i) && current > 0) {
      total += current * worthAt(words, i);
      current = 0;
    } else break;
    last = kind;
    i += 1;
    end = i;
    if (isAndAHalf(words, i) && kind !== Kind.magnitude) {
      current += 0.5;
      i += 3;
      end = i;
    } else if (
      normAt(words, i) === 'and' &&
      (last === Kind.hundred || last === Kind.magnitude) &&
      isSmall(words, i + 1)
    ) {
      i += 1;
    } else if (isHyphen(words, i) && isNumberWord(words, i + 1)) i += 1;
  }
  // "three-quarters", "two thirds".
  const part = isHyphen(words, end) ? end + 1 : end;
  if (total === 0 && kindAt(words, part) === Kind.part && current < worthAt(words, part))
    return partAt(words, part);
  return exact(at, end, total + current);
}

/** a hundred · a million · a dozen · half a dozen · a few hundred · several thousand. */
function afterArticle(words: Words, at: number): Amount | undefined {
  if (!isWordMagnitude(words, at)) return undefined;
  const before = normAt(words, at - 1);
  const unit = worthAt(words, at);
  const loose = Object.hasOwn(LOOSE, before) ? LOOSE[before] : undefined;
  if (loose !== undefined) {
    const first = normAt(words, at - 2) === 'a' ? at - 2 : at - 1;
    const { end, factor } = further(words, at + 1);
    return {
      first,
      end,
      low: loose[0] * unit * factor,
      high: loose[1] * unit * factor,
      vague: true,
      isPart: false,
      letter: undefined,
    };
  }
  const isHalf =
    normAt(words, at - 1) === 'half' || (ARTICLES.has(before) && normAt(words, at - 2) === 'half');
  if (isHalf) return undefined;
  if (!ARTICLES.has(before)) return undefined;
  const { end, factor } = further(words, at + 1);
  if (isAndAHalf(words, end)) return exact(at - 1, end + 3, unit * factor * 1.5);
  const rest =
    normAt(words, end) === 'and' && isSmall(words, end + 1) ? spelledAt(words, end + 1) : undefined;
  return rest === undefined || rest.isPart
    ? exact(at - 1, end, unit * factor)
    : exact(at - 1, rest.end, unit * factor + rest.low);
}

/** "a hundred thousand": what multiplies further. */
function further(words: Words, at: number): { end: number; factor: number } {
  const isMore = kindAt(words, at) === Kind.magnitude && isWordMagnitude(words, at);
  return isMore ? { end: at + 1, factor: worthAt(words, at) } : { end: at, factor: 1 };
}

/** How many of a plural there may be: "dozens" are under 240, "thousands" may be tens of thousands. */
const MOST: Readonly<Record<string, number>> = { dozens: 20, scores: 20, hundreds: 20, thousands: 500 };

/** dozens · hundreds of thousands · thousands and thousands: two of the unit or more. */
function pluralAt(words: Words, at: number): Amount | undefined {
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

/** half a million · half an hour · half of the voters · half the city. */
function halfAt(words: Words, at: number): Amount | undefined {
  const next = isHyphen(words, at + 1) ? at + 2 : at + 1;
  const after = ARTICLES.has(normAt(words, next)) ? next + 1 : next;
  const kind = kindAt(words, after);
  if ((kind === Kind.magnitude && isWordMagnitude(words, after)) || kind === Kind.dozen) {
    const first = normAt(words, at - 1) === 'a' ? at - 1 : at;
    return exact(first, after + 1, worthAt(words, after) / 2);
  }
  if (normAt(words, at - 1) === 'a' || normAt(words, at - 2) === 'and') return undefined;
  if (after > next) return exact(at, after, 0.5);
  if (next > at + 1) return exact(at, at + 1, 0.5);
  return WHOLE.has(normAt(words, at + 1)) ? exact(at, at + 1, 0.5, true) : undefined;
}

/** a third of · two-thirds · three quarters. `at` is the part; its count stands before. */
function partAt(words: Words, at: number): Amount | undefined {
  const isMany = normAt(words, at).endsWith('s');
  const before = isHyphen(words, at - 1) ? at - 2 : at - 1;
  const count =
    kindAt(words, before) === Kind.ones ? worthAt(words, before) : normAt(words, before) === 'a' ? 1 : 0;
  if (count === 0 || count > 1 !== isMany) return undefined;
  if (!isMany && normAt(words, at + 1) !== 'of') return undefined;
  // "a quarter of a million", "three quarters of an hour".
  const isOfOne =
    normAt(words, at + 1) === 'of' && (normAt(words, at + 2) === 'a' || normAt(words, at + 2) === 'an');
  const part = tidy(count / worthAt(words, at));
  if (!isOfOne) return exact(before, at + 1, part, true);
  const isMagnitude = kindAt(words, at + 3) === Kind.magnitude;
  return isMagnitude ? exact(before, at + 4, part * worthAt(words, at + 3)) : exact(before, at + 3, part);
}

/** a couple of days · a couple hundred · a handful of. */
function handfulAt(words: Words, at: number): Amount | undefined {
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

/** Multiplies by the magnitude behind: 2.4 million, 3k, $3-million. */
function scaled(words: Words, { first, end, value }: { first: number; end: number; value: number }): Amount {
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

function magnitudeEnd(words: Words, end: number): number {
  const at =
    isHyphen(words, end) && kindAt(words, end + 1) === Kind.magnitude && isWordMagnitude(words, end + 1)
      ? end + 1
      : end;
  if (kindAt(words, at) !== Kind.magnitude) return end;
  return isWordMagnitude(words, at) || isGlued(words, at) || normAt(words, at).length > 1 ? at + 1 : end;
}

function isWordMagnitude(words: Words, at: number): boolean {
  return normAt(words, at).length > 3;
}

function isAndAHalf(words: Words, at: number): boolean {
  return normAt(words, at) === 'and' && normAt(words, at + 1) === 'a' && normAt(words, at + 2) === 'half';
}

function isSmall(words: Words, at: number): boolean {
  const kind = kindAt(words, at);
  return kind === Kind.ones || kind === Kind.tens;
}

function isNumberWord(words: Words, at: number): boolean {
  const kind = kindAt(words, at);
  return (
    isSmall(words, at) ||
    kind === Kind.hundred ||
    (kind === Kind.magnitude && isWordMagnitude(words, at)) ||
    kind === Kind.dozen
  );
}

function exact(first: number, end: number, value: number, isPart = false, letter?: string): Amount {
  const amount = tidy(value);
  return { first, end, low: amount, high: amount, vague: false, isPart, letter };
}

/** 2.3 × 1e6 without the noise of binary fractions. */
function tidy(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(12));
}
