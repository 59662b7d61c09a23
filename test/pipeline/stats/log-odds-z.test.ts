import fc from 'fast-check';
import { expect, test } from 'vitest';
import { logOddsZ } from '../../../pipeline/stats/log-odds-z.ts';
import { contrast, contrasts, swapped } from './contrasts.ts';

// Python: equations 16 to 22 of Monroe et al. 2008 written out, prior min(500, 0.1 * min(n1, n2))
test.each([
  [contrast(10, 1000, 5, 2000), 2.4702101250133777],
  [contrast(0, 500, 7, 900), -1.3902131133646451],
  [contrast(120, 30_000, 40, 25_000), 4.993684531262188],
  [contrast(1, 100, 0, 5000), 0.44521619773316334],
  [contrast(3, 400, 3, 400), 0],
  [contrast(9, 9, 4, 4), 0],
])('z of %j', (c, expected) => {
  expect(logOddsZ(c)).toBeCloseTo(expected, 9);
});

test('is undefined when a side has no tokens or the word is on neither', () => {
  expect(logOddsZ(contrast(0, 0, 1, 10))).toBeUndefined();
  expect(logOddsZ(contrast(0, 10, 0, 10))).toBeUndefined();
});

test('flips its sign exactly when the sides swap, and agrees with the rates', () => {
  fc.assert(
    fc.property(contrasts, (c) => {
      const z = logOddsZ(c);
      fc.pre(z !== undefined);
      expect(Number.isFinite(z)).toBe(true);
      expect(logOddsZ(swapped(c))! + z).toBe(0);
      const difference = c.countTarget * c.totalReference - c.countReference * c.totalTarget;
      if (Math.abs(z) > 1e-9) expect(Math.sign(z)).toBe(Math.sign(difference));
    }),
  );
});
