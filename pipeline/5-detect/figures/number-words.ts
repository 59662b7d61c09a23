/** Number words: which kind each is, and what it is worth. */
import { LexemeFlag } from '../../types.ts';

/** Kinds of lexemes a figure is made of. `none` is every other word. */
export const NumberKind = {
  unknown: 0,
  none: 1,
  /** 140, 1,500, 2.4 */
  digits: 2,
  /** 10-15, as one token */
  span: 3,
  /** one … nineteen */
  ones: 4,
  /** twenty … ninety */
  tens: 5,
  hundred: 6,
  /** thousand, million, bn: multiplies what stands before it */
  magnitude: 7,
  /** dozen, score */
  dozen: 8,
  /** hundreds, thousands, dozens, scores, tens */
  plural: 9,
  /** half */
  half: 10,
  /** third, quarter, fifths: a part, or an ordinal */
  part: 11,
  /** 3rd, 21st, fifth, twelfth */
  ordinal: 12,
  /** a couple, a handful */
  handful: 13,
  month: 14,
  /** ½ */
  vulgar: 15,
  /** 2024-03-14 */
  isoDate: 16,
} as const;
export type NumberKind = (typeof NumberKind)[keyof typeof NumberKind];

const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'jan.'],
  ['february', 'feb', 'feb.'],
  ['march', 'mar', 'mar.'],
  ['april', 'apr', 'apr.'],
  ['may'],
  ['june', 'jun', 'jun.'],
  ['july', 'jul', 'jul.'],
  ['august', 'aug', 'aug.'],
  ['september', 'sept', 'sept.', 'sep', 'sep.'],
  ['october', 'oct', 'oct.'],
  ['november', 'nov', 'nov.'],
  ['december', 'dec', 'dec.'],
];

type Word = readonly [kind: NumberKind, value: number];

const WORDS = new Map<string, Word>();
const ONES =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const ORDINALS =
  'sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';

for (const [i, word] of ONES.split(' ').entries()) WORDS.set(word, [NumberKind.ones, i + 1]);
for (const [i, word] of TENS.split(' ').entries()) WORDS.set(word, [NumberKind.tens, (i + 2) * 10]);
for (const [i, word] of ORDINALS.split(' ').entries()) WORDS.set(word, [NumberKind.ordinal, i + 6]);
for (const [i, names] of MONTHS.entries())
  for (const name of names) WORDS.set(name, [NumberKind.month, i + 1]);
for (const [word, kind, value] of [
  ['zero', NumberKind.ones, 0],
  ['hundred', NumberKind.hundred, 100],
  ['thousand', NumberKind.magnitude, 1e3],
  ['million', NumberKind.magnitude, 1e6],
  ['billion', NumberKind.magnitude, 1e9],
  ['trillion', NumberKind.magnitude, 1e12],
  ['k', NumberKind.magnitude, 1e3],
  ['m', NumberKind.magnitude, 1e6],
  ['mn', NumberKind.magnitude, 1e6],
  ['bn', NumberKind.magnitude, 1e9],
  ['b', NumberKind.magnitude, 1e9],
  ['tn', NumberKind.magnitude, 1e12],
  ['lakh', NumberKind.magnitude, 1e5],
  ['crore', NumberKind.magnitude, 1e7],
  ['dozen', NumberKind.dozen, 12],
  ['score', NumberKind.dozen, 20],
  ['dozens', NumberKind.plural, 12],
  ['scores', NumberKind.plural, 20],
  ['tens', NumberKind.plural, 10],
  ['hundreds', NumberKind.plural, 100],
  ['thousands', NumberKind.plural, 1e3],
  ['millions', NumberKind.plural, 1e6],
  ['billions', NumberKind.plural, 1e9],
  ['trillions', NumberKind.plural, 1e12],
  ['half', NumberKind.half, 0.5],
  ['third', NumberKind.part, 3],
  ['thirds', NumberKind.part, 3],
  ['quarter', NumberKind.part, 4],
  ['quarters', NumberKind.part, 4],
  ['fourth', NumberKind.part, 4],
  ['fourths', NumberKind.part, 4],
  ['fifth', NumberKind.part, 5],
  ['fifths', NumberKind.part, 5],
  ['couple', NumberKind.handful, 2],
  ['handful', NumberKind.handful, 3],
  ['½', NumberKind.vulgar, 1 / 2],
  ['¼', NumberKind.vulgar, 1 / 4],
  ['¾', NumberKind.vulgar, 3 / 4],
  ['⅓', NumberKind.vulgar, 1 / 3],
  ['⅔', NumberKind.vulgar, 2 / 3],
] as const)
  WORDS.set(word, [kind, value]);

const DIGITS = /^\+?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
const SPAN = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?-(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
const ORDINAL = /^(\d+)(?:st|nd|rd|th)$/;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
/** Longer runs of digits are codes. */
const LONGEST = 20;

/** Kind and worth of a surface; `none` if it is no number word. */
export function readNumber(norm: string, flags: number): Word {
  // At the end of a sentence the full stop may stick to an abbreviation: £1.2m.
  const word =
    WORDS.get(norm) ?? (/^(?:[kmb]|bn|mn|tn)\.$/.test(norm) ? WORDS.get(norm.slice(0, -1)) : undefined);
  if (word !== undefined) {
    // "may" and "march" are verbs without their capital.
    if (word[0] === NumberKind.month && !(flags & LexemeFlag.capital)) return [NumberKind.none, 0];
    return word;
  }
  if (norm.length <= LONGEST && /\d/.test(norm.slice(0, 2))) {
    if (DIGITS.test(norm)) return [NumberKind.digits, Number(norm.replace(/[,+]/g, ''))];
    if (ISO_DATE.test(norm)) return [NumberKind.isoDate, 0];
    if (SPAN.test(norm)) return [NumberKind.span, 0];
    const ordinal = ORDINAL.exec(norm);
    if (ordinal !== null) return [NumberKind.ordinal, Number(ordinal[1])];
  }
  return [NumberKind.none, 0];
}
