import { round6 } from '../stats/round6.ts';
import type { Passage, ToneWord, Vocab } from '../types.ts';
import { lettersAt } from './lexeme-facts.ts';

type Writing = { -readonly [Key in keyof ToneWord]: ToneWord[Key] };

/** Gathers words with a value as they are met; those turned round apart. */
export class ToneWords {
  readonly #vocab: Vocab;
  readonly #words: Writing[] = [];
  /**
   * A number for the letters of each: asking for the letters themselves would fetch each string from memory. There
   * are few words with a value in a text, and no more of them than lists have, so they are looked through one by one.
   */
  readonly #keys: number[] = [];

  constructor(vocab: Vocab) {
    this.#vocab = vocab;
  }

  /** Counts the word, or phrase, in tokens [at, end); `turned`: 1 if a negator has turned it round. */
  add(passage: Passage, at: number, end: number, turned: number, value: number): void {
    const key = keyOf(passage, this.#vocab, at, end) * 2 + turned;
    const known = this.#keys.indexOf(key);
    if (known >= 0) {
      const word = this.#words[known]!;
      word.count += 1;
      word.value += value;
      return;
    }
    const word = unitAt(passage, this.#vocab, at, end);
    this.#keys.push(key);
    this.#words.push(turned === 0 ? { word, count: 1, value } : { word, count: 1, value, negated: true });
  }

  /** Distinct words, most frequent first, then in the order of the text; call once, at the end. */
  words(): readonly ToneWord[] {
    const often: Writing[] = [];
    const once: Writing[] = [];
    for (const word of this.#words) {
      word.value = round6(word.value / word.count);
      (word.count > 1 ? often : once).push(word);
    }
    if (often.length === 0) return once;
    if (often.length > 1) often.sort((a, b) => b.count - a.count);
    for (const word of once) often.push(word);
    return often;
  }
}

/** Numbers of phrases and of words without a value of their own, below 0. They are few. */
const phraseKeys = new Map<string, number>();

/** The same for the same letters. */
function keyOf(passage: Passage, vocab: Vocab, at: number, end: number): number {
  const letters = end - at === 1 ? lettersAt(vocab.facts.cells, passage.lexeme[at]!) : 0;
  if (letters !== 0) return letters;
  const unit = unitAt(passage, vocab, at, end);
  let key = phraseKeys.get(unit);
  if (key === undefined) {
    key = -1 - phraseKeys.size;
    phraseKeys.set(unit, key);
  }
  return key;
}

/** The valued word in tokens [first, end) in lower case; a phrase as its words with single spaces. */
export function unitAt(passage: Passage, vocab: Vocab, first: number, end: number): string {
  let unit = vocab.norm[passage.lexeme[first]!]!;
  for (let i = first + 1; i < end; i += 1) {
    const isJoined = passage.start[i] === passage.end[i - 1];
    unit += (isJoined ? '' : ' ') + vocab.norm[passage.lexeme[i]!]!;
  }
  return unit;
}
