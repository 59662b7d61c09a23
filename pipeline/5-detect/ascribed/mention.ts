/** Words about how a word sounds: "the term sounds heartless", "“cost centre” sounds absurd" judge no thing. */
import type { Passage, Vocab } from '../../types.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const SOUNDING = words('sound ring connote evoke');
const NAMES = words('word term phrase name label slogan expression title');
const CLOSING = words('” " ’ » “ \'');
/** Words between the verb and the wording. */
const REACH = 3;

export function isMention(passage: Passage, vocab: Vocab, first: number): boolean {
  const from = passage.sentences[passage.sentence[first]! * 2]!;
  for (let i = first - 1, seen = 0; i > from && seen <= REACH; i -= 1) {
    if (!passage.word[i]) return false;
    seen += 1;
    const row = passage.lexeme[i]!;
    if (!SOUNDING.has(vocab.lemma[row]!)) continue;
    const before = passage.lexeme[i - 1]!;
    return CLOSING.has(vocab.surface[before]!) || NAMES.has(vocab.lemma[before]!);
  }
  return false;
}
