/**
 * Which words can follow a pattern's first word, as a Bloom filter (Bloom 1970): half of all tokens begin some
 * pattern ("the …", "is …"), and a few bits tell that hardly any of them goes on as one.
 */

/** Bits for each pair: about one pair in thirty that was never added passes. */
const BITS_A_PAIR = 32;
const FEWEST_BITS = 15;

export class SecondWords {
  readonly #bits: Int32Array;
  readonly #shift: number;

  /** `pairs`: first word, second word, first word, … */
  constructor(pairs: readonly number[]) {
    const size = Math.max(FEWEST_BITS, Math.ceil(Math.log2((pairs.length / 2) * BITS_A_PAIR + 1)));
    this.#bits = new Int32Array(1 << (size - 5));
    this.#shift = 32 - size;
    for (let i = 0; i < pairs.length; i += 2) {
      const bit = mixed(pairs[i]!, pairs[i + 1]!) >>> this.#shift;
      this.#bits[bit >>> 5]! |= 1 << (bit & 31);
    }
  }

  /** false: certainly never added; true: most likely added. */
  has(first: number, second: number): boolean {
    const bit = mixed(first, second) >>> this.#shift;
    return ((this.#bits[bit >>> 5]! >>> (bit & 31)) & 1) === 1;
  }
}

function mixed(first: number, second: number): number {
  const product = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b);
  return product ^ (product >>> 15);
}
