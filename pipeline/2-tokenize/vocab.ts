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

const HAS_LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const MARKS = '"“”„‟«»″‘’‚‛\'`´‹›';

/** Finds the row of a token of wink's, adding it when it is new. */
export class LexemeTable {
  vocab: Vocab = emptyVocab();
  readonly #wink: Wink;
  #known: Int32Array;
  #others = new Map<string, number>();

  constructor(wink: Wink) {
    this.#wink = wink;
    this.#known = new Int32Array(wink.intrinsicSize * POS_TAGS.length);
  }

  /** Call between documents only: a document's indices belong to one table. */
  renewWhenFull(): void {
    if (this.vocab.surface.length < VOCAB_LIMIT) return;
    this.vocab = emptyVocab();
    this.#known = new Int32Array(this.#known.length);
    this.#others = new Map();
  }

  /** Row of token `at` (its first integer's position) in wink's token array. */
  indexOf(tokens: readonly number[], at: number): number {
    const id = tokens[at]!;
    const spaces = tokens[at + 1]!;
    const pos = (tokens[at + 2]! & 0x3f00000) >>> 20;
    // A contraction's part ("wo" of "won't") carries its own normal and lemma.
    if (spaces > 0xffff) return this.#contraction(id, spaces, tokens[at + 2]! & 0xfffff, pos);
    if (id < this.#wink.intrinsicSize) {
      const slot = id * POS_TAGS.length + pos;
      const row = this.#known[slot]!;
      if (row > 0) return row - 1;
      const added = this.#add(id, pos);
      this.#known[slot] = added + 1;
      return added;
    }
    const key = `${pos} ${this.#wink.cache.value(id)}`;
    const row = this.#others.get(key);
    if (row !== undefined) return row;
    const added = this.#add(id, pos);
    this.#others.set(key, added);
    return added;
  }

  #contraction(id: number, spaces: number, lemmaId: number, pos: number): number {
    const { cache } = this.#wink;
    const surface = cache.value(id);
    const norm = cache.value(cache.nox(spaces & 0x3fff0000));
    const key = `${pos} ${surface} ${norm}`;
    const row = this.#others.get(key);
    if (row !== undefined) return row;
    const added = this.#push(surface, norm.toLowerCase(), cache.value(lemmaId).toLowerCase(), pos);
    this.#others.set(key, added);
    return added;
  }

  #add(id: number, pos: number): number {
    const surface = this.#wink.cache.value(id);
    return this.#push(surface, normOf(surface), this.#lemmaOf(id, pos), pos);
  }

  /** wink's own lemma rule, with the part of speech already known. */
  #lemmaOf(id: number, pos: number): string {
    const { cache, lemmatize } = this.#wink;
    const mapped = cache.mappedSpelling(id);
    const lemma =
      cache.property(mapped, 'isSLemma') === 1
        ? cache.value(cache.property(mapped, 'lemma') as number)
        : lemmatize(cache.value(cache.normal(id)), POS_TAGS[pos] ?? 'X', cache);
    return normOf(lemma);
  }

  #push(surface: string, norm: string, lemma: string, pos: number): number {
    const { vocab } = this;
    vocab.norm.push(norm);
    vocab.lemma.push(lemma);
    vocab.pos.push(pos);
    vocab.flags.push(flagsOf(surface, norm));
    return vocab.surface.push(surface) - 1;
  }
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
  if (surface === ',') flags |= LexemeFlag.comma;
  if (surface.trim() === '') flags |= LexemeFlag.newline;
  if (MARKS.includes(first) && !(flags & LexemeFlag.word)) flags |= LexemeFlag.mark;
  if (/^[.;:!?—–…()[\]]/.test(surface) || flags & LexemeFlag.mark) flags |= LexemeFlag.barrier;
  return flags;
}
