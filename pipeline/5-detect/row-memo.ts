/** What a trie remembers of the rows of a vocabulary. */
import type { Vocab } from '../types.ts';

/** Eight numbers a row (see `Cell`), side by side because they are read together. */
export interface Memo {
  readonly vocab: Vocab;
  rows: Int32Array;
}

export const ROW_SHIFT = 3;
export const Cell = {
  /** The trie's version when the row was looked up; 0 for never. In a passage: the token's sentence. */
  version: 0,
  sentence: 0,
  /** Word numbers of what is written and of its lemma; −1 for a word no pattern has. */
  norm: 1,
  lemma: 2,
  /** Where the patterns that begin with them stand; −1 for nowhere. */
  byNorm: 3,
  byLemma: 4,
  /** A bit for each of the two word numbers modulo 32; bit 0 always. */
  bits: 5,
  /** Index into POS_TAGS. */
  tag: 6,
  /** 1 + the words a gap uses up by skipping the token, and WORD if it counts as a word. */
  kind: 7,
} as const;
export const SKIP_BITS = 3;
export const WORD = 4;
/** Set when a pattern may begin here. */
export const BEGINS = 8;

export function newMemo(vocab: Vocab): Memo {
  return { vocab, rows: new Int32Array(Math.max(1024, vocab.surface.length) << ROW_SHIFT) };
}

/** Makes room for `least` rows. */
export function growMemo(memo: Memo, least: number): void {
  const longer = new Int32Array(Math.max(least << ROW_SHIFT, memo.rows.length * 2));
  longer.set(memo.rows);
  memo.rows = longer;
}
