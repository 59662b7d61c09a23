/** What a trie remembers of the rows of a vocabulary. */
import type { Vocab } from '../types.ts';

/** What the trie makes of each vocabulary row: its two word numbers, and the patterns that begin with them. */
export interface Memo {
  readonly vocab: Vocab;
  /** The trie's version when the row was looked up; 0 for never. */
  version: Int32Array;
  norm: Int32Array;
  lemma: Int32Array;
  /** First edge of the patterns that begin with the norm, with the lemma; −1 for none. */
  byNorm: Int32Array;
  byLemma: Int32Array;
  begins: Uint8Array;
}

export function newMemo(vocab: Vocab): Memo {
  const none = new Int32Array(0);
  const memo = {
    vocab,
    version: none,
    norm: none,
    lemma: none,
    byNorm: none,
    byLemma: none,
    begins: new Uint8Array(0),
  };
  growMemo(memo, Math.max(1024, vocab.surface.length));
  return memo;
}

/** Makes room for `least` rows. */
export function growMemo(memo: Memo, least: number): void {
  const size = Math.max(least, memo.version.length * 2);
  const grown = (column: Int32Array): Int32Array => {
    const longer = new Int32Array(size);
    longer.set(column);
    return longer;
  };
  memo.version = grown(memo.version);
  memo.norm = grown(memo.norm);
  memo.lemma = grown(memo.lemma);
  memo.byNorm = grown(memo.byNorm);
  memo.byLemma = grown(memo.byLemma);
  const begins = new Uint8Array(size);
  begins.set(memo.begins);
  memo.begins = begins;
}
