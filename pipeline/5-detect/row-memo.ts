/** What a trie knows of the rows of a vocabulary, worked out once per row. */
import { LexemeFlag, POS_TAGS, type Vocab } from '../types.ts';
import { wordsSkipped } from './token-places.ts';

export const ROW_SHIFT = 2;
/** Four numbers a row, side by side because they are read together. */
export const Cell = {
  /** 1 + the words a gap uses up by skipping the token, with WORD and KNOWN, and the part of speech. */
  kind: 0,
  /** Word numbers of what is written and of its lemma; −1 for a word no pattern has. */
  norm: 1,
  lemma: 2,
  /** A bit for each of the two word numbers modulo 32; bit 0 always. */
  bits: 3,
} as const;
export const SKIP_BITS = 3;
/** Set if it counts as a word. */
export const WORD = 4;
/** Set once the row was looked up. */
const KNOWN = 8;
/** From here on the index into POS_TAGS. */
export const TAG_SHIFT = 4;

const PROPN = POS_TAGS.indexOf('PROPN');
const NO_WORD = -1;

export class RowMemo {
  readonly vocab: Vocab;
  /** Word → number. */
  readonly #words: ReadonlyMap<string, number>;
  /** See `Cell`. Replaced by a longer one as the vocabulary grows. */
  rows: Int32Array;

  constructor(vocab: Vocab, words: ReadonlyMap<string, number>) {
    this.vocab = vocab;
    this.#words = words;
    this.rows = new Int32Array(Math.max(1024, vocab.surface.length * 2) << ROW_SHIFT);
  }

  /** Looks up the rows of tokens [first, end) that are not known yet. */
  prepare(lexemes: Int32Array, first: number, end: number): void {
    if (this.vocab.surface.length << ROW_SHIFT > this.rows.length) {
      const longer = new Int32Array(this.vocab.surface.length << (ROW_SHIFT + 1));
      longer.set(this.rows);
      this.rows = longer;
    }
    const { rows } = this;
    for (let at = first; at < end; at += 1) {
      if (rows[lexemes[at]! << ROW_SHIFT] === 0) this.#lookUp(lexemes[at]!);
    }
  }

  #lookUp(row: number): void {
    const { flags, pos } = this.vocab;
    const norm = this.#words.get(this.vocab.norm[row]!) ?? NO_WORD;
    const lemma = this.#singular(row) ?? this.#words.get(this.vocab.lemma[row]!) ?? NO_WORD;
    const isWord = flags[row]! & LexemeFlag.word ? WORD : 0;
    const at = row << ROW_SHIFT;
    const { rows } = this;
    rows[at + Cell.kind] = (wordsSkipped(this.vocab, row) + 1) | isWord | KNOWN | (pos[row]! << TAG_SHIFT);
    rows[at + Cell.norm] = norm;
    rows[at + Cell.lemma] = lemma;
    rows[at + Cell.bits] = 1 | (norm > 0 ? 1 << (norm & 31) : 0) | (lemma > 0 ? 1 << (lemma & 31) : 0);
  }

  /** The tagger takes "Threats" at the start of a sentence for a name and leaves it in the plural. */
  #singular(row: number): number | undefined {
    const words = this.#words;
    const norm = this.vocab.norm[row]!;
    if (this.vocab.pos[row] !== PROPN || norm.length < 4 || !norm.endsWith('s')) return undefined;
    const found = words.get(norm.slice(0, -1));
    if (found !== undefined || !norm.endsWith('es')) return found;
    return words.get(norm.endsWith('ies') ? `${norm.slice(0, -3)}y` : norm.slice(0, -2));
  }
}
