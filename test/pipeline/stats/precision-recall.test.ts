import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addCounts, type Counts, precisionRecall } from '../../../pipeline/stats/precision-recall.ts';

// scikit-learn 1.9.1: precision_recall_fscore_support(gold, predicted, average='binary')
test.each([
  [counts(7, 3, 2), 0.7, 0.7777777777777778, 0.7368421052631579],
  [counts(1, 0, 9), 1, 0.1, 0.18181818181818182],
  [counts(50, 25, 10), 0.6666666666666666, 0.8333333333333334, 0.7407407407407407],
])('measures of %j', (c, precision, recall, f1) => {
  const found = precisionRecall(c);
  expect(found.precision).toBeCloseTo(precision, 12);
  expect(found.recall).toBeCloseTo(recall, 12);
  expect(found.f1).toBeCloseTo(f1, 12);
});

test.each([
  [counts(0, 0, 0), {}],
  [counts(0, 4, 0), { precision: 0, f1: 0 }],
  [counts(0, 0, 4), { recall: 0, f1: 0 }],
  [counts(0, 1, 1), { precision: 0, recall: 0, f1: 0 }],
])('measures of %j where a denominator may be 0', (c, expected) => {
  expect(precisionRecall(c)).toStrictEqual(expected);
});

test('adds counts', () => {
  expect(addCounts(counts(1, 2, 3), counts(10, 20, 30))).toEqual(counts(11, 22, 33));
});

test('stays in 0…1, has F₁ between the two, and swaps them when the errors swap', () => {
  const number = fc.nat(500);
  fc.assert(
    fc.property(number, number, number, (tp, fp, fn) => {
      const here = precisionRecall(counts(tp, fp, fn));
      const there = precisionRecall(counts(tp, fn, fp));
      expect(there.precision).toBe(here.recall);
      expect(there.recall).toBe(here.precision);
      expect(there.f1).toBe(here.f1);
      if (here.precision === undefined || here.recall === undefined) return;
      expect(here.f1).toBeGreaterThanOrEqual(Math.min(here.precision, here.recall) - 1e-12);
      expect(here.f1).toBeLessThanOrEqual(Math.max(here.precision, here.recall) + 1e-12);
      if (tp > 0) expect(1 / here.f1!).toBeCloseTo((1 / here.precision + 1 / here.recall) / 2, 9);
    }),
  );
});

function counts(truePositives: number, falsePositives: number, falseNegatives: number): Counts {
  return { truePositives, falsePositives, falseNegatives };
}
