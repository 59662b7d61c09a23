/**
 * The words that wink has told apart, as it wrote them: what its tagger needs to know of each. A part of a
 * contraction ("wo" of "won’t") is a form of its own, with its own normal form, lemma and part of speech.
 */
import { FIRST_HINT } from './tagger-tables.ts';
import type { Wink } from './wink.ts';

export const NO_ROW = -1;
/** NOUN: what wink takes a word for whose part of speech it cannot tell. */
const NOUN = 8;
const POS_MASK = 0x3f00000;
const POS_SHIFT = 20;
const LEMMA_MASK = 0xfffff;
const EXPANSION_MASK = 0x3fff0000;
/** Any larger number of spaces has a pointer to a contraction's part in its upper bits. */
const MOST_SPACES = 0xffff;

/**
 * Two numbers a form, side by side because they are read together. The first: its likeliest part of speech in
 * five bits, its symbol for the tagger in eight, then IS_FIXED if no tagger may change the part of speech. The
 * second is a row of LexemeTable, where the search for its row begins.
 */
export const FORM_SHIFT = 1;
export const IS_FIXED = 1 << 13;
export const SYMBOL_SHIFT = 5;
export const TAG_BITS = 31;
export const SYMBOL_BITS = 255;

/** What wink says of a form: the number of its word, of its normal form, and of its lemma if that is fixed. */
export interface FormSource {
  readonly word: number;
  readonly normal: number;
  /** −1 unless it is a contraction's part. */
  readonly lemma: number;
}

export class WordForms {
  /** See FORM_SHIFT. Replaced by longer ones as forms are added. */
  columns = new Int32Array(4096 << FORM_SHIFT);
  readonly sources: FormSource[] = [];
  readonly #wink: Wink;
  readonly #numbers = new Map<number, number>();

  constructor(wink: Wink) {
    this.#wink = wink;
  }

  /** Number of the form of token `at` (its first integer's position) in wink's token array. */
  numberOf(tokens: readonly number[], at: number): number {
    const word = tokens[at]!;
    const expansion = tokens[at + 1]! > MOST_SPACES ? tokens[at + 1]! & EXPANSION_MASK : 0;
    const fixed = tokens[at + 2]!;
    // A pointer's lower 16 bits are free, and no word has a negative number.
    const key = expansion === 0 ? word : -(expansion | (fixed >>> POS_SHIFT));
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#add(word, expansion, fixed);
    this.#numbers.set(key, number);
    return number;
  }

  canBe(form: number, tag: number): boolean {
    return this.#wink.cache.isMemberPOS(this.sources[form]!.normal, tag);
  }

  #add(word: number, expansion: number, fixed: number): number {
    const { cache } = this.#wink;
    const normal = expansion === 0 ? cache.normal(word) : cache.nox(expansion);
    const lemma = expansion === 0 ? -1 : fixed & LEMMA_MASK;
    const form = this.sources.push({ word, normal, lemma }) - 1;
    if (form << FORM_SHIFT === this.columns.length) {
      const longer = new Int32Array(this.columns.length * 2);
      longer.set(this.columns);
      this.columns = longer;
    }
    const isFixed = fixed !== 0;
    const tag = isFixed ? (fixed & POS_MASK) >>> POS_SHIFT : cache.posOf(cache.mappedSpelling(word)) || NOUN;
    const hint = Number(cache.property(word, 'posHint'));
    const symbol = hint === 0 ? tag : FIRST_HINT + hint;
    this.columns[form << FORM_SHIFT] = tag | (symbol << SYMBOL_SHIFT) | (isFixed ? IS_FIXED : 0);
    this.columns[(form << FORM_SHIFT) + 1] = NO_ROW;
    return form;
  }
}
