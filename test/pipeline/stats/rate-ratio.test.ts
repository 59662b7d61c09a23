import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rateRatio } from '../../../pipeline/stats/rate-ratio.ts';
import { contrast, contrasts, swapped } from './contrasts.ts';

// SciPy 1.17.1: r = binomtest(k1, k1 + k2, n1 / (n1 + n2)); r.pvalue; r.proportion_ci(0.95, 'exact') as odds × n2 / n1
test.each([
  [contrast(10, 1000, 5, 2000), 0.010787929700847597, 4, 1.2457191086987145, 14.914591821716579],
  [contrast(0, 500, 7, 900), 0.055452752998325534, 0, 0, 1.2488651641738484],
  [contrast(3, 400, 3, 400), 1, 1, 0.1339375881777302, 7.4661640067240675],
  [contrast(120, 30_000, 40, 25_000), 1.1169595883550343e-7, 2.5, 1.7347353682741995, 3.671121797567347],
  [contrast(3000, 55_000, 2000, 45_000), 1.0276505684492115e-12, 1.227272727, undefined, undefined],
])('ratio of %j', (c, p, ratio, low, high) => {
  const found = rateRatio(c);
  expect(found!.p / p).toBeCloseTo(1, 6);
  expect(found?.ratio).toBeCloseTo(ratio, 8);
  if (low !== undefined) expect(found?.low).toBeCloseTo(low, 6);
  if (high !== undefined) expect(found?.high).toBeCloseTo(high, 6);
});

// SciPy: binomtest(1, 1, 100 / 5100): p 0.0196078431372549, low 1.2820512820512833
test('has no ratio and no upper end when the reference has no event', () => {
  const found = rateRatio(contrast(1, 100, 0, 5000))!;
  expect(Object.keys(found)).toEqual(['low', 'p']);
  expect(found.low).toBeCloseTo(1.2820512820512833, 8);
  expect(found.p).toBeCloseTo(0.0196078431372549, 10);
});

test('is undefined without events or tokens', () => {
  expect(rateRatio(contrast(0, 100, 0, 100))).toBeUndefined();
  expect(rateRatio(contrast(1, 100, 0, 0))).toBeUndefined();
});

test('contains the ratio, keeps p in 0…1, and turns round when the sides swap', () => {
  fc.assert(
    fc.property(contrasts, (c) => {
      const here = rateRatio(c);
      fc.pre(here !== undefined);
      const there = rateRatio(swapped(c))!;
      expect(here.p).toBeGreaterThanOrEqual(0);
      expect(here.p).toBeLessThanOrEqual(1);
      expect(there.p).toBeCloseTo(here.p, 9);
      if (here.ratio === undefined || here.high === undefined) return;
      expect(here.low).toBeLessThanOrEqual(here.ratio);
      expect(here.high).toBeGreaterThan(here.ratio);
      if (there.high !== undefined) expect(there.high * here.low).toBeCloseTo(1, 5);
    }),
  );
});
