/** Other people's texts that a page prints without quotation marks: a post with its signature, verse. */
import { LexemeFlag, type Passage, POS_TAGS, type Vocab } from '../../types.ts';

/** Tokens of a post: at most 280 characters, and the links that go with them. */
const LONGEST_POST = 70;
/** Lines that a sentence must show to be verse. */
const FEWEST_LINES = 3;
/** Words that stand with a capital in the middle of a sentence only where a line of verse begins. */
const FUNCTION_WORDS = ['ADP', 'DET', 'CCONJ', 'SCONJ', 'AUX', 'PRON'].reduce(
  (bits, tag) => bits | (1 << POS_TAGS.indexOf(tag as (typeof POS_TAGS)[number])),
  0,
);

export function isPrinted(passage: Passage, vocab: Vocab, first: number, end: number): boolean {
  return passage.name === 'body' && (isInPost(passage, vocab, end) || isInVerse(passage, vocab, first));
}

/** "… — Ossel Clerks (@osselclerks)": a signature without a day, which may also stand in a sentence. */
function isInPost(passage: Passage, vocab: Vocab, end: number): boolean {
  const until = Math.min(passage.length, end + LONGEST_POST);
  for (let i = end; i < until && passage.paragraph[i] === passage.paragraph[end - 1]; i += 1) {
    const surface = vocab.surface[passage.lexeme[i]!]!;
    if (surface.startsWith('(@')) return true;
    if (surface.startsWith('@') && vocab.surface[passage.lexeme[i - 1]!] === '(') return true;
  }
  return false;
}

/** "… Than to wait here, driven from the gate, In this cold hall …" */
function isInVerse(passage: Passage, vocab: Vocab, first: number): boolean {
  const sentence = passage.sentence[first]! * 2;
  const until = passage.sentences[sentence + 1]! - 1;
  let lines = 0;
  for (let i = passage.sentences[sentence]! + 1; i < until; i += 1) {
    const row = passage.lexeme[i]!;
    if ((vocab.flags[row]! & LexemeFlag.capital) === 0 || vocab.norm[row] === 'i' || passage.inName[i])
      continue;
    if (((FUNCTION_WORDS >>> vocab.pos[row]!) & 1) === 0) continue;
    if (isSmall(passage, vocab, i + 1) && (isSmall(passage, vocab, i - 1) || isSmall(passage, vocab, i - 2)))
      lines += 1;
  }
  return lines >= FEWEST_LINES;
}

function isSmall(passage: Passage, vocab: Vocab, token: number): boolean {
  return passage.word[token] === 1 && (vocab.flags[passage.lexeme[token]!]! & LexemeFlag.capital) === 0;
}
