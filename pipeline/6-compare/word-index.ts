import { POS_TAGS, type Vocab } from '../types.ts';
import { STOP_WORDS } from './stop-words.ts';

/** Numbers the words that can be contrasted, over all vocabs met. The numbers are never written anywhere. */
export interface WordIndex {
  /** Lower-case lemma by number. */
  readonly words: readonly string[];
  /** Number of each lexeme of `vocab`, −1 if it is no word to contrast. */
  readonly idsOf: (vocab: Vocab) => Int32Array;
}

const LETTERS = /^\p{L}[\p{L}\p{M}]+$/u;
const NUMERAL = POS_TAGS.indexOf('NUM');

/**
 * An empty index. Contrasted are lemmas of two letters or more and nothing but letters, without function
 * words and without numerals. A vocab is gone through once, however many articles share it; the same lemma
 * has the same number in every vocab.
 */
export function wordIndex(): WordIndex {
  const words: string[] = [];
  const idOfWord = new Map<string, number>();
  const columns = new Map<Vocab, Int32Array>();

  const idOf = (lemma: string): number => {
    const known = idOfWord.get(lemma);
    if (known !== undefined) return known;
    const id = LETTERS.test(lemma) && !STOP_WORDS.has(lemma) ? words.push(lemma) - 1 : -1;
    idOfWord.set(lemma, id);
    return id;
  };

  const idsOf = (vocab: Vocab): Int32Array => {
    const known = columns.get(vocab);
    if (known !== undefined) return known;
    const ids = Int32Array.from(vocab.lemma, (lemma, i) => (vocab.pos[i] === NUMERAL ? -1 : idOf(lemma)));
    columns.set(vocab, ids);
    return ids;
  };

  return { words, idsOf };
}
