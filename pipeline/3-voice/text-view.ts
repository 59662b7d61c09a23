/** One passage as the voice stage reads it: kinds and mentions beside every token. */
import { type Doc, LexemeFlag, type Mention, type Passage, POS_TAGS, VOICES, type Vocab } from '../types.ts';
import { Kind, kindOf } from './word-kinds.ts';

export interface TextView {
  readonly passage: Passage;
  readonly vocab: Vocab;
  readonly mentions: readonly Mention[];
  /** Bits of `Kind` for each token. */
  readonly kinds: Int32Array;
  /** Index of the mention a token belongs to, −1 for none. */
  readonly mentionAt: Int32Array;
}

export const VERB = POS_TAGS.indexOf('VERB');
export const AUX = POS_TAGS.indexOf('AUX');
export const NOUN = POS_TAGS.indexOf('NOUN');
export const PROPN = POS_TAGS.indexOf('PROPN');
export const DET = POS_TAGS.indexOf('DET');
export const PRON = POS_TAGS.indexOf('PRON');
export const SCONJ = POS_TAGS.indexOf('SCONJ');
export const ADJ = POS_TAGS.indexOf('ADJ');
const OUTLET = VOICES.indexOf('outlet');

export function viewOf(doc: Doc, passage: Passage): TextView {
  const { vocab } = doc;
  const { length, lexeme, start } = passage;
  const kinds = new Int32Array(length);
  for (let i = 0; i < length; i += 1) kinds[i] = kindOf(vocab, lexeme[i]!);
  const mentionAt = new Int32Array(length).fill(-1);
  let at = 0;
  for (let m = 0; m < doc.mentions.length; m += 1) {
    const mention = doc.mentions[m]!;
    if (mention.passage !== passage.name) continue;
    while (at < length && start[at]! < mention.start) at += 1;
    for (let i = at; i < length && start[i]! < mention.end; i += 1) mentionAt[i] = m;
  }
  return { passage, vocab, mentions: doc.mentions, kinds, mentionAt };
}

export function posAt({ passage, vocab }: TextView, i: number): number {
  return vocab.pos[passage.lexeme[i]!]!;
}

export function normAt({ passage, vocab }: TextView, i: number): string {
  return vocab.norm[passage.lexeme[i]!]!;
}

export function lemmaAt({ passage, vocab }: TextView, i: number): string {
  return vocab.lemma[passage.lexeme[i]!]!;
}

export function flagsAt({ passage, vocab }: TextView, i: number): number {
  return vocab.flags[passage.lexeme[i]!]!;
}

export function isComma(view: TextView, i: number): boolean {
  return (flagsAt(view, i) & LexemeFlag.comma) !== 0;
}

export function isMark(view: TextView, i: number): boolean {
  return (flagsAt(view, i) & LexemeFlag.mark) !== 0;
}

/** In the outlet's voice so far: neither page furniture nor between quotation marks. */
export function isPlain({ passage }: TextView, i: number): boolean {
  return passage.voice[i] === OUTLET;
}

export function has(view: TextView, i: number, bits: number): boolean {
  return (view.kinds[i]! & bits) !== 0;
}

export function isNominal(view: TextView, i: number): boolean {
  return view.mentionAt[i]! >= 0 || (has(view, i, Kind.nounPart) && !has(view, i, Kind.be | Kind.auxiliary));
}

export function textOf({ passage }: TextView, first: number, end: number): string {
  return passage.text.slice(passage.start[first], passage.end[end - 1]).replace(/\s+/g, ' ');
}
