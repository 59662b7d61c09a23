import { precisionRecall } from '../../../pipeline/stats/precision-recall.ts';
import type { CategoryCounts } from '../outcome.ts';
import type { Tally } from './count-interval.ts';

/** F1 of the sums of right, extra and missed ones; undefined if there are none. */
export function tallyF1([truePositives = 0, falsePositives = 0, falseNegatives = 0]: Tally):
  | number
  | undefined {
  return precisionRecall({ truePositives, falsePositives, falseNegatives }).f1;
}

/** The same sums as a row of counts with precision, recall and F1. */
export function tallyCounts(category: string, [right = 0, extra = 0, missed = 0]: Tally): CategoryCounts {
  const counts = { truePositives: right, falsePositives: extra, falseNegatives: missed };
  return { category, gold: right + missed, predicted: right + extra, ...counts, ...precisionRecall(counts) };
}
