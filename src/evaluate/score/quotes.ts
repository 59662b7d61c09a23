/** Attributed words: how much of what people found is covered, and how much of what the tool found is right. */

import type { GoldQuote } from '../gold.ts';
import { grouped } from '../grouped.ts';
import type { Confusion, Outcome } from '../outcome.ts';
import type { PredictedQuote } from '../predicted/quotes.ts';
import { countInterval, summed, type Tally } from './count-interval.ts';
import { coverage } from './coverage.ts';
import type { QuoteKind } from './quote-kinds.ts';

/** An article's quotations as people found them. */
export interface QuotedText {
  readonly article: string;
  readonly cluster: string;
  readonly quotes: readonly GoldQuote[];
}

/**
 * Compares quotations of one kind; `predicted[i]` are the tool's in `gold[i]`.
 *
 *     recall    = gold contents of the kind that all predicted contents together cover to the threshold
 *     precision = predicted quotations of the kind that one gold content covers to the threshold
 */
export function scoreQuotes(
  gold: readonly QuotedText[],
  predicted: readonly (readonly PredictedQuote[])[],
  { kind, seed }: { readonly kind: QuoteKind; readonly seed: string },
): Outcome {
  const judged = gold.map((text, i) => ({ ...text, ...judge(text, predicted[i]!, kind) }));
  const tallies = grouped(judged, ({ cluster }) => cluster);
  const clusters = [...tallies.values()].map((texts) => summed(texts.map(({ tally }) => tally)));
  const sums = summed(clusters);
  const [inGold = 0, found = 0, inPredicted = 0, right = 0] = sums;
  const value = f1Of(sums);
  const interval = countInterval(clusters, f1Of, seed);
  return {
    measure: `F1 at ${kind.threshold} covered`,
    ...(value === undefined ? {} : { value }),
    ...(interval === undefined ? {} : { interval }),
    n: inGold,
    unit: 'quotations',
    also: [],
    categories: [
      {
        category: kind.name,
        gold: inGold,
        predicted: inPredicted,
        truePositives: right,
        falsePositives: inPredicted - right,
        falseNegatives: inGold - found,
        ...(inPredicted > 0 && { precision: right / inPredicted }),
        ...(inGold > 0 && { recall: found / inGold }),
        ...(value !== undefined && { f1: value }),
      },
    ],
    confusions: judged.flatMap(({ confusions }) => confusions),
  };
}

/** Gold ones, found ones, predicted ones, right ones. */
function judge({ article, quotes: gold }: QuotedText, predicted: readonly PredictedQuote[], kind: QuoteKind) {
  const isKind = ({ type }: { readonly type: string }) => kind.types.some((one) => one === type);
  const asked = gold.filter(isKind);
  const given = predicted.filter(isKind);
  const covers = (spans: readonly PredictedQuote[], { passage }: { readonly passage: string }) =>
    spans.filter((one) => one.passage === passage).flatMap(({ content }) => content);
  const missed = asked.filter((one) => coverage(one.content, covers(predicted, one)) < kind.threshold);
  const extra = given.filter((one) => {
    const there = gold.filter(({ passage }) => passage === one.passage);
    return !there.some(({ content }) => coverage(one.content, content) >= kind.threshold);
  });
  const confusions: readonly Confusion[] = [
    ...missed.map((one) => ({ article, ...extentOf(one), gold: one.type, predicted: 'none' })),
    ...extra.map((one) => ({ article, ...extentOf(one), gold: 'none', predicted: one.type })),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  const tally: Tally = [
    asked.length,
    asked.length - missed.length,
    given.length,
    given.length - extra.length,
  ];
  return { tally, confusions };
}

function extentOf({ passage, content }: Pick<GoldQuote, 'passage' | 'content'>) {
  const start = Math.min(...content.map((span) => span.start));
  return { passage, start, end: Math.max(...content.map((span) => span.end)) };
}

/** Harmonic mean of precision and recall; 0 if either is 0, undefined if nobody found anything. */
function f1Of([inGold = 0, found = 0, inPredicted = 0, right = 0]: Tally): number | undefined {
  if (inGold + inPredicted === 0) return undefined;
  const recall = inGold === 0 ? 0 : found / inGold;
  const precision = inPredicted === 0 ? 0 : right / inPredicted;
  return recall + precision === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
