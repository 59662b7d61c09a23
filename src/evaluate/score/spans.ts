/** Marks with a category, paired one to one. */
import { type Span as CategorySpan, matchSpans, type SpanMatch } from '../../../pipeline/stats/span-match.ts';
import { grouped } from '../grouped.ts';
import type { CategoryCounts, Confusion, Measure, Outcome } from '../outcome.ts';
import type { MarkedText } from './characters.ts';
import { countInterval, summed, type Tally } from './count-interval.ts';
import { tallyCounts, tallyF1 } from './tally-f1.ts';

export interface CategoryText extends MarkedText {
  readonly spans: readonly CategorySpan[];
}

export interface SpanOptions {
  readonly categories: readonly string[];
  readonly seed: string;
}

/** Overlap from which two marks of one category are the same. */
const SAME = 0.5;

type Match = SpanMatch<CategorySpan, CategorySpan>;

/**
 * Compares marks: two of one category are the same from an overlap (IoU) of 0.5 on. The figure is the F1 over
 * all marks; the F1 when any overlap will do stands beside it.
 */
export function scoreSpans(
  gold: readonly CategoryText[],
  predicted: readonly (readonly CategorySpan[])[],
  { categories, seed }: SpanOptions,
): Outcome {
  const texts = gold.map((text, i) => ({ ...text, found: predicted[i]! }));
  const matches = texts.map(({ spans, found }) => matchSpans(spans, found, { iou: SAME }));
  const tallies = matches.map(tallyOf);
  const clusters = grouped(
    texts.map(({ cluster }, i) => ({ cluster, tally: tallies[i]! })),
    ({ cluster }) => cluster,
  );
  const sums = [...clusters.values()].map((members) => summed(members.map(({ tally }) => tally)));
  const value = tallyF1(summed(tallies));
  const interval = countInterval(sums, tallyF1, seed);
  return {
    measure: 'F1 of marks at IoU ≥ 0.5',
    ...(value === undefined ? {} : { value }),
    ...(interval === undefined ? {} : { interval }),
    n: texts.reduce((sum, { spans }) => sum + spans.length, 0),
    unit: 'marks',
    also: [anyOverlap(texts)],
    categories: categories.map((category) => countsOf(category, texts)),
    confusions: texts.flatMap((text, i) => confusionsOf(text, matches[i]!)),
  };
}

type Both = CategoryText & { readonly found: readonly CategorySpan[] };

function tallyOf({ truePositives, falsePositives, falseNegatives }: Match): Tally {
  return [truePositives, falsePositives, falseNegatives];
}

function anyOverlap(texts: readonly Both[]): Measure {
  const value = tallyF1(
    summed(texts.map(({ spans, found }) => tallyOf(matchSpans(spans, found, { iou: 0 })))),
  );
  return { name: 'F1 of marks that overlap at all', ...(value === undefined ? {} : { value }) };
}

function countsOf(category: string, texts: readonly Both[]): CategoryCounts {
  const only = (spans: readonly CategorySpan[]) => spans.filter((span) => span.category === category);
  const tallies = texts.map(({ spans, found }) =>
    tallyOf(matchSpans(only(spans), only(found), { iou: SAME })),
  );
  return tallyCounts(category, summed(tallies));
}

function confusionsOf({ article, passage, spans, found }: Both, { pairs }: Match): readonly Confusion[] {
  const matched = new Set<CategorySpan>(pairs.flatMap((pair) => [pair.gold, pair.predicted]));
  const at = ({ start, end }: CategorySpan) => ({ article, passage, start, end });
  return [
    ...spans.map((span) => ({ span, gold: span.category, predicted: 'none' })),
    ...found.map((span) => ({ span, gold: 'none', predicted: span.category })),
  ]
    .filter(({ span }) => !matched.has(span))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .map(({ span, gold, predicted }) => ({ ...at(span), gold, predicted }));
}
