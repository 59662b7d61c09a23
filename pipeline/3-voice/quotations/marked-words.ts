/** Quotation spans as tokens, with the shape that tells whole quoted sentences from words inside a sentence. */
import { type Doc, LexemeFlag, type Passage, type QuoteType, type Span, VOICES } from '../../types.ts';
import { QUOTATION_RULES, type QuotationSpan, quotationSpans } from './quotation-spans.ts';

/** A quotation as tokens [first, end) between its marks. */
export interface MarkedWords {
  readonly span: QuotationSpan;
  readonly first: number;
  readonly end: number;
  readonly words: number;
  readonly depth: 0 | 1;
  /** Index of the one it continues from the paragraph before. */
  readonly continues?: number;
  /** direct, mixed, fragment or nested: what its shape says. */
  readonly shape: QuoteType;
}

const QUOTE = VOICES.indexOf('quote');
const FURNITURE = VOICES.indexOf('furniture');
/** Words inside marks up to which a quotation is a fragment. */
export const FRAGMENT_WORDS = 3;

/** In text order. Marks their tokens as quoted, speaker unknown. */
export function markedWords(doc: Doc, passage: Passage): readonly MarkedWords[] {
  const aside = passage.name === 'body' ? doc.furniture : [];
  const spans = quotationSpans(passage.text, speakingParagraphs(passage), aside);
  let token = 0;
  return spans.map((span) => {
    while (token > 0 && passage.start[token - 1]! >= span.start) token -= 1;
    while (token < passage.length && passage.start[token]! < span.start) token += 1;
    const first = token;
    let words = 0;
    for (; token < passage.length && passage.end[token]! <= span.end; token += 1) {
      if (passage.voice[token] === FURNITURE) continue;
      passage.voice[token] = QUOTE;
      passage.speaker[token] = -1;
      words += passage.word[token]!;
    }
    const text = passage.text.slice(span.start, span.end);
    const link = span.continues === undefined ? {} : { continues: span.continues };
    const shape = shapeOf(doc, passage, { span, first, words, text });
    return { span, first, end: Math.max(token, first + 1), depth: span.depth, words, shape, ...link };
  });
}

/** Paragraphs in which something may be quoted: no page furniture, no turns of a conversation. */
function speakingParagraphs({ length, voice, paragraph, start, end }: Passage): readonly Span[] {
  const paragraphs: Span[] = [];
  let first = -1;
  let last = -1;
  let isTurn = false;
  for (let i = 0; i <= length; i += 1) {
    if (voice[i] === FURNITURE && i < length) continue;
    if (first >= 0 && (i === length || paragraph[i] !== paragraph[last])) {
      if (!isTurn) paragraphs.push({ start: start[first]!, end: end[last]! });
      first = -1;
      isTurn = false;
    }
    if (first < 0) first = i;
    if (voice[i] === QUOTE) isTurn = true;
    last = i;
  }
  return paragraphs;
}

interface Found {
  readonly span: QuotationSpan;
  /** First token inside. */
  readonly first: number;
  readonly words: number;
  readonly text: string;
}

/**
 * direct: the marked words stand on their own, after a stop, a colon or a comma, as whole sentences do ·
 * fragment: up to three words · mixed: inside the reporter's clause.
 */
function shapeOf(doc: Doc, passage: Passage, found: Found): QuoteType {
  const { span, words } = found;
  if (span.depth === 1) return 'nested';
  return span.rule === QUOTATION_RULES.reopened || isWholeSentence(doc, passage, found)
    ? 'direct'
    : words <= FRAGMENT_WORDS
      ? 'fragment'
      : 'mixed';
}

/** Characters at the end of marked words in which their last stop stands. */
const ENDING = 8;

function isWholeSentence(doc: Doc, passage: Passage, { span, first, words, text }: Found): boolean {
  const row = passage.lexeme[first];
  const opener = row === undefined ? 0 : doc.vocab.flags[row]! & LexemeFlag.capital;
  const isCapital = opener !== 0 || /^[\d$£€([.…]/.test(text);
  const ends =
    /[.,!?…—–-][’']?\s*$/.test(text.slice(-ENDING)) ||
    /^["”’'»]+(?:[.,!?]|\s*$)/.test(passage.text.slice(span.end, span.end + 4));
  const before = beforeMark(passage.text, span.start);
  if (before === ',') return ends && words > (isCapital ? FRAGMENT_WORDS : 6);
  if (!isCapital) return false;
  if (before === '' || /[.!?:…]/.test(before)) return ends || words > 12;
  return ends && words > 12;
}

/** Last character before a quotation and its opening mark; empty at the beginning of a line. */
function beforeMark(text: string, start: number): string {
  let at = start - 1;
  while (at >= 0 && /[ \t\u00a0"“”„«»'‘’`([]/.test(text.charAt(at))) at -= 1;
  return at < 0 || text.charAt(at) === '\n' ? '' : text.charAt(at);
}
