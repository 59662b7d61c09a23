/**
 * The table of lexemes: one row per (surface, part of speech), so that every later stage reads a word's
 * properties by index and can remember what it worked out for it.
 */
import { LexemeFlag, POS_TAGS, type Vocab } from '../types.ts';
import type { Wink } from './wink.ts';

/** Beyond this many rows a fresh table is begun, so that memory stays flat over any number of articles. */
const VOCAB_LIMIT = 300_000;

const NEGATORS = new Set(
  'not no never neither nor none nobody nothing nowhere without hardly barely scarcely'.split(' '),
);

const CLAUSE_WORDS = new Set('but while although though whereas which who whose because yet so'.split(' '));

/**
 * `LexemeTable.shapes` holds in one number what filling the columns needs: the flags in 13 bits, then this
 * bit, the part of speech in five, and the surface's length in UTF-16 units from LENGTH_SHIFT on.
 */
export const IS_CONTRACTION = 1 << 13;
const POS_SHIFT = 14;
export const LENGTH_SHIFT = 19;
const POS_BITS = 31 << POS_SHIFT;
const NONE = -1;
/** Words remembered as just met; a power of two. */
const RECENT = 4096;

const HAS_LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const MARKS = '"“”„‟«»″‘’‚‛\'`´‹›';

/** Finds the row of a token of wink's, adding it when it is new. */
export class LexemeTable {
  vocab: Vocab = emptyVocab();
  /** See LENGTH_SHIFT. */
  shapes: number[] = [];
  readonly #wink: Wink;
  /** First row of each of the model's own words; rows of one word with other parts of speech follow by `#next`. */
  #first: Int32Array;
  #next: number[] = [];
  readonly #recent = new Int32Array(RECENT * 2);
  /** First row of each word the model does not know. */
  #learnt = new Map<string, number>();
  /** Row of a contraction's part, by wink's number for it and its part of speech. */
  #contractions = new Map<number, number>();

  constructor(wink: Wink) {
    this.#wink = wink;
    this.#first = new Int32Array(wink.intrinsicSize).fill(NONE);
  }

  /** Call between documents only: a document's indices belong to one table. */
  renewWhenFull(): void {
    if (this.vocab.surface.length < VOCAB_LIMIT) return;
    this.vocab = emptyVocab();
    this.shapes = [];
    this.#first.fill(NONE);
    this.#recent.fill(0);
    this.#next = [];
    this.#learnt = new Map();
    this.#contractions = new Map();
  }

  /**
   * Row of token `at` (its first integer's position) in wink's token array. Words just met are found in a small
   * table of their own, which stays in the processor's cache.
   */
  indexOf(tokens: readonly number[], at: number): number {
    const id = tokens[at]!;
    const pos = (tokens[at + 2]! & 0x3f00000) >>> 20;
    if (tokens[at + 1]! > 0xffff || id >= this.#first.length) return this.#find(tokens, at);
    const key = id * 32 + pos + 1;
    const slot = (id & (RECENT - 1)) << 1;
    if (this.#recent[slot] === key) return this.#recent[slot + 1]!;
    const row = this.#find(tokens, at);
    this.#recent[slot] = key;
    this.#recent[slot + 1] = row;
    return row;
  }

  #find(tokens: readonly number[], at: number): number {
    const id = tokens[at]!;
    const spaces = tokens[at + 1]!;
    const posAndLemma = tokens[at + 2]!;
    const pos = (posAndLemma & 0x3f00000) >>> 20;
    // A contraction's part ("wo" of "won't") carries its own normal and lemma.
    if (spaces > 0xffff) return this.#contraction(id, spaces & 0x3fff0000, posAndLemma & 0xfffff, pos);
    if (id < this.#first.length) {
      const first = this.#first[id]!;
      const row = this.#withPos(first, pos);
      if (row !== NONE) return row;
      this.#first[id] = this.#add(id, pos, first);
      return this.#first[id]!;
    }
    const surface = this.#wink.cache.value(id);
    const first = this.#learnt.get(surface) ?? NONE;
    const row = this.#withPos(first, pos);
    if (row !== NONE) return row;
    const added = this.#add(id, pos, first);
    this.#learnt.set(surface, added);
    return added;
  }

  /** The row with this part of speech among a word's rows. */
  #withPos(first: number, pos: number): number {
    const wanted = pos << POS_SHIFT;
    let row = first;
    while (row !== NONE && (this.shapes[row]! & POS_BITS) !== wanted) row = this.#next[row]!;
    return row;
  }

  #contraction(id: number, pointer: number, lemmaId: number, pos: number): number {
    const key = pointer + pos;
    const row = this.#contractions.get(key);
    if (row !== undefined) return row;
    const { cache } = this.#wink;
    const norm = cache.value(cache.nox(pointer)).toLowerCase();
    const lemma = cache.value(lemmaId).toLowerCase();
    const added = this.#push({ surface: cache.value(id), norm, lemma, pos }, NONE);
    this.shapes[added]! |= IS_CONTRACTION;
    this.#contractions.set(key, added);
    return added;
  }

  #add(id: number, pos: number, next: number): number {
    const surface = this.#wink.cache.value(id);
    return this.#push({ surface, norm: normOf(surface), lemma: this.#lemmaOf(id, pos), pos }, next);
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

function emptyVocab(): Vocab {
  return { surface: [], norm: [], lemma: [], pos: [], flags: [] };
}

function normOf(surface: string): string {
  const straight = surface.replaceAll('’', "'").toLowerCase();
  return straight.length > 2 && straight.endsWith("'s") ? straight.slice(0, -2) : straight;
}

function flagsOf(surface: string, norm: string): number {
  const first = surface.charAt(0);
  let flags = 0;
  if (HAS_LETTER_OR_DIGIT.test(surface)) flags |= LexemeFlag.word;
  if (first !== first.toLowerCase()) flags |= LexemeFlag.capital;
  if (NEGATORS.has(norm)) flags |= LexemeFlag.negator;
  if (surface.length > 1 && surface === surface.toUpperCase() && surface !== surface.toLowerCase()) {
    flags |= LexemeFlag.allCaps;
  }
  if (CLAUSE_WORDS.has(norm)) flags |= LexemeFlag.clauseWord;
  if (/^[;:—–]/.test(surface)) flags |= LexemeFlag.clauseBreak;
  if (/^[.!?…]+$/.test(surface)) flags |= LexemeFlag.ender;
  if (/\p{L}\.$/u.test(surface)) flags |= LexemeFlag.abbreviation;
  if (norm === 'and') flags |= LexemeFlag.and;
  if (surface === ',') flags |= LexemeFlag.comma;
  if (surface.trim() === '') flags |= LexemeFlag.newline;
  if (MARKS.includes(first) && !(flags & LexemeFlag.word)) flags |= LexemeFlag.mark;
  if (/^[.;:!?—–…()[\]]/.test(surface) || flags & LexemeFlag.mark) flags |= LexemeFlag.barrier;
  return flags;
}
