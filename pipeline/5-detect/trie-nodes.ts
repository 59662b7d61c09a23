/**
 * The patterns of a trie as nodes and edges. Steps that lead to the same place share a node, so alternatives
 * and verb forms do not multiply it.
 */
import type { Sequence } from '../lexicons/pattern.ts';
import { ANY_WORD, type Choice, type Step } from '../lexicons/pattern-words.ts';
import { PairTable } from './pair-table.ts';

export interface Ending {
  readonly owner: number;
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

export interface GapEdge {
  readonly least: number;
  readonly most: number;
  readonly child: number;
}

/** How an edge is taken: where it leads, parts of speech as bits, how the word may be met. */
export interface Edge {
  readonly child: number;
  readonly pos: number;
  readonly by: number;
}

export const ROOT = 0;
/** Word numbers: 0 for `_`, 1 and up for the words of patterns. */
export const ANY = 0;

export class TrieNodes {
  readonly words = new Map<string, number>();
  readonly endings: (Ending[] | undefined)[] = [undefined];
  readonly gaps: (GapEdge[] | undefined)[] = [undefined];
  /** Per node, a bit for each word number modulo 32 that an edge has: most tokens are turned away by it. */
  readonly nextWords: number[] = [0];
  /** Per node, 1 if nothing ends there and no gap begins there. */
  readonly isPlain: number[] = [1];
  /** Every (node, word) that has an edge. */
  readonly heads: (readonly [node: number, word: number])[] = [];
  /** Number of sequences added. */
  version = 0;
  readonly #stepNumbers = new Map<Step, number>();
  /** (node, step) → node. */
  readonly #children = new PairTable();
  /** (node, word) → its last edge; the others hang on it in a list. */
  readonly #lastEdge = new PairTable();
  readonly #edges: (Edge & { readonly before: number })[] = [];

  add({ steps, atStart, atEnd }: Sequence, owner: number, root: number): void {
    let node = root;
    for (const step of steps) node = this.#child(node, step);
    const endings = this.endings[node];
    this.isPlain[node] = 0;
    if (endings === undefined) this.endings[node] = [{ owner, atStart, atEnd }];
    else endings.push({ owner, atStart, atEnd });
    this.version += 1;
  }

  /** The edges of a word at a node, the last added first. */
  edges(node: number, word: number): readonly Edge[] {
    const found: Edge[] = [];
    for (let number = this.#lastEdge.get(node, word); number >= 0; ) {
      const edge = this.#edges[number]!;
      found.push(edge);
      number = edge.before;
    }
    return found;
  }

  /** A node that nothing leads to yet. */
  newNode(): number {
    this.gaps.push(undefined);
    this.nextWords.push(0);
    this.isPlain.push(1);
    return this.endings.push(undefined) - 1;
  }

  #child(node: number, step: Step): number {
    let number = this.#stepNumbers.get(step);
    if (number === undefined) {
      number = this.#stepNumbers.size;
      this.#stepNumbers.set(step, number);
    }
    const known = this.#children.get(node, number);
    if (known >= 0) return known;
    const child = this.newNode();
    this.#children.set(node, number, child);
    if (step.kind === 'gap') {
      const gap = { least: step.least, most: step.most, child };
      this.gaps[node] = [...(this.gaps[node] ?? []), gap];
      this.isPlain[node] = 0;
    } else for (const choice of step.choices) this.#addEdge(node, choice, child);
    return child;
  }

  #addEdge(node: number, { word, by, pos }: Choice, child: number): void {
    const number = this.#wordNumber(word);
    const before = this.#lastEdge.get(node, number);
    if (before < 0) this.heads.push([node, number]);
    this.#lastEdge.set(node, number, this.#edges.push({ child, pos, by, before }) - 1);
    this.nextWords[node]! |= 1 << (number & 31);
  }

  #wordNumber(word: string): number {
    if (word === ANY_WORD) return ANY;
    let number = this.words.get(word);
    if (number === undefined) {
      number = this.words.size + 1;
      this.words.set(word, number);
    }
    return number;
  }
}
