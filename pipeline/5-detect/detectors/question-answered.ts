/** What stands around a question: whether it is answered at once, or asked of others than the reader. */
import { replies, replyOpenings, surveyNouns } from '../../lexicons/question-words.ts';
import { LexemeFlag, type Passage, VOICES, type Vocab } from '../../types.ts';
import type { Stretch } from '../exceptions.ts';

const FURNITURE = VOICES.indexOf('furniture');
const ADDRESSED = new Set('you your yours i my me mine we’re'.split(' '));
/** "The reason?" */
const SHORTEST_CLAUSE = 4;
/** "TAPPER: …", "Q. …": who asks stands before a colon at the beginning. */
const REACH_OF_COLON = 5;

/**
 * at once: by its next sentence · briefly: so too, being a mere "The reason?" · later: the paragraph, or after a question that stands alone the next
 * paragraph, goes on · no: nothing follows it.
 */
export function isAnswered(
  passage: Passage,
  vocab: Vocab,
  { first, end }: Stretch,
): 'at once' | 'briefly' | 'later' | 'no' {
  const next = end < passage.length && passage.voice[end] !== FURNITURE ? end : -1;
  if (next === -1) return 'no';
  const paragraph = passage.paragraph[first]!;
  const isSame = passage.paragraph[next] === paragraph;
  const opensParagraph = first === 0 || passage.paragraph[first - 1] !== paragraph;
  // The last sentence of a paragraph of several leaves its question open.
  if (!isSame && !opensParagraph) return 'no';
  if (isReply(passage, vocab, next)) return 'at once';
  return wordsIn(passage, first, end) < SHORTEST_CLAUSE ? 'briefly' : 'later';
}

function isReply(passage: Passage, vocab: Vocab, from: number): boolean {
  const norms: string[] = [];
  const sentence = passage.sentence[from];
  for (let i = from; i < passage.length && passage.sentence[i] === sentence && norms.length < 5; i += 1) {
    const row = passage.lexeme[i]!;
    if (vocab.flags[row]! & LexemeFlag.word) norms.push(vocab.norm[row]!);
  }
  const [opener = ''] = norms;
  if (!replies.has(opener)) return false;
  return !/^(?:it|the|one|here|first)$/.test(opener) || replyOpenings.test(norms.join(' '));
}

/** An interviewer's, a pollster's, a page's question to its visitors. */
export function isAskedOfOthers(passage: Passage, vocab: Vocab, { first, end }: Stretch): boolean {
  for (let i = first; i < end; i += 1) {
    const row = passage.lexeme[i]!;
    if (ADDRESSED.has(vocab.norm[row]!)) return true;
    if (i - first < REACH_OF_COLON && vocab.surface[row] === ':') return true;
  }
  const sentence = passage.sentence[first]!;
  const from = sentence === 0 ? first : passage.sentences[(sentence - 1) * 2]!;
  for (let i = from; i < end; i += 1) if (surveyNouns.has(vocab.lemma[passage.lexeme[i]!]!)) return true;
  return /^q$/i.test(vocab.norm[passage.lexeme[first]!]!);
}

function wordsIn(passage: Passage, first: number, end: number): number {
  let words = 0;
  for (let i = first; i < end; i += 1) words += passage.word[i]!;
  return words;
}
