/** Who is heard in the lines of an article that are printed: a ledger that a class can count again by hand. */
import type { Quote, QuoteType, Source, Span } from '../../types.ts';
import { ranked } from './choose.ts';
import { lineOf, printedAt, type SheetArticle } from './class-story.ts';

export interface Heard {
  readonly source: Source;
  /** Where its words stand, each once, in order: "A 12–13". */
  readonly lines: readonly string[];
  /** Printed words in quotation marks, and reported without them; counted between blanks, as on paper. */
  readonly quoted: number;
  readonly reported: number;
}

/** Quotation marks that hold what somebody said; the others hold names, terms and words at a distance. */
const SPOKEN: ReadonlySet<QuoteType> = new Set([
  'direct',
  'mixed',
  'fragment',
  'nested',
  'turn',
  'unresolved',
]);

/** Sources with words in the printed lines of the body, those with most words first. */
export function heardIn(article: SheetArticle): readonly Heard[] {
  const { quotes, sources } = article.found.analysis;
  const all = sources.map((source) =>
    heard(
      article,
      source,
      quotes.filter(({ passage, speaker }) => passage === 'body' && speaker?.name === source.name),
    ),
  );
  return ranked(
    all.filter(({ quoted, reported }) => quoted + reported > 0),
    ({ quoted, reported }) => quoted + reported,
  );
}

/** Printed quotations whose speaker was not found. */
export function withoutSpeaker(article: SheetArticle): readonly Quote[] {
  return article.found.analysis.quotes.filter(
    (quote) =>
      quote.speaker === null &&
      (quote.type === 'direct' || quote.type === 'mixed') &&
      lineOf(article, quote) !== undefined,
  );
}

function heard(article: SheetArticle, source: Source, quotes: readonly Quote[]): Heard {
  const { body } = article.found.article;
  const printed = quotes.filter((quote) => printedAt(article, quote).length > 0);
  const marked = joined(printed.filter(({ type }) => SPOKEN.has(type)));
  const content = joined(printed.flatMap(({ content: spans }) => spans));
  const quoted = wordsIn(body, marked);
  return {
    source,
    lines: [...new Set(printed.flatMap((quote) => lineOf(article, quote) ?? []))],
    quoted,
    reported: Math.max(0, wordsIn(body, joined([...marked, ...content])) - quoted),
  };
}

/** Stretches in order, those that overlap made one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const all: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last !== undefined && start <= last.end)
      all[all.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else all.push({ start, end });
  }
  return all;
}

function wordsIn(text: string, spans: readonly Span[]): number {
  const words = spans.flatMap(({ start, end }) => text.slice(start, end).split(/[\s—–]+/));
  return words.filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
