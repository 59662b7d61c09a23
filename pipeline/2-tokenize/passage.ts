/** Turns wink's document into the columns of one passage, with exact offsets. */
import { ranks } from '../lexicons/gazetteers/ranks.ts';
import { IS_CONTRACTION, LENGTH_SHIFT, POS_BITS, POS_SHIFT, ROW_SHIFT } from '../row-facts.ts';
import { LexemeFlag, type Passage, type PassageName, POS_TAGS, type Span, VOICES } from '../types.ts';
import type { Lexemes } from './reader.ts';

const PROPN = POS_TAGS.indexOf('PROPN');
const VERB = POS_TAGS.indexOf('VERB');
const AUX = POS_TAGS.indexOf('AUX');
const NUM = POS_TAGS.indexOf('NUM');
const STARTERS = new Set(
  (['DET', 'PRON', 'ADP', 'SCONJ', 'CCONJ', 'ADV', 'AUX'] as const).map((tag) => POS_TAGS.indexOf(tag)),
);
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
/** "not only brutal", "not just brutal": the first half of a list, no negation. */
const NOT_ONLY = new Set(['only', 'just', 'merely', 'simply', 'solely', 'least']);
const HYPHEN = 45;

export function readPassage(input: PassageInput, read: Lexemes): Passage {
  const columns = emptyColumns(read.count);
  const { length, sentences, capitals } = fillColumns(input, read, columns);
  return {
    name: input.name,
    text: input.text,
    length,
    ...columns,
    sentences: Int32Array.from(sentences),
    capitals: Int32Array.from(capitals),
  };
}

/** All columns in one block of memory: many small blocks would cost more than filling them. */
function emptyColumns(n: number) {
  const bytes = new ArrayBuffer(n * (6 * 4 + 2 + 4));
  const ints = (column: number) => new Int32Array(bytes, column * n * 4, n);
  const flags = (column: number) => new Uint8Array(bytes, n * (6 * 4 + 2) + column * n, n);
  return {
    start: ints(0),
    end: ints(1),
    lexeme: ints(2),
    sentence: ints(3),
    paragraph: ints(4),
    clause: ints(5),
    word: flags(0),
    negated: flags(1),
    inName: flags(2),
    voice: flags(3),
    speaker: new Int16Array(bytes, n * 6 * 4, n),
  };
}

/** One walk over the tokens fills every column; line breaks are no tokens of ours. */
function fillColumns(input: PassageInput, read: Lexemes, columns: ReturnType<typeof emptyColumns>) {
  const { safe, paragraphs, furniture } = input;
  const { rows, count, vocab } = read;
  const { cells } = vocab.facts;
  const { start, end, lexeme, sentence, paragraph, clause, word, negated, voice } = columns;
  const sentences: number[] = [];
  const capitals: number[] = [];
  let position = 0;
  let paragraphNumber = -1;
  let paragraphEnd = -1;
  let piece = 0;
  let pieceStart = furniture[0]?.start ?? safe.length;
  let pieceEnd = furniture[0]?.end ?? safe.length;
  let wantsBreak = true;
  let clauseNumber = 0;
  let sinceNegator = NEGATION_REACH + 1;
  let previous = 0;
  let n = 0;
  for (let t = 0; t < count; t += 1) {
    const row = rows[t]!;
    const shape = cells[row << ROW_SHIFT]!;
    if (shape & LexemeFlag.newline) continue;
    while (safe.charCodeAt(position) <= 32) position += 1;
    if (shape & IS_CONTRACTION) position = nearby(safe, vocab.surface[row]!, position);
    const from = position;
    position += shape >>> LENGTH_SHIFT;

    let opens = false;
    if (from >= paragraphEnd) {
      while (from >= paragraphEnd && paragraphNumber + 1 < paragraphs.length) {
        paragraphNumber += 1;
        paragraphEnd = paragraphs[paragraphNumber]!.end;
      }
      opens = true;
    } else if (wantsBreak) {
      // A closing mark right after the full stop still belongs to the sentence before, and a small letter
      // does not begin one: the stop stood inside a quotation or after an abbreviation.
      const code = safe.charCodeAt(from);
      const isCloser = (shape & (LexemeFlag.mark | LexemeFlag.ender)) !== 0 || code === 41 || code === 93;
      const isBeside = safe.charCodeAt(from - 1) > 32 || (shape & LexemeFlag.ender) !== 0;
      const closesLast = isCloser && (isBeside || closesOuter(safe, from, position, shape & previous));
      const goesOn = isSmallLetter(code) || isComma(code) || isInitial(safe, from) || isRank(safe, from);
      opens = !closesLast && !goesOn;
      wantsBreak = closesLast && !goesOn;
    }
    if (from >= pieceEnd) {
      while (from >= pieceEnd) {
        piece += 1;
        pieceStart = furniture[piece]?.start ?? safe.length;
        pieceEnd = furniture[piece]?.end ?? safe.length;
        if (pieceEnd === safe.length && piece >= furniture.length) break;
      }
      opens = true;
    }
    if (opens) {
      if (n > 0) sentences.push(n);
      sentences.push(n);
      wantsBreak = false;
    }

    if (n > 0) {
      const afterComma = (previous & LexemeFlag.comma) !== 0 && (shape & LexemeFlag.clauseWord) !== 0;
      const isNew = opens || (previous & LexemeFlag.clauseBreak) !== 0 || afterComma;
      if (isNew || (shape & LexemeFlag.and && opensClause(read, t + 1))) clauseNumber += 1;
    }
    if (opens || shape & (LexemeFlag.comma | LexemeFlag.barrier)) sinceNegator = NEGATION_REACH + 1;
    if (shape & LexemeFlag.word) {
      word[n] = 1;
      sinceNegator += 1;
      if (sinceNegator === 1 && NOT_ONLY.has(vocab.norm[row]!)) sinceNegator = NEGATION_REACH + 1;
      if (sinceNegator <= NEGATION_REACH) negated[n] = 1;
      // "no-deal", "not-so-secret": the word belongs to its compound and turns nothing else round.
      if (shape & LexemeFlag.negator && safe.charCodeAt(position) !== HYPHEN) sinceNegator = 0;
      if (shape & LexemeFlag.capital) capitals.push(n);
    }
    if (shape & LexemeFlag.ender) wantsBreak = !opensWords(safe, from, previous);
    else if (shape & LexemeFlag.abbreviation) wantsBreak = startsSentence(read, t + 1) || isNoInch(read, t);
    if (from >= pieceStart) voice[n] = FURNITURE;
    start[n] = from;
    end[n] = position;
    lexeme[n] = row;
    sentence[n] = (sentences.length - 1) >> 1;
    paragraph[n] = paragraphNumber;
    clause[n] = clauseNumber;
    previous = shape;
    n += 1;
  }
  if (n > 0) sentences.push(n);
  return { length: n, sentences, capitals };
}

/** “He said, ‘go.’ ” says Korran: with a space between the marks, the outer one closes, too. */
function closesOuter(text: string, from: number, end: number, flags: number): boolean {
  if ((flags & LexemeFlag.mark) === 0) return false;
  const next = text.charCodeAt(end);
  return Number.isNaN(next) || next <= 32 || isComma(next) || text.charAt(from) === '”';
}

/** She wrote, “… we will go”: dots behind an opening mark end nothing. */
function opensWords(text: string, from: number, previous: number): boolean {
  if ((previous & LexemeFlag.mark) === 0) return false;
  const before = text.slice(Math.max(0, from - 3), from).trimEnd();
  return before.length < 2 || before.charCodeAt(before.length - 2) <= 32;
}

function isComma(code: number): boolean {
  return code === 44 || code === 58 || code === 59;
}

/** "D-N.Y.": one letter and a stop, with the next letter right behind. */
function isInitial(text: string, at: number): boolean {
  return text.charCodeAt(at - 1) === 46 && /^\P{L}?\p{L}\.$/u.test(text.slice(Math.max(0, at - 3), at));
}

/** "Rear Adm. Ada Korran": ranks that the language model does not know as cut short. */
function isRank(text: string, at: number): boolean {
  if (text.charCodeAt(at - 1) !== 32 || text.charCodeAt(at - 2) !== 46) return false;
  const word = text.slice(Math.max(0, at - LONGEST_RANK), at - 2);
  return ranks.has(word.slice(word.search(/\p{L}*$/u)));
}

const LONGEST_RANK = 9;

function isSmallLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** "Vask weighed in. Korran left": the language model takes it for inches, which a number comes before. */
function isNoInch(read: Lexemes, t: number): boolean {
  return read.vocab.norm[read.rows[t]!] === 'in.' && t > 0 && tagAt(read, t - 1) !== NUM;
}

/** After "U.S." or "Inc." only a word that seldom belongs to a name begins a new sentence. */
function startsSentence(read: Lexemes, at: number): boolean {
  return at < read.count && STARTERS.has(tagAt(read, at));
}

function tagAt({ rows, vocab }: Lexemes, at: number): number {
  return (vocab.facts.cells[rows[at]! << ROW_SHIFT]! & POS_BITS) >>> POS_SHIFT;
}

/** wink gives some contractions in another spelling; look a few characters ahead, else stay. */
function nearby(text: string, surface: string, position: number): number {
  if (text.startsWith(surface, position)) return position;
  const found = text.slice(position, position + surface.length + 12).indexOf(surface);
  return found === -1 ? position : position + found;
}

/** A new subject and its verb after "and": "… and Orlen refused"; not "Korran and Orlen refused". */
function opensClause(read: Lexemes, at: number): boolean {
  if (at + 1 >= read.count || at < 2 || tagAt(read, at - 2) === PROPN) return false;
  if (tagAt(read, at) !== PROPN) return false;
  const verb = tagAt(read, at + 1);
  return verb === VERB || verb === AUX;
}
