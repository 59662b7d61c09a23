/**
 * Turns of an interview or a hearing that is printed as it was spoken: "ANNA VALE: We met the board." What follows
 * such a label is the words of the person named, up to the next label.
 */
import { LexemeFlag, type Passage, type Vocab } from '../../types.ts';

/** Words of a label. */
const LONGEST_LABEL = 4;
/** Fewer are headings of sections, notes or captions. */
const FEWEST_TURNS = 4;

/** The token at which the first turn begins; the passage's length where it has no turns. */
export function firstTurn(passage: Passage, vocab: Vocab): number {
  let turns = 0;
  let first = passage.length;
  for (let i = 0; i < passage.length; i += 1) {
    if (i > 0 && passage.paragraph[i] === passage.paragraph[i - 1]) continue;
    if (!isLabel(passage, vocab, i)) continue;
    if (turns === 0) first = i;
    turns += 1;
  }
  return turns >= FEWEST_TURNS ? first : passage.length;
}

/** Capitals, then a colon: "ANNA VALE:", "AV:". */
function isLabel(passage: Passage, vocab: Vocab, start: number): boolean {
  for (let i = start, words = 0; i < passage.length && words <= LONGEST_LABEL; i += 1) {
    const row = passage.lexeme[i]!;
    if (words > 0 && vocab.surface[row] === ':') return true;
    if (passage.paragraph[i] !== passage.paragraph[start]) return false;
    const flags = vocab.flags[row]!;
    if ((flags & LexemeFlag.allCaps) === 0 && (flags & LexemeFlag.abbreviation) === 0) return false;
    words += 1;
  }
  return false;
}
