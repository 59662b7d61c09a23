import type { Analysis, PassageName, QuoteType, Span } from '../../../pipeline/types.ts';

/** A quotation the tool found. */
export interface PredictedQuote extends Span {
  readonly passage: PassageName;
  readonly content: readonly Span[];
  readonly type: QuoteType;
  /** null: the tool does not say who speaks. */
  readonly speaker: string | null;
}

/** The one place where quotations and their speakers are taken from an analysis. */
export function predictedQuotes({ quotes }: Analysis): readonly PredictedQuote[] {
  return quotes.map(({ passage, start, end, content, type, speaker }) => ({
    passage,
    start,
    end,
    content: content.length > 0 ? content : [{ start, end }],
    type,
    speaker: speaker?.name ?? null,
  }));
}
