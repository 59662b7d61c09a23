import { describe, expect, test } from 'vitest';
import { dealer, permutationTests } from '../../../pipeline/stats/permutation-test.ts';
import { seededRandom } from '../../../pipeline/stats/random.ts';
import { smallestP } from '../../../pipeline/stats/smallest-p.ts';

/** Mean of the chosen values − mean of the rest. */
function differenceOfMeans(values: readonly number[]) {
  const all = values.reduce((sum, value) => sum + value, 0);
  return (chosen: ArrayLike<number>) => {
    const sum = Array.from(chosen).reduce((part, i) => part + values[i]!, 0);
    return [sum / chosen.length - (all - sum) / (values.length - chosen.length)];
  };
}

const test1 = (a: readonly number[], b: readonly number[], seed = '1') =>
  permutationTests(a.length, b.length, differenceOfMeans([...a, ...b]), { random: seededRandom(seed) })[0];

describe('all labellings', () => {
  // SciPy 1.17.1: stats.permutation_test((a, b), difference of means, n_resamples=inf); share of |null| ≥ |statistic|
  test.each([
    [[1.2, 3.4, 2.2], [4.1, 5], 0.2],
    [[1, 2, 3, 4], [3, 5, 6, 7], 0.08571428571428572],
    [[0.5, 0.1, 0.9, 1.4, 2], [0.4, 0.2, 0.3], 0.21428571428571427],
    [[1, 1, 2], [2, 3, 3], 0.2],
  ])('%j against %j', (a, b, p) => {
    const found = test1(a, b)!;
    expect(found.p).toBeCloseTo(p, 12);
    expect(found.exact).toBe(true);
  });

  test.each([
    [2, 3, 0.1],
    [3, 3, 0.1],
    [4, 4, 2 / 70],
    [1, 4, 0.2],
    [1, 1, 1],
  ])('%d against %d articles cannot give a p below %d', (n1, n2, smallest) => {
    const a = Array.from({ length: n1 }, (_, i) => i);
    const b = Array.from({ length: n2 }, (_, i) => 100 + i);
    const found = test1(a, b)!;
    expect(found.smallest).toBeCloseTo(smallest, 12);
    expect(found.p).toBeCloseTo(smallest, 12);
    expect(found.smallest).toBeGreaterThanOrEqual(smallestP(n1, n2)!);
  });

  test('equal groups have p = 1', () => {
    expect(test1([1, 2], [2, 1])?.p).toBe(1);
  });
});

describe('drawn labellings', () => {
  const a = Array.from({ length: 12 }, (_, i) => i % 5);
  const b = Array.from({ length: 14 }, (_, i) => (i % 5) + 1);

  test('never give 0, and come near for another seed', () => {
    const [one, two] = [test1(a, b, '1')!, test1(a, b, '2')!];
    expect(one.exact).toBe(false);
    expect(one.smallest).toBe(1 / 2000);
    expect(Math.abs(one.p - two.p)).toBeLessThan(0.03);
    expect(test1(a, a.concat([500, 500, 500]))!.p).toBeGreaterThan(0);
  });

  // SciPy 1.17.1: stats.permutation_test((a, b), …, n_resamples=100000, rng=1): share of |null| ≥ |statistic|
  test('come near the p of SciPy', () => {
    expect(Math.abs(test1(a, b)!.p - 0.071)).toBeLessThan(0.02);
  });
});

test('a statistic that cannot be had has no test; an empty group has none at all', () => {
  const random = seededRandom('1');
  expect(permutationTests(2, 2, () => [Number.NaN, 0], { random })).toEqual([
    undefined,
    { p: 1, smallest: 1 / 3, exact: true },
  ]);
  expect(permutationTests(0, 3, () => [1], { random })).toEqual([]);
});

test('every choice is dealt about equally often', () => {
  const deal = dealer(5, 2, seededRandom('deal'));
  const counts = new Map<string, number>();
  for (let i = 0; i < 5000; i += 1) {
    const key = [...deal()].sort().join('');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  expect(counts.size).toBe(10);
  for (const count of counts.values()) expect(Math.abs(count - 500)).toBeLessThan(100);
});
