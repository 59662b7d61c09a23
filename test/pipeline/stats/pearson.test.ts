import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pearson } from '../../../pipeline/stats/pearson.ts';

const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
const x4 = [8, 8, 8, 8, 8, 8, 8, 19, 8, 8, 8];

// The first four are those of Anscombe 1973, American Statistician 27:17, where r = 0.82; all digits from
// SciPy 1.17.1: pearsonr(x, y).statistic
test.each([
  [x, [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68], 0.8164205163448395],
  [x, [9.14, 8.14, 8.74, 8.77, 9.26, 8.1, 6.13, 3.1, 9.13, 7.26, 4.74], 0.8162365060002426],
  [x, [7.46, 6.77, 12.74, 7.11, 7.81, 8.84, 6.08, 5.39, 8.15, 6.42, 5.73], 0.816286739489598],
  [x4, [6.58, 5.76, 7.71, 8.84, 8.47, 7.04, 5.25, 12.5, 5.56, 7.91, 6.89], 0.8165214368885028],
  [[0.1, -0.4, 0.3, 0], [2, 5, 1, 9], -0.47257281135793183],
  [[1, 2, 3], [6, 4, 2], -1],
])('correlation of %j and %j', (a, b, expected) => {
  expect(pearson(a, b)).toBeCloseTo(expected, 12);
});

test('is undefined below two pairs and without spread', () => {
  expect(pearson([], [])).toBeUndefined();
  expect(pearson([1], [2])).toBeUndefined();
  expect(pearson([0.1, 0.1, 0.1], [1, 2, 3])).toBeUndefined();
  expect(pearson([1, 2, 3], [0.7, 0.7, 0.7])).toBeUndefined();
});

test('refuses lists that do not pair up', () => {
  expect(() => pearson([1, 2], [1])).toThrow('differ in length');
});

test('is in −1…1, the same both ways, and blind to unit and origin', () => {
  const value = fc.integer({ min: -1000, max: 1000 });
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value), { minLength: 2, maxLength: 40 }), (pairs) => {
      const a = pairs.map(([v]) => v);
      const b = pairs.map(([, v]) => v);
      const r = pearson(a, b);
      expect(pearson(b, a)).toBe(r);
      fc.pre(r !== undefined);
      expect(Math.abs(r)).toBeLessThanOrEqual(1);
      const scaled = a.map((v) => 0.1 * v + 3);
      const mirrored = a.map((v) => -v);
      expect(pearson(scaled, b)).toBeCloseTo(r, 9);
      expect(pearson(mirrored, b)).toBeCloseTo(-r, 9);
      expect(pearson(a, scaled)).toBeCloseTo(1, 9);
    }),
  );
});
