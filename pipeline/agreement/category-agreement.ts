import type { Interval } from '../stats/interval.ts';
import { type MarkingSums, markingAlpha, markingInterval, markingSums } from '../stats/marking-alpha.ts';
import { seededRandom } from '../stats/random.ts';
import { unitizedAlpha } from '../stats/unitized-alpha.ts';
import { type Coded, type Coder, markedWords, spansOf } from './coded.ts';
import type { PairAgreement } from './pairs.ts';

/** Middle and ends of the pairs' values. */
export interface Spread {
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
  readonly pairs: number;
}

/** How far a class agrees on one kind of mark. What cannot be known is absent, and `note` says why. */
export interface CategoryAgreement {
  readonly category: string;
  /** Coders who marked at least one phrase as of this kind. */
  readonly users: number;
  /** Phrases marked, each coder's counted. */
  readonly marks: number;
  /** Words somebody marked, of those that two coders or more have read. */
  readonly markedWords: number;
  /** Krippendorff's alpha of marked and unmarked words; at most 1. */
  readonly alpha?: number;
  /** Bootstrap over sentences. */
  readonly interval?: Interval;
  /** Krippendorff's alpha for unitizing, αu. */
  readonly unitized?: number;
  readonly kappa?: Spread;
  /** F₁ of phrases, the mean of all pairs in which one marked such a phrase. */
  readonly f1?: number;
  readonly f1Overlap?: number;
  readonly note?: string;
}

/** Below so many marked words, or sentences with one, a phrase more or less decides: no alpha is given. */
export const LEAST_WORDS = 5;
export const LEAST_MARKED = 3;
/** Below so many sentences, or sentences with a mark, a bootstrap says nothing: no interval is given. */
export const LEAST_SENTENCES = 10;
export const LEAST_MARKED_FOR_INTERVAL = 5;

/** One kind of mark among these coders. `pairs` are theirs, of this kind. */
export function categoryAgreement(
  coding: Coded,
  category: string,
  { coders, pairs, seed }: { coders: readonly Coder[]; pairs: readonly PairAgreement[]; seed: string },
): CategoryAgreement {
  const marked = new Uint16Array(coding.words);
  const read = new Uint16Array(coding.words);
  const spans = coders.map((coder) => spansOf(coder, category));
  for (const coder of coders) {
    const own = markedWords(coder, category);
    for (let i = 0; i < own.length; i++) {
      marked[i]! += own[i]!;
      read[i]! += coder.read[i]!;
    }
  }
  let words = 0;
  for (let i = 0; i < marked.length; i++) if (read[i]! > 1 && marked[i]! > 0) words++;
  const counts = {
    category,
    users: spans.filter((own) => own.length > 0).length,
    marks: spans.reduce((sum, own) => sum + own.length, 0),
    markedWords: words,
  };
  const shared = coding.texts.filter(({ start, end }) => start < end && read[start]! > 1);
  if (shared.length === 0) return { ...counts, note: 'no text was read by two coders' };
  const sentences = coding.sentences
    .filter(({ start }) => read[start]! > 1)
    .map(({ start, end }) => markingSums(marked, read, { from: start, to: end }));
  const markedIn = sentences.filter((sentence) => sentence.marked > 0).length;
  if (words === 0)
    return {
      ...counts,
      note: counts.marks === 0 ? 'nobody marked this' : 'marked in texts only one coder read',
    };
  if (words < LEAST_WORDS || markedIn < LEAST_MARKED) return { ...counts, note: tooFew(words, markedIn) };
  const alpha = markingAlpha(sentences);
  if (alpha === undefined)
    return { ...counts, note: 'everybody marked every word, so nothing can be compared' };
  const unitized = unitizedAlpha(
    shared.map(({ start, end }) => ({
      length: end - start,
      coders: spans
        .filter((_, i) => coders[i]!.read[start] === 1)
        .map((own) =>
          own
            .filter((span) => start <= span.start && span.start < end)
            .map((span) => ({ start: span.start - start, end: span.end - start })),
        ),
    })),
  );
  return {
    ...counts,
    alpha,
    ...intervalOf(sentences, `${seed}/${category}/alpha`),
    ...(unitized !== undefined && { unitized }),
    ...pairFigures(pairs),
  };
}

function intervalOf(
  sentences: readonly MarkingSums[],
  seed: string,
): Pick<CategoryAgreement, 'interval' | 'note'> {
  if (sentences.length < LEAST_SENTENCES) {
    return { note: `no interval: ${sentences.length} sentences are too few for one` };
  }
  const markedIn = sentences.filter(({ marked }) => marked > 0).length;
  if (markedIn < LEAST_MARKED_FOR_INTERVAL) {
    return { note: `no interval: marks in ${markedIn} sentences are too few for one` };
  }
  const interval = markingInterval(sentences, seededRandom(seed));
  return interval === undefined ? { note: 'no interval: too many draws held no mark' } : { interval };
}

function tooFew(words: number, sentences: number): string {
  const where = sentences === 1 ? 'one sentence' : `${sentences} sentences`;
  return `${words === 1 ? 'one marked word' : `${words} marked words`} in ${where}: too few for a figure`;
}

function pairFigures(pairs: readonly PairAgreement[]): Pick<CategoryAgreement, 'kappa' | 'f1' | 'f1Overlap'> {
  const kappas = pairs.flatMap(({ kappa }) => kappa ?? []).sort((a, b) => a - b);
  const middle = (kappas.length - 1) / 2;
  const [f1, f1Overlap] = [
    mean(pairs.flatMap((pair) => pair.f1 ?? [])),
    mean(pairs.flatMap((pair) => pair.f1Overlap ?? [])),
  ];
  return {
    ...(kappas.length > 0 && {
      kappa: {
        median: (kappas[Math.floor(middle)]! + kappas[Math.ceil(middle)]!) / 2,
        lowest: kappas[0]!,
        highest: kappas.at(-1)!,
        pairs: kappas.length,
      },
    }),
    ...(f1 !== undefined && { f1 }),
    ...(f1Overlap !== undefined && { f1Overlap }),
  };
}

function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}
