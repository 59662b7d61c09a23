/** Turns lexicons into one trie with a card for each entry. Done once per `createNewsframe`. */
import type { Lexicon, LiteralDomain, NegationRule, Scope } from '../lexicons/lexicon.ts';
import { CATEGORIES, type Category, type Strength } from '../types.ts';
import { beginsWithAnyWord, parsePattern } from './pattern.ts';
import { Trie } from './trie.ts';

/** An entry with everything its group and lexicon say for it. */
export interface CompiledEntry {
  /** `lexicon/pattern`. */
  readonly id: string;
  readonly category: Category;
  /** Index into CATEGORIES. */
  readonly categoryIndex: number;
  readonly strength: Strength;
  readonly neutral: readonly string[];
  readonly why: string;
  readonly negation: NegationRule;
  readonly scope: Scope;
  readonly literal: readonly LiteralDomain[];
  readonly hasExceptions: boolean;
  readonly counter?: string;
}

export interface CompiledLexicons {
  readonly entries: readonly CompiledEntry[];
  readonly trie: Trie;
  /** Owners are entry numbers: a match here vetoes that entry where the two overlap. */
  readonly exceptions: Trie;
}

/** Throws an Error naming lexicon and pattern if an entry cannot be read. */
export function compileLexicons(lexicons: readonly Lexicon[]): CompiledLexicons {
  const entries: CompiledEntry[] = [];
  const trie = new Trie();
  const exceptions = new Trie();
  for (const lexicon of lexicons) {
    for (const group of lexicon.groups) {
      for (const [pattern, strength, neutral, own] of group.entries) {
        const options = { ...group, ...own };
        const owner = entries.length;
        const except = [...(group.except ?? []), ...(own?.except ?? [])];
        addPattern(trie, { pattern, owner, mayBeginAnywhere: false }, lexicon.id);
        for (const exception of except) {
          addPattern(exceptions, { pattern: exception, owner, mayBeginAnywhere: true }, lexicon.id);
        }
        entries.push({
          id: `${lexicon.id}/${pattern}`,
          category: lexicon.category,
          categoryIndex: CATEGORIES.indexOf(lexicon.category),
          strength,
          neutral: neutral === '' ? [] : neutral.split('|').map((wording) => wording.trim()),
          why: options.why,
          negation: options.negation ?? lexicon.negation,
          scope: options.scope ?? 'any',
          literal: options.literal ?? [],
          hasExceptions: except.length > 0,
          ...(options.counter === undefined ? {} : { counter: options.counter }),
        });
      }
    }
  }
  return { entries, trie, exceptions };
}

interface Addition {
  readonly pattern: string;
  readonly owner: number;
  readonly mayBeginAnywhere: boolean;
}

function addPattern(trie: Trie, { pattern, owner, mayBeginAnywhere }: Addition, lexicon: string): void {
  try {
    for (const sequence of parsePattern(pattern)) {
      if (!mayBeginAnywhere && beginsWithAnyWord(sequence)) {
        throw new Error(`the pattern "${pattern}" begins with any word; begin it with a word`);
      }
      trie.add(sequence, owner);
    }
  } catch (error) {
    throw new Error(`lexicon ${lexicon}: ${(error as Error).message}`);
  }
}
