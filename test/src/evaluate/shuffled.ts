import { seededRandom } from '../../../pipeline/stats/random.ts';

/** The items in another order (Fisher–Yates), the same each time. */
export function shuffled<T>(items: readonly T[], seed = 'shuffle'): T[] {
  const random = seededRandom(seed);
  const out = [...items];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [out[i], out[j]] = [out[j]!, out[i]!];
  }
  return out;
}

/** 0 … n−1. */
export function range(n: number): number[] {
  return Array.from({ length: n }, (_, i) => i);
}
