/** Ordinals that count: the fifth conversation, a third straight week, his 21st victim. */
import { lemmaAt, normAt, posAt, type Words, worthAt } from './words-at.ts';

/** What happens again and again and is counted so. */
const OCCURRENCES = new Set(
  'accident anniversary appeal arrest attack attempt bombing call case casualty clash conversation conviction crash death debate election execution explosion failure fatality fire flight goal hearing incident killing loss meeting murder protest rally resignation round shooting strike summit suspect talk telephone-call term test time trial trip victim victory visit vote week win withdrawal'.split(
    ' ',
  ),
);
const BETWEEN = new Set([
  'straight',
  'consecutive',
  'successive',
  'such',
  'phone',
  'telephone',
  'deadly',
  'fatal',
  'face',
  'major',
  'mass',
]);

/** The tokens [at, end) of an ordinal with its noun, and which it is; "first" and "second" order, they do not count. */
export function occurrenceAt(
  words: Words,
  at: number,
): { end: number; value: number; noun: string } | undefined {
  const value = worthAt(words, at);
  if (value < 3) return undefined;
  let noun = at + 1;
  while (noun < at + 3 && BETWEEN.has(normAt(words, noun))) noun += 1;
  const lemma = lemmaAt(words, noun);
  const isCounted =
    OCCURRENCES.has(lemma) || (noun > at + 1 && /^(?:day|month|year|night|quarter)$/.test(lemma));
  if (!isCounted || posAt(words, noun) !== 'NOUN') return undefined;
  return { end: noun + 1, value, noun: lemma };
}
