import { round6 } from '../stats/round6.ts';
import { type ArcPoint, type Passage, VOICES } from '../types.ts';
import { squash } from './squash.ts';
import type { WordColumns } from './word-columns.ts';

const FURNITURE = VOICES.indexOf('furniture');

/** Score and hits of every sentence of a passage, all voices; the words of page furniture count for nothing. */
export function sentenceScores(passage: Passage, values: WordColumns): readonly ArcPoint[] {
  const points: ArcPoint[] = [];
  for (let s = 0; s * 2 < passage.sentences.length; s += 1) points.push(pointOf(passage, values, s));
  return points;
}

/** One sentence of it. */
export function pointOf({ sentences, start, end, voice }: Passage, values: WordColumns, s: number): ArcPoint {
  const { at, value, firstOf } = values;
  let hits = 0;
  let sum = 0;
  for (let n = firstOf[s]!; n < firstOf[s + 1]!; n += 1) {
    if (voice[at[n]!] === FURNITURE) continue;
    hits += 1;
    sum += value[n]!;
  }
  const score = hits === 0 ? 0 : round6(squash(sum));
  return { start: start[sentences[s * 2]!]!, end: end[sentences[s * 2 + 1]! - 1]!, score, hits };
}
