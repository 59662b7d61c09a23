/** The headline set beside its own body: how far its tone lies from it, and what only the headline says. */
import { round6 } from '../stats/round6.ts';
import type { Doc, HeadlineGap, Score } from '../types.ts';
import type { BodyTally } from './body-tally.ts';
import { headlineOnly } from './headline-only.ts';
import { supportOf } from './headline-support.ts';
import type { HeadlineWords } from './headline-words.ts';
import { FEWEST_HITS, FEWEST_TOKENS } from './score.ts';
import { windowsBeside } from './windows.ts';
import type { WordColumns } from './word-columns.ts';

export interface GapInput {
  readonly headlineScore: Score;
  readonly headlineValues: WordColumns;
  readonly bodyValues: WordColumns;
  readonly body: BodyTally;
  readonly words: HeadlineWords;
}

export function gapOf(doc: Doc, input: GapInput): HeadlineGap {
  const { words } = input;
  const only = headlineOnly(doc, words, input.headlineValues);
  const support = supportOf(doc, words);
  const far = distance(input);
  if (far === undefined) return { headlineOnly: only, support };
  const { difference, percentile, higher, lower } = far;
  return { difference, percentile, higher, lower, headlineOnly: only, support };
}

type Distance = Required<Omit<HeadlineGap, 'headlineOnly' | 'support'>>;

/** Difference and percentile, where headline and body have enough valued words for a number. */
function distance({ headlineScore, headlineValues, bodyValues, body }: GapInput): Distance | undefined {
  const { score, tokens } = headlineScore;
  let hits = 0;
  let sum = 0;
  for (const point of body.arc) {
    hits += point.hits;
    sum += point.score;
  }
  if (score === undefined || hits < FEWEST_HITS || bodyValues.spoken < FEWEST_TOKENS) return undefined;
  let headline = 0;
  for (let n = 0; n < headlineValues.hits; n += 1) headline += headlineValues.value[n]!;
  const windows = windowsBeside(headline, tokens, bodyValues);
  if (windows === undefined) return undefined;
  const { lower, higher, all } = windows;
  const share = (count: number): number => round6((100 * count) / all);
  return {
    difference: round6(score - sum / body.arc.length),
    percentile: share(lower + (all - lower - higher) / 2),
    higher: share(higher),
    lower: share(lower),
  };
}
