import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { krippendorffAlpha } from '../../../pipeline/stats/krippendorff-alpha.ts';
import { markingAlpha, markingInterval, markingSums } from '../../../pipeline/stats/marking-alpha.ts';
import { seededRandom } from '../../../pipeline/stats/random.ts';

/** One string per coder, a letter per word: x marked, - read and not marked, blank not read. */
function sums(...coders: readonly string[]) {
  const words = [...coders[0]!].map((_, i) => coders.map((coder) => coder[i]));
  const marked = words.map((word) => word.filter((mark) => mark === 'x').length);
  const read = words.map((word) => word.filter((mark) => mark !== ' ').length);
  return markingSums(marked, read, { from: 0, to: words.length });
}

// Krippendorff 2011, example A, and 1980, p. 133: α = 0.095
test('equals the published example of two values', () => {
  expect(markingAlpha([sums('-x------x-', 'xxx--x----')])).toBeCloseTo(0.095, 3);
});

// Krippendorff 1995, p. 59: the words of pair A; α = 0.329
test('equals the published example of a text cut into words', () => {
  const bertha = '--xxxxxxxx----xxxxxx----';
  const bill = '----xxxx-------xx-------';
  expect(markingAlpha([sums(bertha, bill)])).toBeCloseTo(0.329, 3);
});

describe('perfect, chance and opposed coders', () => {
  it('gives 1, about 0 and below 0', () => {
    expect(markingAlpha([sums('xx---x--', 'xx---x--', 'xx---x--')])).toBe(1);
    expect(markingAlpha([sums('xxxx----', '----xxxx')])).toBeLessThan(-0.5);
    const random = seededRandom('lot');
    const byLot = () => Array.from({ length: 400 }, () => (random() < 0.1 ? 'x' : '-')).join('');
    const alphas = Array.from({ length: 100 }, () => markingAlpha([sums(byLot(), byLot(), byLot())])!);
    expect(Math.abs(alphas.reduce((sum, alpha) => sum + alpha, 0) / alphas.length)).toBeLessThan(0.01);
  });
});

test('is the nominal alpha of marked and unmarked, with words not read left out', () => {
  const word = fc.array(fc.constantFrom('x', '-', ' '), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), fc.nat(30), (words, cut) => {
      const units = words.map((marks) => marks.map((mark) => (mark === ' ' ? undefined : mark)));
      const marked = words.map((marks) => marks.filter((mark) => mark === 'x').length);
      const read = words.map((marks) => marks.filter((mark) => mark !== ' ').length);
      const middle = Math.min(cut, words.length);
      const alpha = markingAlpha([
        markingSums(marked, read, { from: 0, to: middle }),
        markingSums(marked, read, { from: middle, to: words.length }),
      ]);
      const expected = krippendorffAlpha(units);
      if (expected === undefined) expect(alpha).toBeUndefined();
      else expect(alpha).toBeCloseTo(expected, 9);
    }),
  );
});

test('is undefined when nothing can be compared, and when nothing varies', () => {
  expect(markingAlpha([])).toBeUndefined();
  expect(markingAlpha([sums('x-x')])).toBeUndefined();
  expect(markingAlpha([sums('---', '---')])).toBeUndefined();
  expect(markingAlpha([sums('xxx', 'xxx')])).toBeUndefined();
});

describe('the interval', () => {
  const alike = sums('xx----', 'xx----');
  const apart = sums('x---x-', '-x--x-');

  it('draws whole stretches, from a seed', () => {
    // Of two stretches, a quarter of the draws is one of them twice: the ends of the interval.
    const stretches = [alike, apart];
    const interval = markingInterval(stretches, seededRandom('x'))!;
    expect(markingInterval(stretches, seededRandom('x'))).toEqual(interval);
    expect(interval.low).toBeLessThan(markingAlpha(stretches)!);
    expect(interval.high).toBeGreaterThan(markingAlpha(stretches)!);
    expect(interval.low).toBeCloseTo(markingAlpha([apart, apart])!, 9);
    expect(interval.high).toBe(1);
  });

  it('is undefined for one stretch, and where nearly nothing is marked', () => {
    expect(markingInterval([alike], seededRandom('x'))).toBeUndefined();
    const empty = sums('------', '------');
    expect(markingInterval([alike, ...Array(9).fill(empty)], seededRandom('x'))).toBeDefined();
    expect(markingInterval(Array(9).fill(empty), seededRandom('x'))).toBeUndefined();
  });
});
