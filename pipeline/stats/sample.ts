import type { Random } from './random.ts';

/**
 * `n` of the `items`, drawn without replacement, in the order they had:
 *
 *     take item i with P = (n − taken so far) / (items from i on)
 *
 * Every set of `n` items is equally likely, up to the 2⁻³² grain of `random`, of which one number is used
 * per item looked at. All items when there are no more than `n`, none when `n` ≤ 0. Reference: Fan, Muller &
 * Rezucha 1962, JASA 57:387; Knuth, TAOCP 2, algorithm 3.4.2 S.
 *
 * @example sampleWithoutReplacement(['a', 'b', 'c', 'd'], 2, seededRandom('1/all/audit')).length // 2
 */
export function sampleWithoutReplacement<T>(items: readonly T[], n: number, random: Random): T[] {
  const sample: T[] = [];
  const wanted = Math.min(n, items.length);
  for (let i = 0; sample.length < wanted; i++) {
    if (random() * (items.length - i) < wanted - sample.length) sample.push(items[i]!);
  }
  return sample;
}
