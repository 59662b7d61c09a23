/** Parts: half an hour, half of the voters, two-thirds, a quarter of a million. */
import { type Amount, ARTICLES, exact, isWordMagnitude, tidy } from './magnitude.ts';
import { NumberKind as Kind } from './number-words.ts';
import { isHyphen, kindAt, normAt, type Words, worthAt } from './words-at.ts';

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

/** half a million · half an hour · half of the voters · half the city. */
export function halfAt(words: Words, at: number): Amount | undefined {
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
export function partAt(words: Words, at: number): Amount | undefined {
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
