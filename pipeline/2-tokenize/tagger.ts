/**
 * Runs the state machines of wink's tagger over typed arrays. Each word begins with its likeliest part of
 * speech; a machine finds patterns of tags and of hints ("a word like to") and corrects a tag within them.
 * The steps are wink's own (wink-nlp 2.4.0, src/automaton.js), so that the tags are, too; a test holds the two
 * side by side.
 */

import { END_SYMBOL, FIRST_HINT, type Machine, SYMBOL_BITS, type Table, tableOf } from './tagger-tables.ts';

/** A token of this tag is passed over. */
const UNKNOWN = 0;

export interface Tagging {
  readonly count: number;
  /** Index into POS_TAGS per token; corrected in place. */
  readonly tags: Uint8Array;
  /** Per token its tag, or FIRST_HINT + its hint where it has one. */
  readonly symbols: Uint8Array;
}

export class Tagger {
  readonly #tables: readonly Table[];
  /** Pairs of (token, new tag) found by a machine. */
  #corrections = new Int32Array(256);
  #found = 0;

  constructor(machines: readonly Machine[]) {
    this.#tables = machines.map(tableOf);
  }

  /** `canBe(token, tag)` says whether a word can have a tag. */
  tag(tagging: Tagging, canBe: (token: number, tag: number) => boolean): void {
    const { tags, symbols } = tagging;
    for (const table of this.#tables) {
      this.#found = 0;
      this.#recognise(table, tagging);
      for (let i = 0; i < this.#found; i += 2) {
        const token = this.#corrections[i]!;
        const target = this.#corrections[i + 1]!;
        if (target > 0 && !canBe(token, target)) continue;
        tags[token] = Math.abs(target);
        if (symbols[token]! < FIRST_HINT) symbols[token] = tags[token]!;
      }
    }
  }

  #recognise(table: Table, { count, tags, symbols }: Tagging): void {
    const { next, isFinal, fallback } = table;
    let first = 0;
    let state = 0;
    let lastToken = 0;
    let lastState = 0;
    for (let i = 0; i <= count; i += 1) {
      for (let j = i; j <= count; j += 1) {
        if (j < count && tags[j] === UNKNOWN) continue;
        const symbol = j < count ? symbols[j]! : END_SYMBOL;
        const to = next[(state << SYMBOL_BITS) | symbol]!;
        if (state === 0 && to !== 0) first = j;
        if (isFinal[to] === 1) {
          this.#correct(table, to, first);
          i = j;
          state = 0;
          lastState = 0;
          break;
        }
        state = to;
        if (to === 0) {
          if (lastState === 0) break;
          // The longest pattern that was complete on the way counts; go on behind it.
          this.#correct(table, lastState, first);
          i = lastToken;
          lastState = 0;
          break;
        }
        if (fallback[to] !== 0) {
          lastToken = j;
          lastState = fallback[to]!;
        }
      }
    }
  }

  #correct({ target, mark }: Table, state: number, first: number): void {
    if (target[state] === 0) return;
    if (this.#found === this.#corrections.length) {
      const longer = new Int32Array(this.#found * 2);
      longer.set(this.#corrections);
      this.#corrections = longer;
    }
    this.#corrections[this.#found] = first + mark[state]!;
    this.#corrections[this.#found + 1] = target[state]!;
    this.#found += 2;
  }
}
