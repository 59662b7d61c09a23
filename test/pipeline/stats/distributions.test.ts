import { expect, test } from 'vitest';
import { betaQuantile, chiSquareQuantile, studentQuantile } from '../../../pipeline/stats/distributions.ts';

// SciPy 1.17.1: chi2.ppf(p, degrees)
test.each([
  [0.025, 2, 0.05063561596857975],
  [0.975, 2, 7.377758908227871],
  [0.025, 100, 74.22192747492373],
  [0.975, 2002, 2127.904272032604],
  [0.025, 200_000, 198762.30532748945],
])('chi-square quantile at %d with %d degrees', (p, degrees, expected) => {
  expect(chiSquareQuantile(p, degrees) / expected).toBeCloseTo(1, 8);
});

// SciPy 1.17.1: t.ppf(0.975, degrees)
test.each([
  [1, 12.706204736174694],
  [3, 3.1824463052837078],
  [29, 2.045229642132703],
  [1000, 1.9623390808264083],
])('t quantile with %d degrees', (degrees, expected) => {
  expect(studentQuantile(0.975, degrees) / expected).toBeCloseTo(1, 6);
});

// SciPy 1.17.1: beta.ppf(p, a, b)
test.each([
  [0.025, 3, 8, 0.06673951117773447],
  [0.975, 4, 7, 0.6524528500599973],
  [0.025, 1, 1000, 2.531748749129404e-5],
  [0.975, 60_001, 40_000, 0.6030384264896711],
])('beta quantile at %d for %d and %d', (p, a, b, expected) => {
  expect(betaQuantile(p, a, b) / expected).toBeCloseTo(1, 6);
});
