/**
 * Which words a state of a trie can go on with, as Bloom filters (Bloom 1970) side by side in one array: half of all
 * tokens begin some pattern ("the …", "is …"), and one bit tells that hardly any next word goes on as one.
 */

/** Bits for each word: about one word in thirty that is not there passes. */
const BITS_A_WORD = 32;
const FEWEST_BITS = 5;
/** A filter’s number is the place where it begins, and its size as a power of two. */
const SIZE_BITS = 5;

export class WordFilters {
  #bits = new Int32Array(4096);
  #used = 0;

  /** Number of a filter with these words. */
  add(words: readonly number[]): number {
    const size = Math.max(FEWEST_BITS, Math.ceil(Math.log2(words.length * BITS_A_WORD + 1)));
    const cells = 1 << (size - 5);
    if (this.#used + cells > this.#bits.length) {
      const longer = new Int32Array((this.#used + cells) * 2);
      longer.set(this.#bits);
      this.#bits = longer;
    }
    const first = this.#used;
    this.#used += cells;
    for (const word of words) {
      const bit = mixed(word) >>> (32 - size);
      this.#bits[first + (bit >>> 5)]! |= 1 << (bit & 31);
    }
    return (first << SIZE_BITS) | size;
  }

  /** false: certainly not added to the filter; true: most likely added. */
  mayHave(filter: number, word: number): boolean {
    const bit = mixed(word) >>> (32 - (filter & ((1 << SIZE_BITS) - 1)));
    return ((this.#bits[(filter >>> SIZE_BITS) + (bit >>> 5)]! >>> (bit & 31)) & 1) === 1;
  }
}

function mixed(word: number): number {
  return Math.imul(word, 0x9e3779b1);
}
