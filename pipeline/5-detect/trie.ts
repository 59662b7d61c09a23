/**
 * A trie over words in typed arrays: thousands of patterns cost no more than a few array reads a token.
 * Steps that lead to the same place share a node, so alternatives and verb forms do not multiply it.
 * Patterns may be added at any time.
 */

import type { Sequence } from '../lexicons/pattern.ts';
import { ANY_WORD, BY_LEMMA, BY_NORM, type Choice, type Step } from '../lexicons/pattern-words.ts';
import { type Passage, POS_TAGS, type Vocab } from '../types.ts';
import { PairTable } from './pair-table.ts';
import { growMemo, type Memo, newMemo } from './row-memo.ts';
import { closesSentence, opensSentence, wordsSkipped } from './token-places.ts';

/** Called for each way a pattern ends: its owner's number and the token after its last. */
export type OnMatch = (owner: number, end: number) => void;

export interface Search {
  readonly passage: Passage;
  readonly vocab: Vocab;
  /** Whether a word's part of speech is asked for; that of `_` always is. */
  readonly strictPos: boolean;
  readonly onMatch: OnMatch;
}

interface Ending {
  readonly owner: number;
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

interface GapEdge {
  readonly least: number;
  readonly most: number;
  readonly child: number;
}

const PROPN = POS_TAGS.indexOf('PROPN');
const ROOT = 0;
/** Word numbers: 0 for `_`, 1 and up for the words of patterns, −1 for every other word. */
const ANY = 0;
const NO_WORD = -1;

export class Trie {
  readonly #words = new Map<string, number>();
  readonly #stepNumbers = new Map<Step, number>();
  /** (node, step) → node, for building. */
  readonly #children = new PairTable();
  /** (node, word) → its last edge, for matching; the others hang on it in a list. */
  readonly #edges = new PairTable();
  readonly #edgeNext: number[] = [];
  readonly #edgeChild: number[] = [];
  readonly #edgePos: number[] = [];
  readonly #edgeBy: number[] = [];
  readonly #endings: (Ending[] | undefined)[] = [undefined];
  readonly #gaps: (GapEdge[] | undefined)[] = [undefined];
  /** Per node, a bit for each word number modulo 32 that an edge has: most tokens are turned away by it. */
  readonly #nextWords: number[] = [0];
  /** Per node, 1 if nothing ends there and no gap begins there. */
  readonly #isPlain: number[] = [1];
  /** Number of sequences added: what the memo knows of a row holds for one number only. */
  #version = 0;
  #memo: Memo | undefined;
  /** What is being matched, and the token it began at. */
  #search: Search | undefined;
  #from = 0;
  /** First edge of the patterns that begin with `_`. */
  #beginsWithAny = -1;

  add(sequence: Sequence, owner: number): void {
    let node = ROOT;
    for (const step of sequence.steps) node = this.#child(node, step);
    const { atStart, atEnd } = sequence;
    const endings = this.#endings[node];
    this.#isPlain[node] = 0;
    if (endings === undefined) this.#endings[node] = [{ owner, atStart, atEnd }];
    else endings.push({ owner, atStart, atEnd });
    this.#version += 1;
    this.#beginsWithAny = this.#edges.get(ROOT, ANY);
  }

  /** Reports every pattern that begins at token `at`. Not to be called from within `onMatch`. */
  match(search: Search, at: number): void {
    const { passage, vocab } = search;
    if (this.#memo?.vocab !== vocab) this.#memo = newMemo(vocab);
    const row = passage.lexeme[at]!;
    if (this.#memo!.version[row] !== this.#version) this.#remember(this.#memo!, row);
    const { norm, lemma, byNorm, byLemma, begins } = this.#memo!;
    if (begins[row] === 0) return;
    this.#search = search;
    this.#from = at;
    const isBoth = norm[row] === lemma[row];
    this.#follow(byNorm[row]!, at, isBoth ? BY_NORM | BY_LEMMA : BY_NORM);
    if (!isBoth) this.#follow(byLemma[row]!, at, BY_LEMMA);
    if (passage.word[at]) this.#follow(this.#beginsWithAny, at, 0);
  }

  #walk(node: number, at: number): void {
    const endings = this.#endings[node];
    if (endings !== undefined) report(this.#search!, endings, this.#from, at);
    if (this.#nextWords[node] !== 0) this.#step(node, at);
    const gaps = this.#gaps[node];
    if (gaps !== undefined) for (const gap of gaps) this.#cross(gap, at);
  }

  /** Tries to go on after each allowed number of words. */
  #cross({ least, most, child }: GapEdge, at: number): void {
    let skipped = 0;
    for (let next = at; skipped <= most; next += 1) {
      if (skipped >= least) this.#step(child, next);
      const words = wordsSkipped(this.#search!, next, this.#from);
      if (words < 0) return;
      skipped += words;
    }
  }

  /** Follows the edges that the token allows. */
  #step(node: number, at: number): void {
    const { passage } = this.#search!;
    if (at >= passage.length || passage.sentence[at] !== passage.sentence[this.#from]) return;
    const memo = this.#memo!;
    const row = passage.lexeme[at]!;
    if (memo.version[row] !== this.#version) this.#remember(memo, row);
    const norm = memo.norm[row]!;
    const lemma = memo.lemma[row]!;
    const next = this.#nextWords[node]!;
    if (norm > 0 && (next >>> (norm & 31)) & 1)
      this.#follow(this.#edges.get(node, norm), at, norm === lemma ? BY_NORM | BY_LEMMA : BY_NORM);
    if (lemma > 0 && lemma !== norm && (next >>> (lemma & 31)) & 1)
      this.#follow(this.#edges.get(node, lemma), at, BY_LEMMA);
    if (next & 1 && passage.word[at]) this.#follow(this.#edges.get(node, ANY), at, 0);
  }

  /** `by`: how the token met the word; 0 for `_`. */
  #follow(first: number, at: number, by: number): void {
    if (first < 0) return;
    const { passage, vocab, strictPos } = this.#search!;
    const tag = vocab.pos[passage.lexeme[at]!]!;
    const ahead = this.#wordBits(at + 1);
    for (let edge = first; edge >= 0; edge = this.#edgeNext[edge]!) {
      const child = this.#edgeChild[edge]!;
      if ((this.#nextWords[child]! & ahead) === 0 && this.#isPlain[child] === 1) continue;
      if (by !== 0 && (this.#edgeBy[edge]! & by) === 0) continue;
      if ((strictPos || by === 0) && ((this.#edgePos[edge]! >>> tag) & 1) === 0) continue;
      this.#walk(child, at + 1);
    }
  }

  /** The bits of `#nextWords` a token can meet. */
  #wordBits(at: number): number {
    const { passage } = this.#search!;
    if (at >= passage.length) return 0;
    const memo = this.#memo!;
    const row = passage.lexeme[at]!;
    if (memo.version[row] !== this.#version) this.#remember(memo, row);
    const norm = memo.norm[row]!;
    const lemma = memo.lemma[row]!;
    return 1 | (norm > 0 ? 1 << (norm & 31) : 0) | (lemma > 0 ? 1 << (lemma & 31) : 0);
  }

  #child(node: number, step: Step): number {
    let number = this.#stepNumbers.get(step);
    if (number === undefined) {
      number = this.#stepNumbers.size;
      this.#stepNumbers.set(step, number);
    }
    const known = this.#children.get(node, number);
    if (known >= 0) return known;
    const child = this.#endings.push(undefined) - 1;
    this.#gaps.push(undefined);
    this.#nextWords.push(0);
    this.#isPlain.push(1);
    this.#children.set(node, number, child);
    if (step.kind === 'gap') {
      const gap = { least: step.least, most: step.most, child };
      this.#gaps[node] = [...(this.#gaps[node] ?? []), gap];
      this.#isPlain[node] = 0;
    } else for (const choice of step.choices) this.#addEdge(node, choice, child);
    return child;
  }

  #addEdge(node: number, { word, by, pos }: Choice, child: number): void {
    const number = this.#wordNumber(word);
    this.#edgePos.push(pos);
    this.#edgeBy.push(by);
    this.#edgeNext.push(this.#edges.get(node, number));
    this.#edges.set(node, number, this.#edgeChild.push(child) - 1);
    this.#nextWords[node]! |= 1 << (number & 31);
  }

  #wordNumber(word: string): number {
    if (word === ANY_WORD) return ANY;
    let number = this.#words.get(word);
    if (number === undefined) {
      number = this.#words.size + 1;
      this.#words.set(word, number);
    }
    return number;
  }

  #remember(memo: Memo, row: number): void {
    if (row >= memo.version.length) growMemo(memo, row + 1);
    const norm = this.#words.get(memo.vocab.norm[row]!) ?? NO_WORD;
    const lemma = this.#singular(memo.vocab, row) ?? this.#words.get(memo.vocab.lemma[row]!) ?? NO_WORD;
    memo.norm[row] = norm;
    memo.lemma[row] = lemma;
    memo.byNorm[row] = norm > 0 ? this.#edges.get(ROOT, norm) : -1;
    memo.byLemma[row] = lemma > 0 ? this.#edges.get(ROOT, lemma) : -1;
    const begins = memo.byNorm[row]! >= 0 || memo.byLemma[row]! >= 0 || this.#anyBegins(memo.vocab.pos[row]!);
    memo.begins[row] = begins ? 1 : 0;
    memo.version[row] = this.#version;
  }

  /** The tagger takes "Threats" at the start of a sentence for a name and leaves it in the plural. */
  #singular(vocab: Vocab, row: number): number | undefined {
    const norm = vocab.norm[row]!;
    if (vocab.pos[row] !== PROPN || norm.length < 4 || !norm.endsWith('s')) return undefined;
    const found = this.#words.get(norm.slice(0, -1));
    if (found !== undefined || !norm.endsWith('es')) return found;
    return this.#words.get(norm.endsWith('ies') ? `${norm.slice(0, -3)}y` : norm.slice(0, -2));
  }

  /** Whether a pattern begins with a `_` that takes this part of speech. */
  #anyBegins(tag: number): boolean {
    for (let edge = this.#beginsWithAny; edge >= 0; edge = this.#edgeNext[edge]!) {
      if ((this.#edgePos[edge]! >>> tag) & 1) return true;
    }
    return false;
  }
}

function report(search: Search, endings: readonly Ending[], from: number, at: number): void {
  for (const { owner, atStart, atEnd } of endings) {
    if (atStart && !opensSentence(search.passage, from)) continue;
    if (atEnd && !closesSentence(search.passage, at)) continue;
    search.onMatch(owner, at);
  }
}
