/** A trie laid out in typed arrays, as matching reads it. */
import { PairTable } from './pair-table.ts';
import { SecondWords } from './second-words.ts';
import { ANY, type Ending, type GapEdge, ROOT, type TrieNodes } from './trie-nodes.ts';

export interface Layout {
  readonly words: ReadonlyMap<string, number>;
  readonly endings: readonly (readonly Ending[] | undefined)[];
  readonly gaps: readonly (readonly GapEdge[] | undefined)[];
  /** As in TrieNodes. */
  readonly nextWords: Int32Array;
  readonly isPlain: Uint8Array;
  /** (node, word) → start of its edges in `runs`. */
  readonly runOf: PairTable;
  /**
   * The edges, those of one node and word in a row, four numbers each (child, parts of speech, how the word
   * may be met, the bits its child can go on with), ended by END.
   */
  readonly runs: Int32Array;
  /** Start of the edges of the patterns that begin with `_`, or −1. */
  readonly beginsWithAny: number;
  /** Pairs of a first word and a second, and per first word how many words may stand between, or ANYWHERE. */
  readonly seconds: SecondWords;
  readonly reach: Int16Array;
  /** Per first word, a bit for each second word's number modulo 32: asked first, since it lies close by. */
  readonly secondBits: Int32Array;
}

/** Numbers of an edge in `runs`, and what stands behind the last one. */
export const EDGE = 4;
export const END = -1;
/** Reach of a first word that ends a pattern, or after which anything may come. */
export const ANYWHERE = -1;

export function layOut(nodes: TrieNodes): Layout {
  const { words, endings, gaps } = nodes;
  const runs: number[] = [];
  const runOf = new PairTable();
  for (const [node, word] of nodes.heads) {
    runOf.set(node, word, runs.length);
    for (const { child, pos, by } of nodes.edges(node, word)) {
      runs.push(child, pos, by, nodes.isPlain[child] === 1 ? nodes.nextWords[child]! : -1);
    }
    runs.push(END, 0, 0, 0);
  }
  return {
    words,
    endings,
    gaps,
    nextWords: Int32Array.from(nodes.nextWords),
    isPlain: Uint8Array.from(nodes.isPlain),
    runOf,
    runs: Int32Array.from(runs),
    beginsWithAny: runOf.get(ROOT, ANY),
    ...firstAndSecond(nodes),
  };
}

function firstAndSecond(nodes: TrieNodes): Pick<Layout, 'seconds' | 'reach' | 'secondBits'> {
  const wordsAt = new Map<number, number[]>();
  for (const [node, word] of nodes.heads) {
    const known = wordsAt.get(node);
    if (known === undefined) wordsAt.set(node, [word]);
    else known.push(word);
  }
  const reach = new Int16Array(nodes.words.size + 1);
  const secondBits = new Int32Array(nodes.words.size + 1);
  const pairs: number[] = [];
  const follow = (first: number, node: number, between: number): void => {
    for (const second of wordsAt.get(node) ?? []) {
      if (second === ANY) reach[first] = ANYWHERE;
      else {
        pairs.push(first, second);
        secondBits[first]! |= 1 << (second & 31);
      }
      if (reach[first] !== ANYWHERE) reach[first] = Math.max(reach[first]!, between);
    }
  };
  for (const first of wordsAt.get(ROOT) ?? []) {
    for (const { child } of nodes.edges(ROOT, first)) {
      if (nodes.endings[child] !== undefined) reach[first] = ANYWHERE;
      follow(first, child, 0);
      for (const gap of nodes.gaps[child] ?? []) follow(first, gap.child, gap.most);
    }
  }
  return { seconds: new SecondWords(pairs), reach, secondBits };
}
