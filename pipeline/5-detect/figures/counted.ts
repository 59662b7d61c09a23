/** What a figure counts or measures: its head noun, and the named words before it. */
import type { Measure } from './measure.ts';
import { type Counted, DETERMINERS, nothing, nounPhrase } from './noun-phrase.ts';
import { isPersonNoun } from './person-words.ts';
import { inSentence, isHyphen, lemmaAt, normAt, posAt, type Words } from './words-at.ts';

const ANAPHORS = new Set('them us those whom which these you it who'.split(' '));

/** The noun phrase behind a figure. Measured amounts ("two hours") look for what is measured. */
export function countedAfter(words: Words, measure: Measure, first: number, end: number): Counted {
  const measured = measure.unit !== undefined;
  if (measure.isModifier && measured) return nounPhrase(words, afterHyphen(words, end), end);
  if (normAt(words, end) === 'of') return phraseOf(words, end, first);
  if (!measured) {
    const at = isHyphen(words, end) ? end + 1 : end;
    if (normAt(words, at) === 'strong' && at > end) return peopled(nounPhrase(words, at + 1, at + 1), true);
    // "a 20-page letter" counts pages.
    if (at > end) return hyphenated(words, at);
    return nounPhrase(words, at, end);
  }
  // "$5 million trial", "40 percent cut": a noun that follows at once. Not so with lengths of time: "two hours late".
  const counted = nounPhrase(words, end, end);
  if (measure.unit === 'percent' || measure.unit === 'seconds') return peopled(counted, false);
  return counted;
}

function hyphenated(words: Words, at: number): Counted {
  const head = lemmaAt(words, at);
  return { head, isPeople: isPersonNoun(head), of: undefined, end: at + 1, isAnaphor: false };
}

function peopled({ head, of, end, isAnaphor }: Counted, isPeople: boolean): Counted {
  return { head, isPeople, of, end, isAnaphor };
}

function afterHyphen(words: Words, end: number): number {
  return isHyphen(words, end) ? end + 1 : end;
}

/** "820 of the plant's 900 employees", "hundreds of protesters", "two of them". */
function phraseOf(words: Words, of: number, first: number): Counted {
  let at = of + 1;
  while (inSentence(words, at, first) && DETERMINERS.has(normAt(words, at)) && !isAnaphorAt(words, at))
    at += 1;
  if (isAnaphorAt(words, at)) return nothing(of, true);
  const counted = nounPhrase(words, at, of);
  return counted.head === undefined ? nothing(of, false) : counted;
}

function isAnaphorAt(words: Words, at: number): boolean {
  if (!ANAPHORS.has(normAt(words, at))) return false;
  const next = posAt(words, at + 1);
  return next !== 'NOUN' && next !== 'ADJ' && next !== 'NUM' && next !== 'PROPN';
}
