/**
 * The words that lead on from each node of a trie, those of one node side by side and in order: most nodes have
 * few, so that a look at one stretch of memory finds a word or none.
 */

/** Stretches up to this long are walked; longer ones are halved first (binary search). */
const WALKED = 8;

export class HeadTable {
  readonly words: Int32Array;
  /** Where the words of each node begin; one number more than there are nodes. */
  readonly #starts: Int32Array;

  /** `heads`: each node and word once, in any order. */
  constructor(heads: readonly (readonly [node: number, word: number])[], nodes: number) {
    const starts = new Int32Array(nodes + 1);
    for (const [node] of heads) starts[node + 1]! += 1;
    for (let node = 0; node < nodes; node += 1) starts[node + 1]! += starts[node]!;
    const next = starts.slice();
    this.words = new Int32Array(heads.length);
    for (const [node, word] of heads) {
      this.words[next[node]!] = word;
      next[node]! += 1;
    }
    for (let node = 0; node < nodes; node += 1) this.words.subarray(starts[node], starts[node + 1]).sort();
    this.#starts = starts;
  }

  /** Numbers of a node's heads, [first, end). */
  of(node: number): readonly [first: number, end: number] {
    return [this.#starts[node]!, this.#starts[node + 1]!];
  }

  /** Number of the head, counted through all nodes; −1 if the word does not lead on. */
  find(node: number, word: number): number {
    const { words } = this;
    let low = this.#starts[node]!;
    let high = this.#starts[node + 1]!;
    while (high - low > WALKED) {
      const middle = (low + high) >>> 1;
      if (words[middle]! <= word) low = middle;
      else high = middle;
    }
    for (; low < high; low += 1) if (words[low] === word) return low;
    return -1;
  }
}
