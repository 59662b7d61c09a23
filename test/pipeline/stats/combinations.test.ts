import { expect, test } from 'vitest';
import { combinations, forEachCombination } from '../../../pipeline/stats/combinations.ts';

// SciPy 1.17.1: scipy.special.comb(n, k, exact=True)
test.each([
  [5, 2, 10],
  [52, 5, 2_598_960],
  [40, 20, 137_846_528_820],
  [7, 0, 1],
  [7, 7, 1],
  [3, 4, 0],
  [3, -1, 0],
])('C(%d, %d)', (n, k, ways) => {
  expect(combinations(n, k)).toBe(ways);
});

test('goes through every choice once, in order', () => {
  const seen: string[] = [];
  forEachCombination(4, 2, (chosen) => seen.push(chosen.join('')));
  expect(seen).toEqual(['01', '02', '03', '12', '13', '23']);
});

test.each([
  [6, 3],
  [8, 1],
  [5, 5],
  [2, 3],
])('visits C(%d, %d) choices', (n, k) => {
  let visits = 0;
  forEachCombination(n, k, () => {
    visits += 1;
  });
  expect(visits).toBe(combinations(n, k));
});
