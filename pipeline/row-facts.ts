/**
 * Numbers about each row of a vocabulary that stages ask for of nearly every token. They lie side by side, so that
 * what one stage has fetched from memory is at hand for the next.
 */

/** Row r begins at `cells[r << ROW_SHIFT]`. */
export const ROW_SHIFT = 3;

/** Columns of a row, each filled by one stage, and only by it. */
export const RowFact = {
  /** Flags, part of speech and length, see below; filled with the row itself. */
  shape: 0,
  /** Bits of `Kind`, voice. */
  kinds: 1,
  /** Bits of `ToneTrait`, tone. */
  traits: 2,
  /** A number for the stem of the lemma, odd in words that can carry a claim: there those of one stem have the same; tone. */
  stem: 3,
  /** Bits of `Syntax`, tone. */
  syntax: 4,
  /** What the word is worth: its value, an effect and a number for its letters, see lexeme-facts.ts; tone. */
  worth: 5,
  /** Bits of `Trait`, names; 0 before it was looked up. */
  name: 6,
  /** Groups of phrases with a value that may begin here (16 bits), and that may go on here (16 bits above); tone. */
  phrases: 7,
} as const;

/**
 * A shape holds `LexemeFlag` in 14 bits, then this bit for a part of a contraction, the part of speech in five, and
 * the surface’s length in UTF-16 units from LENGTH_SHIFT on.
 */
export const FLAG_BITS = (1 << 14) - 1;
export const IS_CONTRACTION = 1 << 14;
export const POS_SHIFT = 15;
export const POS_BITS = 31 << POS_SHIFT;
export const LENGTH_SHIFT = 20;

export class RowFacts {
  /** Replaced by a longer one as rows are added: ask anew for each article. */
  cells = new Int32Array(4096 << ROW_SHIFT);

  /** Makes room for so many rows. */
  reserve(rows: number): void {
    if (rows << ROW_SHIFT <= this.cells.length) return;
    const longer = new Int32Array(rows << (ROW_SHIFT + 1));
    longer.set(this.cells);
    this.cells = longer;
  }
}
