/**
 * How often one thing happens on two sides: the four integers every two-sample measure here starts from.
 * Counts are ≥ 0 and at most their total; totals are word tokens.
 */
export interface Contrast {
  readonly countTarget: number;
  readonly totalTarget: number;
  readonly countReference: number;
  readonly totalReference: number;
}
