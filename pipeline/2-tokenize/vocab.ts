/**
 * The table of lexemes: one row per (surface, part of speech), so that every later stage reads a word's
 * properties by index and can remember what it worked out for it.
 */
import { POS_TAGS, type Vocab } from '../types.ts';
import { flagsOf, normOf } from './lexeme-flags.ts';
import type { Wink } from './wink.ts';
import { FORM_SHIFT, type FormSource, IS_FIXED, NO_ROW, TAG_BITS, type WordForms } from './word-forms.ts';

/**
 * `LexemeTable.shapes` holds in one number what filling the columns needs: the flags in 13 bits, then this
 * bit, the part of speech in five, and the surface's length in UTF-16 units from LENGTH_SHIFT on.
 */
export const IS_CONTRACTION = 1 << 13;
export const POS_SHIFT = 14;
export const LENGTH_SHIFT = 19;
export const POS_BITS = 31 << POS_SHIFT;

/** Finds the row of a form with a part of speech, adding it when it is new. */
export class LexemeTable {
  readonly vocab: Vocab = { surface: [], norm: [], lemma: [], pos: [], flags: [] };
  /** See LENGTH_SHIFT. */
  readonly shapes: number[] = [];
  readonly #wink: Wink;
  readonly #forms: WordForms;
  /** Another row of the same surface, with another part of speech. */
  readonly #next: number[] = [];
  /** Last row of each surface: a word that wink forgot comes back as another form. */
  readonly #surfaces = new Map<string, number>();

  constructor(wink: Wink, forms: WordForms) {
    this.#wink = wink;
    this.#forms = forms;
  }

  /** Writes the rows of forms with parts of speech into `rows`. A contraction's part keeps its own. */
  rowsOf(forms: Int32Array, tags: Uint8Array, count: number, rows: Int32Array): void {
    const { shapes } = this;
    const { columns } = this.#forms;
    for (let i = 0; i < count; i += 1) {
      const at = forms[i]! << FORM_SHIFT;
      const fact = columns[at]!;
      const tag = fact & IS_FIXED ? fact & TAG_BITS : tags[i]!;
      const wanted = tag << POS_SHIFT;
      let row = columns[at + 1]!;
      while (row !== NO_ROW && (shapes[row]! & POS_BITS) !== wanted) row = this.#next[row]!;
      rows[i] = row === NO_ROW ? this.#find(forms[i]!, tag) : row;
    }
  }

  #find(form: number, tag: number): number {
    const { columns } = this.#forms;
    const begin = (form << FORM_SHIFT) + 1;
    const source = this.#forms.sources[form]!;
    if (source.lemma >= 0) {
      columns[begin] = this.#contraction(source, tag);
      return columns[begin];
    }
    const surface = this.#wink.cache.value(source.word);
    const last = this.#surfaces.get(surface) ?? NO_ROW;
    columns[begin] = last;
    let row = last;
    while (row !== NO_ROW && (this.shapes[row]! & POS_BITS) !== tag << POS_SHIFT) row = this.#next[row]!;
    if (row !== NO_ROW) return row;
    const added = this.#push(
      { surface, norm: normOf(surface), lemma: this.#lemmaOf(source.word, tag), pos: tag },
      last,
    );
    this.#surfaces.set(surface, added);
    columns[begin] = added;
    return added;
  }

  /** A contraction's part ("wo" of "won't") carries its own normal and lemma. */
  #contraction({ word, normal, lemma }: FormSource, pos: number): number {
    const { cache } = this.#wink;
    const row = this.#push(
      {
        surface: cache.value(word),
        norm: cache.value(normal).toLowerCase(),
        lemma: cache.value(lemma).toLowerCase(),
        pos,
      },
      NO_ROW,
    );
    this.shapes[row]! |= IS_CONTRACTION;
    return row;
  }

  /** wink's own lemma rule, with the part of speech already known. */
  #lemmaOf(id: number, pos: number): string {
    const { cache, lemmatize } = this.#wink;
    const mapped = cache.mappedSpelling(id);
    const lemma =
      cache.property(mapped, 'isSLemma') === 1
        ? cache.value(cache.property(mapped, 'lemma') as number)
        : lemmatize(cache.value(cache.normal(id)), POS_TAGS[pos] ?? 'X', cache);
    // wink has no lemma for some words with an apostrophe; the word itself then serves.
    return normOf(lemma ?? cache.value(id));
  }

  #push({ surface, norm, lemma, pos }: Lexeme, next: number): number {
    const { vocab } = this;
    vocab.norm.push(norm);
    vocab.lemma.push(lemma);
    vocab.pos.push(pos);
    const flags = flagsOf(surface, norm);
    vocab.flags.push(flags);
    this.shapes.push(flags | (pos << POS_SHIFT) | (surface.length << LENGTH_SHIFT));
    this.#next.push(next);
    return vocab.surface.push(surface) - 1;
  }
}

interface Lexeme {
  readonly surface: string;
  readonly norm: string;
  readonly lemma: string;
  readonly pos: number;
}
