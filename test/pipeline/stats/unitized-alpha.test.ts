import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Random, seededRandom } from '../../../pipeline/stats/random.ts';
import type { Extent } from '../../../pipeline/stats/span-match.ts';
import { type Unitizing, unitizedAlpha } from '../../../pipeline/stats/unitized-alpha.ts';

type Units = readonly (readonly [begin: number, length: number])[];

const unitizing = (length: number, coders: readonly Units[], scale = 1): Unitizing => ({
  length: length * scale,
  coders: coders.map((units) => units.map(([b, l]) => ({ start: b * scale, end: (b + l) * scale }))),
});

describe('published worked examples', () => {
  // Krippendorff 2004, Content Analysis, 2nd ed., p. 254: a text of 300 from place 150 on, two observers
  const c = unitizing(300, [
    [
      [75, 70],
      [220, 30],
    ],
    [
      [70, 80],
      [205, 20],
      [250, 20],
    ],
  ]);
  const k = unitizing(300, [
    [
      [30, 60],
      [150, 50],
    ],
    [
      [30, 60],
      [150, 50],
    ],
  ]);

  it('Krippendorff 2004: each category', () => {
    expect(unitizedAlpha([c])).toBeCloseTo(0.7286, 4);
    expect(unitizedAlpha([k])).toBe(1);
  });

  // 1 − 0.0144 / (0.0532 + 0.0490) = 0.8591 there, of rounded terms
  it('Krippendorff 2004: both categories together', () => {
    expect(Math.abs(unitizedAlpha([c, k])! - 0.8591)).toBeLessThan(0.0005);
  });

  const pairs = {
    A: [
      [
        [2, 8],
        [14, 6],
      ],
      [
        [4, 4],
        [15, 2],
      ],
    ],
    B: [
      [[0, 18]],
      [
        [0, 2],
        [2, 1],
        [3, 1],
        [4, 1],
        [5, 1],
        [6, 3],
        [9, 1],
      ],
    ],
    C: [
      [
        [2, 6],
        [10, 2],
        [14, 4],
        [20, 2],
      ],
      [
        [0, 2],
        [4, 4],
        [10, 4],
        [16, 2],
        [20, 2],
      ],
    ],
    D: [
      [
        [0, 2],
        [2, 8],
        [10, 4],
        [14, 6],
        [20, 4],
      ],
      [
        [0, 4],
        [4, 4],
        [8, 7],
        [15, 2],
        [17, 7],
      ],
    ],
  } as const;

  // Krippendorff 1995, p. 57, four pairs of observers on a text of 24, cut ever finer. Dₑ of 1995 was mended in
  // 2004; so B (−0.926) and C (0.679) come out as −0.928 and 0.693, which DKPro Statistics 2.2 notes as well.
  it.each([
    ['A', 50_000, 0.553, 0.0005],
    ['B', 50_000, -0.926, 0.003],
    ['C', 50_000, 0.679, 0.015],
    ['D', 50_000, 0.066, 0.0005],
    ['C', 0.5, 0.494, 0.0005],
  ] as const)('Krippendorff 1995: pair %s, cut %d times as fine', (pair, scale, expected, off) => {
    const alpha = unitizedAlpha([unitizing(24, pairs[pair], scale)])!;
    expect(Math.abs(alpha - expected)).toBeLessThan(off);
  });

  // DKPro Statistics 2.2, UnitizingAgreementTest: -11111111- and --1-1-1---
  it('one long unit against three short ones', () => {
    const short = [2, 4, 6].map((begin) => [begin, 1] as const);
    expect(unitizedAlpha([unitizing(10, [[[1, 8]], short])])).toBeCloseTo(-0.7003, 4);
  });
});

describe('perfect, chance and opposed coders', () => {
  it('is 1 for the same units, and only then', () => {
    fc.assert(
      fc.property(unitsOf(60), unitsOf(60), (first, second) => {
        fc.pre(first.length > 0);
        expect(unitizedAlpha([{ length: 60, coders: [first, [...first].reverse(), first] }])).toBe(1);
        if (JSON.stringify(first) === JSON.stringify(second)) return;
        expect(unitizedAlpha([{ length: 60, coders: [first, second] }])).toBeLessThan(1);
      }),
    );
  });

  it.each([
    [800, 10, 3, 2],
    [800, 10, 3, 24],
    [800, 30, 1, 24],
    [300, 8, 5, 5],
  ])('is about 0 for %d words, %d units of %d words by lot, %d coders', (length, units, size, coders) => {
    const random = seededRandom(`lot/${length}/${units}/${size}/${coders}`);
    const draws = Array.from(
      { length: 200 },
      () => unitizedAlpha([{ length, coders: Array.from({ length: coders }, byLot) }])!,
    );
    function byLot(): Extent[] {
      return Array.from({ length: units }, () => place(random, length, size));
    }
    expect(Math.abs(draws.reduce((sum, alpha) => sum + alpha, 0) / draws.length)).toBeLessThan(0.03);
  });

  it('is below 0 for coders who cut out what the others leave', () => {
    const odd = [0, 20, 40].map((begin) => [begin, 10] as const);
    const even = [10, 30, 50].map((begin) => [begin, 10] as const);
    expect(unitizedAlpha([unitizing(60, [odd, even])])).toBeLessThan(-0.2);
  });
});

test('is undefined when there is nothing to compare', () => {
  expect(unitizedAlpha([])).toBeUndefined();
  expect(unitizedAlpha([unitizing(10, [[[1, 2]]])])).toBeUndefined();
  expect(unitizedAlpha([unitizing(10, [[], []])])).toBeUndefined();
  expect(unitizedAlpha([unitizing(0, [[], []])])).toBeUndefined();
});

test('takes units of one coder that overlap as one, and those that touch as two', () => {
  const one = unitizing(20, [
    [[2, 6]],
    [
      [2, 4],
      [4, 4],
    ],
  ]);
  expect(unitizedAlpha([one])).toBe(1);
  const two = unitizing(20, [
    [[2, 6]],
    [
      [2, 2],
      [4, 4],
    ],
  ]);
  expect(unitizedAlpha([two])).toBeLessThan(1);
});

test('is blind to the order of coders, units and texts, and to texts of one coder', () => {
  fc.assert(
    fc.property(unitsOf(40), unitsOf(40), unitsOf(40), (a, b, c) => {
      const alpha = unitizedAlpha([
        { length: 40, coders: [a, b] },
        { length: 60, coders: [b, c] },
      ]);
      const turned = unitizedAlpha([
        { length: 90, coders: [a] },
        { length: 60, coders: [c.toReversed(), b] },
        { length: 40, coders: [b, a.toReversed()] },
      ]);
      if (alpha === undefined) expect(turned).toBeUndefined();
      else expect(turned).toBeCloseTo(alpha, 9);
    }),
  );
});

function place(random: Random, length: number, size: number): Extent {
  const start = Math.floor(random() * (length - size + 1));
  return { start, end: start + size };
}

/** Units side by side or apart, none overlapping, from gaps and lengths in turn. */
function unitsOf(length: number) {
  const step = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 7 }));
  return fc.array(step, { maxLength: 5 }).map((steps) => {
    const units: Extent[] = [];
    let at = 0;
    for (const [gap, size] of steps) {
      if (at + gap + size > length) break;
      units.push({ start: at + gap, end: at + gap + size });
      at += gap + size;
    }
    return units;
  });
}
