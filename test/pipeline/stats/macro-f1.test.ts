import fc from 'fast-check';
import { expect, test } from 'vitest';
import { macroF1 } from '../../../pipeline/stats/macro-f1.ts';

// scikit-learn 1.9.1: f1_score(gold, predicted, labels=classes, average='macro', zero_division=0); the first
// is the example of its documentation, in the second class 3 is on neither side, in the last x is not listed
test.each([
  ['012012', '021001', '012', 0.26666666666666666],
  ['012012', '021001', '0123', 0.2],
  ['012012', '021001', '01', 0.4],
  ['ab', 'ab', 'abc', 0.6666666666666666],
  ['ab', 'ab', 'c', 0],
  ['aabbcca', 'abbbcxa', 'abc', 0.7555555555555555],
])('gold %s, predicted %s, classes %s', (gold, predicted, classes, expected) => {
  expect(macroF1([...gold], [...predicted], [...classes])).toBeCloseTo(expected, 12);
});

test('is undefined without items or classes', () => {
  expect(macroF1([], [], ['a'])).toBeUndefined();
  expect(macroF1(['a'], ['a'], [])).toBeUndefined();
});

test('refuses lists that do not pair up', () => {
  expect(() => macroF1(['a', 'b'], ['a'], ['a'])).toThrow('differ in length');
});

test('is in 0…1, the same both ways, and 1 for a perfect prediction', () => {
  const value = fc.constantFrom('a', 'b', 'c');
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 30 }), (pairs) => {
      const gold = pairs.map(([g]) => g);
      const predicted = pairs.map(([, p]) => p);
      const f1 = macroF1(gold, predicted, ['a', 'b', 'c'])!;
      expect(f1).toBeGreaterThanOrEqual(0);
      expect(f1).toBeLessThanOrEqual(1);
      expect(macroF1(predicted, gold, ['c', 'b', 'a'])).toBeCloseTo(f1, 12);
      expect(macroF1(gold, gold, [...new Set(gold)])).toBe(1);
    }),
  );
});
