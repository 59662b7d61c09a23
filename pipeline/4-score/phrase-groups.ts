/** Which phrases with a value may begin at a word: asked of every token, so it is a matter of a few bits. */
import { valencePhrases } from '../lexicons/valence.ts';
import { ROW_SHIFT, RowFact } from '../row-facts.ts';

/**
 * Phrases fall into as many groups by their first word: that words may go on a phrase of the group that the word
 * before them begins is asked before the phrases are. The first groups hold the words that begin no phrase of two.
 */
const GROUPS = 16;
/** Where the groups begin that a word goes on with. */
export const LATER_SHIFT = GROUPS;
const ALL_GROUPS = (1 << GROUPS) - 1;
const LONGER = 4;
const ASKS_THIRD = (1 << LONGER) - 1;
const GROUP_OF_FIRST = new Map<string, number>();
const GROUPS_OF_LATER = new Map<string, number>();
for (const [first, phrases] of valencePhrases) {
  const size = GROUP_OF_FIRST.size;
  const isLonger = phrases.every(({ words }) => words.length > 2);
  const group = 1 << (isLonger ? size % LONGER : LONGER + (size % (GROUPS - LONGER)));
  GROUP_OF_FIRST.set(first, group);
  for (const { words } of phrases)
    for (const word of words.slice(1)) GROUPS_OF_LATER.set(word, (GROUPS_OF_LATER.get(word) ?? 0) | group);
}

/** Of a hyphen, which may stand between the words of any phrase. */
export const ANY_LATER = ALL_GROUPS << GROUPS;

/** The column `phrases` of a row: groups that the word begins, and above them those it goes on with. */
export function phraseGroups(norm: string, lemma: string): number {
  const begun = GROUP_OF_FIRST.get(norm) ?? GROUP_OF_FIRST.get(lemma) ?? 0;
  return begun | (((GROUPS_OF_LATER.get(norm) ?? 0) | (GROUPS_OF_LATER.get(lemma) ?? 0)) << GROUPS);
}

/** The column of a word: `phraseGroups`. */
export function groupsAt(cells: Int32Array, lexeme: number): number {
  return cells[(lexeme << ROW_SHIFT) + RowFact.phrases]!;
}

/** Groups of phrases with a value that a word may begin, the next one going on with them, as bits; by their columns. */
export function phrasesBegun(word: number, next: number): number {
  return word & (next >>> GROUPS);
}

/** Whether one of them can be whole with two words, or goes on with the third. */
export function mayGoOn(cells: Int32Array, begun: number, third: number | undefined): boolean {
  return (
    (begun & ~ASKS_THIRD) !== 0 ||
    (third !== undefined && (begun & (groupsAt(cells, third) >>> GROUPS)) !== 0)
  );
}
