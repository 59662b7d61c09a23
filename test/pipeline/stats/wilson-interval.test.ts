import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wilsonInterval } from '../../../pipeline/stats/wilson-interval.ts';

// The first four are those of Newcombe 1998, table I, method 3 (0.2553 to 0.3662, 0.0624 to 0.1605,
// 0 to 0.1611, 0.0061 to 0.1718); all digits from SciPy 1.17.1: binomtest(k, n).proportion_ci(0.95, 'wilson')
test.each([
  [81, 263, 0.2552885198782742, 0.36620957698280004],
  [15, 148, 0.06238639953073629, 0.16048724172330803],
  [0, 20, 0, 0.16112515805281935],
  [1, 29, 0.006113214292762667, 0.17175521879320282],
  [29, 29, 0.8830302015002592, 1],
  [7, 10, 0.39677814746114526, 0.892208732593699],
  [9000, 10_000, 0.8939656314740893, 0.9057271698293695],
])('%i of %i', (count, total, low, high) => {
  const interval = wilsonInterval(count, total);
  expect(interval?.share).toBe(count / total);
  expect(interval?.low).toBeCloseTo(low, 12);
  expect(interval?.high).toBeCloseTo(high, 12);
});

test('is undefined without cases', () => {
  expect(wilsonInterval(0, 0)).toBeUndefined();
});

test('contains the share within 0…1, mirrors the errors, and narrows with the cases', () => {
  const cases = fc.integer({ min: 1, max: 50_000 }).chain((n) => fc.tuple(fc.nat(n), fc.constant(n)));
  fc.assert(
    fc.property(cases, ([count, total]) => {
      const here = wilsonInterval(count, total)!;
      const wrong = wilsonInterval(total - count, total)!;
      const more = wilsonInterval(count * 2, total * 2)!;
      expect(here.low).toBeGreaterThanOrEqual(0);
      expect(here.high).toBeLessThanOrEqual(1);
      expect(here.low).toBeLessThanOrEqual(here.share);
      expect(here.high).toBeGreaterThanOrEqual(here.share);
      expect(wrong.low).toBeCloseTo(1 - here.high, 9);
      expect(wrong.high).toBeCloseTo(1 - here.low, 9);
      expect(more.high - more.low).toBeLessThan(here.high - here.low);
    }),
  );
});
