import { diffArrays } from 'diff';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commonSubsequence } from '../../../pipeline/stats/common-subsequence.ts';

// The textbook examples: Cormen et al., Introduction to Algorithms, 3rd edition, 15.4 (4), and Wikipedia (MJAU)
test.each([
  ['ABCBDAB', 'BDCABA', 4],
  ['XMJYAUZ', 'MZJAWXU', 4],
  ['', 'ABC', 0],
  ['ABC', 'ABC', 3],
  ['ABC', 'CBA', 1],
])('%s and %s', (a, b, length) => {
  expect(commonSubsequence([...a], [...b])).toBe(length);
  expect(commonSubsequence([...b], [...a])).toBe(length);
});

test('is what the diff package finds', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 14 });
  fc.assert(
    fc.property(words, words, (a, b) => {
      const same = diffArrays(a, b).filter(({ added, removed }) => !added && !removed);
      expect(commonSubsequence(a, b)).toBe(same.reduce((sum, { value }) => sum + value.length, 0));
    }),
  );
});
