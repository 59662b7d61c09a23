/** Figures in a text. */
import type { PassageName, Span } from './article.ts';

/** How exact a figure says it is: about 40 · at least 40 · up to 40. Absent: exact, as far as the words go. */
export type Bound = 'about' | 'at least' | 'at most';

/**
 * A number in the text that counts, measures or dates something. Names with numbers, section numbers,
 * telephone numbers and scores are none.
 */
export interface Figure extends Span {
  readonly passage: PassageName;
  /** The amount with its bound and unit as printed: "more than 600 people" begins at "more". */
  readonly text: string;
  /** In `unit`; absent for a range and for vague words ("thousands"), which have `low` and perhaps `high`. */
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  /**
   * Canonical: people · an ISO 4217 code, or the money's name if it has none ("crown") · percent ·
   * percentage points · seconds · metres · square metres · kilograms · litres · degrees celsius ·
   * kilometres per hour · watts · watt-hours · date · ordinal (the fifth meeting) · count (anything else).
   */
  readonly unit: string;
  /** For `date`: ISO 8601 with what is not said left off: 2024-03-14, 2024-03, 2024, --03-14. */
  readonly date?: string;
  /** Lemma of what is counted or measured: soldier, cost, tonne of ammonia → ammonia. */
  readonly counts?: string;
  /** Whose or of what kind, as named in the text: Russian, the Harbour Board. */
  readonly of?: string;
  readonly where?: string;
  /** Lemma of the verb the figure belongs to: gather, die, cost. */
  readonly predicate?: string;
  readonly approximate: boolean;
  readonly bound?: Bound;
  /** Who says it, for quoted and paraphrased words; null if not found, absent in the outlet's own words. */
  readonly speaker?: string | null;
}
