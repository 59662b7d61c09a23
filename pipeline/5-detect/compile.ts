/** Turns lexicons into one trie with a card for each entry. Done once per `createNewsframe`. */
import { lexicons as shippedLexicons } from '../lexicons/index.ts';
import type {
  EntryGroup,
  EntryOptions,
  EntryRow,
  Lexicon,
  LiteralDomain,
  NegationRule,
  Scope,
} from '../lexicons/lexicon.ts';
import { beginsWithAnyWord, parsePattern } from '../lexicons/pattern.ts';
import { CATEGORIES, type Category, type Strength } from '../types.ts';
import { Exceptions } from './exceptions.ts';
import { Trie } from './trie.ts';

/** An entry with everything its group and lexicon say for it. */
export interface CompiledEntry {
  /** `lexicon/pattern`. */
  readonly id: string;
  readonly category: Category;
  /** Index into CATEGORIES. */
  readonly categoryIndex: number;
  readonly strength: Strength;
  /** Wordings separated by "|". */
  readonly neutral: string;
  readonly why: string;
  readonly negation: NegationRule;
  readonly scope: Scope;
  readonly literal: readonly LiteralDomain[];
  /** Numbers of its exception lists: its group's, its own. */
  readonly exceptions: readonly number[];
  readonly counter: string | undefined;
}

export interface CompiledLexicons {
  readonly entries: readonly CompiledEntry[];
  readonly trie: Trie;
  readonly exceptions: Exceptions;
}

const NO_OPTIONS: EntryOptions = {};
const shipped: ReadonlySet<Lexicon> = new Set(Object.values(shippedLexicons));

/** Throws an Error naming lexicon and pattern if an entry cannot be read. */
export function compileLexicons(lexicons: readonly Lexicon[]): CompiledLexicons {
  const entries: CompiledEntry[] = [];
  const trie = new Trie();
  const exceptions = new Exceptions();
  for (const lexicon of lexicons) {
    const isShipped = shipped.has(lexicon);
    for (const group of lexicon.groups) {
      for (const row of group.entries) {
        const entry = compiledEntry(lexicon, group, row, exceptions);
        naming(lexicon, () => {
          addPattern(trie, row[0], entries.length);
          // A test reads every exception of the shipped lexicons; others are read here, to fail early.
          if (!isShipped) for (const list of entry.exceptions) exceptions.read(list);
        });
        entries.push(entry);
      }
    }
  }
  return { entries, trie, exceptions };
}

function compiledEntry(
  lexicon: Lexicon,
  group: EntryGroup,
  row: EntryRow,
  exceptions: Exceptions,
): CompiledEntry {
  const [pattern, strength, neutral, own = NO_OPTIONS] = row;
  const lists: number[] = [];
  if (group.except !== undefined) lists.push(exceptions.add(group.except));
  if (own.except !== undefined) lists.push(exceptions.add(own.except));
  return {
    id: `${lexicon.id}/${pattern}`,
    category: lexicon.category,
    categoryIndex: CATEGORIES.indexOf(lexicon.category),
    strength,
    neutral,
    why: own.why ?? group.why,
    negation: own.negation ?? group.negation ?? lexicon.negation,
    scope: own.scope ?? group.scope ?? 'any',
    literal: own.literal ?? group.literal ?? [],
    exceptions: lists,
    counter: own.counter ?? group.counter,
  };
}

function addPattern(trie: Trie, pattern: string, owner: number): void {
  for (const sequence of parsePattern(pattern)) {
    if (beginsWithAnyWord(sequence))
      throw new Error(
        `the pattern "${pattern}" begins with any word; begin it with a word, or give the _ a part of speech`,
      );
    trie.add(sequence, owner);
  }
}

/** Puts the lexicon's name before the message of an error. */
function naming(lexicon: Lexicon, work: () => void): void {
  try {
    work();
  } catch (error) {
    throw new Error(`lexicon ${lexicon.id}: ${(error as Error).message}`);
  }
}
