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

/** A place in a gap, with some of its words passed over. */
export interface GapPlace {
  /** The node to go on from; `isOpen` if enough words have been passed over to do so. */
  readonly child: number;
  readonly isOpen: boolean;
  /** Places one and no word further on in the gap; −1 where it is used up. */
  readonly next: number;
}

/** How an edge is taken: where it leads, parts of speech as bits, how the word may be met. */
export interface Edge {
  readonly child: number;
  readonly pos: number;
  readonly by: number;
  /** The next edge of the same word; −1 for none. */
  readonly before: number;
}

export const ROOT = 0;
/** Word numbers: 0 for `_`, 1 and up for the words of patterns. */
export const ANY = 0;
export const NONE = -1;

export class TrieNodes {
  readonly words = new Map<string, number>();
  readonly endings: (Ending[] | undefined)[] = [undefined];
  /** Per node, the places where its gaps begin. */
  readonly gaps: (number[] | undefined)[] = [undefined];
  readonly gapPlaces: GapPlace[] = [];
  /** Per node, a bit for each word number modulo 32 that an edge has: most words are turned away by it. */
  readonly nextWords: number[] = [0];
  readonly edges: Edge[] = [];
  /** Number of sequences added. */
  version = 0;
  readonly #stepNumbers = new Map<Step, number>();
  /** (node, step) → node. */
  readonly #children = new PairTable();
  /** (node, word) → its last edge; the others hang on it in a list. */
  readonly #lastEdge = new PairTable();
  /** Per node, the words that lead on. */
  readonly #leading: (number[] | undefined)[] = [undefined];

  add({ steps, atStart, atEnd }: Sequence, owner: number, root: number): void {
    let node = root;
    for (const step of steps) node = this.#child(node, step);
    const endings = this.endings[node];
    if (endings === undefined) this.endings[node] = [{ owner, atStart, atEnd }];
    else endings.push({ owner, atStart, atEnd });
    this.version += 1;
  }

  /** The first edge of a word at a node; −1 if the word does not lead on. */
  firstEdge(node: number, word: number): number {
    return this.#lastEdge.get(node, word);
  }

  /** Numbers of the words that lead on from a node. */
  leading(node: number): readonly number[] {
    return this.#leading[node] ?? [];
  }

  /** A node that nothing leads to yet. */
  newNode(): number {
    this.gaps.push(undefined);
    this.nextWords.push(0);
    this.#leading.push(undefined);
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
    if (step.kind === 'gap')
      this.gaps[node] = [...(this.gaps[node] ?? []), this.#addGap(step.least, step.most, child)];
    else for (const choice of step.choices) this.#addEdge(node, choice, child);
    return child;
  }

  /** The place where the gap begins. */
  #addGap(least: number, most: number, child: number): number {
    const first = this.gapPlaces.length;
    for (let passed = 0; passed <= most; passed += 1) {
      const next = passed < most ? first + passed + 1 : NONE;
      this.gapPlaces.push({ child, isOpen: passed >= least, next });
    }
    return first;
  }

  #addEdge(node: number, { word, by, pos }: Choice, child: number): void {
    const number = this.#wordNumber(word);
    const before = this.#lastEdge.get(node, number);
    if (before === NONE) this.#addLeading(node, number);
    this.#lastEdge.set(node, number, this.edges.push({ child, pos, by, before }) - 1);
    this.nextWords[node]! |= 1 << (number & 31);
  }

  #addLeading(node: number, word: number): void {
    const known = this.#leading[node];
    if (known === undefined) this.#leading[node] = [word];
    else known.push(word);
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
