/**
 * Whether a sentence gives words as somebody's view of a thing and not as its own. The voice stage finds what is
 * said in a clause of its own; this is about wordings inside a sentence of the outlet's.
 */
import { CATEGORIES, type Passage, type Vocab } from '../../types.ts';
import { isAscribedBefore } from './before.ts';
import { isAscribedBehind } from './behind.ts';
import { isInContentClause } from './content-clause.ts';

/** Categories of words that judge, colour or foresee; whoever reports or hedges does not ascribe. */
const JUDGING: ReadonlySet<string> = new Set(
  (
    'emotive intensifier label fear dominance conflict-metaphor nature-metaphor sensational moral certainty ' +
    'euphemism speculation implicature'
  ).split(' '),
);
export const judgingCategories: readonly boolean[] = CATEGORIES.map((category) => JUDGING.has(category));

/** Whether the wording of tokens [first, end) is ascribed to somebody. */
export function isAscribed(passage: Passage, vocab: Vocab, first: number, end: number): boolean {
  return (
    isAscribedBefore(passage, vocab, first, end) ||
    isInContentClause(passage, vocab, first) ||
    isAscribedBehind(passage, vocab, end)
  );
}
