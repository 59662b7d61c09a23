/** What stands at a token: its forms, and how it touches its neighbours. Outside the passage: empty. */
import { LexemeFlag, type Passage, POS_TAGS, type Pos, type Vocab } from '../../types.ts';
import { learn, type NumberRows } from './number-rows.ts';
import { NumberKind } from './number-words.ts';

/** A passage with its vocabulary; every rule for figures reads it by token. */
export interface Words {
  readonly passage: Passage;
  readonly vocab: Vocab;
  readonly rows: NumberRows;
}

export function normAt({ passage, vocab }: Words, i: number): string {
  return i >= 0 && i < passage.length ? vocab.norm[passage.lexeme[i]!]! : '';
}

export function lemmaAt({ passage, vocab }: Words, i: number): string {
  return i >= 0 && i < passage.length ? vocab.lemma[passage.lexeme[i]!]! : '';
}

/** Codes of the parts of speech that the hot loops ask for. */
export const ADP = POS_TAGS.indexOf('ADP');
export const AUX = POS_TAGS.indexOf('AUX');
export const VERB = POS_TAGS.indexOf('VERB');

export function posAt({ passage, vocab }: Words, i: number): Pos {
  return i >= 0 && i < passage.length ? POS_TAGS[vocab.pos[passage.lexeme[i]!]!]! : 'SPACE';
}

export function kindAt({ passage, vocab, rows }: Words, i: number): NumberKind {
  if (i < 0 || i >= passage.length) return NumberKind.none;
  const row = passage.lexeme[i]!;
  return (rows.kinds[row] || learn(vocab, rows, row)) as NumberKind;
}

/** Only after `kindAt` of the same token. */
export function worthAt({ passage, rows }: Words, i: number): number {
  return rows.values[passage.lexeme[i]!]!;
}

export function hasFlag({ passage, vocab }: Words, i: number, flag: number): boolean {
  return i >= 0 && i < passage.length && (vocab.flags[passage.lexeme[i]!]! & flag) !== 0;
}

export function isCapital(words: Words, i: number): boolean {
  return hasFlag(words, i, LexemeFlag.capital);
}

/** No space between this token and the one before. */
export function isGlued({ passage }: Words, i: number): boolean {
  return i > 0 && i < passage.length && passage.start[i] === passage.end[i - 1];
}

/** A hyphen that joins the tokens on both sides. */
export function isHyphen(words: Words, i: number): boolean {
  const norm = normAt(words, i);
  return (norm === '-' || norm === '‑') && isGlued(words, i);
}

export function inSentence({ passage }: Words, i: number, other: number): boolean {
  return i >= 0 && i < passage.length && passage.sentence[i] === passage.sentence[other];
}

/** First token of a sentence, or right after a colon, a dash or a quotation mark: its capital says nothing. */
export function opensClause(words: Words, i: number): boolean {
  return !inSentence(words, i - 1, i) || hasFlag(words, i - 1, LexemeFlag.barrier);
}

export function textOf({ passage }: Words, first: number, end: number): string {
  return passage.text.slice(passage.start[first], passage.end[end - 1]);
}
