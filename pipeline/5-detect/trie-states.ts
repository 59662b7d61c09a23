/**
 * Sets of places in a trie, made as texts lead to them: all patterns that begin alike are followed as one. This is the
 * subset construction done on demand and kept (Thompson 1968; Cox 2010). What is kept never changes a result.
 */
import { BY_LEMMA, BY_NORM } from '../lexicons/pattern-words.ts';
import { PairTable } from './pair-table.ts';
import { Cell, ROW_SHIFT, type RowMemo, SKIP_BITS, TAG_SHIFT, WORD } from './row-memo.ts';
import { ANY, type Ending, NONE, ROOT, type TrieNodes } from './trie-nodes.ts';
import { WordFilters } from './word-filters.ts';

/** The state from which nothing goes on and in which nothing ends. */
export const DEAD = 0;
const UNKNOWN = -1;

export const STATE_SHIFT = 3;
/** Eight numbers a state, side by side because they are read together. */
export const Fact = {
  /** A bit for each word number modulo 32 that may lead on, and bit 0 if any word may. */
  bits: 0,
  /** The words that may lead on, see `WordFilters`. */
  filter: 1,
  /** Parts of speech, as bits, of the tokens that lead on whatever the word. */
  any: 2,
  /** 1 if patterns end here. */
  ends: 3,
  /** 1 if a token can lead on, be it by being passed over. */
  goesOn: 4,
  /** The states after a token that only a gap passes over: one that does not count as a word, one that does. */
  passed: 5,
} as const;

export class TrieStates {
  /** See `Fact`; replaced by a longer one as states are added. */
  facts = new Int32Array(1024 << STATE_SHIFT);
  readonly endings: (readonly Ending[] | undefined)[] = [];
  readonly filters = new WordFilters();
  readonly #nodes: TrieNodes;
  readonly #memo: RowMemo;
  /** Whether a word’s part of speech is asked for. */
  readonly #strictPos: boolean;
  /** Places of each state: nodes, and the complement (~) of places in gaps. */
  readonly #places: (readonly number[])[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #roots = new Map<number, number>();
  /** (state, row) → state, for rows that the filters let pass. */
  readonly #next = new PairTable();
  /** Per row, the state after it at the start of a pattern. */
  #starts = new Int32Array(0);

  constructor(nodes: TrieNodes, memo: RowMemo, strictPos: boolean) {
    this.#nodes = nodes;
    this.#memo = memo;
    this.#strictPos = strictPos;
    this.#numbered([]);
  }

  /** How much is kept. */
  get size(): number {
    return this.#places.length + this.#next.size;
  }

  /** The state before the first word of the patterns below a root. */
  root(root: number): number {
    let state = this.#roots.get(root);
    if (state === undefined) {
      state = this.#numbered([root]);
      this.#roots.set(root, state);
    }
    return state;
  }

  /** The state after a first word. */
  start(row: number): number {
    if (row >= this.#starts.length) {
      const longer = new Int32Array(Math.max(1024, row * 2)).fill(UNKNOWN);
      longer.set(this.#starts);
      this.#starts = longer;
    }
    const known = this.#starts[row]!;
    if (known !== UNKNOWN) return known;
    const state = this.#made(this.root(ROOT), row);
    this.#starts[row] = state;
    return state;
  }

  /** The state after one more token. */
  after(state: number, row: number): number {
    const { facts } = this;
    const { rows } = this.#memo;
    const at = state << STATE_SHIFT;
    const cell = row << ROW_SHIFT;
    const kind = rows[cell]!;
    if ((facts[at]! & rows[cell + Cell.bits]!) !== 0 && this.#mayGoOn(at, cell, kind)) {
      const known = this.#next.get(state, row);
      if (known !== NONE) return known;
      const made = this.#made(state, row);
      this.#next.set(state, row, made);
      return made;
    }
    const words = (kind & SKIP_BITS) - 1;
    if (words < 0) return DEAD;
    const known = facts[at + Fact.passed + words]!;
    return known === UNKNOWN ? this.#passing(state, words) : known;
  }

  #mayGoOn(at: number, cell: number, kind: number): boolean {
    const { facts, filters } = this;
    const { rows } = this.#memo;
    const filter = facts[at + Fact.filter]!;
    const norm = rows[cell + Cell.norm]!;
    if (norm > 0 && filters.mayHave(filter, norm)) return true;
    const lemma = rows[cell + Cell.lemma]!;
    if (lemma > 0 && lemma !== norm && filters.mayHave(filter, lemma)) return true;
    return (kind & WORD) !== 0 && ((facts[at + Fact.any]! >>> (kind >> TAG_SHIFT)) & 1) === 1;
  }

  /** Every place that the token leads to, or that a gap keeps as it passes over it. */
  #made(state: number, row: number): number {
    const { gapPlaces } = this.#nodes;
    const words = (this.#memo.rows[row << ROW_SHIFT]! & SKIP_BITS) - 1;
    const met = new Set<number>();
    for (const place of this.#places[state]!) {
      if (place >= 0) this.#step(place, row, met);
      else {
        const { child, isOpen } = gapPlaces[~place]!;
        if (isOpen) this.#step(child, row, met);
        this.#pass(~place, words, met);
      }
    }
    return this.#numbered([...met]);
  }

  /** The state after a token that no word of the state meets. */
  #passing(state: number, words: number): number {
    const met = new Set<number>();
    for (const place of this.#places[state]!) if (place < 0) this.#pass(~place, words, met);
    const passed = this.#numbered([...met]);
    this.facts[(state << STATE_SHIFT) + Fact.passed + words] = passed;
    return passed;
  }

  #pass(gapPlace: number, words: number, met: Set<number>): void {
    if (words < 0) return;
    const to = words === 0 ? gapPlace : this.#nodes.gapPlaces[gapPlace]!.next;
    if (to !== NONE) met.add(~to);
  }

  /** Follows the edges of a node that the row allows. */
  #step(node: number, row: number, met: Set<number>): void {
    const { rows } = this.#memo;
    const cell = row << ROW_SHIFT;
    if ((this.#nodes.nextWords[node]! & rows[cell + Cell.bits]!) === 0) return;
    const kind = rows[cell]!;
    const norm = rows[cell + Cell.norm]!;
    const lemma = rows[cell + Cell.lemma]!;
    const tag = 1 << (kind >> TAG_SHIFT);
    if (norm > 0) this.#follow(node, norm, { by: norm === lemma ? BY_NORM | BY_LEMMA : BY_NORM, tag }, met);
    if (lemma > 0 && lemma !== norm) this.#follow(node, lemma, { by: BY_LEMMA, tag }, met);
    if (kind & WORD) this.#follow(node, ANY, { by: 0, tag }, met);
  }

  /** `by`: how the token met the word; 0 for `_`. */
  #follow(node: number, word: number, { by, tag }: { by: number; tag: number }, met: Set<number>): void {
    const { edges, gaps } = this.#nodes;
    const asksPos = by === 0 || this.#strictPos;
    for (let at = this.#nodes.firstEdge(node, word); at !== NONE; at = edges[at]!.before) {
      const edge = edges[at]!;
      if ((by !== 0 && (edge.by & by) === 0) || (asksPos && (edge.pos & tag) === 0)) continue;
      met.add(edge.child);
      for (const gap of gaps[edge.child] ?? []) met.add(~gap);
    }
  }

  /** The number of a set of places. */
  #numbered(places: readonly number[]): number {
    const sorted = [...places].sort((a, b) => a - b);
    const key = sorted.join();
    let state = this.#numbers.get(key);
    if (state === undefined) {
      state = this.#places.push(sorted) - 1;
      this.#numbers.set(key, state);
      this.#describe(state, sorted);
    }
    return state;
  }

  #describe(state: number, places: readonly number[]): void {
    const nodes = this.#nodes;
    const at = state << STATE_SHIFT;
    if (at >= this.facts.length) {
      const longer = new Int32Array(this.facts.length * 2);
      longer.set(this.facts);
      this.facts = longer;
    }
    const words: number[] = [];
    const endings: Ending[] = [];
    let bits = 0;
    let any = 0;
    let hasGap = false;
    for (const place of places) {
      if (place < 0) hasGap = true;
      else endings.push(...(nodes.endings[place] ?? []));
      const gapPlace = place < 0 ? nodes.gapPlaces[~place]! : undefined;
      if (gapPlace?.isOpen === false) continue;
      const node = gapPlace?.child ?? place;
      bits |= nodes.nextWords[node]!;
      for (const word of nodes.leading(node)) if (word !== ANY) words.push(word);
      for (let edge = nodes.firstEdge(node, ANY); edge !== NONE; edge = nodes.edges[edge]!.before)
        any |= nodes.edges[edge]!.pos;
    }
    const { facts } = this;
    facts[at + Fact.bits] = bits;
    facts[at + Fact.filter] = this.filters.add(words);
    facts[at + Fact.any] = any;
    facts[at + Fact.ends] = endings.length > 0 ? 1 : 0;
    facts[at + Fact.goesOn] = bits !== 0 || hasGap ? 1 : 0;
    facts[at + Fact.passed] = hasGap ? UNKNOWN : DEAD;
    facts[at + Fact.passed + 1] = hasGap ? UNKNOWN : DEAD;
    this.endings.push(endings.length > 0 ? endings : undefined);
  }
}
