/**
 * The exceptions of entries: patterns of a literal or fixed sense that veto an entry where they overlap it.
 * They are read when they are asked for, since an article meets few of them; each time twice as many as the
 * time before, since every reading lays the whole trie out anew.
 */
import { parsePattern, type Sequence } from '../lexicons/pattern.ts';
import { type Search, Trie } from './trie.ts';

/** A list of exceptions, shared by all entries of a group or belonging to one entry. */
export interface ExceptionList {
  readonly patterns: readonly string[];
  /** How many tokens before an entry's match an exception may begin; undefined until read. */
  reach?: number;
}

/** Tokens [first, end) of a passage. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

export class Exceptions {
  readonly #trie = new Trie();
  readonly #lists: ExceptionList[] = [];
  readonly #numbers = new Map<readonly string[], number>();
  /** Lists before this one have been read. */
  #next = 0;
  #atOnce = 1;

  /** The list's number, to be asked for by. */
  add(patterns: readonly string[]): number {
    const known = this.#numbers.get(patterns);
    if (known !== undefined) return known;
    const number = this.#lists.push({ patterns }) - 1;
    this.#numbers.set(patterns, number);
    return number;
  }

  /** Reads a list, and some more, if it has not been read yet. Throws an Error if a pattern cannot be read. */
  read(number: number): number {
    const list = this.#lists[number]!;
    if (list.reach !== undefined) return list.reach;
    const reach = this.#readOne(number);
    const until = Math.min(this.#next + this.#atOnce, this.#lists.length);
    for (; this.#next < until; this.#next += 1) {
      if (this.#lists[this.#next]!.reach === undefined) this.#readOne(this.#next);
    }
    this.#atOnce *= 2;
    return reach;
  }

  #readOne(number: number): number {
    const list = this.#lists[number]!;
    let reach = 0;
    for (const pattern of list.patterns) {
      for (const sequence of parsePattern(pattern)) {
        this.#trie.add(sequence, number);
        reach = Math.max(reach, longest(sequence) - 1);
      }
    }
    list.reach = reach;
    return reach;
  }

  /** Whether an exception of the list overlaps the stretch. */
  veto(search: Omit<Search, 'onMatch'>, number: number, { first, end }: Stretch): boolean {
    const { passage, vocab, strictPos } = search;
    const reach = this.read(number);
    let vetoed = false;
    const onMatch = (list: number, until: number): void => {
      if (list === number && until > first) vetoed = true;
    };
    const sentence = passage.sentence[first]! * 2;
    const from = Math.max(passage.sentences[sentence]!, first - reach);
    this.#trie.read({ passage, vocab, strictPos, onMatch }, from, passage.sentences[sentence + 1]!);
    for (let at = from; at < end && !vetoed; at += 1) this.#trie.match(at);
    return vetoed;
  }
}

/** Most tokens a sequence may cover. A gap's words may each bring a hyphen or a possessive 's with them. */
function longest(sequence: Sequence): number {
  return sequence.steps.reduce((sum, step) => sum + (step.kind === 'gap' ? step.most * 2 : 1), 0);
}
