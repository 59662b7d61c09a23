import fc from 'fast-check';
import { expect, test } from 'vitest';
import { logLikelihood } from '../../../pipeline/stats/log-likelihood.ts';
import { contrast, contrasts, swapped } from './contrasts.ts';

// SciPy 1.17.1: power_divergence([O1, O2], f_exp=[E1, E2], lambda_='log-likelihood').statistic
test.each([
  [contrast(10, 1000, 5, 2000), 6.931471805599453],
  [contrast(0, 500, 7, 900), 6.185658531906549],
  [contrast(3, 400, 3, 400), 0],
  [contrast(120, 30_000, 40, 25_000), 28.60193540799866],
  [contrast(1, 100, 0, 5000), 7.8636512654486515],
  [contrast(0, 100, 0, 5000), 0],
])('G² of %j', (c, expected) => {
  expect(logLikelihood(c)).toBeCloseTo(expected, 9);
});

test('is undefined when a side has no tokens', () => {
  expect(logLikelihood(contrast(0, 0, 1, 10))).toBeUndefined();
});

test('is at least 0 and has no direction', () => {
  fc.assert(
    fc.property(contrasts, (c) => {
      expect(logLikelihood(c)).toBeGreaterThanOrEqual(0);
      expect(logLikelihood(swapped(c))).toBe(logLikelihood(c));
    }),
  );
});
