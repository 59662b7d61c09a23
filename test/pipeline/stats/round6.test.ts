import fc from 'fast-check';
import { expect, test } from 'vitest';
import { round6 } from '../../../pipeline/stats/round6.ts';

test.each([
  [2 / 3, 0.666667],
  [-2 / 3, -0.666667],
  [0.0000005, 0.000001],
  [-0.0000005, -0.000001],
  [-0.0000001, 0],
  [-0, 0],
  [1234, 1234],
])('%d is written as %d', (x, expected) => {
  expect(round6(x)).toBe(expected);
});

test('is odd, stable and near', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (x) => {
      expect(round6(-x)).toBe(round6(x) === 0 ? 0 : -round6(x));
      expect(round6(round6(x))).toBe(round6(x));
      expect(Math.abs(round6(x) - x)).toBeLessThanOrEqual(5.01e-7);
    }),
  );
});
