import fc from 'fast-check';
import type { Contrast } from '../../../pipeline/stats/contrast.ts';

/** Any possible contrast: counts at most their totals, totals at least 1. */
export const contrasts: fc.Arbitrary<Contrast> = fc
  .tuple(side(), side())
  .map(([a, b]) => ({ countTarget: a.k, totalTarget: a.n, countReference: b.k, totalReference: b.n }));

/** A contrast from its four numbers, in reading order: O₁ of N₁ against O₂ of N₂. */
export function contrast(
  countTarget: number,
  totalTarget: number,
  countReference: number,
  totalReference: number,
): Contrast {
  return { countTarget, totalTarget, countReference, totalReference };
}

/** The same contrast seen from the other side. */
export function swapped(c: Contrast): Contrast {
  return contrast(c.countReference, c.totalReference, c.countTarget, c.totalTarget);
}

function side() {
  return fc
    .integer({ min: 1, max: 50_000 })
    .chain((n) => fc.record({ n: fc.constant(n), k: fc.integer({ min: 0, max: Math.min(n, 400) }) }));
}
