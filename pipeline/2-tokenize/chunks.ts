/**
 * What wink made of each stretch of text between two spaces ("chunk"), remembered.
 *
 * Within one text wink's splitting depends on the words before: once it kept "Noria’s" whole, it keeps it whole
 * everywhere. So a chunk that contains a word the text has taught is looked up together with such words.
 */
import { ChunkTable, hashOf } from './chunk-table.ts';
import { TaughtWords } from './taught-words.ts';
import type { Wink } from './wink.ts';
import type { WordForms } from './word-forms.ts';

export interface Chunk {
  /** Its words, as numbers of WordForms. */
  readonly forms: readonly number[];
  /** Words it teaches wink that may matter for what follows, by wink's number. */
  readonly taught: readonly number[];
  /** Its text; undefined where no word taught before can matter. */
  readonly text: string | undefined;
}

/**
 * Wink splits these by their characters alone: words, words with a closing mark, numbers, line breaks. (Its
 * categories word, wordRP, number and tabCRLF; see tokenizer.js of wink-nlp and `trex` of the model.)
 */
const BY_CHARACTERS =
  /^(?:[a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]+[’”"\])}…,.!;?/:]?|[+-]?\d+(?:[.,\-/:]\d+)*|\n+)$/i;
const MOST_SPACES = 0xffff;
/** Shared by nearly all chunks. */
const NOTHING: readonly number[] = [];

export class Chunks {
  readonly #wink: Wink;
  readonly #forms: WordForms;
  /** A one-word chunk that teaches nothing has its form as value, any other −1 − its place in `#chunks`. */
  readonly #table = new ChunkTable();
  readonly #chunks: Chunk[] = [];
  /** Chunks as they are split where certain words were taught before. */
  readonly #inContext = new Map<string, Chunk>();

  constructor(wink: Wink, forms: WordForms) {
    this.#wink = wink;
    this.#forms = forms;
  }

  get size(): number {
    return this.#table.size + this.#inContext.size;
  }

  /** A form (0 or more), a chunk's number for `at` (below 0), or UNSEEN. See ChunkTable.find. */
  find(text: string, from: number, to: number, hash: number): number {
    return this.#table.find(text, from, to, hash);
  }

  valueOf(text: string): number {
    return this.#table.find(text, 0, text.length, hashOf(text));
  }

  at(number: number): Chunk {
    return this.#chunks[-1 - number]!;
  }

  /** Has wink split chunks that are not known yet. */
  learn(texts: Iterable<string>): void {
    const distinct = [...new Set(texts)];
    const tokens = this.#wink.split(distinct.join(' '), []);
    const begins = beginsOf(tokens);
    const taught = new TaughtWords();
    for (const [i, text] of distinct.entries()) {
      const chunk = this.#chunkOf(text, tokens.slice(begins[i], begins[i + 1]));
      // wink read them as one text: what it learnt from one may have changed how it split the next.
      const isOwn =
        begins.length === distinct.length && (chunk.text === undefined || taught.within(text) === undefined);
      for (const word of chunk.taught) taught.add(this.#wink.cache.value(word), word);
      this.#add(text, isOwn ? chunk : this.#chunkOf(text, this.#wink.split(text, [])));
    }
  }

  /** The chunk as it is split after these words. */
  after(taught: TaughtWords, chunk: Chunk): Chunk {
    const { text } = chunk;
    const contained = text === undefined ? undefined : taught.within(text);
    if (text === undefined || contained === undefined) return chunk;
    const key = `${text} ${contained.join(' ')}`;
    let known = this.#inContext.get(key);
    if (known === undefined) {
      known = this.#chunkOf(text, this.#wink.split(text, contained));
      this.#inContext.set(key, known);
    }
    return known;
  }

  #add(text: string, chunk: Chunk): void {
    const [form] = chunk.forms;
    const isPlain = chunk.forms.length === 1 && chunk.taught.length === 0 && chunk.text === undefined;
    this.#table.add(text, isPlain ? form! : -this.#chunks.push(chunk));
  }

  #chunkOf(text: string, tokens: readonly number[]): Chunk {
    const forms: number[] = [];
    const taught = new Set<number>();
    for (let at = 0; at < tokens.length; at += 4) {
      forms.push(this.#forms.numberOf(tokens, at));
      // No word has a line break in it.
      if (!text.startsWith('\n')) for (const word of this.#wink.taughtBy(tokens[at]!)) taught.add(word);
    }
    return {
      forms,
      taught: taught.size === 0 ? NOTHING : [...taught],
      text: this.#isByCharacters(text) ? undefined : copyOf(text),
    };
  }

  #isByCharacters(text: string): boolean {
    return BY_CHARACTERS.test(text) || this.#wink.knows(text);
  }
}

/** A slice would keep the whole article in memory. */
function copyOf(text: string): string {
  return [...text].join('');
}

/** Where in wink's token array the tokens of each chunk begin: only a chunk's first has a space before it. */
function beginsOf(tokens: readonly number[]): number[] {
  const begins: number[] = [];
  for (let at = 0; at < tokens.length; at += 4) {
    if (at === 0 || (tokens[at + 1]! & MOST_SPACES) > 0) begins.push(at);
  }
  return begins;
}
