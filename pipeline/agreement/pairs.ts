import { markingKappa } from '../stats/marking-kappa.ts';
import { addCounts, type Counts, precisionRecall } from '../stats/precision-recall.ts';
import { type Span as CategorySpan, matchSpans } from '../stats/span-match.ts';
import { ANY, type Coded, type Coder, markedWords, spansOf } from './coded.ts';

/** Overlap, as intersection over union, from which on two phrases count as the same. */
export const SAME_PHRASE = 0.5;

/** Two coders, one kind of mark, over the texts both have read. */
export interface PairAgreement {
  readonly category: string;
  readonly first: string;
  readonly second: string;
  /** Words both have read. */
  readonly words: number;
  /** Cohen's kappa of marked and unmarked words, −1…1; absent when nobody marked a word. */
  readonly kappa?: number;
  /** F₁ of phrases that overlap by half or more, 0…1; absent when neither marked a phrase. */
  readonly f1?: number;
  /** F₁ of phrases that overlap at all. */
  readonly f1Overlap?: number;
}

/** What one coder marked as of one kind: word by word, and as phrases of each text. */
interface Marked {
  readonly coder: Coder;
  readonly words: Uint8Array;
  readonly spans: readonly (readonly CategorySpan[])[];
  readonly isEmpty: boolean;
}

/** All pairs of coders who share a text; all kinds together first, then each kind that one of the two marked. */
export function pairAgreements(coding: Coded): readonly PairAgreement[] {
  return [ANY, ...coding.categories].flatMap((category) => {
    const marked = coding.coders.map((coder) => markedBy(coder, category, coding));
    return marked.flatMap((first, i) =>
      marked.slice(i + 1).flatMap((second): readonly PairAgreement[] => {
        if (category !== ANY && first.isEmpty && second.isEmpty) return [];
        const shared = coding.texts.flatMap((_, text) =>
          first.coder.reads[text] && second.coder.reads[text] ? text : [],
        );
        return shared.length === 0 ? [] : [pairAgreement(category, [first, second], { shared, coding })];
      }),
    );
  });
}

function markedBy(coder: Coder, category: string, { texts }: Coded): Marked {
  const all = spansOf(coder, category);
  const spans = texts.map(({ start, end }) => all.filter((span) => start <= span.start && span.start < end));
  return { coder, words: markedWords(coder, category), spans, isEmpty: all.length === 0 };
}

function pairAgreement(
  category: string,
  [a, b]: readonly [Marked, Marked],
  { shared, coding }: { readonly shared: readonly number[]; readonly coding: Coded },
): PairAgreement {
  const counts = { words: 0, first: 0, second: 0, both: 0 };
  for (const text of shared) {
    const { start, end } = coding.texts[text]!;
    counts.words += end - start;
    for (let i = start; i < end; i++) {
      counts.first += a.words[i]!;
      counts.second += b.words[i]!;
      counts.both += a.words[i]! & b.words[i]!;
    }
  }
  const kappa = markingKappa(counts);
  // Text by text: matching takes the cube of the phrases.
  const matched = (iou: number) =>
    shared
      .map((text): Counts => matchSpans(a.spans[text]!, b.spans[text]!, { iou }))
      .reduce(addCounts, { truePositives: 0, falsePositives: 0, falseNegatives: 0 });
  const { f1 } = precisionRecall(matched(SAME_PHRASE));
  const { f1: f1Overlap } = precisionRecall(matched(0));
  return {
    category,
    first: a.coder.code,
    second: b.coder.code,
    words: counts.words,
    ...(kappa !== undefined && { kappa }),
    ...(f1 !== undefined && { f1 }),
    ...(f1Overlap !== undefined && { f1Overlap }),
  };
}
