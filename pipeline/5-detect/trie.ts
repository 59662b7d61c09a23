/**
 * A trie over words: thousands of patterns cost no more than a few array reads a token. Patterns may be added
 * at any time; the next reading begins anew with what it keeps.
 */
import type { Sequence } from '../lexicons/pattern.ts';
import type { Passage, Vocab } from '../types.ts';
import { RowMemo } from './row-memo.ts';
import { closesSentence, opensSentence } from './token-places.ts';
import { type Ending, ROOT, TrieNodes } from './trie-nodes.ts';
import { DEAD, Fact, STATE_SHIFT, TrieStates } from './trie-states.ts';

/** Called for each way a pattern ends: its owner's number and the token after its last. */
type OnMatch = (owner: number, end: number) => void;

export interface Search {
  readonly passage: Passage;
  readonly vocab: Vocab;
  /** Whether a word's part of speech is asked for; that of `_` always is. */
  readonly strictPos: boolean;
  readonly onMatch: OnMatch;
}

/** As much as this is kept of what was worked out; then it is begun anew, so that memory stays flat. */
const MOST_KEPT = 400_000;

export class Trie {
  readonly #nodes = new TrieNodes();
  #version = 0;
  #memo: RowMemo | undefined;
  #strict: TrieStates | undefined;
  #loose: TrieStates | undefined;
  /** What is being matched, and the first token that may not be looked at. */
  #search: Search | undefined;
  #states: TrieStates | undefined;
  #end = 0;

  /** `root`: one made by `newRoot`, for patterns that `match` does not see. */
  add(sequence: Sequence, owner: number, root = ROOT): void {
    this.#nodes.add(sequence, owner, root);
  }

  /** A root of its own for a few patterns, to be asked for by `matchBelow`. */
  newRoot(): number {
    return this.#nodes.newNode();
  }

  /** Makes ready to match patterns that lie within tokens [first, end), which hold whole sentences. */
  read(search: Search, first: number, end: number): void {
    const { passage, vocab, strictPos } = search;
    if (this.#memo?.vocab !== vocab || this.#version !== this.#nodes.version) {
      this.#version = this.#nodes.version;
      this.#memo = new RowMemo(vocab, this.#nodes.words);
      this.#strict = undefined;
      this.#loose = undefined;
    }
    this.#memo.prepare(passage.lexeme, first, end);
    const kept = strictPos ? this.#strict : this.#loose;
    this.#states =
      kept !== undefined && kept.size < MOST_KEPT ? kept : new TrieStates(this.#nodes, this.#memo, strictPos);
    if (strictPos) this.#strict = this.#states;
    else this.#loose = this.#states;
    this.#search = search;
    this.#end = end;
  }

  /** Reports every pattern that begins at token `at` of what was read last. */
  match(at: number): void {
    const { passage } = this.#search!;
    const state = this.#states!.start(passage.lexeme[at]!);
    if (state !== DEAD) this.#run(state, passage, at);
  }

  /** Reports every pattern added below `root` that begins at token `at` of what was read last. */
  matchBelow(root: number, at: number): void {
    const { passage } = this.#search!;
    const states = this.#states!;
    const state = states.after(states.root(root), passage.lexeme[at]!);
    if (state !== DEAD) this.#run(state, passage, at);
  }

  /** Goes on from the state behind token `from` as far as a pattern can. */
  #run(first: number, { lexeme, sentence }: Passage, from: number): void {
    const states = this.#states!;
    const within = sentence[from];
    let state = first;
    for (let at = from + 1; state !== DEAD; at += 1) {
      const fact = state << STATE_SHIFT;
      if (states.facts[fact + Fact.ends] === 1) report(this.#search!, states.endings[state]!, from, at);
      if (states.facts[fact + Fact.goesOn] === 0 || at >= this.#end || sentence[at] !== within) return;
      state = states.after(state, lexeme[at]!);
    }
  }
}

function report(search: Search, endings: readonly Ending[], from: number, at: number): void {
  for (const { owner, atStart, atEnd } of endings) {
    if (atStart && !opensSentence(search.passage, from)) continue;
    if (atEnd && !closesSentence(search.passage, search.vocab, at)) continue;
    search.onMatch(owner, at);
  }
}
