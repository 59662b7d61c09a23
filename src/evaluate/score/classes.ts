import { krippendorffAlpha } from '../../../pipeline/stats/krippendorff-alpha.ts';
import { macroF1 } from '../../../pipeline/stats/macro-f1.ts';
import type { Outcome } from '../outcome.ts';
import { intervalOf } from './interval-of.ts';
import { tallyCounts } from './tally-f1.ts';

/** A text to which people gave one class. */
export interface ClassedText {
  readonly article: string;
  readonly cluster: string;
  readonly label: string;
}

export interface ClassOptions {
  readonly classes: readonly string[];
  /** The class that says nothing; the precision of the others together is given besides. */
  readonly neutral: string;
  readonly seed: string;
}

/**
 * Compares one class per text; `predicted[i]` is the tool's for `gold[i]`. A class that is on neither side is
 * left out of the mean.
 */
export function scoreClasses(
  gold: readonly ClassedText[],
  predicted: readonly string[],
  { classes, neutral, seed }: ClassOptions,
): Outcome {
  const pairs = gold.map((text, i) => ({ ...text, predicted: predicted[i]! }));
  const occurring = classes.filter((name) =>
    pairs.some((pair) => pair.label === name || pair.predicted === name),
  );
  const f1 = (sample: readonly (typeof pairs)[number][]) =>
    macroF1(
      sample.map(({ label }) => label),
      sample.map((pair) => pair.predicted),
      occurring,
    );
  const value = f1(pairs);
  const interval = intervalOf(pairs, f1, { clusterOf: ({ cluster }) => cluster, seed });
  const given = pairs.filter((pair) => pair.predicted !== neutral);
  const right = given.filter((pair) => pair.predicted === pair.label).length;
  const alpha = krippendorffAlpha(pairs.map((pair) => [pair.label, pair.predicted]));
  return {
    measure: 'macro-F1',
    ...(value === undefined ? {} : { value }),
    ...(interval === undefined ? {} : { interval }),
    n: pairs.length,
    unit: 'targets',
    also: [
      {
        name: `precision of labels other than ${neutral}`,
        ...(given.length === 0 ? {} : { value: right / given.length }),
      },
      { name: 'α with the coding', ...(alpha === undefined ? {} : { value: alpha }) },
    ],
    categories: classes.map((name) => {
      const both = pairs.filter((pair) => pair.label === name && pair.predicted === name).length;
      const extra = pairs.filter((pair) => pair.label !== name && pair.predicted === name).length;
      const missed = pairs.filter((pair) => pair.label === name && pair.predicted !== name).length;
      return tallyCounts(name, [both, extra, missed]);
    }),
    confusions: pairs
      .filter((pair) => pair.label !== pair.predicted)
      .map(({ article, label, predicted: found }) => ({
        article,
        passage: 'body' as const,
        start: 0,
        end: 0,
        gold: label,
        predicted: found,
      })),
  };
}
