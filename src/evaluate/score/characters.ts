/** Marked characters: who marks how many of the same ones, whatever the marks' ends. */
import type { PassageName, Span } from '../../../pipeline/types.ts';
import { grouped } from '../grouped.ts';
import type { Confusion, Outcome } from '../outcome.ts';
import { countInterval, summed, type Tally } from './count-interval.ts';
import { tallyCounts, tallyF1 } from './tally-f1.ts';

/** A text with what people marked in it. */
export interface MarkedText {
  readonly article: string;
  readonly cluster: string;
  readonly passage: PassageName;
  readonly spans: readonly Span[];
}

/** Compares marked characters, pooled over all texts; `predicted[i]` are the tool's spans in `gold[i]`. */
export function scoreCharacters(
  gold: readonly MarkedText[],
  predicted: readonly (readonly Span[])[],
  seed: string,
): Outcome {
  const texts = gold.map((text, i) => ({ ...text, found: predicted[i]! }));
  const clusters = [...grouped(texts, ({ cluster }) => cluster).values()].map((members) =>
    summed(members.map((text) => tallyOf(text.spans, text.found))),
  );
  const counts = tallyCounts('characters', summed(clusters));
  const interval = countInterval(clusters, tallyF1, seed);
  return {
    measure: 'character F1',
    ...(counts.f1 === undefined ? {} : { value: counts.f1 }),
    ...(interval === undefined ? {} : { interval }),
    n: gold.length,
    unit: 'texts',
    also: [],
    categories: [counts],
    confusions: texts.flatMap(confusionsOf),
  };
}

function tallyOf(gold: readonly Span[], predicted: readonly Span[]): Tally {
  const length = Math.max(0, ...[...gold, ...predicted].map(({ end }) => end));
  const marks = new Uint8Array(length);
  for (const { start, end } of gold) marks.fill(1, start, end);
  for (const { start, end } of predicted) for (let i = start; i < end; i++) marks[i]! |= 2;
  const tally = [0, 0, 0, 0];
  for (const mark of marks) tally[mark]!++;
  const [, missed = 0, extra = 0, right = 0] = tally;
  return [right, extra, missed];
}

/** Marks of one side that share no character with the other. */
function confusionsOf({ article, passage, spans, found }: MarkedText & { readonly found: readonly Span[] }) {
  const at = ({ start, end }: Span) => ({ article, passage, start, end });
  const touches = (span: Span, others: readonly Span[]) =>
    others.some((other) => other.start < span.end && span.start < other.end);
  const missed: Confusion[] = spans
    .filter((span) => !touches(span, found))
    .map((span) => ({ ...at(span), gold: 'marked', predicted: 'none' }));
  const extra: Confusion[] = found
    .filter((span) => !touches(span, spans))
    .map((span) => ({ ...at(span), gold: 'none', predicted: 'marked' }));
  return [...missed, ...extra].sort((a, b) => a.start - b.start || a.end - b.end);
}
