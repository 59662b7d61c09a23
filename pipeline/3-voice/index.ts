/**
 * Stage 3: who is speaking in each word. Quotation spans are found and every token gets its voice. Speakers
 * are not looked for yet: `speaker` is null, and the columns say −1 for quoted words.
 */
import {
  type Doc,
  LexemeFlag,
  type Passage,
  type Quote,
  type QuoteType,
  type Source,
  type Span,
  VOICES,
} from '../types.ts';
import { QUOTATION_RULES, type QuotationSpan, quotationSpans } from './quotation-spans.ts';

export interface Voices {
  readonly quotes: readonly Quote[];
  readonly sources: readonly Source[];
}

const QUOTE = VOICES.indexOf('quote');
const FURNITURE = VOICES.indexOf('furniture');
/** Words inside marks up to which a quotation is a fragment. */
const FRAGMENT_WORDS = 3;

/** Fills the `voice` and `speaker` columns of the doc and returns its quotations in text order. */
export function voice(doc: Doc): Voices {
  const quotes = [...quotesOf(doc, doc.headline), ...quotesOf(doc, doc.body)];
  return { quotes, sources: [] };
}

function quotesOf(doc: Doc, passage: Passage): readonly Quote[] {
  const spans = quotationSpans(passage.text, speakingParagraphs(passage));
  if (spans.length === 0) return [];
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
    return {
      passage: passage.name,
      start: span.start,
      end: span.end,
      text,
      content: [{ start: span.start, end: span.end }],
      type: typeOf(doc, passage, { span, first, words, text }),
      speaker: null,
      rule: span.rule,
    };
  });
}

/** Paragraphs in which something is said: those that are not page furniture. */
function speakingParagraphs(passage: Passage): readonly Span[] {
  const paragraphs: { start: number; end: number }[] = [];
  let current = -1;
  for (let i = 0; i < passage.length; i += 1) {
    if (passage.voice[i] === FURNITURE) continue;
    const last = paragraphs.at(-1);
    if (last === undefined || passage.paragraph[i] !== current) {
      current = passage.paragraph[i]!;
      paragraphs.push({ start: passage.start[i]!, end: passage.end[i]! });
    } else last.end = passage.end[i]!;
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
function typeOf(doc: Doc, passage: Passage, found: Found): QuoteType {
  const { span, words } = found;
  if (span.depth === 1) return 'nested';
  return span.rule === QUOTATION_RULES.reopened || isWholeSentence(doc, passage, found)
    ? 'direct'
    : words <= FRAGMENT_WORDS
      ? 'fragment'
      : 'mixed';
}

function isWholeSentence(doc: Doc, passage: Passage, { span, first, words, text }: Found): boolean {
  const row = passage.lexeme[first];
  const opener = row === undefined ? 0 : doc.vocab.flags[row]! & LexemeFlag.capital;
  const isCapital = opener !== 0 || /^[\d$£€([.…]/.test(text);
  const ends =
    /[.,!?…—–-]\s*$/.test(text) ||
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
