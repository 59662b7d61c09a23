import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jensenShannon } from '../../../pipeline/stats/jensen-shannon.ts';

// SciPy 1.17.1: scipy.spatial.distance.jensenshannon(a, b, base=2) ** 2
test.each([
  [[1, 1, 0], [0, 1, 1], 0.5],
  [[10, 20, 30, 0], [12, 5, 3, 80], 0.6691878356440444],
  [[5, 5], [5, 5], 0],
  [[3, 0], [0, 7], 1],
  [[120, 80, 4, 1, 0, 9], [30, 15, 0, 0, 2, 3], 0.03622856410434394],
])('of %j and %j', (a, b, jsd) => {
  expect(jensenShannon(a, b)).toBeCloseTo(jsd, 12);
});

test('cannot be known without counts on a side', () => {
  expect(jensenShannon([0, 0], [1, 2])).toBeUndefined();
  expect(jensenShannon([], [])).toBeUndefined();
});

test('is symmetric, lies in 0…1 and does not depend on the totals', () => {
  const counts = fc.array(fc.nat(40), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(counts, counts, (a, b) => {
      const here = jensenShannon(a, b);
      fc.pre(here !== undefined);
      expect(jensenShannon(b, a)).toBeCloseTo(here, 12);
      expect(here).toBeGreaterThanOrEqual(0);
      expect(here).toBeLessThanOrEqual(1);
      expect(
        jensenShannon(
          a.map((count) => 3 * count),
          b,
        ),
      ).toBeCloseTo(here, 12);
    }),
  );
});
