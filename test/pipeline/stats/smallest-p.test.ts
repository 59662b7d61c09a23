import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallestP } from '../../../pipeline/stats/smallest-p.ts';

// Python: 1 / math.comb(n1 + n2, n1)
test.each([
  [1, 1, 0.5],
  [1, 4, 0.2],
  [2, 3, 0.1],
  [3, 3, 0.05],
  [4, 4, 0.014285714285714285],
  [1, 19, 0.05],
  [8, 8, 7.77000777000777e-5],
])('groups of %i and %i reach %d', (n1, n2, expected) => {
  expect(smallestP(n1, n2)).toBeCloseTo(expected, 12);
});

test('is undefined for an empty group', () => {
  expect(smallestP(0, 5)).toBeUndefined();
  expect(smallestP(5, 0)).toBeUndefined();
});

test('has no direction and falls as groups grow, without overflow', () => {
  const size = fc.integer({ min: 1, max: 3000 });
  fc.assert(
    fc.property(size, size, (a, b) => {
      const p = smallestP(a, b)!;
      expect(smallestP(b, a)).toBe(p);
      expect(p).toBeGreaterThanOrEqual(0);
      expect(smallestP(a + 1, b)).toBeLessThanOrEqual(p);
    }),
  );
});
