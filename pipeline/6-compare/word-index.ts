import { POS_TAGS, type Vocab } from '../types.ts';
import { STOP_WORDS } from './stop-words.ts';

/** Numbers the words that can be contrasted, over all vocabs met. The numbers are never written anywhere. */
export interface WordIndex {
  /** Lower-case lemma by number. */
  readonly words: readonly string[];
  /** Number of each lexeme of `vocab`, −1 if it is no word to contrast. */
  readonly idsOf: (vocab: Vocab) => readonly number[];
}

const LETTERS = /^\p{L}[\p{L}\p{M}]+$/u;
const NUMERAL = POS_TAGS.indexOf('NUM');

/**
 * An empty index. Contrasted are lemmas of two letters or more and nothing but letters, without function
 * words and without numerals. Each entry of a vocab is looked at once, however many articles share it; the same lemma
 * has the same number in every vocab.
 */
export function wordIndex(): WordIndex {
  const words: string[] = [];
  const idOfWord = new Map<string, number>();
  const columns = new Map<Vocab, number[]>();

  const idOf = (lemma: string): number => {
    const known = idOfWord.get(lemma);
    if (known !== undefined) return known;
    const id = LETTERS.test(lemma) && !STOP_WORDS.has(lemma) ? words.push(lemma) - 1 : -1;
    idOfWord.set(lemma, id);
    return id;
  };

  // A vocab grows while articles are read, so what is new in it since the last time is added.
  const idsOf = (vocab: Vocab): readonly number[] => {
    const ids = columns.get(vocab) ?? [];
    columns.set(vocab, ids);
    for (let i = ids.length; i < vocab.lemma.length; i += 1) {
      ids.push(vocab.pos[i] === NUMERAL ? -1 : idOf(vocab.lemma[i]!));
    }
    return ids;
  };

  return { words, idsOf };
}
