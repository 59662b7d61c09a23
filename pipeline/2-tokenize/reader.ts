/**
 * Reads a text into rows of the lexeme table. wink splits a text at its spaces first and then each chunk by
 * itself, so what it made of a chunk is remembered and not asked again; its tagger then reads the whole text.
 */
import type { Vocab } from '../types.ts';
import { finished, HASH_BASIS, hashed, UNSEEN } from './chunk-table.ts';
import { Chunks } from './chunks.ts';
import { Tagger } from './tagger.ts';
import { TaughtWords } from './taught-words.ts';
import { LexemeTable } from './vocab.ts';
import type { Wink } from './wink.ts';
import { FORM_SHIFT, SYMBOL_BITS, SYMBOL_SHIFT, TAG_BITS, WordForms } from './word-forms.ts';

/** A text's tokens. Valid until the next text is read. */
export interface Lexemes {
  readonly count: number;
  /** Row of each token in `vocab`; line breaks have rows, too. */
  readonly rows: Int32Array;
  readonly vocab: Vocab;
}

/** With more chunks or rows everything is begun anew, so that memory stays flat over any number of articles. */
const LIMIT = 300_000;
/** Room for longer texts is given back. */
const KEPT_ROOM = 1 << 17;
const SPACE = 32;

/** Columns that are filled anew for each text. */
interface Room {
  readonly chunks: Int32Array;
  readonly forms: Int32Array;
  readonly rows: Int32Array;
  readonly tags: Uint8Array;
  readonly symbols: Uint8Array;
}

export class Reader {
  readonly #wink: Wink;
  readonly #limit: number;
  readonly #tagger: Tagger;
  #forms: WordForms;
  #chunks: Chunks;
  #table: LexemeTable;
  #kept = roomFor(1 << 13);
  readonly #taught = new TaughtWords();

  constructor(wink: Wink, limit = LIMIT) {
    this.#wink = wink;
    this.#limit = limit;
    this.#tagger = new Tagger(wink.machines);
    this.#forms = new WordForms(wink);
    this.#chunks = new Chunks(wink, this.#forms);
    this.#table = new LexemeTable(wink, this.#forms);
  }

  /** Call between articles only: an article's rows belong to one vocabulary. */
  renewWhenFull(): void {
    if (this.#chunks.size < this.#limit && this.vocab.surface.length < this.#limit) return;
    this.#forms = new WordForms(this.#wink);
    this.#chunks = new Chunks(this.#wink, this.#forms);
    this.#table = new LexemeTable(this.#wink, this.#forms);
  }

  get vocab(): Vocab {
    return this.#table.vocab;
  }

  /** `text` as `guard` leaves it: no white space but spaces and line breaks. */
  read(text: string): Lexemes {
    if (text.length > this.#kept.chunks.length && text.length <= KEPT_ROOM) this.#kept = roomFor(KEPT_ROOM);
    const room = text.length > KEPT_ROOM ? roomFor(text.length) : this.#kept;
    const count = this.#gather(room, this.#split(text, room));
    const forms = this.#forms;
    const { columns } = forms;
    for (let i = 0; i < count; i += 1) {
      const fact = columns[room.forms[i]! << FORM_SHIFT]!;
      room.tags[i] = fact & TAG_BITS;
      room.symbols[i] = (fact >>> SYMBOL_SHIFT) & SYMBOL_BITS;
    }
    this.#tagger.tag({ count, ...room }, (token, tag) => forms.canBe(room.forms[token]!, tag));
    this.#table.rowsOf(room.forms, room.tags, count, room.rows);
    return { count, rows: room.rows, vocab: this.#table.vocab };
  }

  /** Finds the chunks of a text: between spaces, and line breaks in a row. Returns how many. */
  #split(text: string, { chunks }: Room): number {
    const known = this.#chunks;
    const unseen: number[] = [];
    const texts: string[] = [];
    let count = 0;
    let at = 0;
    while (at < text.length) {
      let code = text.charCodeAt(at);
      if (code === SPACE) {
        at += 1;
        continue;
      }
      const from = at;
      // Below the space there are only line breaks.
      const isBreak = code < SPACE;
      let hash = HASH_BASIS;
      do {
        hash = hashed(hash, code);
        at += 1;
        code = at < text.length ? text.charCodeAt(at) : SPACE;
      } while (isBreak ? code < SPACE : code > SPACE);
      chunks[count] = known.find(text, from, at, finished(hash));
      if (chunks[count] === UNSEEN) {
        unseen.push(count);
        texts.push(text.slice(from, at));
      }
      count += 1;
    }
    if (unseen.length > 0) {
      known.learn(texts);
      for (const [i, chunk] of unseen.entries()) chunks[chunk] = known.valueOf(texts[i]!);
    }
    return count;
  }

  /** Lays the words of the chunks in a row. Returns how many. */
  #gather({ chunks, forms }: Room, chunkCount: number): number {
    const taught = this.#taught;
    taught.clear();
    let count = 0;
    for (let i = 0; i < chunkCount; i += 1) {
      const value = chunks[i]!;
      if (value >= 0) {
        forms[count] = value;
        count += 1;
        continue;
      }
      let chunk = this.#chunks.at(value);
      if (taught.size > 0) chunk = this.#chunks.after(taught, chunk);
      for (let k = 0; k < chunk.forms.length; k += 1) forms[count + k] = chunk.forms[k]!;
      count += chunk.forms.length;
      for (const word of chunk.taught) taught.add(this.#wink.cache.value(word), word);
    }
    return count;
  }
}

function roomFor(length: number): Room {
  // wink never makes more tokens of a chunk than it has characters.
  return {
    chunks: new Int32Array(length),
    forms: new Int32Array(length),
    rows: new Int32Array(length),
    tags: new Uint8Array(length),
    symbols: new Uint8Array(length),
  };
}
