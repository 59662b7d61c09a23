/**
 * Grows a pair of sentences into the stretch of both utterances that tells the same: neighbours are taken in
 * while the two stretches still agree.
 */
import { byCodeUnit } from '../by-code-unit.ts';
import { type Alignment, align } from './align.ts';
import type { SentencePair } from './candidates.ts';
import { commonLength, mostInCommon, sharesContent } from './common-length.ts';
import type { QuoteWord } from './quote-words.ts';
import type { QuotedSentence } from './quoted-sentences.ts';

/** Sentences [a0, a1] of one article beside [b0, b1] of the other, indices into the story's sentences. */
interface Bounds {
  readonly a0: number;
  readonly a1: number;
  readonly b0: number;
  readonly b1: number;
}

/** Bounds with the words of both sides aligned. */
export interface Region extends Bounds {
  readonly alignment: Alignment;
}

interface Stretch extends Bounds {
  /** 2 · words in common, in order, ÷ words of both. */
  readonly similarity: number;
  /** Share of the shorter side that the other one holds. */
  readonly coverage: number;
}

/** A neighbouring pair on its own must agree as much, and the whole stays above it. */
const NEIGHBOUR = 0.3;
const WHOLE = 0.45;
/** A lone neighbour must make the whole agree better by this much. */
const GAIN = 0.02;
const LOSS = 0.15;

export function wordsOf(
  sentences: readonly QuotedSentence[],
  first: number,
  last: number,
): readonly QuoteWord[] {
  return first === last
    ? sentences[first]!.words
    : sentences.slice(first, last + 1).flatMap(({ words }) => words);
}

function grownFrom(sentences: readonly QuotedSentence[], a: number, b: number): Bounds {
  let region = regionOf(sentences, a, a, b, b);
  for (;;) {
    const wider =
      bothWider(sentences, region, 1) ?? bothWider(sentences, region, -1) ?? oneWider(sentences, region);
    if (wider === undefined) return region;
    region = wider;
  }
}

function regionOf(
  sentences: readonly QuotedSentence[],
  a0: number,
  a1: number,
  b0: number,
  b1: number,
): Stretch {
  const [a, b] = [wordsOf(sentences, a0, a1), wordsOf(sentences, b0, b1)];
  const common = commonLength(a, b);
  const [similarity, coverage] = [
    (2 * common) / (a.length + b.length),
    common / Math.min(a.length, b.length),
  ];
  return { a0, a1, b0, b1, similarity, coverage };
}

/** The next sentence of both, behind (1) or before (−1). */
function bothWider(sentences: readonly QuotedSentence[], region: Stretch, step: 1 | -1): Stretch | undefined {
  const a = step === 1 ? region.a1 + 1 : region.a0 - 1;
  const b = step === 1 ? region.b1 + 1 : region.b0 - 1;
  if (!isNeighbour(sentences, a, region.a0) || !isNeighbour(sentences, b, region.b0)) return undefined;
  const [left, right] = [sentences[a]!.words, sentences[b]!.words];
  const words = left.length + right.length;
  const least = sharesContent(left, right) ? NEIGHBOUR : WHOLE;
  if (2 * mostInCommon(left, right) < least * words || 2 * commonLength(left, right) < least * words)
    return undefined;
  const wider = widened(
    sentences,
    region,
    Math.min(a, region.a0),
    Math.max(a, region.a1),
    Math.min(b, region.b0),
    Math.max(b, region.b1),
  );
  return wider.similarity >= WHOLE ? wider : undefined;
}

/** A sentence more on one side only: the other telling has it in one sentence. */
function oneWider(sentences: readonly QuotedSentence[], region: Stretch): Stretch | undefined {
  const { a0, a1, b0, b1 } = region;
  const choices = [
    isNeighbour(sentences, a1 + 1, a0) ? widened(sentences, region, a0, a1 + 1, b0, b1) : undefined,
    isNeighbour(sentences, a0 - 1, a0) ? widened(sentences, region, a0 - 1, a1, b0, b1) : undefined,
    isNeighbour(sentences, b1 + 1, b0) ? widened(sentences, region, a0, a1, b0, b1 + 1) : undefined,
    isNeighbour(sentences, b0 - 1, b0) ? widened(sentences, region, a0, a1, b0 - 1, b1) : undefined,
  ];
  let best: Stretch | undefined;
  for (const choice of choices) {
    if (choice === undefined || choice.similarity < region.similarity + GAIN) continue;
    // A part of the other telling stays one: more words would only hide it.
    if (choice.coverage < region.coverage - LOSS) continue;
    if (best === undefined || isBetter(sentences, choice, best)) best = choice;
  }
  return best;
}

/** More alike; of two as much alike the one whose words come first, so that it does not matter which side is which. */
function isBetter(sentences: readonly QuotedSentence[], one: Stretch, other: Stretch): boolean {
  const difference = one.similarity - other.similarity;
  return difference > 0 || (difference === 0 && wordingOf(sentences, one) < wordingOf(sentences, other));
}

function wordingOf(sentences: readonly QuotedSentence[], { a0, a1, b0, b1 }: Bounds): string {
  const text = (first: number, last: number) =>
    wordsOf(sentences, first, last)
      .map(({ key }) => key)
      .join(' ');
  return [text(a0, a1), text(b0, b1)].sort(byCodeUnit).join('/');
}

function widened(
  sentences: readonly QuotedSentence[],
  region: Stretch,
  a0: number,
  a1: number,
  b0: number,
  b1: number,
): Stretch {
  if (a0 === region.a0 && a1 === region.a1 && b0 === region.b0 && b1 === region.b1) return region;
  return regionOf(sentences, a0, a1, b0, b1);
}

/** Sentence `i` belongs to the utterance of sentence `of`. */
function isNeighbour(sentences: readonly QuotedSentence[], i: number, of: number): boolean {
  const sentence = sentences[i];
  const other = sentences[of]!;
  return (
    sentence !== undefined && sentence.article === other.article && sentence.utterance === other.utterance
  );
}

/** Regions once each, whichever of their sentences they were grown from. */
export function grownRegions(
  sentences: readonly QuotedSentence[],
  pairs: readonly SentencePair[],
): readonly Region[] {
  const found = new Map<string, Bounds>();
  for (const { a, b } of pairs) {
    const bounds = grownFrom(sentences, a, b);
    found.set(`${bounds.a0} ${bounds.a1} ${bounds.b0} ${bounds.b1}`, bounds);
  }
  return [...found.values()].map(({ a0, a1, b0, b1 }) => ({
    a0,
    a1,
    b0,
    b1,
    alignment: align(wordsOf(sentences, a0, a1), wordsOf(sentences, b0, b1)),
  }));
}
