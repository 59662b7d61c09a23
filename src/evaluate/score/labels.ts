/** Units, such as sentences or words, that people and the tool give labels to. */
import type { PassageName, Span } from '../../../pipeline/types.ts';
import { grouped } from '../grouped.ts';
import type { Confusion, Outcome } from '../outcome.ts';
import { countInterval, summed, type Tally } from './count-interval.ts';
import { coderAlphas, labelAlpha } from './label-alpha.ts';
import { type Codings, majority } from './majority.ts';
import { tallyCounts, tallyF1 } from './tally-f1.ts';

/** A unit as people coded it; the labels more than half of them gave are the gold. */
export interface LabelledUnit extends Span {
  readonly article: string;
  readonly cluster: string;
  readonly passage: PassageName;
  readonly codings: Codings;
}

export interface LabelOptions {
  /** Labels that were coded; others are not looked at. */
  readonly labels: readonly string[];
  /** `two-class`: mean F1 of marked and not marked · `marked`: F1 of marked. Both averaged over the labels. */
  readonly measure: 'two-class' | 'marked';
  /** What a unit is, in the plural. */
  readonly unit: string;
  readonly seed: string;
}

/** TP, FP, FN, TN of one label. */
const PLACES = 4;

/**
 * Compares the labels of units: `predicted[i]` are the tool's labels of `gold[i]`. A label, or one of its two
 * classes, that is on neither side is left out of the mean.
 */
export function scoreLabels(
  gold: readonly LabelledUnit[],
  predicted: readonly ReadonlySet<string>[],
  options: LabelOptions,
): Outcome {
  const { labels, unit, seed } = options;
  const units = gold.map((one, i) => ({ ...one, gold: majority(one.codings), predicted: predicted[i]! }));
  const clusters = [...grouped(units, ({ cluster }) => cluster).values()].map((members) =>
    summed(members.map((one) => tallyOf(one, labels))),
  );
  const sums = summed(clusters);
  const value = meanF1(sums, options);
  const interval = countInterval(clusters, (drawn) => meanF1(drawn, options), seed);
  return {
    measure: nameOf(options),
    ...(value === undefined ? {} : { value }),
    ...(interval === undefined ? {} : { interval }),
    n: units.length,
    unit,
    also: coderAlphas(
      gold.map(({ codings }) => codings),
      predicted,
      labels,
    ),
    categories: labels.map((label, i) => ({
      ...tallyCounts(label, sums.slice(i * PLACES, (i + 1) * PLACES)),
      ...alphaOf(units, label),
    })),
    confusions: units.flatMap((one) => confusionOf(one, labels) ?? []),
  };
}

interface Both {
  readonly gold: ReadonlySet<string>;
  readonly predicted: ReadonlySet<string>;
}

function tallyOf({ gold, predicted }: Both, labels: readonly string[]): Tally {
  return labels.flatMap((label) => {
    const [g, p] = [gold.has(label), predicted.has(label)];
    return [Number(g && p), Number(!g && p), Number(g && !p), Number(!g && !p)];
  });
}

/** Mean F1 over the labels, of the sums of all of them in a row. */
function meanF1(sums: Tally, { labels, measure }: LabelOptions): number | undefined {
  const f1s = labels.flatMap((_, i) => {
    const [tp = 0, fp = 0, fn = 0, tn = 0] = sums.slice(i * PLACES, (i + 1) * PLACES);
    const marked = tallyF1([tp, fp, fn]);
    return (measure === 'marked' ? [marked] : [marked, tallyF1([tn, fn, fp])]).filter(
      (f1) => f1 !== undefined,
    );
  });
  return f1s.length === 0 ? undefined : f1s.reduce((a, b) => a + b, 0) / f1s.length;
}

function nameOf({ labels, measure }: LabelOptions): string {
  if (measure === 'two-class') return labels.length > 1 ? 'macro-F1, mean of categories' : 'macro-F1';
  return labels.length > 1 ? 'macro-F1' : 'F1';
}

function confusionOf(one: LabelledUnit & Both, labels: readonly string[]): Confusion | undefined {
  const { article, passage, start, end } = one;
  const gold = listed(one.gold, labels);
  const predicted = listed(one.predicted, labels);
  return gold === predicted ? undefined : { article, passage, start, end, gold, predicted };
}

function listed(set: ReadonlySet<string>, labels: readonly string[]): string {
  return labels.filter((label) => set.has(label)).join(' ') || 'none';
}

function alphaOf(units: readonly Both[], label: string): { readonly alpha?: number } {
  const alpha = labelAlpha(
    units.map(({ gold, predicted }) => [gold, predicted]),
    label,
  );
  return alpha === undefined ? {} : { alpha };
}
