/** "sparking fears": fear that nobody in the sentence is said to have. */
import { type Passage, POS_TAGS, type Vocab } from '../../types.ts';
import type { Stretch } from '../exceptions.ts';
import { type Construe, sentenceOf } from './construction.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const WHO = new Set((['NOUN', 'PROPN', 'PRON'] as const).map((tag) => POS_TAGS.indexOf(tag)));
/** Lemmas: whoever does this with a fear has it, or reports who has it. */
const EXPRESSES = words(
  'say tell express voice share cite describe admit raise air report have feel speak write add warn allay ease calm',
);
const OWNED = words("my your his her its our their whose 's '");
const AMONG = words('among amongst');
/** Words behind the match within which "among …" names the holders. */
const REACH = 4;

export const unheldFear: Construe = ({ vocab }, passage, match) => {
  const { first, end } = sentenceOf(passage, match.first);
  if (first < match.first && OWNED.has(norm(passage, vocab, match.first - 1))) return undefined;
  for (let i = match.first; i < end && i < match.end + REACH; i += 1) {
    if (AMONG.has(norm(passage, vocab, i))) return undefined;
  }
  return hasHolder(passage, vocab, { first, end: match.first }) ? undefined : match;
};

/** Somebody who says, voices or has it before the match: "Farmers told the paper of growing fears". */
function hasHolder(passage: Passage, vocab: Vocab, { first, end }: Stretch): boolean {
  let who = false;
  for (let i = first; i < end; i += 1) {
    const row = passage.lexeme[i]!;
    if (who && EXPRESSES.has(vocab.lemma[row]!)) return true;
    if (WHO.has(vocab.pos[row]!) && vocab.norm[row] !== 'there') who = true;
  }
  return false;
}

function norm(passage: Passage, vocab: Vocab, at: number): string {
  return vocab.norm[passage.lexeme[at]!]!;
}
