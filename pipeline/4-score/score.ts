/** Scores of stretches of text that can be compared whatever their length. */
import { meanInterval } from '../stats/mean-interval.ts';
import { round6 } from '../stats/round6.ts';
import type { Passage, Score, ToneWord, Vocab } from '../types.ts';

/** Fewer valued words or words than this: "too few words" instead of a number. */
export const FEWEST_HITS = 8;
export const FEWEST_TOKENS = 120;

/** Squashes a sum of word values into −1…1: S/√(S²+15) (Hutto & Gilbert 2014). */
export function squash(sum: number): number {
  return sum / Math.sqrt(sum * sum + 15);
}

export interface ScoreOptions {
  readonly vocab: Vocab;
  readonly values: Float32Array;
  /** Which tokens are scored: their code in `Passage.voice`; any voice if absent. */
  readonly voice?: number;
  /** Whether a score is given however few the words: a headline is shown with its hits. */
  readonly always: boolean;
}

/** Mean of the sentence scores over all sentences with a scored word, those without a valued word included. */
export function score(passage: Passage, options: ScoreOptions): Score {
  const { values, voice } = options;
  const sentenceScores: number[] = [];
  const found = new Map<string, { count: number; sum: number }>();
  let hits = 0;
  let tokens = 0;
  for (let s = 0; s * 2 < passage.sentences.length; s += 1) {
    const end = passage.sentences[s * 2 + 1]!;
    let sum = 0;
    let words = 0;
    for (let i = passage.sentences[s * 2]!; i < end; i += 1) {
      if (!passage.word[i] || (voice !== undefined && passage.voice[i] !== voice)) continue;
      words += 1;
      const value = values[i]!;
      if (value === 0) continue;
      hits += 1;
      sum += value;
      count(found, options.vocab.norm[passage.lexeme[i]!]!, value);
    }
    if (words > 0) sentenceScores.push(squash(sum));
    tokens += words;
  }
  const base = { hits, tokens, words: toneWords(found) };
  const enough = options.always ? hits > 0 : hits >= FEWEST_HITS && tokens >= FEWEST_TOKENS;
  if (!enough || sentenceScores.length === 0) return base;
  const mean = sentenceScores.reduce((sum, x) => sum + x, 0) / sentenceScores.length;
  const interval = meanInterval(sentenceScores);
  const bounds =
    interval === undefined
      ? {}
      : { low: round6(Math.max(-1, interval.low)), high: round6(Math.min(1, interval.high)) };
  return { score: round6(mean), ...bounds, ...base };
}

function count(found: Map<string, { count: number; sum: number }>, word: string, value: number): void {
  const known = found.get(word);
  if (known === undefined) found.set(word, { count: 1, sum: value });
  else {
    known.count += 1;
    known.sum += value;
  }
}

function toneWords(found: ReadonlyMap<string, { count: number; sum: number }>): readonly ToneWord[] {
  return [...found]
    .map(([word, { count, sum }]) => ({ word, count, value: round6(sum / count) }))
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
}
