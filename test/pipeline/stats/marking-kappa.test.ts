import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cohenKappa } from '../../../pipeline/stats/cohen-kappa.ts';
import { markingKappa } from '../../../pipeline/stats/marking-kappa.ts';

// Krippendorff 1995, p. 59: the words of pair A; κ = 0.385
test('equals the published example of a text cut into words', () => {
  expect(markingKappa({ words: 24, first: 14, second: 6, both: 6 })).toBeCloseTo(0.385, 3);
});

test('is Cohen’s kappa of the words one by one', () => {
  const marks = fc.array(fc.tuple(fc.boolean(), fc.boolean()), { maxLength: 30 });
  fc.assert(
    fc.property(marks, (words) => {
      const count = (is: (word: readonly [boolean, boolean]) => boolean) => words.filter(is).length;
      const kappa = markingKappa({
        words: words.length,
        first: count(([a]) => a),
        second: count(([, b]) => b),
        both: count(([a, b]) => a && b),
      });
      const [first, second] = [words.map(([a]) => String(a)), words.map(([, b]) => String(b))];
      expect(kappa).toBe(cohenKappa(first, second));
    }),
  );
});

test.each([
  [{ words: 0, first: 0, second: 0, both: 0 }],
  [{ words: 9, first: 0, second: 0, both: 0 }],
  [{ words: 9, first: 9, second: 9, both: 9 }],
])('is undefined for %j', (pair) => expect(markingKappa(pair)).toBeUndefined());
