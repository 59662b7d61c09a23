/**
 * A trie over words in typed arrays: thousands of patterns cost no more than a few array reads a token.
 * Steps that lead to the same place share a node, so alternatives and verb forms do not multiply it.
 */
import type { Passage, Vocab } from '../types.ts';
import { LexemeFlag } from '../types.ts';
import { ANY_WORD, BY_LEMMA, BY_NORM, type Sequence } from './pattern.ts';

/** Called for each way a pattern ends: its owner's number and the token after its last. */
export type OnMatch = (owner: number, end: number) => void;

interface Node {
  readonly children: Map<string, number>;
  owners: { owner: number; atStart: boolean; atEnd: boolean }[];
  gaps: { least: number; most: number; child: number }[];
}

const ANY_ID = 1;

export class Trie {
  readonly #words = new Map<string, number>([[ANY_WORD, ANY_ID]]);
  readonly #nodes: Node[] = [newNode()];
  /** (node, word) → first edge; edges are linked lists in parallel arrays. */
  readonly #heads = new Map<number, number>();
  readonly #edgeChild: number[] = [];
  readonly #edgePos: number[] = [];
  readonly #edgeBy: number[] = [];
  readonly #edgeNext: number[] = [];
  /** Open-addressed copy of `#heads`, made on first use. */
  #keys = new Float64Array(0);
  #slots = new Int32Array(0);
  #memo: Memo | undefined;

  add(sequence: Sequence, owner: number): void {
    let node = 0;
    for (const step of sequence.steps) node = this.#child(node, step);
    this.#nodes[node]!.owners.push({ owner, atStart: sequence.atStart, atEnd: sequence.atEnd });
    this.#keys = new Float64Array(0);
    this.#memo = undefined;
  }

  /** Reports every pattern that begins at token `at`. `strictPos`: whether parts of speech are asked for. */
  match(passage: Passage, vocab: Vocab, at: number, options: { strictPos: boolean; onMatch: OnMatch }): void {
    if (this.#keys.length === 0) this.#freeze();
    const memo = this.#memoFor(vocab);
    const row = passage.lexeme[at]!;
    if (row >= memo.norm.length || memo.norm[row] === UNKNOWN) this.#remember(memo, vocab, row);
    if (memo.begins[row] === 0) return;
    this.#walk({ passage, vocab, memo, from: at, ...options }, 0, at);
  }

  #walk(search: Search, node: number, at: number): void {
    const here = this.#nodes[node]!;
    for (const { owner, atStart, atEnd } of here.owners) {
      if (atStart && !opensSentence(search.passage, search.from)) continue;
      if (atEnd && !closesSentence(search.passage, at)) continue;
      search.onMatch(owner, at);
    }
    this.#step(search, node, at);
    for (const { least, most, child } of here.gaps) {
      for (let skipped = 0; skipped <= most; skipped += 1) {
        if (skipped >= least) this.#step(search, child, at + skipped);
        if (!canSkip(search, at + skipped)) break;
      }
    }
  }

  /** Follows the edges that token `at` allows. */
  #step(search: Search, node: number, at: number): void {
    const { passage, vocab, memo, from } = search;
    if (at >= passage.length || passage.sentence[at] !== passage.sentence[from]) return;
    const row = passage.lexeme[at]!;
    if (row >= memo.norm.length || memo.norm[row] === UNKNOWN) this.#remember(memo, vocab, row);
    const norm = memo.norm[row]!;
    const lemma = memo.lemma[row]!;
    if (norm > 0) this.#follow(search, { head: this.#head(node, norm), by: norm === lemma ? BY_NORM | BY_LEMMA : BY_NORM, at });
    if (lemma > 0 && lemma !== norm) this.#follow(search, { head: this.#head(node, lemma), by: BY_LEMMA, at });
    if (passage.word[at]) this.#follow(search, { head: this.#head(node, ANY_ID), by: BY_NORM, at });
  }

  #follow(search: Search, found: { head: number; by: number; at: number }): void {
    const { passage, vocab, strictPos } = search;
    for (let edge = found.head; edge >= 0; edge = this.#edgeNext[edge]!) {
      if ((this.#edgeBy[edge]! & found.by) === 0) continue;
      const pos = this.#edgePos[edge]!;
      if (strictPos && ((pos >>> vocab.pos[passage.lexeme[found.at]!]!) & 1) === 0) continue;
      this.#walk(search, this.#edgeChild[edge]!, found.at + 1);
    }
  }

  #child(node: number, step: Sequence['steps'][number]): number {
    const parent = this.#nodes[node]!;
    const known = parent.children.get(step.key);
    if (known !== undefined) return known;
    const child = this.#nodes.push(newNode()) - 1;
    parent.children.set(step.key, child);
    if (step.kind === 'gap') {
      parent.gaps.push({ least: step.least, most: step.most, child });
      return child;
    }
    for (const { word, by, pos } of step.choices) {
      let id = this.#words.get(word);
      if (id === undefined) {
        id = this.#words.size + 1;
        this.#words.set(word, id);
      }
      const key = node * KEY_STRIDE + id;
      this.#edgeNext.push(this.#heads.get(key) ?? -1);
      this.#edgePos.push(pos);
      this.#edgeBy.push(by);
      this.#heads.set(key, this.#edgeChild.push(child) - 1);
    }
    return child;
  }

  #freeze(): void {
    let size = 16;
    while (size < this.#heads.size * 2) size *= 2;
    this.#keys = new Float64Array(size).fill(-1);
    this.#slots = new Int32Array(size);
    for (const [key, head] of this.#heads) {
      let slot = hash(key, size);
      while (this.#keys[slot] !== -1) slot = (slot + 1) & (size - 1);
      this.#keys[slot] = key;
      this.#slots[slot] = head;
    }
  }

  #head(node: number, word: number): number {
    const key = node * KEY_STRIDE + word;
    const size = this.#keys.length;
    for (let slot = hash(key, size); this.#keys[slot] !== -1; slot = (slot + 1) & (size - 1)) {
      if (this.#keys[slot] === key) return this.#slots[slot]!;
    }
    return -1;
  }

  #memoFor(vocab: Vocab): Memo {
    if (this.#memo?.vocab !== vocab) this.#memo = newMemo(vocab);
    return this.#memo!;
  }

  #remember(memo: Memo, vocab: Vocab, row: number): void {
    if (row >= memo.norm.length) growMemo(memo, Math.max(row + 1, vocab.surface.length));
    const norm = this.#words.get(vocab.norm[row]!) ?? 0;
    const lemma = this.#words.get(vocab.lemma[row]!) ?? 0;
    memo.norm[row] = norm;
    memo.lemma[row] = lemma;
    const begins = this.#head(0, ANY_ID) >= 0 || (norm > 0 && this.#head(0, norm) >= 0) || (lemma > 0 && this.#head(0, lemma) >= 0);
    memo.begins[row] = begins ? 1 : 0;
  }
}

interface Search {
  readonly passage: Passage;
  readonly vocab: Vocab;
  readonly memo: Memo;
  readonly from: number;
  readonly strictPos: boolean;
  readonly onMatch: OnMatch;
}

/** What the trie makes of each vocabulary row: its two word numbers, and whether a pattern begins with it. */
interface Memo {
  readonly vocab: Vocab;
  norm: Int32Array;
  lemma: Int32Array;
  begins: Uint8Array;
}

const UNKNOWN = -1;
const KEY_STRIDE = 1_048_576;

function newMemo(vocab: Vocab): Memo {
  const memo = { vocab, norm: new Int32Array(0), lemma: new Int32Array(0), begins: new Uint8Array(0) };
  growMemo(memo, Math.max(1024, vocab.surface.length));
  return memo;
}

function growMemo(memo: Memo, least: number): void {
  const size = Math.max(least, memo.norm.length * 2);
  const norm = new Int32Array(size).fill(UNKNOWN);
  norm.set(memo.norm);
  const lemma = new Int32Array(size);
  lemma.set(memo.lemma);
  const begins = new Uint8Array(size);
  begins.set(memo.begins);
  memo.norm = norm;
  memo.lemma = lemma;
  memo.begins = begins;
}

function newNode(): Node {
  return { children: new Map(), owners: [], gaps: [] };
}

function hash(key: number, size: number): number {
  return (Math.imul((key % 4_294_967_296) | 0, 0x9e3779b1) ^ Math.imul((key / KEY_STRIDE) | 0, 0x85ebca6b)) & (size - 1);
}

function opensSentence(passage: Passage, at: number): boolean {
  for (let i = at - 1; i >= 0 && passage.sentence[i] === passage.sentence[at]; i -= 1) {
    if (passage.word[i]) return false;
  }
  return true;
}

function closesSentence(passage: Passage, end: number): boolean {
  for (let i = end; i < passage.length && passage.sentence[i] === passage.sentence[end - 1]; i += 1) {
    if (passage.word[i]) return false;
  }
  return true;
}

/** A gap skips words only, never over a full stop, colon, dash or quotation mark. */
function canSkip(search: Search, at: number): boolean {
  const { passage, vocab, from } = search;
  if (at >= passage.length || passage.sentence[at] !== passage.sentence[from]) return false;
  return passage.word[at] === 1 && (vocab.flags[passage.lexeme[at]!]! & LexemeFlag.barrier) === 0;
}
