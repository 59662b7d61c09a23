import { round6 } from '../stats/round6.ts';
import type { Passage, ToneWord, Vocab } from '../types.ts';

/** Gathers words with a value as they are met. */
export class ToneWords {
  readonly #found = new Map<string, { word: string; count: number; value: number }>();

  add(word: string, value: number): void {
    const known = this.#found.get(word);
    if (known === undefined) this.#found.set(word, { word, count: 1, value });
    else {
      known.count += 1;
      known.value += value;
    }
  }

  /** Distinct words, most frequent first, then by code unit; call once, at the end. */
  words(): readonly ToneWord[] {
    const words = [...this.#found.values()];
    for (const word of words) word.value = round6(word.value / word.count);
    return words.sort(byCount);
  }
}

function byCount(a: ToneWord, b: ToneWord): number {
  return b.count - a.count || (a.word < b.word ? -1 : 1);
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
