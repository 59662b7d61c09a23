/** Scores of stretches of text that can be compared whatever their length. */
import { meanInterval } from '../stats/mean-interval.ts';
import { round6 } from '../stats/round6.ts';
import type { Passage, Score, Vocab } from '../types.ts';
import type { VoiceTally } from './body-tally.ts';
import { squash } from './squash.ts';
import { ToneWords } from './tone-words.ts';
import type { WordColumns } from './word-columns.ts';

/** Fewer valued words or words than this: "too few words" instead of a number. */
export const FEWEST_HITS = 8;
export const FEWEST_TOKENS = 120;

export interface ScoreInput {
  readonly vocab: Vocab;
  readonly values: WordColumns;
  readonly tally: VoiceTally;
  /** Whose words: their code in `Passage.voice`. */
  readonly voice: number;
}

/** Score of a body's words of one voice: the mean over all its sentences, those without a valued word included. */
export function score(passage: Passage, { vocab, values, tally, voice }: ScoreInput): Score {
  const { scores, sum, tokens, sentencesWithHits } = tally;
  const { hits, positive, negative, words } =
    sentencesWithHits === 0 ? NO_WORDS : toneWords(passage, vocab, values, voice);
  const sentences = scores.length;
  if (hits < FEWEST_HITS || tokens < FEWEST_TOKENS) {
    return { hits, positive, negative, words, tokens, sentences, sentencesWithHits };
  }
  const interval = meanInterval(scores);
  const score = round6(mean(scores));
  const density = round6((100 * sum) / tokens);
  const polarity = round6((positive - negative) / hits);
  if (interval === undefined)
    return {
      score,
      density,
      polarity,
      hits,
      positive,
      negative,
      words,
      tokens,
      sentences,
      sentencesWithHits,
    };
  const low = round6(Math.max(-1, interval.low));
  const high = round6(Math.min(1, interval.high));
  return {
    score,
    low,
    high,
    density,
    polarity,
    hits,
    positive,
    negative,
    words,
    tokens,
    sentences,
    sentencesWithHits,
  };
}

/** Score of a headline, all voices: given with its words however short it is, with nothing more exact beside it. */
export function headlineScore(passage: Passage, vocab: Vocab, values: WordColumns): Score {
  const { value, firstOf, all } = values;
  const scores: number[] = [];
  let tokens = 0;
  let sentencesWithHits = 0;
  for (let s = 0; s * 2 < passage.sentences.length; s += 1) {
    const length = all[s]!;
    if (length === 0) continue;
    let sum = 0;
    for (let n = firstOf[s]!; n < firstOf[s + 1]!; n += 1) sum += value[n]!;
    scores.push(squash(sum));
    tokens += length;
    if (firstOf[s + 1]! > firstOf[s]!) sentencesWithHits += 1;
  }
  const { hits, positive, negative, words } = toneWords(passage, vocab, values);
  const sentences = scores.length;
  return hits === 0
    ? { hits, positive, negative, words, tokens, sentences, sentencesWithHits }
    : { score: round6(mean(scores)), hits, positive, negative, words, tokens, sentences, sentencesWithHits };
}

const NO_WORDS = { hits: 0, positive: 0, negative: 0, words: [] } as const;

/** The valued words of a voice, or of all. */
function toneWords(passage: Passage, vocab: Vocab, values: WordColumns, voice?: number) {
  const { at, end, value, turned } = values;
  if (values.hits === 0) return NO_WORDS;
  const words = new ToneWords(vocab);
  let hits = 0;
  let positive = 0;
  for (let n = 0; n < values.hits; n += 1) {
    if (voice !== undefined && passage.voice[at[n]!] !== voice) continue;
    hits += 1;
    if (value[n]! > 0) positive += 1;
    words.add(passage, at[n]!, end[n]!, turned[n]!, value[n]!);
  }
  return { hits, positive, negative: hits - positive, words: words.words() };
}

function mean(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}
