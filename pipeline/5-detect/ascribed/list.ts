/** Members of a list, which commas do not part from the words before it: "accused of waste, delay and oppression". */
import { LexemeFlag, type Passage, POS_TAGS, type Vocab } from '../../types.ts';

/** Words between what introduces a list and its last member. */
export const LONGEST_LIST = 12;

const VERBS = (1 << POS_TAGS.indexOf('VERB')) | (1 << POS_TAGS.indexOf('AUX'));
const LISTED = (1 << POS_TAGS.indexOf('NOUN')) | (1 << POS_TAGS.indexOf('ADJ'));
const LIST_WORDS: ReadonlySet<string> = new Set(['and', 'or', 'a', 'an', 'even']);

/**
 * Whether nothing but nouns, adjectives, commas and "and" stands between the wording and a mark before it, and no
 * verb makes a clause of it: "waste, delay and oppression", not "the sale, and reckless clerks left".
 */
export function isInList(passage: Passage, vocab: Vocab, first: number, end: number): boolean {
  if (((LISTED >>> vocab.pos[passage.lexeme[first]!]!) & 1) === 0) return false;
  for (let i = end; i < passage.length; i += 1) {
    const pos = vocab.pos[passage.lexeme[i]!]!;
    if (((VERBS >>> pos) & 1) === 1) return false;
    if (((LISTED >>> pos) & 1) === 0) break;
  }
  const from = passage.sentences[passage.sentence[first]! * 2]!;
  for (let i = first - 1; i > from && i >= first - LONGEST_LIST; i -= 1) {
    const row = passage.lexeme[i]!;
    if (vocab.flags[row]! & LexemeFlag.comma)
      return ((LISTED >>> vocab.pos[passage.lexeme[i - 1]!]!) & 1) === 1;
    const isListed = ((LISTED >>> vocab.pos[row]!) & 1) === 1 || LIST_WORDS.has(vocab.norm[row]!);
    if (!isListed) return false;
  }
  return false;
}
