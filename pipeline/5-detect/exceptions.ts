/**
 * The exceptions of entries: patterns of a literal or fixed sense that veto an entry where they overlap it.
 * They are read when they are asked for, since an article meets few of them, and with each as many more as were
 * read before: the trie has to be laid out anew each time, and so that is seldom. Each list has a root of its own,
 * so that only its patterns are looked at.
 */
import { parsePattern, type Sequence } from '../lexicons/pattern.ts';
import { type Search, Trie } from './trie.ts';

/** A list of exceptions, shared by all entries of a group or belonging to one entry. */
export interface ExceptionList {
  readonly patterns: readonly string[];
  /** How many tokens before an entry's match an exception may begin; undefined until read. */
  reach?: number;
  /** Where its patterns begin in the trie. */
  root?: number;
}

/** Tokens [first, end) of a passage. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

/** Where exceptions are looked for. */
type Asked = Omit<Search, 'onMatch'>;

export class Exceptions {
  readonly #trie = new Trie();
  readonly #lists: ExceptionList[] = [];
  readonly #numbers = new Map<readonly string[], number>();
  #read = 0;
  /** The first token of the entry's match that is asked for; whether an exception was found. */
  #first = 0;
  #vetoed = false;
  readonly #onMatch = (_: number, until: number): void => {
    if (until > this.#first) this.#vetoed = true;
  };
  /** All lists before this one have been read. */
  #next = 0;

  /** The list's number, to be asked for by. */
  add(patterns: readonly string[]): number {
    const known = this.#numbers.get(patterns);
    if (known !== undefined) return known;
    const number = this.#lists.push({ patterns }) - 1;
    this.#numbers.set(patterns, number);
    return number;
  }

  /** Reads a list if it has not been read yet. Throws an Error if a pattern of it cannot be read. */
  read(number: number): number {
    const list = this.#lists[number]!;
    if (list.reach !== undefined) return list.reach;
    let reach = 0;
    list.root = this.#trie.newRoot();
    for (const pattern of list.patterns) {
      for (const sequence of parsePattern(pattern)) {
        this.#trie.add(sequence, number, list.root);
        reach = Math.max(reach, longest(sequence) - 1);
      }
    }
    list.reach = reach;
    this.#read += 1;
    return reach;
  }

  #readSeveral(number: number): number {
    const { reach } = this.#lists[number]!;
    if (reach !== undefined) return reach;
    const until = this.#read * 2 + 1;
    const found = this.read(number);
    for (; this.#read < until && this.#next < this.#lists.length; this.#next += 1) this.read(this.#next);
    return found;
  }

  /** Whether an exception of the list overlaps the stretch. */
  veto({ passage, vocab, strictPos }: Asked, number: number, { first, end }: Stretch): boolean {
    const reach = this.#readSeveral(number);
    const sentence = passage.sentence[first]! * 2;
    const from = Math.max(passage.sentences[sentence]!, first - reach);
    this.#trie.read(
      { passage, vocab, strictPos, onMatch: this.#onMatch },
      from,
      passage.sentences[sentence + 1]!,
    );
    const root = this.#lists[number]!.root!;
    this.#first = first;
    this.#vetoed = false;
    for (let at = from; at < end && !this.#vetoed; at += 1) this.#trie.matchBelow(root, at);
    return this.#vetoed;
  }
}

/** Most tokens a sequence may cover. A gap's words may each bring a hyphen or a possessive 's with them. */
function longest(sequence: Sequence): number {
  return sequence.steps.reduce((sum, step) => sum + (step.kind === 'gap' ? step.most * 2 : 1), 0);
}
