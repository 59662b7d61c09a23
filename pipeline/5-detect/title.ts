/**
 * Whether words are part of a name that the name stage has not found: "the Sanctity of Rivers Act", "the Fearless
 * Fund". They are written with capitals in the middle of a sentence, and a noun that ends names follows.
 */
import { titleNouns } from '../lexicons/title-nouns.ts';
import { LexemeFlag, type Passage, type Vocab } from '../types.ts';
import type { Stretch } from './exceptions.ts';

/** Words with capitals between the match and the noun. */
const REACH = 3;

export function isInTitle(passage: Passage, vocab: Vocab, { first, end }: Stretch): boolean {
  if (passage.name !== 'body' || first === passage.sentences[passage.sentence[first]! * 2]) return false;
  if (!isCapital(passage, vocab, first) || !isCapital(passage, vocab, end - 1)) return false;
  const until = Math.min(passage.sentences[passage.sentence[first]! * 2 + 1]!, end + REACH);
  for (let i = end; i < until; i += 1) {
    if (!isCapital(passage, vocab, i)) return false;
    if (titleNouns.has(vocab.norm[passage.lexeme[i]!]!)) return true;
  }
  return false;
}

function isCapital(passage: Passage, vocab: Vocab, token: number): boolean {
  return (vocab.flags[passage.lexeme[token]!]! & LexemeFlag.capital) !== 0;
}
