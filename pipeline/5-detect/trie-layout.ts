/** A trie laid out in typed arrays, as matching reads it. */
import { HeadTable } from './head-table.ts';
import { SecondWords } from './second-words.ts';
import { ANY, type Ending, type GapEdge, ROOT, type TrieNodes } from './trie-nodes.ts';

export interface Layout {
  readonly words: ReadonlyMap<string, number>;
  readonly endings: readonly (readonly Ending[] | undefined)[];
  readonly gaps: readonly (readonly GapEdge[] | undefined)[];
  /** As in TrieNodes. */
  readonly nextWords: Int32Array;
  readonly isPlain: Uint8Array;
  /** (node, word) → head. */
  readonly heads: HeadTable;
  /** Where the edges of each head begin in `edges`; one number more than there are heads. */
  readonly edgesFrom: Int32Array;
  /** Four numbers each: child, parts of speech, how the word may be met, the bits its child can go on with. */
  readonly edges: Int32Array;
  /** Head of the patterns that begin with `_`, or −1. */
  readonly beginsWithAny: number;
  /** Pairs of a first word and a second, and per first word how many words may stand between, or ANYWHERE. */
  readonly seconds: SecondWords;
  readonly reach: Int16Array;
  /** Per first word, a bit for each second word's number modulo 32: asked first, since it lies close by. */
  readonly secondBits: Int32Array;
}

/** Numbers of an edge in `edges`. */
export const EDGE = 4;
/** Reach of a first word that ends a pattern, or after which anything may come. */
export const ANYWHERE = -1;

export function layOut(nodes: TrieNodes): Layout {
  const { words, endings, gaps, nextWords, isPlain } = nodes;
  const heads = new HeadTable(nodes.heads, nextWords.length);
  const edgesFrom = new Int32Array(heads.words.length + 1);
  const edges: number[] = [];
  for (let node = 0; node < nextWords.length; node += 1) {
    const [first, end] = heads.of(node);
    for (let head = first; head < end; head += 1) {
      for (const { child, pos, by } of nodes.edges(node, heads.words[head]!))
        edges.push(child, pos, by, isPlain[child] === 1 ? nextWords[child]! : -1);
      edgesFrom[head + 1] = edges.length;
    }
  }
  return {
    words,
    endings,
    gaps,
    nextWords: Int32Array.from(nextWords),
    isPlain: Uint8Array.from(isPlain),
    heads,
    edgesFrom,
    edges: Int32Array.from(edges),
    beginsWithAny: heads.find(ROOT, ANY),
    ...firstAndSecond(nodes, heads),
  };
}

function firstAndSecond(
  nodes: TrieNodes,
  heads: HeadTable,
): Pick<Layout, 'seconds' | 'reach' | 'secondBits'> {
  const wordsAt = (node: number): Int32Array => heads.words.subarray(...heads.of(node));
  const reach = new Int16Array(nodes.words.size + 1);
  const secondBits = new Int32Array(nodes.words.size + 1);
  const pairs: number[] = [];
  const follow = (first: number, node: number, between: number): void => {
    for (const second of wordsAt(node)) {
      if (second === ANY) reach[first] = ANYWHERE;
      else {
        pairs.push(first, second);
        secondBits[first]! |= 1 << (second & 31);
      }
      if (reach[first] !== ANYWHERE) reach[first] = Math.max(reach[first]!, between);
    }
  };
  for (const first of wordsAt(ROOT)) {
    for (const { child } of nodes.edges(ROOT, first)) {
      if (nodes.endings[child] !== undefined) reach[first] = ANYWHERE;
      follow(first, child, 0);
      for (const gap of nodes.gaps[child] ?? []) follow(first, gap.child, gap.most);
    }
  }
  return { seconds: new SecondWords(pairs), reach, secondBits };
}
