import fc from 'fast-check';
import { expect, test } from 'vitest';
import { poissonInterval } from '../../../pipeline/stats/poisson-interval.ts';

// SciPy 1.17.1: chi2.ppf(0.025, 2k) / 2 * 100 / n and chi2.ppf(0.975, 2k + 2) / 2 * 100 / n
test.each([
  [0, 300, 0, 1.2296264847046452],
  [1, 120, 0.021098173320241564, 4.6430361591157485],
  [5, 450, 0.36077475335964904, 2.592962684293927],
  [37, 1234, 2.1111357023586734, 4.132870838081915],
  [1000, 25_000, 3.755892073630781, 4.255808544065208],
])('%i events in %i tokens', (count, tokens, low, high) => {
  const interval = poissonInterval(count, tokens);
  expect(interval?.low).toBeCloseTo(low, 7);
  expect(interval?.high).toBeCloseTo(high, 7);
});

test('is undefined without tokens', () => {
  expect(poissonInterval(0, 0)).toBeUndefined();
});

test('contains the rate, rises with the count and narrows with the tokens', () => {
  fc.assert(
    fc.property(fc.nat(2000), fc.integer({ min: 1, max: 100_000 }), (count, tokens) => {
      const here = poissonInterval(count, tokens)!;
      const more = poissonInterval(count + 1, tokens)!;
      const longer = poissonInterval(count, tokens * 2)!;
      const rate = (100 * count) / tokens;
      expect(here.low).toBeLessThanOrEqual(rate);
      expect(here.high).toBeGreaterThan(rate);
      expect(more.low).toBeGreaterThan(here.low);
      expect(more.high).toBeGreaterThan(here.high);
      expect(longer.high - longer.low).toBeLessThan(here.high - here.low);
    }),
  );
});
