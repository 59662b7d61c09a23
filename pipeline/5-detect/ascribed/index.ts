/**
 * Whether a sentence gives words as somebody's view of a thing and not as its own. The voice stage finds what is
 * said in a clause of its own; this is about wordings inside a sentence of the outlet's.
 */
import { CATEGORIES, type Passage, type Vocab } from '../../types.ts';
import type { Stretch } from '../exceptions.ts';
import { isAscribedBefore } from './before.ts';
import { isAscribedBehind } from './behind.ts';
import { isInContentClause } from './content-clause.ts';
import { isMention } from './mention.ts';
import { isInToldSentence } from './parenthesis.ts';
import { isPrinted } from './printed.ts';
import { isSelfImage } from './self-image.ts';

/** Categories of words that judge, colour or foresee; whoever hedges does not ascribe. */
const JUDGING: ReadonlySet<string> = new Set(
  (
    'emotive intensifier label fear dominance conflict-metaphor nature-metaphor sensational moral certainty ' +
    'euphemism speculation implicature'
  ).split(' '),
);
const judging: readonly boolean[] = CATEGORIES.map((category) => JUDGING.has(category));
const REPORTING = CATEGORIES.indexOf('reporting-verb');

interface Claim extends Stretch {
  /** Index into CATEGORIES. */
  readonly category: number;
}

/** Whether the wording of tokens [first, end) is ascribed to somebody. */
export function isAscribed(passage: Passage, vocab: Vocab, { first, end, category }: Claim): boolean {
  // "He said the mayor admitted it" reports; "accused of whining" and "seen as an attempt to play it down" charge.
  if (category === REPORTING)
    return isInfinite(passage, vocab, first) && isAscribedBefore(passage, vocab, first, end);
  return (
    judging[category] === true &&
    (isAscribedBefore(passage, vocab, first, end) ||
      isInContentClause(passage, vocab, first) ||
      isAscribedBehind(passage, vocab, end) ||
      isSelfImage(passage, vocab, first) ||
      isInToldSentence(passage, vocab, first) ||
      isMention(passage, vocab, first) ||
      isPrinted(passage, vocab, first, end))
  );
}

/** "whining", "to play down". */
function isInfinite(passage: Passage, vocab: Vocab, first: number): boolean {
  if (vocab.norm[passage.lexeme[first]!]!.endsWith('ing')) return true;
  return first > 0 && vocab.norm[passage.lexeme[first - 1]!] === 'to';
}
