/**
 * What is known of the rows of a vocabulary: which are number words, and what they are worth. Worked out once per
 * row, so that a token that is no number costs one look into an array.
 */
import type { Vocab } from '../../types.ts';
import { type NumberKind, readNumber } from './number-words.ts';

/** What is known of each row of a vocabulary; `kinds` is 0 where a row was not looked at yet. */
export interface NumberRows {
  kinds: Uint8Array;
  values: Float64Array;
}

let memo: { vocab: Vocab; rows: NumberRows } | undefined;

/** The memory of a vocabulary, long enough for all its rows. */
export function numberRows(vocab: Vocab): NumberRows {
  if (memo?.vocab !== vocab)
    memo = { vocab, rows: { kinds: new Uint8Array(4096), values: new Float64Array(4096) } };
  const { rows } = memo;
  if (rows.kinds.length < vocab.surface.length) {
    const length = vocab.surface.length * 2;
    const kinds = new Uint8Array(length);
    const values = new Float64Array(length);
    kinds.set(rows.kinds);
    values.set(rows.values);
    memo.rows = { kinds, values };
  }
  return memo.rows;
}

/** Kind of a row, read once. */
export function learn(vocab: Vocab, rows: NumberRows, row: number): NumberKind {
  const [kind, value] = readNumber(vocab.norm[row]!, vocab.flags[row]!);
  rows.kinds[row] = kind;
  rows.values[row] = value;
  return kind;
}
