import { cohenKappa } from '../stats/cohen-kappa.ts';
import { precisionRecall } from '../stats/precision-recall.ts';
import { matchSpans } from '../stats/span-match.ts';
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

/** All pairs of coders who share a text; all kinds together first, then each kind that one of the two marked. */
export function pairAgreements(coding: Coded): readonly PairAgreement[] {
  return [ANY, ...coding.categories].flatMap((category) => {
    const values = coding.coders.map((coder) => valuesOf(coder, category));
    const spans = coding.coders.map((coder) => spansOf(coder, category));
    return coding.coders.flatMap((first, i) =>
      coding.coders.slice(i + 1).flatMap((second, after): readonly PairAgreement[] => {
        const j = i + 1 + after;
        if (category !== ANY && spans[i]!.length === 0 && spans[j]!.length === 0) return [];
        const shared = coding.texts.filter((_, text) => first.reads[text] && second.reads[text]);
        if (shared.length === 0) return [];
        const isShared = ({ start }: { readonly start: number }) =>
          shared.some((text) => text.start <= start && start < text.end);
        const words = (of: readonly string[]) => shared.flatMap(({ start, end }) => of.slice(start, end));
        const [a, b] = [spans[i]!.filter(isShared), spans[j]!.filter(isShared)];
        const [own, others] = [words(values[i]!), words(values[j]!)];
        const kappa = cohenKappa(own, others);
        const { f1 } = precisionRecall(matchSpans(a, b, { iou: SAME_PHRASE }));
        const { f1: f1Overlap } = precisionRecall(matchSpans(a, b, { iou: 0 }));
        return [
          {
            category,
            first: first.code,
            second: second.code,
            words: own.length,
            ...(kappa !== undefined && { kappa }),
            ...(f1 !== undefined && { f1 }),
            ...(f1Overlap !== undefined && { f1Overlap }),
          },
        ];
      }),
    );
  });
}

function valuesOf(coder: Coder, category: string): readonly string[] {
  return Array.from(markedWords(coder, category), (mark) => (mark === 1 ? 'marked' : 'unmarked'));
}
