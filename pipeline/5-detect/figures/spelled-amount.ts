/** Amounts in words: twenty-five · one hundred and twenty thousand · a million and a half · a few dozen. */
import {
  type Amount,
  ARTICLES,
  exact,
  isAndAHalf,
  isNumberWord,
  isSmall,
  isWordMagnitude,
} from './magnitude.ts';
import { NumberKind as Kind } from './number-words.ts';
import { partAt } from './part-amount.ts';
import { isHyphen, kindAt, normAt, type Words, worthAt } from './words-at.ts';

/** "a few hundred" is two to five of them; "several thousand" three to nine. */
const LOOSE: Readonly<Record<string, readonly [number, number]>> = { few: [2, 5], several: [3, 9] };

/** two · twenty-five · one hundred and twenty thousand · two and a half million · two dozen. */
export function spelledAt(words: Words, at: number): Amount | undefined {
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
export function afterArticle(words: Words, at: number): Amount | undefined {
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
