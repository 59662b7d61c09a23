/** Differences between outlets and how far they can be trusted. */
import type { Category } from './cue.ts';

/** One feature contrasted between a target and a reference. Direction is in words: `moreIn`. */
export interface KeynessRow {
  readonly scope: 'corpus' | 'story';
  /** The story, for the scope of one. */
  readonly story?: string;
  readonly target: string;
  readonly reference: string;
  /** Lower-case lemma of the outlet's own words. */
  readonly feature: string;
  /** Name of the side with the higher rate, or `neither`. */
  readonly moreIn: string;
  readonly countTarget: number;
  readonly countReference: number;
  readonly totalTarget: number;
  readonly totalReference: number;
  /** Per 1,000 own tokens. */
  readonly rateTarget: number;
  readonly rateReference: number;
  /** log₂ of the ratio of the rates, +0.5 on both counts; positive: more in target. */
  readonly logRatio: number;
  /** Log-odds z with informative Dirichlet prior (Monroe et al. 2008); a sorting score, not a test. */
  readonly logOddsZ: number;
  /** Log-likelihood G² (Dunning 1993), ≥ 0. */
  readonly g2: number;
  /** Articles that use the feature, both sides together. */
  readonly articles: number;
}

/** How marks are counted when a difference between outlets is put to the test. */
export type SensitivityScenario =
  | 'as reported'
  | 'without arguable marks'
  | 'with quotations'
  | `without ${Category}`;

/** What becomes of a difference under another way of counting. A difference is clear if its exact p is below 0.05. */
export type SensitivityVerdict =
  | 'as reported'
  | 'survives'
  | 'no longer clear'
  | 'turns round'
  | 'becomes clear'
  | 'never clear';

/** Marks of one category (or all) in one outlet against the others, under one way of counting. */
export interface SensitivityRow {
  readonly target: string;
  readonly reference: string;
  readonly feature: Category | 'all';
  readonly scenario: SensitivityScenario;
  /** Name of the side with the higher rate, or `neither`. */
  readonly moreIn: string;
  readonly countTarget: number;
  readonly countReference: number;
  /** Words the marks could stand in: own words, or all but page furniture with quotations. */
  readonly totalTarget: number;
  readonly totalReference: number;
  /** Marks per 100 of these words. */
  readonly rateTarget?: number;
  readonly rateReference?: number;
  /** Target rate ÷ reference rate with its exact 95 % interval; absent where the reference has none. */
  readonly ratio?: number;
  readonly low?: number;
  readonly high?: number;
  /** Two-sided exact p of "both rates are equal". */
  readonly p?: number;
  readonly clear: boolean;
  readonly verdict: SensitivityVerdict;
}

/** What can be said about a difference of two rates; the first comes before any other. */
export type ContrastVerdict = 'not enough text' | 'no difference shown' | 'differs';

/** How often one kind of mark stands in the own words of a target and of a reference. */
export interface RateContrast {
  readonly scope: 'corpus' | 'story';
  readonly story?: string;
  readonly target: string;
  readonly reference: string;
  readonly category: Category;
  readonly verdict: ContrastVerdict;
  /** Name of the side with the higher rate, or `neither`; absent without enough text. */
  readonly moreIn?: string;
  readonly countTarget: number;
  readonly countReference: number;
  readonly tokensTarget: number;
  readonly tokensReference: number;
  readonly articlesTarget: number;
  readonly articlesReference: number;
  /** Per 100 own tokens; absent without enough text. */
  readonly per100Target?: number;
  readonly per100Reference?: number;
  /** Rate of the target ÷ rate of the reference with its exact 95 % interval; absent where it cannot be had. */
  readonly ratio?: number;
  readonly low?: number;
  readonly high?: number;
  /** Two-sided permutation p with articles as units; absent with fewer than two on a side. */
  readonly p?: number;
  /** `p` adjusted for all rows of its scope (Benjamini–Hochberg). */
  readonly pAdjusted?: number;
  /** The smallest p that so few articles can give. */
  readonly smallestP?: number;
  /** The finding in one sentence, direction and doubt included. */
  readonly inWords: string;
}

/** How differently two sides word their own sentences altogether. */
export interface WordDistance {
  readonly target: string;
  readonly reference: string;
  /** Jensen–Shannon divergence in bits, 0…1. */
  readonly jsd: number;
  /** The same of articles dealt to the sides at random: what texts so short show anyway. */
  readonly expected: number;
  /** `jsd` − `expected`; 0 or less: no more difference than by chance. */
  readonly excess: number;
  readonly p: number;
  readonly inWords: string;
}
