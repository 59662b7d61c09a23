/** Parts that several schemas share. */
import type { Score, Span, TokenCounts, ToneWord } from '../../types.ts';
import { array, count, flag, number, object, oneOf, optional, type Schema, text, tone } from './schema.ts';

/** The two properties of every span. */
export const span = { start: count, end: count } as const;

export const passageName: Schema = oneOf(['headline', 'body']);

export const spanSchema: Schema = object<Span>(span);

export const tokenCounts: Schema = object<TokenCounts>({
  headline: count,
  own: count,
  quoted: count,
  indirect: count,
  furniture: count,
});

export const toneWord: Schema = object<ToneWord>({
  word: text,
  count,
  value: number,
  negated: optional(flag),
});

export const score: Schema = object<Score>({
  score: optional(tone),
  low: optional(tone),
  high: optional(tone),
  density: optional(number),
  polarity: optional(tone),
  hits: count,
  positive: count,
  negative: count,
  tokens: count,
  sentences: count,
  sentencesWithHits: count,
  words: array(toneWord),
});
