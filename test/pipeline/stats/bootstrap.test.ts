import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clusterBootstrap } from '../../../pipeline/stats/bootstrap.ts';
import { seededRandom } from '../../../pipeline/stats/random.ts';

// NumPy 2.4.6: quantile([mean(s) for s in product(values, repeat=n)], [(1 - level) / 2, (1 + level) / 2])
test.each([
  [[1, 2, 4], 0.95, 1.2166666666666668, 3.5666666666666655],
  [[1, 2, 4], 0.8, 1.3333333333333333, 3.3333333333333335],
  [[3, -1, 0.5, 10], 0.95, -0.25, 7.625],
  [[3, -1, 0.5, 10], 0.8, 0.375, 5.875],
])('exact interval of the mean of %j at %d', (values, level, low, high) => {
  const n = values.length;
  const interval = clusterBootstrap(values, mean, { random: allDraws(n), samples: n ** n, level });
  expect(interval?.low).toBeCloseTo(low, 12);
  expect(interval?.high).toBeCloseTo(high, 12);
});

// SciPy 1.17.1: bootstrap((values,), mean, method='percentile', n_resamples=200000): 2.82 to 4.58
test('comes near the interval of SciPy', () => {
  const values = [2.1, 3.4, 1.9, 5.6, 4.4, 2.8, 3.3, 6.1, 2.2, 4.9];
  const interval = clusterBootstrap(values, mean, { random: seededRandom('near'), samples: 20_000 })!;
  expect(Math.abs(interval.low - 2.82)).toBeLessThan(0.05);
  expect(Math.abs(interval.high - 4.58)).toBeLessThan(0.05);
});

test('draws 1000 samples at 95 % unless told', () => {
  let samples = 0;
  const count = (sample: readonly number[]) => {
    samples++;
    return mean(sample);
  };
  const unsaid = clusterBootstrap([1, 2, 4], count, { random: seededRandom('x') });
  expect(samples).toBe(1000);
  const said = { random: seededRandom('x'), samples: 1000, level: 0.95 };
  expect(clusterBootstrap([1, 2, 4], mean, said)).toEqual(unsaid);
});

test('is undefined below two clusters', () => {
  expect(clusterBootstrap([], mean, { random: seededRandom('x') })).toBeUndefined();
  expect(clusterBootstrap([1], mean, { random: seededRandom('x') })).toBeUndefined();
});

test.each([
  [5, false],
  [6, true],
])('with the statistic undefined in %i of 10 samples', (missing, gone) => {
  let i = 0;
  const gaps = () => (i++ < missing ? (i % 2 ? undefined : Number.NaN) : 3);
  const interval = clusterBootstrap([1, 2], gaps, { random: seededRandom('x'), samples: 10 });
  expect(interval).toEqual(gone ? undefined : { low: 3, high: 3 });
});

test('stays within the clusters, moves with them, and widens with the level', () => {
  const clusters = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 2, maxLength: 20 });
  fc.assert(
    fc.property(clusters, fc.string(), (values, seed) => {
      const draw = (x: readonly number[], level: number) =>
        clusterBootstrap(x, mean, { random: seededRandom(seed), samples: 100, level })!;
      const here = draw(values, 0.9);
      const wide = draw(values, 0.99);
      const moved = draw(
        values.map((v) => v + 8),
        0.9,
      );
      expect(here.low).toBeGreaterThanOrEqual(Math.min(...values));
      expect(here.high).toBeLessThanOrEqual(Math.max(...values));
      expect(here.low).toBeLessThanOrEqual(here.high);
      expect(wide.low).toBeLessThanOrEqual(here.low);
      expect(wide.high).toBeGreaterThanOrEqual(here.high);
      expect(moved.low).toBeCloseTo(here.low + 8, 9);
      expect(moved.high).toBeCloseTo(here.high + 8, 9);
    }),
  );
});

function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}

/** Numbers that lead through all nⁿ ways of drawing n of n, each once. */
function allDraws(n: number): () => number {
  let i = 0;
  return () => {
    const digit = Math.floor(Math.floor(i / n) / n ** (i % n)) % n;
    i++;
    return (digit + 0.5) / n;
  };
}
