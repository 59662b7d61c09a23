import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meanInterval } from '../../../pipeline/stats/mean-interval.ts';

// SciPy 1.17.1: t.interval(0.95, n - 1, mean(x), sem(x))
test.each([
  [[1, 2, 3, 4], 0.4457397432394794, 4.554260256760521],
  [[0.2, -0.4], -3.911861420852408, 3.711861420852408],
  [[0.1, 0.5, -0.3, 0.7, 0, 0.2, -0.9], -0.44610890881906046, 0.5318231945333461],
])('interval of %j', (values, low, high) => {
  const interval = meanInterval(values);
  expect(interval?.low).toBeCloseTo(low, 6);
  expect(interval?.high).toBeCloseTo(high, 6);
});

test('is undefined below two values', () => {
  expect(meanInterval([])).toBeUndefined();
  expect(meanInterval([0.5])).toBeUndefined();
});

test('has no width without spread', () => {
  expect(meanInterval([0.25, 0.25, 0.25])).toEqual({ low: 0.25, high: 0.25 });
});

test('contains the mean and moves with the values', () => {
  const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 40 });
  fc.assert(
    fc.property(values, (x) => {
      const mean = x.reduce((a, b) => a + b, 0) / x.length;
      const here = meanInterval(x)!;
      const moved = meanInterval(x.map((v) => v + 8))!;
      expect(here.low).toBeLessThanOrEqual(mean);
      expect(here.high).toBeGreaterThanOrEqual(mean);
      expect(moved.low).toBeCloseTo(here.low + 8, 6);
      expect(moved.high).toBeCloseTo(here.high + 8, 6);
    }),
  );
});
