/**
 * A number for each stretch of text between two spaces, found from its characters without making a string of
 * them: open addressing in typed arrays.
 */

/** What `find` gives for a stretch that was never set. */
export const UNSEEN = 0x7fff_ffff;

/** Four numbers a slot: hash, where its characters begin, how many (0: the slot is free), value. */
const SLOT_SHIFT = 2;

export class ChunkTable {
  #slots = new Int32Array(4096 << SLOT_SHIFT);
  #chars = new Uint16Array(1 << 15);
  #used = 0;
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Value of `text[from, to)`, whose hash is `hash` (see `hashed`). */
  find(text: string, from: number, to: number, hash: number): number {
    const slots = this.#slots;
    const chars = this.#chars;
    const last = slots.length - 1;
    const length = to - from;
    for (let slot = (hash << SLOT_SHIFT) & last; slots[slot + 2] !== 0; slot = (slot + 4) & last) {
      if (slots[slot] !== hash || slots[slot + 2] !== length) continue;
      const begin = slots[slot + 1]!;
      let same = 0;
      while (same < length && chars[begin + same] === text.charCodeAt(from + same)) same += 1;
      if (same === length) return slots[slot + 3]!;
    }
    return UNSEEN;
  }

  /** Call for stretches without a value only. */
  add(text: string, value: number): void {
    if (this.#size << (SLOT_SHIFT + 1) >= this.#slots.length) this.#growSlots();
    if (this.#used + text.length > this.#chars.length) this.#growChars(text.length);
    const begin = this.#used;
    for (let i = 0; i < text.length; i += 1) this.#chars[begin + i] = text.charCodeAt(i);
    this.#used += text.length;
    this.#size += 1;
    place(this.#slots, hashOf(text), begin, text.length, value);
  }

  #growSlots(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(old.length * 4);
    for (let slot = 0; slot < old.length; slot += 4) {
      if (old[slot + 2] !== 0) place(this.#slots, old[slot]!, old[slot + 1]!, old[slot + 2]!, old[slot + 3]!);
    }
  }

  #growChars(least: number): void {
    const longer = new Uint16Array(this.#chars.length * 2 + least);
    longer.set(this.#chars);
    this.#chars = longer;
  }
}

function place(slots: Int32Array, hash: number, begin: number, length: number, value: number): void {
  const last = slots.length - 1;
  let slot = (hash << SLOT_SHIFT) & last;
  while (slots[slot + 2] !== 0) slot = (slot + 4) & last;
  slots[slot] = hash;
  slots[slot + 1] = begin;
  slots[slot + 2] = length;
  slots[slot + 3] = value;
}

/** The hash of a stretch is built up character by character, and finished (FNV-1a with a last mix). */
export const HASH_BASIS = 0x811c9dc5 | 0;

export function hashed(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

export function finished(hash: number): number {
  return hash ^ (hash >>> 15);
}

export function hashOf(text: string): number {
  let hash = HASH_BASIS;
  for (let i = 0; i < text.length; i += 1) hash = hashed(hash, text.charCodeAt(i));
  return finished(hash);
}
