import fc from 'fast-check';
import { expect, test } from 'vitest';
import { iou, matchSpans, type Span } from '../../../pipeline/stats/span-match.ts';

// By hand: shared length over joint length
test.each([
  [[0, 4], [2, 6], 1 / 3],
  [[0, 10], [0, 10], 1],
  [[0, 10], [3, 5], 0.2],
  [[0, 4], [4, 8], 0],
  [[0, 4], [9, 12], 0],
  [[3, 3], [3, 3], 0],
  [[3, 3], [0, 9], 0],
])('overlap of %j and %j', (a, b, expected) => {
  expect(iou(extent(a), extent(b))).toBeCloseTo(expected, 12);
  expect(iou(extent(b), extent(a))).toBe(iou(extent(a), extent(b)));
});

const gold = spans('3-10x 5-12y 10-17x 9-12y 4-11x 3-11y 8-17y 6-14x 3-11x 13-20y');
const predicted = spans('11-14x 2-11x 4-13x 13-22y 7-14y 11-20y 6-14y 14-18y');

// SciPy 1.17.1: linear_sum_assignment(weights, maximize=True), weights = IoU where categories agree and it is
// at least the threshold. Taking the best pair first would give only 4.139682539682539 at 0.1 and 0.3
test.each([
  [0.1, 7, 4.468253968253968],
  [0.3, 7, 4.468253968253968],
  [0.5, 5, 3.711111111111111],
])('at %d, %i pairs with overlap %d', (threshold, pairs, total) => {
  const match = matchSpans(gold, predicted, { iou: threshold });
  expect(match.pairs.reduce((sum, pair) => sum + pair.iou, 0)).toBeCloseTo(total, 12);
  expect(match.truePositives).toBe(pairs);
  expect(match.falsePositives).toBe(8 - pairs);
  expect(match.falseNegatives).toBe(10 - pairs);
});

test('pairs only spans of the same category, down to the threshold itself', () => {
  const [a, b] = spans('0-4x 0-4y');
  const [near] = spans('0-8x');
  expect(matchSpans([a!, b!], [near!], { iou: 0.5 })).toEqual({
    truePositives: 1,
    falsePositives: 0,
    falseNegatives: 1,
    pairs: [{ gold: a, predicted: near, iou: 0.5 }],
  });
  expect(matchSpans([a!, b!], [near!], { iou: 0.51 }).truePositives).toBe(0);
});

test('pairs nothing that does not overlap, and one long span with one short one', () => {
  expect(matchSpans(spans('0-4x'), spans('4-8x'), { iou: 0 }).truePositives).toBe(0);
  expect(matchSpans(spans('0-4x 4-9x'), spans('0-9x'), { iou: 0 }).pairs[0]?.gold.start).toBe(4);
  expect(matchSpans([], [], { iou: 0.5 })).toEqual({
    truePositives: 0,
    falsePositives: 0,
    falseNegatives: 0,
    pairs: [],
  });
});

test('takes the larger sum of overlaps before more pairs, and more pairs at the same sum', () => {
  // 0-10 with 1-11: 9/11; instead 0-10 with 0-1 and 10-11 with 1-11: 1/10 each
  expect(matchSpans(spans('0-10x 10-11x'), spans('1-11x 0-1x'), { iou: 0 }).truePositives).toBe(1);
  // 0-4 with 0-4 and no other: 1; or 0-4 with 0-2 and 2-4 with 0-4: 1/2 each
  expect(matchSpans(spans('0-4x 2-4x'), spans('0-4x 0-2x'), { iou: 0.5 }).truePositives).toBe(2);
});

test('counts the same span given twice as two', () => {
  const [a] = spans('0-4x');
  expect(matchSpans([a!, a!], [a!, a!], { iou: 0.5 }).truePositives).toBe(2);
  expect(matchSpans([a!, a!], [a!], { iou: 0.5 })).toMatchObject({ truePositives: 1, falseNegatives: 1 });
});

const span = fc
  .record({ start: fc.nat(12), length: fc.nat(7), category: fc.constantFrom('x', 'x', 'y') })
  .map(({ start, length, category }) => ({ start, end: start + length, category }));
const few = fc.array(span, { maxLength: 5 });
const threshold = fc.constantFrom(0, 0.2, 0.5, 1);

test('reaches the largest sum there is, with allowed pairs only', () => {
  fc.assert(
    fc.property(few, few, threshold, (g, p, limit) => {
      const match = matchSpans(g, p, { iou: limit });
      const total = match.pairs.reduce((sum, pair) => sum + pair.iou, 0);
      expect(total).toBeCloseTo(largestSum(g, p, limit), 9);
      expect(new Set(match.pairs.map((pair) => pair.gold)).size).toBe(match.pairs.length);
      expect(new Set(match.pairs.map((pair) => pair.predicted)).size).toBe(match.pairs.length);
      for (const pair of match.pairs) {
        expect(pair.gold.category).toBe(pair.predicted.category);
        expect(pair.iou).toBe(iou(pair.gold, pair.predicted));
        expect(pair.iou).toBeGreaterThanOrEqual(limit);
        expect(pair.iou).toBeGreaterThan(0);
      }
    }),
  );
});

test('has counts that fit the spans, and do not depend on order or side', () => {
  const many = fc.array(span, { maxLength: 25 });
  fc.assert(
    fc.property(many, many, threshold, (g, p, limit) => {
      const here = matchSpans(g, p, { iou: limit });
      const turned = matchSpans(g.toReversed(), p.toReversed(), { iou: limit });
      const swapped = matchSpans(p, g, { iou: limit });
      expect(here.truePositives + here.falseNegatives).toBe(g.length);
      expect(here.truePositives + here.falsePositives).toBe(p.length);
      expect(turned.truePositives).toBe(here.truePositives);
      expect(swapped.truePositives).toBe(here.truePositives);
      expect(swapped.falsePositives).toBe(here.falseNegatives);
      const order = here.pairs.map((pair) => g.indexOf(pair.gold));
      expect(order).toEqual(order.toSorted((a, b) => a - b));
    }),
  );
});

/** By trying everything. */
function largestSum(g: readonly Span[], p: readonly Span[], limit: number): number {
  const [first, ...rest] = g;
  if (first === undefined) return 0;
  const options = p.map((other, i) => {
    const overlap = other.category === first.category ? iou(first, other) : 0;
    return overlap < limit || overlap === 0 ? 0 : overlap + largestSum(rest, p.toSpliced(i, 1), limit);
  });
  return Math.max(largestSum(rest, p, limit), ...options);
}

/** Spans from "start-end" and a letter for the category. */
function spans(text: string): Span[] {
  return [...text.matchAll(/(\d+)-(\d+)(\w)/g)].map(([, start, end, category]) => ({
    start: Number(start),
    end: Number(end),
    category: category!,
  }));
}

function extent([start, end]: readonly number[]) {
  return { start: start!, end: end! };
}
