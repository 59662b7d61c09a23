import { round6 } from '../stats/round6.ts';
import type { Passage, ToneWord, Vocab } from '../types.ts';
import { lettersAt } from './lexeme-facts.ts';

type Writing = { -readonly [Key in keyof ToneWord]: ToneWord[Key] };

/** Gathers words with a value as they are met; those turned round apart. */
export class ToneWords {
  readonly #vocab: Vocab;
  /** By a number for their letters: asking for the letters themselves would fetch each string from memory. */
  readonly #words = new Map<number, Writing>();

  constructor(vocab: Vocab) {
    this.#vocab = vocab;
  }

  /** The word, or phrase, in tokens [at, end), to be counted by the caller; `turned`: 1 if a negator has turned it round. */
  word(passage: Passage, at: number, end: number, turned: number): Writing {
    const key = keyOf(passage, this.#vocab, at, end) * 2 + turned;
    let word = this.#words.get(key);
    if (word === undefined) {
      const unit = unitAt(passage, this.#vocab, at, end);
      word =
        turned === 0 ? { word: unit, count: 0, value: 0 } : { word: unit, count: 0, value: 0, negated: true };
      this.#words.set(key, word);
    }
    return word;
  }

  /** Distinct words, most frequent first, then in the order of the text; call once, at the end. */
  words(): readonly ToneWord[] {
    const words = [...this.#words.values()];
    let most = 0;
    for (const word of words) {
      word.value = round6(word.value / word.count);
      if (word.count > most) most = word.count;
    }
    return most > 1 ? words.sort((a, b) => b.count - a.count) : words;
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
