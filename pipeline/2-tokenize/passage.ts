/** Turns wink's document into the columns of one passage, with exact offsets. */
import {
  LexemeFlag,
  type Passage,
  type PassageName,
  POS_TAGS,
  type Span,
  VOICES,
  type Vocab,
} from '../types.ts';
import type { LexemeTable } from './vocab.ts';
import type { RawDoc } from './wink.ts';

const PROPN = POS_TAGS.indexOf('PROPN');
const VERB = POS_TAGS.indexOf('VERB');
const AUX = POS_TAGS.indexOf('AUX');
const FURNITURE = VOICES.indexOf('furniture');

export interface PassageInput {
  readonly name: PassageName;
  /** As given. */
  readonly text: string;
  /** What wink read: same length, odd spaces and case mended. */
  readonly safe: string;
  readonly paragraphs: readonly Span[];
  /** Sorted, not overlapping. */
  readonly furniture: readonly Span[];
}

/** Reach of a negator, in words. */
const NEGATION_REACH = 3;

export function readPassage(input: PassageInput, raw: RawDoc, table: LexemeTable): Passage {
  const columns = emptyColumns(raw.tokens.length / 4);
  const sentences = fillTokens(input, raw, table, columns);
  const length = sentences.at(-1) ?? 0;
  const passage: Passage = {
    name: input.name,
    text: input.text,
    length,
    ...columns,
    sentences: Int32Array.from(sentences),
  };
  markClausesAndNegation(passage, table.vocab);
  return passage;
}

function emptyColumns(n: number) {
  return {
    start: new Int32Array(n),
    end: new Int32Array(n),
    lexeme: new Int32Array(n),
    sentence: new Int32Array(n),
    paragraph: new Int32Array(n),
    clause: new Int32Array(n),
    word: new Uint8Array(n),
    negated: new Uint8Array(n),
    inName: new Uint8Array(n),
    voice: new Uint8Array(n),
    speaker: new Int16Array(n),
  };
}

/** Fills the columns and returns the sentences as flattened [first, end) token pairs. */
function fillTokens(
  input: PassageInput,
  raw: RawDoc,
  table: LexemeTable,
  columns: ReturnType<typeof emptyColumns>,
): number[] {
  const { safe, paragraphs, furniture } = input;
  const { vocab } = table;
  const sentences: number[] = [];
  let position = 0;
  let paragraph = -1;
  let paragraphEnd = -1;
  let piece = 0;
  let winkSentence = 0;
  let wantsBreak = true;
  let n = 0;
  for (let t = 0; t < raw.tokens.length; t += 4) {
    const row = table.indexOf(raw.tokens, t);
    const flags = vocab.flags[row]!;
    const index = t >> 2;
    if (winkSentence < raw.sentences.length && index > raw.sentences[winkSentence]![1]!) {
      winkSentence += 1;
      wantsBreak = true;
    }
    if (flags & LexemeFlag.newline) continue;
    while (position < safe.length && safe.charCodeAt(position) <= 32) position += 1;
    const surface = vocab.surface[row]!;
    if (!safe.startsWith(surface, position)) position = nearby(safe, surface, position);
    const start = position;
    position += surface.length;

    const before = start > 0 ? safe.charCodeAt(start - 1) : 32;
    if (start >= paragraphEnd) {
      while (start >= paragraphEnd && paragraph + 1 < paragraphs.length) {
        paragraph += 1;
        paragraphEnd = paragraphs[paragraph]!.end;
      }
      beginSentence(sentences, n);
      wantsBreak = false;
    } else if (wantsBreak && !(flags & LexemeFlag.mark && before > 32) && !continues(safe, start)) {
      // A closing mark right after the full stop still belongs to the sentence before.
      beginSentence(sentences, n);
      wantsBreak = false;
    } else if (wantsBreak && continues(safe, start)) wantsBreak = false;

    while (piece < furniture.length && start >= furniture[piece]!.end) {
      piece += 1;
      if (n > 0 && sentences.at(-1) !== n) beginSentence(sentences, n);
    }
    const inFurniture = piece < furniture.length && start >= furniture[piece]!.start;
    columns.start[n] = start;
    columns.end[n] = position;
    columns.lexeme[n] = row;
    columns.sentence[n] = (sentences.length - 1) >> 1;
    columns.paragraph[n] = paragraph;
    columns.word[n] = flags & LexemeFlag.word ? 1 : 0;
    if (inFurniture) columns.voice[n] = FURNITURE;
    n += 1;
  }
  if (sentences.length % 2 === 1) sentences.push(n);
  return sentences;
}

function beginSentence(sentences: number[], token: number): void {
  if (sentences.length % 2 === 1) {
    if (sentences.at(-1) === token) return;
    sentences.push(token);
  }
  sentences.push(token);
}

/** A sentence does not begin with a small letter: wink split at an abbreviation or inside a quotation. */
function continues(text: string, start: number): boolean {
  const code = text.charCodeAt(start);
  return code >= 97 && code <= 122;
}

/** wink gives some contractions in another spelling; look a few characters ahead, else stay. */
function nearby(text: string, surface: string, position: number): number {
  const found = text.slice(position, position + surface.length + 12).indexOf(surface);
  return found === -1 ? position : position + found;
}

function markClausesAndNegation(passage: Passage, vocab: Vocab): void {
  const { lexeme, sentence, clause, negated, word, length } = passage;
  let current = 0;
  let sinceNegator = NEGATION_REACH + 1;
  let afterComma = false;
  let afterBreak = false;
  for (let i = 0; i < length; i += 1) {
    const flags = vocab.flags[lexeme[i]!]!;
    const isNewSentence = i > 0 && sentence[i] !== sentence[i - 1];
    if (isNewSentence || afterBreak || (afterComma && flags & LexemeFlag.clauseWord)) current += 1;
    else if (vocab.norm[lexeme[i]!] === 'and' && opensClause(passage, vocab, i + 1)) current += 1;
    if (isNewSentence || flags & (LexemeFlag.comma | LexemeFlag.barrier)) sinceNegator = NEGATION_REACH + 1;
    clause[i] = current;
    if (word[i]) {
      sinceNegator += 1;
      if (sinceNegator <= NEGATION_REACH) negated[i] = 1;
      if (flags & LexemeFlag.negator) sinceNegator = 0;
    }
    afterComma = (flags & LexemeFlag.comma) !== 0;
    afterBreak = (flags & LexemeFlag.clauseBreak) !== 0;
  }
}

/** A new subject and its verb after "and": "… and Orlen refused". */
function opensClause(passage: Passage, vocab: Vocab, at: number): boolean {
  if (at + 1 >= passage.length) return false;
  const subject = vocab.pos[passage.lexeme[at]!];
  const verb = vocab.pos[passage.lexeme[at + 1]!];
  return subject === PROPN && (verb === VERB || verb === AUX);
}
