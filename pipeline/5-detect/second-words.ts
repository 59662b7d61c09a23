/**
 * Which words can follow a pattern's first word, as a Bloom filter (Bloom 1970): half of all tokens begin some
 * pattern ("the …", "is …"), and a few bits tell that hardly any of them goes on as one.
 */

/** 2^18 bits: 32 kB, so that they stay in the processor's cache. */
const BITS = 18;

export class SecondWords {
  readonly #bits = new Int32Array(1 << (BITS - 5));

  add(first: number, second: number): void {
    const bit = bitOf(first, second);
    this.#bits[bit >>> 5]! |= 1 << (bit & 31);
  }

  /** false: certainly never added; true: most likely added. */
  has(first: number, second: number): boolean {
    const bit = bitOf(first, second);
    return ((this.#bits[bit >>> 5]! >>> (bit & 31)) & 1) === 1;
  }
}

function bitOf(first: number, second: number): number {
  const mixed = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> (32 - BITS);
}
