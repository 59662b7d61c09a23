/** Counts of words and marks. */

export interface Rate {
  /** Cues in the outlet's own words of the body. */
  readonly count: number;
  /** Per 100 own tokens; absent below 120 own tokens. */
  readonly per100?: number;
}

export interface TokenCounts {
  readonly headline: number;
  readonly own: number;
  readonly quoted: number;
  readonly indirect: number;
  readonly furniture: number;
}
