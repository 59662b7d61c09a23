/** Turns lexicons into one trie with a card for each entry. Done once per `createNewsframe`. */
import type { ElementList } from '../lexicons/frame-element.ts';
import { lexicons as shippedLexicons } from '../lexicons/index.ts';
import type {
  Construction,
  EntryGroup,
  EntryOptions,
  EntryRow,
  Lexicon,
  LiteralDomain,
  NegationRule,
  Scope,
} from '../lexicons/lexicon.ts';
import type { OwnList } from '../lexicons/own-list.ts';
import { beginsWithAnyWord, parsePattern } from '../lexicons/pattern.ts';
import { CATEGORIES, type Category, FRAME_ELEMENTS, type FrameElementKind, type Strength } from '../types.ts';
import { Exceptions } from './exceptions.ts';
import { type CompiledLists, compileLists } from './lists/compile-lists.ts';
import { Trie } from './trie.ts';

/** Kinds of entries: the categories, then the elements of a frame. Within one, matches do not overlap. */
export const KINDS = CATEGORIES.length + FRAME_ELEMENTS.length;

/** An entry with everything its group and lexicon say for it. */
export interface CompiledEntry {
  /** `lexicon/pattern`. */
  readonly id: string;
  readonly category: Category | FrameElementKind;
  /** Index into CATEGORIES, and behind them into FRAME_ELEMENTS: below KINDS. */
  readonly categoryIndex: number;
  readonly strength: Strength;
  /** Wordings separated by "|". */
  readonly neutral: string;
  readonly why: string;
  readonly negation: NegationRule;
  readonly scope: Scope;
  readonly literal: readonly LiteralDomain[];
  readonly construction: Construction | undefined;
  /** Whether its first word is a verb: in headlines the tagger cannot be asked. */
  readonly isVerb: boolean;
  /** Numbers of its exception lists: its group's, its own. */
  readonly exceptions: readonly number[];
  readonly counter: string | undefined;
}

/** Whether an entry belongs to an element of a frame, not to a category of loaded wording. */
export function isElement({ categoryIndex }: CompiledEntry): boolean {
  return categoryIndex >= CATEGORIES.length;
}

export interface CompiledLexicons {
  readonly entries: readonly CompiledEntry[];
  readonly trie: Trie;
  readonly exceptions: Exceptions;
  /** Users' own lists, if there are any. */
  readonly lists?: CompiledLists;
}

const NO_OPTIONS: EntryOptions = {};
/** "slam/v", "(be not able|fail/v) to", "can not tame/v". */
const BEGINS_WITH_VERB = /^\(?(?:[a-z'-]+\/v\b|(?:be|can|will|do) )/;
const shipped: ReadonlySet<Lexicon> = new Set(Object.values(shippedLexicons));

/** Throws an Error naming lexicon and pattern if an entry cannot be read. */
export function compileLexicons(
  lexicons: readonly Lexicon[],
  elements: readonly ElementList[] = [],
  lists: readonly OwnList[] = [],
): CompiledLexicons {
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
  for (const list of elements) {
    for (const group of list.groups) {
      for (const [pattern, options] of group.entries) {
        addPattern(trie, pattern, entries.length);
        entries.push(
          compiledEntry(
            { ...list, category: list.id },
            group,
            [pattern, 2, '', options ?? NO_OPTIONS],
            exceptions,
          ),
        );
      }
    }
  }
  return { entries, trie, exceptions, ...(lists.length === 0 ? {} : { lists: compileLists(lists) }) };
}

const KIND_NAMES: readonly string[] = [...CATEGORIES, ...FRAME_ELEMENTS];

function compiledEntry(
  lexicon: Pick<Lexicon, 'id' | 'negation' | 'counter'> & Pick<CompiledEntry, 'category'>,
  group: Omit<EntryGroup, 'entries'>,
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
    categoryIndex: KIND_NAMES.indexOf(lexicon.category),
    strength,
    neutral,
    why: own.why ?? group.why,
    negation: own.negation ?? group.negation ?? lexicon.negation,
    scope: own.scope ?? group.scope ?? 'any',
    literal: own.literal ?? group.literal ?? [],
    construction: own.construction ?? group.construction,
    isVerb: BEGINS_WITH_VERB.test(pattern),
    exceptions: lists,
    counter: own.counter ?? group.counter ?? (strength === 1 ? lexicon.counter : undefined),
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
