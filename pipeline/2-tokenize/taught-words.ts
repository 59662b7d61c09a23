/**
 * The words a text has taught wink so far, to be asked which of them a chunk contains. A long text has ten
 * thousands of them, so a chunk is not compared with each: the hashes of all its stretches are looked up.
 */
import { finished, HASH_BASIS, hashed, hashOf } from './chunk-table.ts';

const FREE = 0;
/** Room for more words is given back. */
const KEPT_ROOM = 1024;

export class TaughtWords {
  /** wink's number of each word. */
  readonly #numbers = new Map<string, number>();
  /** Hashes of the words, open addressing; FREE where there is none. */
  #hashes = new Int32Array(KEPT_ROOM);
  /** A bit for each first character modulo 32: most places of a chunk begin no word. */
  #firsts = 0;

  get size(): number {
    return this.#numbers.size;
  }

  clear(): void {
    if (this.#numbers.size === 0) return;
    this.#numbers.clear();
    if (this.#hashes.length > KEPT_ROOM) this.#hashes = new Int32Array(KEPT_ROOM);
    else this.#hashes.fill(FREE);
    this.#firsts = 0;
  }

  /** A word taught before keeps its number. */
  add(word: string, number: number): void {
    if (this.#numbers.has(word)) return;
    this.#numbers.set(word, number);
    if (this.#numbers.size * 2 > this.#hashes.length) {
      this.#hashes = new Int32Array(this.#hashes.length * 4);
      for (const known of this.#numbers.keys()) this.#place(known);
    } else this.#place(word);
    this.#firsts |= 1 << (word.charCodeAt(0) & 31);
  }

  /** Numbers of the words that stand somewhere in the chunk, in ascending order; undefined for none. */
  within(chunk: string): readonly number[] | undefined {
    let found: Set<number> | undefined;
    for (let from = 0; from < chunk.length; from += 1) {
      if (((this.#firsts >>> (chunk.charCodeAt(from) & 31)) & 1) === 0) continue;
      let hash = HASH_BASIS;
      for (let at = from; at < chunk.length; at += 1) {
        hash = hashed(hash, chunk.charCodeAt(at));
        if (!this.#has(finished(hash))) continue;
        const number = this.#numbers.get(chunk.slice(from, at + 1));
        if (number === undefined) continue;
        if (found === undefined) found = new Set([number]);
        else found.add(number);
      }
    }
    return found === undefined ? undefined : [...found].sort((a, b) => a - b);
  }

  #place(word: string): void {
    const last = this.#hashes.length - 1;
    const wanted = hashOf(word) || 1;
    let slot = wanted & last;
    while (this.#hashes[slot] !== FREE) slot = (slot + 1) & last;
    this.#hashes[slot] = wanted;
  }

  #has(hash: number): boolean {
    const hashes = this.#hashes;
    const last = hashes.length - 1;
    const wanted = hash || 1;
    for (let slot = wanted & last; hashes[slot] !== FREE; slot = (slot + 1) & last) {
      if (hashes[slot] === wanted) return true;
    }
    return false;
  }
}
