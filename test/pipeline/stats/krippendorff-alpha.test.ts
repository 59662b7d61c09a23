import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cohenKappa } from '../../../pipeline/stats/cohen-kappa.ts';
import { krippendorffAlpha } from '../../../pipeline/stats/krippendorff-alpha.ts';

const interval = (a: string, b: string) => (Number(a) - Number(b)) ** 2;

// Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability", example C: 4 coders, 12 units, gaps
const published = units('123321412...', '1233224125.3', '.3332342251.', '12332441251.');

// 0.743 and 0.849 there; all digits from the Python package krippendorff 0.9.0
test('equals the published example with missing values', () => {
  expect(krippendorffAlpha(published)).toBeCloseTo(0.743, 3);
  expect(krippendorffAlpha(published)).toBeCloseTo(0.743421052631579, 12);
  expect(krippendorffAlpha(published, interval)).toBeCloseTo(0.8491071428571428, 12);
});

// Krippendorff 2011, examples A (0.095) and B (0.692); all digits from krippendorff 0.9.0
test.each([
  ['0100000010', '1110010000', 0.09523809523809534],
  ['aabbdcccedda', 'babbbccceddd', 0.6919642857142858],
])('alpha of %s and %s', (first, second, expected) => {
  expect(krippendorffAlpha(units(first, second))).toBeCloseTo(expected, 12);
});

// Hayes & Krippendorff 2007, p. 84: 5 coders, 40 units, of which no coder saw all: nominal 0.477, interval 0.757
test('equals the published example of five coders with gaps', () => {
  const newspapers = units(
    '112.001122.01311211000201001111223222221',
    '1130000.21102311121000302102111122222221',
    '203000222100221123001.30.1012202.2232.21',
    '.13....0.10022...31.103021122..122...12.',
    '2..0001.2....3112..0.0..2.0..20.2.2222.1',
  );
  expect(krippendorffAlpha(newspapers)).toBeCloseTo(0.477, 3);
  expect(krippendorffAlpha(newspapers, interval)).toBeCloseTo(0.757, 3);
});

// Krippendorff 1980, p. 139: three coders, 0.642
test('equals the published example of three coders', () => {
  expect(krippendorffAlpha(units('112412132', '122442232', '122442332'))).toBeCloseTo(0.642, 3);
});

test('is undefined when nothing can be compared, and when nothing varies', () => {
  expect(krippendorffAlpha([])).toBeUndefined();
  expect(krippendorffAlpha(units('ab.', '..c'))).toBeUndefined();
  expect(krippendorffAlpha(units('aaa', 'aaa'))).toBeUndefined();
  expect(krippendorffAlpha(units('aab', 'aa.'))).toBeUndefined();
});

test('is at most 1, and blind to the order of coders and units and to units with one value', () => {
  const value = fc.constantFrom('1', '2', '3', undefined);
  const matrix = fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { maxLength: 20 });
  fc.assert(
    fc.property(matrix, fc.constantFrom(undefined, interval), (data, distance) => {
      const alpha = krippendorffAlpha(data, distance);
      const turned = data.map((unit) => unit.toReversed()).toReversed();
      const more = [...data, ['1', undefined, undefined], [undefined, undefined, undefined]];
      expect(krippendorffAlpha(more, distance)).toBe(alpha);
      if (alpha === undefined) return;
      expect(krippendorffAlpha(turned, distance)).toBeCloseTo(alpha, 9);
      expect(alpha).toBeLessThanOrEqual(1);
      const alike = data.every((unit) => new Set(unit.filter((v) => v !== undefined)).size < 2);
      expect(alpha === 1).toBe(alike);
    }),
  );
});

// Both coders use each value equally often: then κ = Scott's π, and α = π + (1 − π) / n for n values
test('comes close to kappa for two coders who use each value equally often', () => {
  const values = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 40 });
  const shuffled = values.chain((v) =>
    fc.tuple(fc.constant(v), fc.shuffledSubarray(v, { minLength: v.length })),
  );
  fc.assert(
    fc.property(shuffled, ([first, second]) => {
      const kappa = cohenKappa(first, second);
      fc.pre(kappa !== undefined);
      const alpha = krippendorffAlpha(first.map((v, i) => [v, second[i]]))!;
      expect(alpha).toBeCloseTo(kappa + (1 - kappa) / (2 * first.length), 9);
    }),
  );
});

/** Units from one line per coder, a letter per unit, where a dot is a missing value. */
function units(...coders: readonly string[]): (string | undefined)[][] {
  return [...coders[0]!].map((_, i) => coders.map((line) => (line[i] === '.' ? undefined : line[i])));
}
