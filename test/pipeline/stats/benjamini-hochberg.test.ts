import fc from 'fast-check';
import { expect, test } from 'vitest';
import { benjaminiHochberg } from '../../../pipeline/stats/benjamini-hochberg.ts';

// SciPy 1.17.1: stats.false_discovery_control(ps, method='bh')
test.each([
  [
    [0.01, 0.04, 0.03],
    [0.03, 0.04, 0.04],
  ],
  [
    [0.0003, 0.005, 0.012, 0.04, 0.04, 0.21, 0.5, 0.74, 1],
    [0.0027, 0.0225, 0.036, 0.072, 0.072, 0.315, 0.6428571428571429, 0.8325, 1],
  ],
  [[0.9], [0.9]],
  [
    [0.05, 0.05],
    [0.05, 0.05],
  ],
  [[], []],
])('adjusts %j', (ps, adjusted) => {
  const found = benjaminiHochberg(ps);
  expect(found).toHaveLength(adjusted.length);
  found.forEach((p, i) => {
    expect(p).toBeCloseTo(adjusted[i]!, 12);
  });
});

test('never lowers a p, keeps the order and does not depend on the order given', () => {
  const ps = fc.array(
    fc.nat(1000).map((n) => n / 1000),
    { minLength: 1, maxLength: 30 },
  );
  fc.assert(
    fc.property(ps, (list) => {
      const adjusted = benjaminiHochberg(list);
      list.forEach((p, i) => {
        expect(adjusted[i]).toBeGreaterThanOrEqual(p - 1e-12);
        expect(adjusted[i]).toBeLessThanOrEqual(1);
        for (const [k, other] of list.entries())
          if (other < p) expect(adjusted[k]!).toBeLessThanOrEqual(adjusted[i]!);
      });
      expect(benjaminiHochberg(list.toReversed())).toEqual(adjusted.toReversed());
    }),
  );
});
