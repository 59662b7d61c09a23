import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bCubed } from '../../../pipeline/stats/b-cubed.ts';

// Bagga & Baldwin 1998: truth 1-2-3-4-5, 6-7, 8-9-A-B-C; the two responses have precision 76 % and 58 % and
// recall 100 %. The third is random. All digits from the Python package bcubed 1.5
test.each([
  ['aaaaabbccccc', 'xxxxxyyyyyyy', 0.7619047619047619, 1, 0.8648648648648648],
  ['aaaaabbccccc', 'xxxxxyyxxxxx', 0.5833333333333334, 1, 0.7368421052631579],
  ['CCADBABACDBDABAB', 'zyxzxwxzxxwwxxxx', 0.375, 0.475, 0.4191176470588235],
])('gold %s, predicted %s', (gold, predicted, precision, recall, f1) => {
  const found = bCubed(clusters(gold), clusters(predicted));
  expect(found?.precision).toBeCloseTo(precision, 12);
  expect(found?.recall).toBeCloseTo(recall, 12);
  expect(found?.f1).toBeCloseTo(f1, 12);
});

test('counts only items in both', () => {
  expect(bCubed(clusters('aab.bb'), clusters('xxyyy.'))).toEqual(bCubed(clusters('aabb'), clusters('xxyy')));
});

test('is undefined when no item is in both', () => {
  expect(bCubed(new Map(), new Map())).toBeUndefined();
  expect(bCubed(clusters('a.'), clusters('.a'))).toBeUndefined();
});

test('follows the definition item by item, and swaps its measures when the sides swap', () => {
  const letters = fc.array(
    fc.tuple(fc.constantFrom('a', 'b', 'c', '.'), fc.constantFrom('x', 'y', 'z', '.')),
  );
  fc.assert(
    fc.property(letters, (pairs) => {
      const gold = clusters(pairs.map(([g]) => g).join(''));
      const predicted = clusters(pairs.map(([, p]) => p).join(''));
      const found = bCubed(gold, predicted);
      fc.pre(found !== undefined);
      const items = [...gold.keys()].filter((item) => predicted.has(item));
      const shares = items.map((item) => {
        const together = items.filter((other) => predicted.get(other) === predicted.get(item));
        return together.filter((other) => gold.get(other) === gold.get(item)).length / together.length;
      });
      expect(found.precision).toBeCloseTo(shares.reduce((a, b) => a + b, 0) / items.length, 9);
      const swapped = bCubed(predicted, gold)!;
      expect(swapped.precision).toBeCloseTo(found.recall, 9);
      expect(swapped.recall).toBeCloseTo(found.precision, 9);
      expect(found.precision).toBeGreaterThan(0);
      expect(found.recall).toBeLessThan(1 + 1e-9);
      expect(bCubed(gold, gold)?.f1).toBeCloseTo(1, 9);
    }),
  );
});

/** Items 0, 1, 2 … in the clusters the letters name; a dot leaves the item out. */
function clusters(letters: string): Map<string, string> {
  return new Map([...letters].flatMap((name, i) => (name === '.' ? [] : [[String(i), name]])));
}
