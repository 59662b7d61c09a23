import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededRandom } from '../../../pipeline/stats/random.ts';
import { sampleWithoutReplacement } from '../../../pipeline/stats/sample.ts';

// Knuth, TAOCP 2, algorithm 3.4.2 S by hand: item i is taken when U × (N − i) < n − taken
test('takes the items the algorithm takes', () => {
  const numbers = [0.5, 0.4, 0.9, 0.1]; // 2.5 ≥ 2, 1.6 < 2, 2.7 ≥ 1, 0.2 < 1
  expect(sampleWithoutReplacement(['a', 'b', 'c', 'd', 'e'], 2, () => numbers.shift()!)).toEqual(['b', 'd']);
});

// SciPy 1.17.1: chi2.ppf(0.9999, 9) = 33.72
test('draws every set equally often', () => {
  const random = seededRandom('sets');
  const seen = new Map<string, number>();
  for (let i = 0; i < 20_000; i++) {
    const set = sampleWithoutReplacement([1, 2, 3, 4, 5], 2, random).join();
    seen.set(set, (seen.get(set) ?? 0) + 1);
  }
  expect(seen.size).toBe(10);
  const chiSquare = [...seen.values()].reduce((sum, count) => sum + (count - 2000) ** 2 / 2000, 0);
  expect(chiSquare).toBeLessThan(33.72);
});

test('has the size asked for, no item twice, and keeps the order', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.integer({ min: -3, max: 70 }), fc.string(), (length, n, seed) => {
      const items = Array.from({ length }, (_, i) => i);
      const sample = sampleWithoutReplacement(items, n, seededRandom(seed));
      expect(sample).toHaveLength(Math.max(0, Math.min(n, length)));
      expect(sample).toEqual([...new Set(sample)].sort((a, b) => a - b));
      expect(sampleWithoutReplacement(items, n, seededRandom(seed))).toEqual(sample);
    }),
  );
});
