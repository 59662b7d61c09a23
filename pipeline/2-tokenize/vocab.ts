/**
 * The table of lexemes: one row per (surface, part of speech), so that every later stage reads a word's
 * properties by index and can remember what it worked out for it.
 */
import {
  IS_CONTRACTION,
  LENGTH_SHIFT,
  POS_BITS,
  POS_SHIFT,
  ROW_SHIFT,
  RowFact,
  RowFacts,
} from '../row-facts.ts';
import { POS_TAGS, type Vocab } from '../types.ts';
import { flagsOf, normOf } from './lexeme-flags.ts';
import type { Wink } from './wink.ts';
import { FORM_SHIFT, type FormSource, IS_FIXED, NO_ROW, TAG_BITS, type WordForms } from './word-forms.ts';

/** Finds the row of a form with a part of speech, adding it when it is new. */
export class LexemeTable {
  readonly #facts = new RowFacts();
  readonly vocab: Vocab = { surface: [], norm: [], lemma: [], pos: [], flags: [], facts: this.#facts };
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
    const { facts } = this.vocab;
    const { columns } = this.#forms;
    let { cells } = facts;
    for (let i = 0; i < count; i += 1) {
      const at = forms[i]! << FORM_SHIFT;
      const fact = columns[at]!;
      const tag = fact & IS_FIXED ? fact & TAG_BITS : tags[i]!;
      const wanted = tag << POS_SHIFT;
      let row = columns[at + 1]!;
      while (row !== NO_ROW && (cells[row << ROW_SHIFT]! & POS_BITS) !== wanted) row = this.#next[row]!;
      if (row === NO_ROW) {
        row = this.#find(forms[i]!, tag);
        cells = facts.cells;
      }
      rows[i] = row;
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
    while (row !== NO_ROW && this.vocab.pos[row] !== tag) row = this.#next[row]!;
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
    this.vocab.facts.cells[row << ROW_SHIFT]! |= IS_CONTRACTION;
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
    this.#next.push(next);
    const row = vocab.surface.push(surface) - 1;
    this.#facts.reserve(row + 1);
    this.#facts.cells[(row << ROW_SHIFT) + RowFact.shape] =
      flags | (pos << POS_SHIFT) | (surface.length << LENGTH_SHIFT);
    return row;
  }
}

interface Lexeme {
  readonly surface: string;
  readonly norm: string;
  readonly lemma: string;
  readonly pos: number;
}
