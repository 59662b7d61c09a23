/** Rates of one outlet or article. */
import type { Category } from './cue.ts';
import type { TokenCounts } from './rates.ts';

/** A rate per 100 own tokens with its exact (Garwood) 95 % Poisson interval. */
export interface RateInterval {
  readonly count: number;
  readonly tokens: number;
  /** Absent below 120 tokens. */
  readonly per100?: number;
  readonly low?: number;
  readonly high?: number;
  /** 95 % interval by resampling whole articles; for five articles and more. */
  readonly byArticle?: {
    readonly low: number;
    readonly high: number /** Fewer than eight. */;
    readonly rough: boolean;
  };
}

/**
 * Counts of a set of articles as integers, so that `merge(summary(a), summary(b))` equals
 * `summary(a ∪ b)` byte for byte. Scores are fixed-point, 1e-6.
 */
export interface Summary {
  readonly articles: number;
  readonly tokens: TokenCounts;
  /** Cues by category: headline, own words of the body, quoted, indirect; never summed. */
  readonly cues: Readonly<Partial<Record<Category, CueCounts>>>;
  readonly tone: { readonly headline: ToneSum; readonly own: ToneSum; readonly quoted: ToneSum };
}

export interface CueCounts {
  readonly headline: number;
  readonly own: number;
  readonly quoted: number;
  readonly indirect: number;
}

/** Mergeable part of a score: article means that exist, summed in units of 1e-6. */
export interface ToneSum {
  readonly scored: number;
  readonly sumMicro: number;
  readonly hits: number;
  readonly tokens: number;
}

/** One row of a comparison: an outlet, or an article. */
export interface Profile {
  readonly name: string;
  readonly summary: Summary;
  /** Own words of the body, by category. */
  readonly rates: Readonly<Partial<Record<Category, RateInterval>>>;
  /** All categories together; a place marked in two categories counts in both. */
  readonly all: RateInterval;
  /** Quoted words ÷ all body words except furniture, 0…1; absent for an empty body. */
  readonly quotedShare?: number;
  /** Mean of article scores, −1…1; absent if no article has one. */
  readonly tone: { readonly headline?: number; readonly own?: number; readonly quoted?: number };
}
