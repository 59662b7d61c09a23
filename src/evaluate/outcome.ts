/** What a comparison with human coding came to. Shares and F1 in 0…1, correlations and α in −1…1. */
import type { Interval } from '../../pipeline/stats/interval.ts';
import type { Counts } from '../../pipeline/stats/precision-recall.ts';
import type { PassageName } from '../../pipeline/types.ts';

export interface Measure {
  readonly name: string;
  /** Absent if it cannot be known: nothing coded, nothing marked, no spread. */
  readonly value?: number;
}

/** Right, extra and missed ones of one category. */
export interface CategoryCounts extends Counts {
  readonly category: string;
  /** Items coded so by people, and by the tool. */
  readonly gold: number;
  readonly predicted: number;
  readonly precision?: number;
  readonly recall?: number;
  readonly f1?: number;
  /** Krippendorff's α between tool and coding, nominal. */
  readonly alpha?: number;
}

/** A place where tool and people differ. Offsets are UTF-16, in the passage. */
export interface Confusion {
  readonly article: string;
  readonly passage: PassageName;
  readonly start: number;
  readonly end: number;
  /** What people said, and what the tool said; `none` if nothing. */
  readonly gold: string;
  readonly predicted: string;
  /** The same in words of the article, left out where its text must not be shown. */
  readonly words?: { readonly gold: string; readonly predicted: string };
}

/** One answer to what was asked: the tool's under one setting, or the baseline's. */
export interface Outcome {
  readonly measure: string;
  readonly value?: number;
  /** 95 %, by bootstrap over articles. */
  readonly interval?: Interval;
  /** How many of `unit` were compared. */
  readonly n: number;
  readonly unit: string;
  /** Further measures of the same answers. */
  readonly also: readonly Measure[];
  readonly categories: readonly CategoryCounts[];
  readonly confusions: readonly Confusion[];
}

export interface Answer {
  /** `newsframe, strength ≥ 2`, or `AFINN, |value| ≥ 3`. */
  readonly by: string;
  readonly outcome: Outcome;
}

/** One figure: what was asked, the tool's answers of which the best counts, and the baseline's. */
export interface Row {
  readonly asked: string;
  readonly answers: readonly Answer[];
  readonly baseline?: Answer;
}

export interface Evaluation {
  readonly set: string;
  readonly task: string;
  readonly rows: readonly Row[];
  readonly notes: readonly string[];
}

/** The answer that counts: the highest value, of equals the first. */
export function bestAnswer({ answers }: Row): Answer {
  const value = ({ outcome }: Answer) => outcome.value ?? -Infinity;
  return answers.reduce((best, answer) => (value(answer) > value(best) ? answer : best));
}
