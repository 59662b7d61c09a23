/** Whether a negator turns a token round. */
import { LexemeFlag, type Passage, type Vocab } from '../types.ts';

/** Words before a token among which its negator stands. */
const REACH = 4;

/**
 * The column says that a negator stands near; it was filled before names were known. One that is part of a name
 * ("Reporters Without Borders") denies nothing.
 */
export function isNegated(passage: Passage, vocab: Vocab, token: number): boolean {
  if (passage.negated[token] === 0) return false;
  let words = 0;
  for (let i = token - 1; i >= 0 && words < REACH; i -= 1) {
    words += passage.word[i]!;
    const isNegator = vocab.flags[passage.lexeme[i]!]! & LexemeFlag.negator;
    if (isNegator && !passage.inName[i]) return true;
  }
  return false;
}
