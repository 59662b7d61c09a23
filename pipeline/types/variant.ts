/** The same quotation in two articles. */
import type { PassageName, Span } from './article.ts';

/** verbatim: the same words · trimmed: one is a part of the other · altered · possible: perhaps the same. */
export type VariantVerdict = 'verbatim' | 'trimmed' | 'altered' | 'possible';

export type ChangeKind =
  | 'synonym'
  | 'modality'
  | 'person'
  | 'negation'
  | 'strength'
  | 'number'
  | 'deletion'
  | 'insertion'
  | 'wording';

/** Words that stand in one telling and others (or none) in the other, in text order. */
export interface QuoteChange {
  /** As printed in `a`; empty for an insertion. */
  readonly from: string;
  /** As printed in `b`; empty for a deletion. */
  readonly to: string;
  readonly kind: ChangeKind;
  /** Where the words stand in the passages of `a` and `b`; empty spans where nothing stands. */
  readonly a: Span;
  readonly b: Span;
}

/** A quotation in one article; `pieces` are the marked words without the attribution between them. */
export interface QuotePlace extends Span {
  readonly id: string;
  readonly passage: PassageName;
  readonly text: string;
  readonly pieces: readonly Span[];
}

/** Two articles of one story that put words of one utterance in quotation marks. `a` has the lower id. */
export interface Variant {
  readonly story: string;
  readonly verdict: VariantVerdict;
  /** Absent if neither article's speaker is known. */
  readonly speaker?: string;
  readonly a: QuotePlace;
  readonly b: QuotePlace;
  /** 2 · words in common ÷ words of both, 0…1. */
  readonly similarity: number;
  readonly changes: readonly QuoteChange[];
  readonly note: string;
}
