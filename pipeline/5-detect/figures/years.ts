/** Numbers that look like years. */
import { NumberKind as Kind } from './number-words.ts';
import { isPersonNoun } from './person-words.ts';
import { inSentence, kindAt, lemmaAt, normAt, posAt, type Words, worthAt } from './words-at.ts';

export function isYear(words: Words, at: number): boolean {
  if (kindAt(words, at) !== Kind.digits) return false;
  const { start, end } = words.passage;
  const value = worthAt(words, at);
  return value >= 1500 && value < 2100 && end[at]! - start[at]! === 4;
}

/** A noun in the plural, or a word or two before one. */
export function isPlural(words: Words, at: number): boolean {
  for (let i = at; i < at + 3 && inSentence(words, i, at); i += 1) {
    const pos = posAt(words, i);
    if (pos === 'NOUN' && lemmaAt(words, i) !== normAt(words, i)) return true;
    if (/^(?:people|percent|per|police|staff|personnel)$/.test(normAt(words, i))) return true;
    if (pos !== 'ADJ' && pos !== 'NOUN' && pos !== 'NUM') return false;
  }
  return false;
}

/** "the 2018 election", "2016 candidates"; "some 2000 soldiers" are counted. */
export function isYearOfThing(words: Words, first: number, end: number): boolean {
  if (end - first !== 1 || !isYear(words, first)) return false;
  const before = normAt(words, first - 1);
  const isCounted =
    /^(?:some|about|around|than|least|nearly|almost|over|estimated|roughly|approximately)$/.test(before);
  return !(isCounted && isPlural(words, end)) && !isManyPeople(words, end);
}

/** A plural for people makes a bare year-like number a count, whatever stands before. */
function isManyPeople(words: Words, end: number): boolean {
  return isPersonNoun(lemmaAt(words, end)) && lemmaAt(words, end) !== normAt(words, end);
}
