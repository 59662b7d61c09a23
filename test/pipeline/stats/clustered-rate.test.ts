import { expect, test } from 'vitest';
import { clusteredRate, pooledRate } from '../../../pipeline/stats/clustered-rate.ts';
import { seededRandom } from '../../../pipeline/stats/random.ts';

const ARTICLES = [
  { count: 2, tokens: 400 },
  { count: 0, tokens: 350 },
  { count: 9, tokens: 500 },
  { count: 1, tokens: 420 },
  { count: 3, tokens: 380 },
  { count: 0, tokens: 300 },
  { count: 4, tokens: 610 },
  { count: 2, tokens: 450 },
];
const options = (samples = 1000) => ({ random: seededRandom('1/rate'), samples });

test('pools counts and words', () => {
  expect(pooledRate(ARTICLES)).toBeCloseTo(2100 / 3410, 12);
  expect(pooledRate([{ count: 0, tokens: 0 }])).toBeUndefined();
});

// NumPy 2.4.6, 200,000 resamples of the eight articles: quantiles 0.025 and 0.975 of 100 × Σ count / Σ tokens
test('comes near the interval of NumPy', () => {
  const found = clusteredRate(ARTICLES, options(20_000))!;
  expect(Math.abs(found.low - 0.2623)).toBeLessThan(0.02);
  expect(Math.abs(found.high - 1.0298)).toBeLessThan(0.03);
  expect(found.rough).toBe(false);
});

test.each([
  [4, undefined],
  [5, true],
  [7, true],
  [8, false],
])('%d articles: rough %s', (n, rough) => {
  expect(clusteredRate(ARTICLES.slice(0, n), options())?.rough).toBe(rough);
});
