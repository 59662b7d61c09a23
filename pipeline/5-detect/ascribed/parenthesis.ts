/** Who says it, between two commas: "The rule, she argues, is heartless", "…, say clerks of the port, …". */
import { LexemeFlag, type Passage, VOICES, type Vocab } from '../../types.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const SAYING = words(
  'say argue contend write claim insist explain maintain note add warn believe suggest reckon',
);
const QUOTE = VOICES.indexOf('quote');
/** Most words between the commas. */
const LONGEST = 6;
/** "I say", "who says", "as it says", "and said". */
const NOT_SPEAKERS = words(
  'i we you one who which what where how why whom whose that as and but or when while if to would could may might must not',
);

export function isInToldSentence(passage: Passage, vocab: Vocab, token: number): boolean {
  const sentence = passage.sentence[token]! * 2;
  const from = passage.sentences[sentence]!;
  const until = passage.sentences[sentence + 1]!;
  // “We met,” she said, waving at the absurd door: what is said is the quotation alone.
  if (beginsInQuote(passage, from, until)) return false;
  for (let i = from + 1; i < until; i += 1)
    if (isComma(passage, vocab, i) && opensParenthesis(passage, vocab, i, until)) return true;
  return false;
}

function beginsInQuote(passage: Passage, from: number, until: number): boolean {
  for (let i = from; i < until; i += 1) if (passage.word[i]) return passage.voice[i] === QUOTE;
  return false;
}

/** A verb of saying is the first or the last of the few words up to the next comma. */
function opensParenthesis(passage: Passage, vocab: Vocab, comma: number, until: number): boolean {
  let count = 0;
  let first = -1;
  let last = -1;
  for (let i = comma + 1; i < until && count <= LONGEST; i += 1) {
    const row = passage.lexeme[i]!;
    if (isComma(passage, vocab, i))
      return count > 1 && (isSaying(passage, vocab, first) || isSaying(passage, vocab, last));
    if (vocab.flags[row]! & LexemeFlag.clauseBreak) return false;
    if (!passage.word[i]) continue;
    if (NOT_SPEAKERS.has(vocab.norm[row]!)) return false;
    if (first < 0) first = i;
    last = i;
    count += 1;
  }
  return false;
}

/** Not ", claiming lack of time,": whoever claims that is the subject of the sentence, which goes on. */
function isSaying(passage: Passage, vocab: Vocab, token: number): boolean {
  const row = passage.lexeme[token]!;
  return SAYING.has(vocab.lemma[row]!) && !vocab.norm[row]!.endsWith('ing');
}

function isComma(passage: Passage, vocab: Vocab, token: number): boolean {
  return (vocab.flags[passage.lexeme[token]!]! & LexemeFlag.comma) !== 0;
}
