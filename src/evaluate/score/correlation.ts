import { pearson } from '../../../pipeline/stats/pearson.ts';
import type { Outcome } from '../outcome.ts';
import { intervalOf } from './interval-of.ts';

/** A text with the value people gave it, on any scale. */
export interface ValuedText {
  readonly article: string;
  readonly cluster: string;
  readonly value: number;
}

/** Pearson's r between people's values and the tool's; `predicted[i]` undefined (no tone found) counts as 0. */
export function scoreCorrelation(
  gold: readonly ValuedText[],
  predicted: readonly (number | undefined)[],
  seed: string,
): Outcome {
  const pairs = gold.map((text, i) => ({ ...text, predicted: predicted[i] ?? 0 }));
  const r = (sample: typeof pairs) =>
    pearson(
      sample.map(({ value }) => value),
      sample.map((pair) => pair.predicted),
    );
  const value = r(pairs);
  const interval = intervalOf(pairs, (sample) => r([...sample]), {
    clusterOf: ({ cluster }) => cluster,
    seed,
  });
  const scored = predicted.filter((one) => one !== undefined).length;
  return {
    measure: 'Pearson r',
    ...(value === undefined ? {} : { value }),
    ...(interval === undefined ? {} : { interval }),
    n: pairs.length,
    unit: 'headlines',
    also: [
      { name: 'share with a score', ...(pairs.length === 0 ? {} : { value: scored / pairs.length }) },
      { name: 'share with the same sign', ...sameSign(pairs) },
    ],
    categories: [],
    confusions: pairs
      .filter((pair) => pair.value * pair.predicted < 0)
      .map((pair) => ({
        article: pair.article,
        passage: 'headline',
        start: 0,
        end: 0,
        gold: String(pair.value),
        predicted: String(pair.predicted),
      })),
  };
}

/** Of the texts to which both sides give a value other than 0. */
function sameSign(pairs: readonly (ValuedText & { readonly predicted: number })[]): {
  readonly value?: number;
} {
  const signed = pairs.filter((pair) => pair.value * pair.predicted !== 0);
  if (signed.length === 0) return {};
  return { value: signed.filter((pair) => pair.value * pair.predicted > 0).length / signed.length };
}
