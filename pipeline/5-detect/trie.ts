/**
 * A trie over words in typed arrays: thousands of patterns cost no more than a few array reads a token.
 * Steps that lead to the same place share a node, so alternatives and verb forms do not multiply it.
 * Patterns may be added at any time.
 */

import type { Sequence } from '../lexicons/pattern.ts';
import { ANY_WORD, BY_LEMMA, BY_NORM, type Choice, type Step } from '../lexicons/pattern-words.ts';
import { LexemeFlag, type Passage, POS_TAGS, type Vocab } from '../types.ts';
import { PairTable } from './pair-table.ts';
import { BEGINS, Cell, growMemo, type Memo, newMemo, ROW_SHIFT, SKIP_BITS, WORD } from './row-memo.ts';
import { SecondWords } from './second-words.ts';
import { closesSentence, opensSentence, wordsSkipped } from './token-places.ts';

/** Called for each way a pattern ends: its owner's number and the token after its last. */
type OnMatch = (owner: number, end: number) => void;

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
/** Numbers of an edge in a run, and what stands behind the last one. */
const EDGE = 4;
const END = -1;
/** Reach of a first word after which anything may come. */
const ANYWHERE = -1;

export class Trie {
  readonly #words = new Map<string, number>();
  readonly #stepNumbers = new Map<Step, number>();
  /** (node, step) → node, for building. */
  readonly #children = new PairTable();
  /** (node, word) → its last edge, for matching; the others hang on it in a list. */
  readonly #edges = new PairTable();
  /** Every (node, word) that has an edge. */
  readonly #heads: (readonly [number, number])[] = [];
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
  /** The tokens that were read, eight numbers each (see `Cell`); what stands before or behind them is old. */
  #tokens = new Int32Array(0);
  #end = 0;
  /** Where the edges of the patterns that begin with `_` stand in `#runs`. */
  #beginsWithAny = -1;
  /**
   * The edges as matching reads them: those of one node and word in a row, four numbers each (child, parts of
   * speech, how the word may be met, the bits its child can go on with), ended by END.
   */
  #runs = new Int32Array(0);
  /** (node, word) → start of its edges in `#runs`. */
  #runOf = new PairTable();
  /** Pairs of first and second words, and per first word how many words may stand between. */
  #seconds = new SecondWords();
  #reach: number[] = [];
  #frozenVersion = 0;

  add(sequence: Sequence, owner: number): void {
    let node = ROOT;
    for (const step of sequence.steps) node = this.#child(node, step);
    const { atStart, atEnd } = sequence;
    const endings = this.#endings[node];
    this.#isPlain[node] = 0;
    if (endings === undefined) this.#endings[node] = [{ owner, atStart, atEnd }];
    else endings.push({ owner, atStart, atEnd });
    this.#version += 1;
  }

  /** Makes ready to match patterns that lie within tokens [first, end), which hold whole sentences. */
  read(search: Search, first: number, end: number): void {
    const { passage, vocab } = search;
    if (this.#frozenVersion !== this.#version) this.#freeze();
    if (this.#memo?.vocab !== vocab) this.#memo = newMemo(vocab);
    if (this.#tokens.length < passage.length << ROW_SHIFT) {
      this.#tokens = new Int32Array(passage.length << (ROW_SHIFT + 1));
    }
    this.#search = search;
    this.#end = end;
    const memo = this.#memo!;
    const tokens = this.#tokens;
    for (let at = first; at < end; at += 1) {
      const row = passage.lexeme[at]! << ROW_SHIFT;
      if (memo.rows[row] !== this.#version) this.#remember(memo, row >> ROW_SHIFT);
      const { rows } = memo;
      const to = at << ROW_SHIFT;
      // Written out because it runs for every token.
      tokens[to + Cell.sentence] = passage.sentence[at]!;
      tokens[to + Cell.norm] = rows[row + Cell.norm]!;
      tokens[to + Cell.lemma] = rows[row + Cell.lemma]!;
      tokens[to + Cell.byNorm] = rows[row + Cell.byNorm]!;
      tokens[to + Cell.byLemma] = rows[row + Cell.byLemma]!;
      tokens[to + Cell.bits] = rows[row + Cell.bits]!;
      tokens[to + Cell.tag] = rows[row + Cell.tag]!;
      tokens[to + Cell.kind] = rows[row + Cell.kind]!;
    }
  }

  /** Reports every pattern that begins at token `at` of what was read last. */
  match(at: number): void {
    const tokens = this.#tokens;
    const token = at << ROW_SHIFT;
    const kind = tokens[token + Cell.kind]!;
    if ((kind & BEGINS) === 0) return;
    this.#from = at;
    const isBoth = tokens[token + Cell.norm] === tokens[token + Cell.lemma];
    const byNorm = tokens[token + Cell.byNorm]!;
    const byLemma = tokens[token + Cell.byLemma]!;
    if (byNorm >= 0 && this.#canGoOn(tokens[token + Cell.norm]!, at)) {
      this.#follow(byNorm, at, isBoth ? BY_NORM | BY_LEMMA : BY_NORM);
    }
    if (byLemma >= 0 && !isBoth && this.#canGoOn(tokens[token + Cell.lemma]!, at))
      this.#follow(byLemma, at, BY_LEMMA);
    if (this.#beginsWithAny >= 0 && kind & WORD && this.#canGoOn(ANY, at))
      this.#follow(this.#beginsWithAny, at, 0);
  }

  /** Whether one of the next tokens can be the second word of a pattern that begins with this one. */
  #canGoOn(word: number, at: number): boolean {
    const reach = this.#reach[word]!;
    if (reach === ANYWHERE) return true;
    const tokens = this.#tokens;
    const sentence = tokens[at << ROW_SHIFT];
    let skipped = 0;
    for (let next = at + 1; next < this.#end && skipped <= reach; next += 1) {
      const token = next << ROW_SHIFT;
      if (tokens[token] !== sentence) return false;
      const norm = tokens[token + Cell.norm]!;
      if (norm > 0 && this.#seconds.has(word, norm)) return true;
      const lemma = tokens[token + Cell.lemma]!;
      if (lemma > 0 && lemma !== norm && this.#seconds.has(word, lemma)) return true;
      const words = (tokens[token + Cell.kind]! & SKIP_BITS) - 1;
      if (words < 0) return false;
      skipped += words;
    }
    return false;
  }

  #walk(node: number, at: number): void {
    if (this.#isPlain[node] === 1) {
      this.#step(node, at);
      return;
    }
    const endings = this.#endings[node];
    if (endings !== undefined) report(this.#search!, endings, this.#from, at);
    if (this.#nextWords[node] !== 0) this.#step(node, at);
    const gaps = this.#gaps[node];
    if (gaps !== undefined) for (const gap of gaps) this.#cross(gap, at);
  }

  /** Tries to go on after each allowed number of words. */
  #cross({ least, most, child }: GapEdge, at: number): void {
    const tokens = this.#tokens;
    const sentence = tokens[this.#from << ROW_SHIFT];
    let skipped = 0;
    for (let next = at; skipped <= most; next += 1) {
      if (next >= this.#end || tokens[next << ROW_SHIFT] !== sentence) return;
      if (skipped >= least) this.#step(child, next);
      const words = (tokens[(next << ROW_SHIFT) + Cell.kind]! & SKIP_BITS) - 1;
      if (words < 0) return;
      skipped += words;
    }
  }

  /** Follows the edges that the token allows. */
  #step(node: number, at: number): void {
    const next = this.#nextWords[node]!;
    const tokens = this.#tokens;
    const token = at << ROW_SHIFT;
    if (at >= this.#end || tokens[token] !== tokens[this.#from << ROW_SHIFT]) return;
    if ((next & tokens[token + Cell.bits]!) === 0) return;
    const norm = tokens[token + Cell.norm]!;
    const lemma = tokens[token + Cell.lemma]!;
    if (norm > 0 && (next >>> (norm & 31)) & 1) {
      const run = this.#runOf.get(node, norm);
      if (run >= 0) this.#follow(run, at, norm === lemma ? BY_NORM | BY_LEMMA : BY_NORM);
    }
    if (lemma > 0 && lemma !== norm && (next >>> (lemma & 31)) & 1) {
      const run = this.#runOf.get(node, lemma);
      if (run >= 0) this.#follow(run, at, BY_LEMMA);
    }
    if (next & 1 && tokens[token + Cell.kind]! & WORD) {
      const run = this.#runOf.get(node, ANY);
      if (run >= 0) this.#follow(run, at, 0);
    }
  }

  /** `by`: how the token met the word; 0 for `_`. */
  #follow(run: number, at: number, by: number): void {
    const tokens = this.#tokens;
    const runs = this.#runs;
    const tag = tokens[(at << ROW_SHIFT) + Cell.tag]!;
    const ahead = at + 1 < this.#end ? tokens[((at + 1) << ROW_SHIFT) + Cell.bits]! : 1;
    const asksPos = by === 0 || this.#search!.strictPos;
    for (let edge = run; runs[edge] !== END; edge += EDGE) {
      if ((runs[edge + 3]! & ahead) === 0) continue;
      if (by !== 0 && (runs[edge + 2]! & by) === 0) continue;
      if (asksPos && ((runs[edge + 1]! >>> tag) & 1) === 0) continue;
      this.#walk(runs[edge]!, at + 1);
    }
  }

  /** Lays the edges out for matching. */
  #freeze(): void {
    const runs: number[] = [];
    this.#runOf = new PairTable();
    for (const [node, word] of this.#heads) {
      this.#runOf.set(node, word, runs.length);
      for (let edge = this.#edges.get(node, word); edge >= 0; edge = this.#edgeNext[edge]!) {
        const child = this.#edgeChild[edge]!;
        const goesOn = this.#isPlain[child] === 1 ? this.#nextWords[child]! : -1;
        runs.push(child, this.#edgePos[edge]!, this.#edgeBy[edge]!, goesOn);
      }
      runs.push(END, 0, 0, 0);
    }
    this.#runs = Int32Array.from(runs);
    this.#gatherSeconds();
    this.#beginsWithAny = this.#runOf.get(ROOT, ANY);
    this.#frozenVersion = this.#version;
  }

  #gatherSeconds(): void {
    const wordsOf = new Map<number, number[]>();
    for (const [node, word] of this.#heads) {
      const known = wordsOf.get(node);
      if (known === undefined) wordsOf.set(node, [word]);
      else known.push(word);
    }
    this.#seconds = new SecondWords();
    this.#reach = new Array(this.#words.size + 1).fill(0);
    for (const first of wordsOf.get(ROOT) ?? []) {
      for (let edge = this.#edges.get(ROOT, first); edge >= 0; edge = this.#edgeNext[edge]!) {
        const child = this.#edgeChild[edge]!;
        if (this.#endings[child] !== undefined) this.#reach[first] = ANYWHERE;
        this.#addSeconds(first, wordsOf.get(child), 0);
        for (const gap of this.#gaps[child] ?? []) {
          this.#addSeconds(first, wordsOf.get(gap.child), gap.most);
        }
      }
    }
  }

  #addSeconds(first: number, seconds: readonly number[] | undefined, reach: number): void {
    if (seconds === undefined) return;
    for (const second of seconds) {
      if (second === ANY) this.#reach[first] = ANYWHERE;
      else this.#seconds.add(first, second);
    }
    if (this.#reach[first] !== ANYWHERE) this.#reach[first] = Math.max(this.#reach[first]!, reach);
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
    const next = this.#edges.get(node, number);
    if (next < 0) this.#heads.push([node, number]);
    this.#edgeNext.push(next);
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
    if (row << ROW_SHIFT >= memo.rows.length) growMemo(memo, row + 1);
    const norm = this.#words.get(memo.vocab.norm[row]!) ?? NO_WORD;
    const lemma = this.#singular(memo.vocab, row) ?? this.#words.get(memo.vocab.lemma[row]!) ?? NO_WORD;
    const byNorm = norm > 0 ? this.#runOf.get(ROOT, norm) : -1;
    const byLemma = lemma > 0 ? this.#runOf.get(ROOT, lemma) : -1;
    const { flags, pos } = memo.vocab;
    const begins = byNorm >= 0 || byLemma >= 0 || this.#anyBegins(pos[row]!);
    const bits = 1 | (norm > 0 ? 1 << (norm & 31) : 0) | (lemma > 0 ? 1 << (lemma & 31) : 0);
    const isWord = flags[row]! & LexemeFlag.word ? WORD : 0;
    const kind = (wordsSkipped(memo.vocab, row) + 1) | isWord | (begins ? BEGINS : 0);
    const at = row << ROW_SHIFT;
    const { rows } = memo;
    rows[at + Cell.version] = this.#version;
    rows[at + Cell.norm] = norm;
    rows[at + Cell.lemma] = lemma;
    rows[at + Cell.byNorm] = byNorm;
    rows[at + Cell.byLemma] = byLemma;
    rows[at + Cell.bits] = bits;
    rows[at + Cell.tag] = pos[row]!;
    rows[at + Cell.kind] = kind;
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
    if (this.#beginsWithAny < 0) return false;
    for (let edge = this.#beginsWithAny; this.#runs[edge] !== END; edge += EDGE) {
      if ((this.#runs[edge + 1]! >>> tag) & 1) return true;
    }
    return false;
  }
}

function report(search: Search, endings: readonly Ending[], from: number, at: number): void {
  for (const { owner, atStart, atEnd } of endings) {
    if (atStart && !opensSentence(search.passage, from)) continue;
    if (atEnd && !closesSentence(search.passage, search.vocab, at)) continue;
    search.onMatch(owner, at);
  }
}
