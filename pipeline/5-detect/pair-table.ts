/** A whole number for each pair of whole numbers; open addressing in typed arrays. */
export class PairTable {
  #a = new Int32Array(1024).fill(EMPTY);
  #b = new Int32Array(1024);
  #value = new Int32Array(1024);
  #size = 0;

  /** −1 where the pair has none. */
  get(a: number, b: number): number {
    const slot = this.#seek(a, b);
    return this.#a[slot] === EMPTY ? -1 : this.#value[slot]!;
  }

  set(a: number, b: number, value: number): void {
    if (this.#size * 2 >= this.#a.length) this.#grow();
    const slot = this.#seek(a, b);
    if (this.#a[slot] === EMPTY) this.#size += 1;
    this.#a[slot] = a;
    this.#b[slot] = b;
    this.#value[slot] = value;
  }

  /** The pair's slot, or the empty one where it would go. */
  #seek(a: number, b: number): number {
    const last = this.#a.length - 1;
    let slot = hash(a, b) & last;
    while (this.#a[slot] !== EMPTY && (this.#a[slot] !== a || this.#b[slot] !== b)) slot = (slot + 1) & last;
    return slot;
  }

  #grow(): void {
    const [a, b, value] = [this.#a, this.#b, this.#value];
    this.#a = new Int32Array(a.length * 4).fill(EMPTY);
    this.#b = new Int32Array(a.length * 4);
    this.#value = new Int32Array(a.length * 4);
    this.#size = 0;
    for (let slot = 0; slot < a.length; slot += 1)
      if (a[slot] !== EMPTY) this.set(a[slot]!, b[slot]!, value[slot]!);
  }
}

const EMPTY = -1;

function hash(a: number, b: number): number {
  const mixed = Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
