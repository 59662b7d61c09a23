/** Where a headline may begin anew: its first word, and the first word of each sentence, after a colon or a dash. */
import { LexemeFlag, type Passage, VOICES, type Vocab } from '../../types.ts';

const OUTLET = VOICES.indexOf('outlet');

/** Tokens [first, end) of one part; `number` counts parts from 0. Parts without a word are left out. */
export interface HeadlinePart {
  readonly first: number;
  readonly end: number;
  readonly number: number;
}

/** The parts of a headline: sentences, divided at colons, semicolons and dashes. */
export function headlineParts(passage: Passage, vocab: Vocab): readonly HeadlinePart[] {
  const parts: HeadlinePart[] = [];
  let first = -1;
  for (let i = 0; i <= passage.length; i += 1) {
    const isEnd = i === passage.length || endsPart(passage, vocab, i);
    if (isEnd && first >= 0) {
      parts.push({ first, end: i, number: parts.length });
      first = -1;
    } else if (!isEnd && first < 0 && passage.word[i]) first = i;
  }
  return parts;
}

/** A mark that parts clauses, or the first token of a new sentence; the latter begins a part of its own. */
function endsPart(passage: Passage, vocab: Vocab, token: number): boolean {
  const flags = vocab.flags[passage.lexeme[token]!]!;
  return (flags & (LexemeFlag.clauseBreak | LexemeFlag.ender)) !== 0;
}

/** Whether the outlet itself says these tokens. */
export function isOutlets(passage: Passage, first: number, end: number): boolean {
  for (let i = first; i < end; i += 1) if (passage.word[i] && passage.voice[i] !== OUTLET) return false;
  return true;
}
