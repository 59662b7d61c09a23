import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cohenKappa } from '../../../pipeline/stats/cohen-kappa.ts';

// scikit-learn 1.9.1: cohen_kappa_score(first, second); the first table is that of Cohen 1968, Psychological
// Bulletin 70:213, where κ = .492
test.each([
  [
    [
      [88, 14, 18],
      [10, 40, 10],
      [2, 6, 12],
    ],
    0.4915254237288136,
  ],
  [
    [
      [20, 5],
      [10, 15],
    ],
    0.4,
  ],
  [
    [
      [0, 3],
      [4, 0],
    ],
    -0.9600000000000002,
  ],
])('kappa of the table %j', (table, expected) => {
  const { first, second } = coders(table);
  expect(cohenKappa(first, second)).toBeCloseTo(expected, 12);
});

// scikit-learn 1.9.1: cohen_kappa_score(list('abcabca'), list('abdabcc'))
test('takes values that only one coder uses', () => {
  expect(cohenKappa([...'abcabca'], [...'abdabcc'])).toBeCloseTo(0.6, 12);
});

test('is undefined without items and when nothing varies', () => {
  expect(cohenKappa([], [])).toBeUndefined();
  expect(cohenKappa(['a', 'a'], ['a', 'a'])).toBeUndefined();
});

test('refuses coders with different numbers of items', () => {
  expect(() => cohenKappa(['a', 'b'], ['a'])).toThrow('differ in length');
});

test('is in −1…1, the same both ways, 1 for equal coders, and blind to the names', () => {
  const value = fc.constantFrom('a', 'b', 'c');
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 40 }), (pairs) => {
      const first = pairs.map(([v]) => v);
      const second = pairs.map(([, v]) => v);
      const kappa = cohenKappa(first, second);
      expect(cohenKappa(second, first)).toBe(kappa);
      const renamed = (values: readonly string[]) => values.map((v) => `${v}!`);
      expect(cohenKappa(renamed(first), renamed(second))).toBe(kappa);
      if (new Set(first).size > 1) expect(cohenKappa(first, first)).toBe(1);
      fc.pre(kappa !== undefined);
      expect(kappa).toBeGreaterThanOrEqual(-1);
      expect(kappa).toBeLessThanOrEqual(1);
    }),
  );
});

/** Items from a table: rows are the values of the first coder, columns those of the second. */
function coders(table: readonly (readonly number[])[]): { first: string[]; second: string[] } {
  const items = table.flatMap((row, i) => row.flatMap((count, j) => new Array<number[]>(count).fill([i, j])));
  return { first: items.map(([i]) => String(i)), second: items.map(([, j]) => String(j)) };
}
