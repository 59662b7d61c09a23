/**
 * What people say of themselves, to the end of their sentence: "he casts himself as a rebel, a lone voice who …",
 * "a board that likes to think of itself as brilliant".
 */
import { LexemeFlag, type Passage, type Vocab } from '../../types.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const SELVES = words('himself herself itself themselves');
const SEEING = words(
  'describe characterise characterize portray present see regard view paint cast style sell think conceive speak ' +
    'depict pose promote advertise bill tout market project perceive imagine introduce position frame',
);
/** Tokens between the wording and "himself as". */
const REACH = 60;
/** Words between the verb and "himself": "think of", "present to voters". */
const BEFORE_SELF = 3;
/** A comma and one of these begin something new. */
const NEW = words('and but so yet or');

export function isSelfImage(passage: Passage, vocab: Vocab, first: number): boolean {
  const from = Math.max(passage.sentences[passage.sentence[first]! * 2]!, first - REACH);
  for (let i = first - 1; i > from; i -= 1) {
    const row = passage.lexeme[i]!;
    if (vocab.surface[row] === ';') return false;
    if (vocab.flags[row]! & LexemeFlag.comma && NEW.has(normAt(passage, vocab, i + 1))) return false;
    if (normAt(passage, vocab, i) === 'as' && SELVES.has(normAt(passage, vocab, i - 1)))
      return isSeen(passage, vocab, i - 1, from);
  }
  return false;
}

function isSeen(passage: Passage, vocab: Vocab, self: number, from: number): boolean {
  for (let i = self - 1; i >= from && i >= self - BEFORE_SELF; i -= 1)
    if (SEEING.has(vocab.lemma[passage.lexeme[i]!]!)) return true;
  return false;
}

function normAt(passage: Passage, vocab: Vocab, token: number): string {
  return token >= passage.length ? '' : vocab.norm[passage.lexeme[token]!]!;
}
