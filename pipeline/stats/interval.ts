/** A two-sided 95 % confidence interval; both ends in the unit of the estimate. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}
