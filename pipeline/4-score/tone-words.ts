import { round6 } from '../stats/round6.ts';
import type { Passage, ToneWord, Vocab } from '../types.ts';

type Writing = { -readonly [Key in keyof ToneWord]: ToneWord[Key] };

/** Gathers words with a value as they are met; those turned round apart. */
export class ToneWords {
  readonly #plain = new Map<string, Writing>();
  #turned: Map<string, Writing> | undefined;

  add(word: string, value: number, turned: number): void {
    if (turned === 0) {
      const known = this.#plain.get(word);
      if (known === undefined) this.#plain.set(word, { word, count: 1, value });
      else addTo(known, value);
      return;
    }
    this.#turned ??= new Map();
    const known = this.#turned.get(word);
    if (known === undefined) this.#turned.set(word, { word, count: 1, value, negated: true });
    else addTo(known, value);
  }

  /** Distinct words, most frequent first, then by code unit; call once, at the end. */
  words(): readonly ToneWord[] {
    if (this.#plain.size === 0 && this.#turned === undefined) return [];
    const words = [...this.#plain.values()];
    if (this.#turned !== undefined) words.push(...this.#turned.values());
    for (const word of words) word.value = round6(word.value / word.count);
    return words.length > 1 ? words.sort(byCount) : words;
  }
}

function addTo(known: Writing, value: number): void {
  known.count += 1;
  known.value += value;
}

/** Of one word, the plain ones first. */
function byCount(a: ToneWord, b: ToneWord): number {
  if (a.count !== b.count) return b.count - a.count;
  if (a.word !== b.word) return a.word < b.word ? -1 : 1;
  return a.negated === true ? 1 : -1;
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
