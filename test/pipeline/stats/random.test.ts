import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededRandom } from '../../../pipeline/stats/random.ts';

// Python: FNV-1a 128 and sfc32 written out; they give the published hash of "foobar" (RFC 9923:
// 343e1662793c64bf6f0d3597ba446f18) and PractRand's sfc32 for the seed 0, 2, 1 (03b80bb8, a87dbc7e, 1787178c)
test.each([
  ['', [0.7397804027423263, 0.4717232007533312, 0.8830792438238859, 0.1766735145356506]],
  ['1/article-7/audit', [0.9862166966777295, 0.3223173439037055, 0.7153509776107967, 0.4664562854450196]],
  ['1/article-8/audit', [0.09856634540483356, 0.515845803078264, 0.26240785396657884, 0.6202003348153085]],
])('first numbers of "%s"', (seed, expected) => {
  const random = seededRandom(seed);
  expect([random(), random(), random(), random()]).toEqual(expected);
});

// SciPy 1.17.1: chi2.ppf(0.9999, 15) = 44.26
const LIMIT = 44.26;

test.each(['a', 'b', '1/article-7/audit'])('numbers of "%s" are spread evenly', (seed) => {
  const random = seededRandom(seed);
  expect(chiSquare(Array.from({ length: 32_000 }, () => random()))).toBeLessThan(LIMIT);
});

test('first numbers of neighbouring seeds are spread evenly, and do not go with one another', () => {
  const first = Array.from({ length: 32_000 }, (_, i) => seededRandom(`1/article-${i}/audit`)());
  expect(chiSquare(first)).toBeLessThan(LIMIT);
  const steps = first.map((x, i) => (x - (first[i - 1] ?? 0) + 1) % 1);
  expect(chiSquare(steps)).toBeLessThan(LIMIT);
});

test('is in 0 ≤ x < 1, the same for the same seed, and not shared between streams', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (seed) => {
      const alone = Array.from({ length: 20 }, seededRandom(seed));
      expect(alone.every((x) => x >= 0 && x < 1)).toBe(true);
      const again = seededRandom(seed);
      const other = seededRandom(`${seed}/`);
      const inTurn = alone.map(() => [again(), other()]);
      expect(inTurn.map(([x]) => x)).toEqual(alone);
      expect(inTurn.map(([, x]) => x)).not.toEqual(alone);
    }),
  );
});

/** χ² of "all sixteenths of 0…1 are equally full", 15 degrees. */
function chiSquare(values: readonly number[]): number {
  const bins = new Array<number>(16).fill(0);
  for (const x of values) bins[Math.floor(x * 16)]! += 1;
  const even = values.length / 16;
  return bins.reduce((sum, count) => sum + (count - even) ** 2 / even, 0);
}
