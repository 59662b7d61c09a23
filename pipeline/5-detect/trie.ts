/**
 * A trie over words: thousands of patterns cost no more than a few array reads a token. Patterns may be added
 * at any time; the next reading lays them out anew.
 */
import type { Sequence } from '../lexicons/pattern.ts';
import { BY_LEMMA, BY_NORM } from '../lexicons/pattern-words.ts';
import type { Passage, Vocab } from '../types.ts';
import { BEGINS, Cell, ROW_SHIFT, RowMemo, SKIP_BITS, WORD } from './row-memo.ts';
import { closesSentence, opensSentence } from './token-places.ts';
import { ANYWHERE, EDGE, type Layout, layOut } from './trie-layout.ts';
import { ANY, type Ending, type GapEdge, ROOT, TrieNodes } from './trie-nodes.ts';

/** Called for each way a pattern ends: its owner's number and the token after its last. */
type OnMatch = (owner: number, end: number) => void;

export interface Search {
  readonly passage: Passage;
  readonly vocab: Vocab;
  /** Whether a word's part of speech is asked for; that of `_` always is. */
  readonly strictPos: boolean;
  readonly onMatch: OnMatch;
}

export class Trie {
  readonly #nodes = new TrieNodes();
  #layout: Layout | undefined;
  #laidOut = 0;
  #memo: RowMemo | undefined;
  /** What is being matched, the token it began at, and the first token that may not be looked at. */
  #search: Search | undefined;
  #from = 0;
  #end = 0;
  /** Columns of what is being matched: of the memo, and of the passage. */
  #rows: Int32Array = new Int32Array(0);
  #lexeme: Int32Array = new Int32Array(0);
  #sentence: Int32Array = new Int32Array(0);

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
    const { passage, vocab } = search;
    if (this.#layout === undefined || this.#laidOut !== this.#nodes.version) {
      this.#layout = layOut(this.#nodes);
      this.#laidOut = this.#nodes.version;
    }
    if (this.#memo?.vocab !== vocab || this.#memo.layout !== this.#layout)
      this.#memo = new RowMemo(vocab, this.#layout);
    this.#memo.prepare(passage.lexeme, first, end);
    this.#search = search;
    this.#end = end;
    this.#rows = this.#memo.rows;
    this.#lexeme = passage.lexeme;
    this.#sentence = passage.sentence;
  }

  /** Reports every pattern that begins at token `at` of what was read last. */
  match(at: number): void {
    const rows = this.#rows;
    const row = this.#lexeme[at]! << ROW_SHIFT;
    const kind = rows[row]!;
    if ((kind & BEGINS) === 0) return;
    this.#from = at;
    const norm = rows[row + Cell.norm]!;
    const lemma = rows[row + Cell.lemma]!;
    const byNorm = rows[row + Cell.byNorm]!;
    if (byNorm >= 0 && this.#canGoOn(norm, at))
      this.#follow(byNorm, at, norm === lemma ? BY_NORM | BY_LEMMA : BY_NORM);
    const byLemma = rows[row + Cell.byLemma]!;
    if (byLemma >= 0 && norm !== lemma && this.#canGoOn(lemma, at)) this.#follow(byLemma, at, BY_LEMMA);
    const { beginsWithAny } = this.#layout!;
    if (beginsWithAny >= 0 && kind & WORD && this.#canGoOn(ANY, at)) this.#follow(beginsWithAny, at, 0);
  }

  /** Reports every pattern added below `root` that begins at token `at` of what was read last. */
  matchBelow(root: number, at: number): void {
    this.#from = at;
    this.#step(root, at);
  }

  /** Whether one of the next tokens can be the second word of a pattern that begins with this one. */
  #canGoOn(word: number, at: number): boolean {
    const { reach, seconds, secondBits } = this.#layout!;
    const most = reach[word]!;
    if (most === ANYWHERE) return true;
    const wanted = secondBits[word]!;
    const rows = this.#rows;
    const lexeme = this.#lexeme;
    const sentence = this.#sentence[at];
    let skipped = 0;
    for (let next = at + 1; next < this.#end && skipped <= most; next += 1) {
      if (this.#sentence[next] !== sentence) return false;
      const row = lexeme[next]! << ROW_SHIFT;
      if ((wanted & rows[row + Cell.bits]!) !== 0) {
        const norm = rows[row + Cell.norm]!;
        if (norm > 0 && seconds.has(word, norm)) return true;
        const lemma = rows[row + Cell.lemma]!;
        if (lemma > 0 && lemma !== norm && seconds.has(word, lemma)) return true;
      }
      const words = (rows[row]! & SKIP_BITS) - 1;
      if (words < 0) return false;
      skipped += words;
    }
    return false;
  }

  #walk(node: number, at: number): void {
    const { isPlain, endings, nextWords, gaps } = this.#layout!;
    if (isPlain[node] === 1) {
      this.#step(node, at);
      return;
    }
    const ending = endings[node];
    if (ending !== undefined) report(this.#search!, ending, this.#from, at);
    if (nextWords[node] !== 0) this.#step(node, at);
    const gap = gaps[node];
    if (gap !== undefined) for (const edge of gap) this.#cross(edge, at);
  }

  /** Tries to go on after each allowed number of words. */
  #cross({ least, most, child }: GapEdge, at: number): void {
    const sentence = this.#sentence[this.#from];
    let skipped = 0;
    for (let next = at; skipped <= most; next += 1) {
      if (next >= this.#end || this.#sentence[next] !== sentence) return;
      if (skipped >= least) this.#step(child, next);
      const words = (this.#rows[this.#lexeme[next]! << ROW_SHIFT]! & SKIP_BITS) - 1;
      if (words < 0) return;
      skipped += words;
    }
  }

  /** Follows the edges that the token allows. */
  #step(node: number, at: number): void {
    if (at >= this.#end || this.#sentence[at] !== this.#sentence[this.#from]) return;
    const { nextWords, heads } = this.#layout!;
    const next = nextWords[node]!;
    const rows = this.#rows;
    const row = this.#lexeme[at]! << ROW_SHIFT;
    if ((next & rows[row + Cell.bits]!) === 0) return;
    const norm = rows[row + Cell.norm]!;
    const lemma = rows[row + Cell.lemma]!;
    if (norm > 0 && (next >>> (norm & 31)) & 1) {
      const head = heads.find(node, norm);
      if (head >= 0) this.#follow(head, at, norm === lemma ? BY_NORM | BY_LEMMA : BY_NORM);
    }
    if (lemma > 0 && lemma !== norm && (next >>> (lemma & 31)) & 1) {
      const head = heads.find(node, lemma);
      if (head >= 0) this.#follow(head, at, BY_LEMMA);
    }
    if (next & 1 && rows[row]! & WORD) {
      const head = heads.find(node, ANY);
      if (head >= 0) this.#follow(head, at, 0);
    }
  }

  /** `by`: how the token met the word; 0 for `_`. */
  #follow(head: number, at: number, by: number): void {
    const { edgesFrom, edges } = this.#layout!;
    const rows = this.#rows;
    const tag = rows[(this.#lexeme[at]! << ROW_SHIFT) + Cell.tag]!;
    const ahead = at + 1 < this.#end ? rows[(this.#lexeme[at + 1]! << ROW_SHIFT) + Cell.bits]! : 1;
    const asksPos = by === 0 || this.#search!.strictPos;
    const end = edgesFrom[head + 1]!;
    for (let edge = edgesFrom[head]!; edge < end; edge += EDGE) {
      if ((edges[edge + 3]! & ahead) === 0) continue;
      if (by !== 0 && (edges[edge + 2]! & by) === 0) continue;
      if (asksPos && ((edges[edge + 1]! >>> tag) & 1) === 0) continue;
      this.#walk(edges[edge]!, at + 1);
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
