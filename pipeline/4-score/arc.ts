import { round6 } from '../stats/round6.ts';
import { type ArcPoint, type Passage, VOICES } from '../types.ts';
import { squash } from './squash.ts';
import type { WordColumns } from './word-columns.ts';

const FURNITURE = VOICES.indexOf('furniture');

/** Score and hits of every sentence of a passage, all voices; the words of page furniture count for nothing. */
export function sentenceScores(passage: Passage, values: WordColumns): readonly ArcPoint[] {
  const points: ArcPoint[] = [];
  const { sentences, voice } = passage;
  const { at, value, firstOf } = values;
  for (let s = 0; s * 2 < sentences.length; s += 1) {
    let hits = 0;
    let sum = 0;
    for (let n = firstOf[s]!; n < firstOf[s + 1]!; n += 1) {
      if (voice[at[n]!] === FURNITURE) continue;
      hits += 1;
      sum += value[n]!;
    }
    points.push(pointOf(passage, s, hits, sum));
  }
  return points;
}

/** One sentence with so many valued words and the sum of their values. */
export function pointOf({ sentences, start, end }: Passage, s: number, hits: number, sum: number): ArcPoint {
  const score = hits === 0 ? 0 : round6(squash(sum));
  return { start: start[sentences[s * 2]!]!, end: end[sentences[s * 2 + 1]! - 1]!, score, hits };
}
