/** Where a token stands: first or last in its sentence, or where a gap may pass over it. */
import { LexemeFlag, type Passage, type Vocab } from '../types.ts';

const SIGNS = new Set('- % $ £ € & / °'.split(' '));

/** Whether no word comes before in the sentence. */
export function opensSentence(passage: Passage, at: number): boolean {
  for (let i = at - 1; i >= 0 && passage.sentence[i] === passage.sentence[at]; i -= 1) {
    if (passage.word[i]) return false;
  }
  return true;
}

/** Whether no word follows in the sentence. */
export function closesSentence(passage: Passage, vocab: Vocab, end: number): boolean {
  for (let i = end; i < passage.length && passage.sentence[i] === passage.sentence[end - 1]; i += 1) {
    if (passage.word[i]) return false;
    // In a headline a colon, a dash or a quotation mark ends the statement, too.
    if (passage.name === 'headline' && vocab.flags[passage.lexeme[i]!]! & LexemeFlag.barrier) return true;
  }
  return true;
}

/**
 * How many words a gap uses up by skipping a token: 1 for a word, 0 for a hyphen, a sign such as % or $ and a
 * possessive 's, −1 where a gap ends: at a comma, full stop, colon, dash, bracket or quotation mark.
 */
export function wordsSkipped(vocab: Vocab, row: number): number {
  const flags = vocab.flags[row]!;
  if (flags & (LexemeFlag.barrier | LexemeFlag.comma)) return -1;
  const norm = vocab.norm[row]!;
  if (!(flags & LexemeFlag.word)) return SIGNS.has(norm) ? 0 : -1;
  // An opening mark may stick to its word: "'a".
  if (norm.startsWith("'")) return norm === "'s" ? 0 : -1;
  return 1;
}
