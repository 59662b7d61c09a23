/** One passage as the voice stage reads it: what each word can do, and whose name it is part of. */
import { ranks } from '../lexicons/gazetteers/ranks.ts';
import { FLAG_BITS, POS_BITS, POS_SHIFT, ROW_SHIFT, RowFact } from '../row-facts.ts';
import { type Doc, LexemeFlag, type Mention, type Passage, POS_TAGS, VOICES, type Vocab } from '../types.ts';
import { fillKinds, Kind } from './word-kinds.ts';

export interface TextView {
  readonly passage: Passage;
  readonly vocab: Vocab;
  readonly mentions: readonly Mention[];
  /** Of the vocabulary’s rows. */
  readonly cells: Int32Array;
  /** Index of the mention a token belongs to, −1 for none. */
  readonly mentionAt: Int32Array;
  /** First token of each mention, ascending: −1 for the headline’s in the body, `length` for the body’s in the headline. */
  readonly mentionFirst: Int32Array;
  /** Somewhere in the passage there is a link or the signature of a post. */
  readonly hasLinks: boolean;
}

export const VERB = POS_TAGS.indexOf('VERB');
export const AUX = POS_TAGS.indexOf('AUX');
export const NOUN = POS_TAGS.indexOf('NOUN');
export const PROPN = POS_TAGS.indexOf('PROPN');
export const DET = POS_TAGS.indexOf('DET');
export const PRON = POS_TAGS.indexOf('PRON');
export const SCONJ = POS_TAGS.indexOf('SCONJ');
export const NUM = POS_TAGS.indexOf('NUM');
export const ADJ = POS_TAGS.indexOf('ADJ');
const OUTLET = VOICES.indexOf('outlet');

export function viewOf(doc: Doc, passage: Passage): TextView {
  const { vocab, mentions, named } = doc;
  const { length } = passage;
  const mentionAt = new Int32Array(length).fill(-1);
  const mentionFirst = new Int32Array(mentions.length).fill(passage.name === 'headline' ? length : -1);
  for (let m = 0; m < mentions.length; m += 1) {
    if (mentions[m]!.passage !== passage.name) continue;
    const first = named.first[m]!;
    mentionFirst[m] = first;
    const end = named.end[m]!;
    for (let i = first; i < end; i += 1) mentionAt[i] = m;
  }
  fillKinds(vocab);
  const { text } = passage;
  const hasLinks = text.includes('http') || text.includes('pic.twitter') || text.includes('(@');
  return { passage, vocab, mentions, cells: vocab.facts.cells, mentionAt, mentionFirst, hasLinks };
}

/** First token of a mention with the title before it: the "Chief" of "Chief Operating Officer Ada Korran". */
export function titleFirst({ passage, mentions, mentionFirst }: TextView, mention: number): number {
  const { role, start } = mentions[mention]!;
  let first = mentionFirst[mention]!;
  if (role === undefined) return first;
  while (first > 0 && passage.start[first]! > start - role.length) first -= 1;
  return first;
}

export function posAt({ passage, cells }: TextView, i: number): number {
  return (cells[passage.lexeme[i]! << ROW_SHIFT]! & POS_BITS) >>> POS_SHIFT;
}

export function normAt({ passage, vocab }: TextView, i: number): string {
  return vocab.norm[passage.lexeme[i]!]!;
}

export function lemmaAt({ passage, vocab }: TextView, i: number): string {
  return vocab.lemma[passage.lexeme[i]!]!;
}

export function surfaceAt({ passage, vocab }: TextView, i: number): string {
  return vocab.surface[passage.lexeme[i]!]!;
}

export function flagsAt({ passage, cells }: TextView, i: number): number {
  return cells[passage.lexeme[i]! << ROW_SHIFT]! & FLAG_BITS;
}

export function kindsAt({ passage, cells }: TextView, i: number): number {
  return cells[(passage.lexeme[i]! << ROW_SHIFT) + RowFact.kinds]!;
}

export function has({ passage, cells }: TextView, i: number, bits: number): boolean {
  return (cells[(passage.lexeme[i]! << ROW_SHIFT) + RowFact.kinds]! & bits) !== 0;
}

export function isComma(view: TextView, i: number): boolean {
  return (flagsAt(view, i) & LexemeFlag.comma) !== 0;
}

export function isMark(view: TextView, i: number): boolean {
  return (flagsAt(view, i) & LexemeFlag.mark) !== 0;
}

/** A full stop, question mark, line break or semicolon. */
export function isStop(view: TextView, i: number): boolean {
  return (flagsAt(view, i) & (LexemeFlag.ender | LexemeFlag.newline)) !== 0 || isSemicolon(view, i);
}

export function isSemicolon(view: TextView, i: number): boolean {
  return (flagsAt(view, i) & LexemeFlag.clauseBreak) !== 0 && normAt(view, i) === ';';
}

/** The stop of "Rear Adm. Korran". */
export function isRankStop({ passage, vocab }: TextView, i: number): boolean {
  if (i === 0 || vocab.norm[passage.lexeme[i]!] !== '.' || passage.start[i] !== passage.end[i - 1])
    return false;
  return ranks.has(vocab.surface[passage.lexeme[i - 1]!]!);
}

/** A hyphen between spaces is one, too. */
export function isDash({ passage, vocab }: TextView, i: number): boolean {
  const norm = vocab.norm[passage.lexeme[i]!]!;
  if (norm === '—' || norm === '–' || norm === '―' || norm === '--') return true;
  return norm === '-' && passage.text.charCodeAt(passage.start[i]! - 1) === 32;
}

/** A verb or auxiliary, be it finite or not. */
export function isVerb(view: TextView, i: number): boolean {
  const pos = posAt(view, i);
  return pos === VERB || pos === AUX;
}

/** In the outlet's voice so far: neither page furniture nor between quotation marks. */
export function isPlain({ passage }: TextView, i: number): boolean {
  return passage.voice[i] === OUTLET;
}

export function isNominal(view: TextView, i: number): boolean {
  return view.mentionAt[i]! >= 0 || (kindsAt(view, i) & NOMINAL) === Kind.nounPart;
}

const NOMINAL = Kind.nounPart | Kind.be | Kind.auxiliary;

/** No word stands before it in its sentence. */
export function opensSentence({ passage }: TextView, at: number): boolean {
  for (let i = passage.sentences[passage.sentence[at]! * 2]!; i < at; i += 1)
    if (passage.word[i]) return false;
  return true;
}

export function textOf({ passage }: TextView, first: number, end: number): string {
  const text = passage.text.slice(passage.start[first], passage.end[end - 1]);
  return end - first > 1 && /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text;
}
