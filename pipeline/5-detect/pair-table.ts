/** A whole number for each pair of whole numbers; open addressing in one typed array, a pair to a slot. */
export class PairTable {
  /** Four numbers a slot: the pair, its value, and one unused so that a slot never crosses a cache line. */
  #slots = new Int32Array(4 * 1024).fill(EMPTY);
  /** Number of pairs. */
  size = 0;

  /** −1 where the pair has none. */
  get(a: number, b: number): number {
    const slots = this.#slots;
    const slot = this.#seek(a, b);
    return slots[slot] === EMPTY ? -1 : slots[slot + 2]!;
  }

  set(a: number, b: number, value: number): void {
    if (this.size * 8 >= this.#slots.length) this.#grow();
    const slot = this.#seek(a, b);
    if (this.#slots[slot] === EMPTY) this.size += 1;
    this.#slots[slot] = a;
    this.#slots[slot + 1] = b;
    this.#slots[slot + 2] = value;
  }

  /** The pair's slot, or the empty one where it would go. */
  #seek(a: number, b: number): number {
    const slots = this.#slots;
    const last = slots.length - 4;
    let slot = (hash(a, b) << 2) & last;
    while (slots[slot] !== EMPTY && (slots[slot] !== a || slots[slot + 1] !== b)) slot = (slot + 4) & last;
    return slot;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(old.length * 4).fill(EMPTY);
    this.size = 0;
    for (let slot = 0; slot < old.length; slot += 4) {
      if (old[slot] !== EMPTY) this.set(old[slot]!, old[slot + 1]!, old[slot + 2]!);
    }
  }
}

const EMPTY = -1;

function hash(a: number, b: number): number {
  const mixed = Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
