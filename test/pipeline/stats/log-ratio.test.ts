import fc from 'fast-check';
import { expect, test } from 'vitest';
import { logRatio } from '../../../pipeline/stats/log-ratio.ts';
import { contrast, contrasts, swapped } from './contrasts.ts';

// NumPy: log2((O1 + .5) / N1 / ((O2 + .5) / N2))
test.each([
  [contrast(10, 1000, 5, 2000), 1.9328858041414632],
  [contrast(0, 500, 7, 900), -3.0588936890535683],
  [contrast(120, 30_000, 40, 25_000), 1.310004927511543],
  [contrast(3, 400, 3, 400), 0],
])('log ratio of %j', (c, expected) => {
  expect(logRatio(c)).toBeCloseTo(expected, 12);
});

test('is undefined when a side has no tokens', () => {
  expect(logRatio(contrast(0, 0, 1, 10))).toBeUndefined();
  expect(logRatio(contrast(1, 10, 0, 0))).toBeUndefined();
});

test('flips its sign exactly when the sides swap, and rises with the target', () => {
  fc.assert(
    fc.property(contrasts, (c) => {
      expect(logRatio(swapped(c))! + logRatio(c)!).toBe(0);
      expect(logRatio({ ...c, countTarget: c.countTarget + 1 })).toBeGreaterThan(logRatio(c)!);
    }),
  );
});
