/**
 * What an article prints in quotation marks, sentence by sentence. A sentence that its attribution interrupts is
 * one sentence; sentences that follow each other in one speech are one utterance.
 */
import { type Analysed, LexemeFlag, type Passage, type Quote, type Span, type Vocab } from '../../types.ts';
import { STOP_WORDS } from '../stop-words.ts';
import { tokenAt } from '../token-at.ts';
import { isInterrupted, isOneSpeech } from './one-speech.ts';
import { type QuoteWord, quoteWords } from './quote-words.ts';

/** One quoted sentence, or the part of one that is quoted. */
export interface QuotedSentence {
  /** Index of the article in the story. */
  readonly article: number;
  readonly passage: Passage;
  readonly words: readonly QuoteWord[];
  /** The marked words, without the attribution between them. */
  readonly pieces: readonly Span[];
  /** Number of its utterance in the article; sentences of one utterance follow each other. */
  readonly utterance: number;
  /** Stands on its own, not inside the reporter's clause. */
  readonly isDirect: boolean;
  /** The words before or behind it are left out with "…". */
  readonly ellipsis: readonly number[];
  readonly speaker: QuotedSpeaker | undefined;
}

/** Whom an article quotes. */
export interface QuotedSpeaker {
  readonly name: string;
  /** A person with a name; an office, an institution or "officials" may speak through anybody. */
  readonly isPerson: boolean;
}

const COMPARED = new Set<Quote['type']>(['direct', 'mixed', 'fragment', 'echo', 'unresolved', 'scare']);

/** Longest name in quotation marks, in tokens. */
const LONGEST_TITLE = 9;

/** All quoted sentences of an article, headline first, in text order. */
export function quotedSentences({ analysis, doc }: Analysed, article: number): readonly QuotedSentence[] {
  const sentences: QuotedSentence[] = [];
  const people = new Set(analysis.mentions.flatMap(({ kind, actor }) => (kind === 'person' ? [actor] : [])));
  let utterance = 0;
  for (const passage of [doc.headline, doc.body]) {
    let before: Quote | undefined;
    const quotes = analysis.quotes.filter(
      (q) => q.passage === passage.name && COMPARED.has(q.type) && !isTitle(passage, doc.vocab, q),
    );
    for (const quote of quotes) {
      const goesOn = before !== undefined && isOneSpeech(passage, before, quote);
      if (!goesOn) utterance += 1;
      const speaker = speakerOf(quote, people);
      const read = sentencesOf(passage, doc.vocab, quote, { article, utterance, speaker });
      const last = sentences.at(-1);
      const [first, ...rest] = read;
      if (first === undefined) continue;
      if (goesOn && last !== undefined && before !== undefined && isInterrupted(passage, before, quote)) {
        sentences[sentences.length - 1] = joined(last, first);
        sentences.push(...rest);
      } else sentences.push(...read);
      before = quote;
    }
  }
  return sentences;
}

/** “Face the Nation”: a name in quotation marks, every word of it with a capital. */
function isTitle(passage: Passage, vocab: Vocab, quote: Quote): boolean {
  if (passage.name === 'headline') return false;
  const [first, end] = tokenRange(passage, quote);
  if (end - first > LONGEST_TITLE) return false;
  let content = 0;
  for (let i = first; i < end; i += 1) {
    const row = passage.lexeme[i]!;
    if (!passage.word[i] || STOP_WORDS.has(vocab.norm[row]!)) continue;
    if (!(vocab.flags[row]! & LexemeFlag.capital)) return false;
    content += 1;
  }
  return content > 1;
}

function joined(a: QuotedSentence, b: QuotedSentence): QuotedSentence {
  return {
    ...a,
    words: [...a.words, ...b.words],
    pieces: [...a.pieces, ...b.pieces],
    ellipsis: [...a.ellipsis, a.words.length, ...b.ellipsis.map((i) => i + a.words.length)],
    isDirect: a.isDirect || b.isDirect,
  };
}

function speakerOf({ speaker }: Quote, people: ReadonlySet<string>): QuotedSpeaker | undefined {
  return speaker === null ? undefined : { name: speaker.name, isPerson: people.has(speaker.name) };
}

type Where = Pick<QuotedSentence, 'article' | 'utterance' | 'speaker'>;

function sentencesOf(passage: Passage, vocab: Vocab, quote: Quote, where: Where): readonly QuotedSentence[] {
  const [from, until] = tokenRange(passage, quote);
  const found: QuotedSentence[] = [];
  for (let first = from; first < until; ) {
    let end = first + 1;
    while (end < until && passage.sentence[end] === passage.sentence[first]) end += 1;
    const words = quoteWords(passage, vocab, first, end);
    const span = { start: passage.start[first]!, end: passage.end[end - 1]! };
    if (words.length > 0)
      found.push({
        ...where,
        passage,
        words,
        pieces: [trimmed(passage.text, span)],
        isDirect: quote.type === 'direct',
        ellipsis: ellipses(passage.text, words),
      });
    first = end;
  }
  return found;
}

/** Tokens inside a span; the columns are in order, so both ends are found by halving. */
function tokenRange(passage: Passage, { start, end }: Span): readonly [number, number] {
  return [tokenAt(passage, start), tokenAt(passage, end)];
}

/** Without the comma or mark at the end that belongs to the attribution. */
function trimmed(text: string, { start, end }: Span): Span {
  return { start, end: start + text.slice(start, end).replace(/[\s,"”“’‘]+$/, '').length };
}

/** Indices of words that "…" stands before. */
function ellipses(text: string, words: readonly QuoteWord[]): readonly number[] {
  const found: number[] = [];
  for (let i = 1; i < words.length; i += 1) {
    const gap = text.slice(words[i - 1]!.end, words[i]!.start);
    if (gap.length > 1 && /…|\.\s?\.|\[/.test(gap)) found.push(i);
  }
  return found;
}
