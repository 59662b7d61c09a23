import {
  CATEGORIES,
  COMPARISON_SCHEMA,
  type Comparison,
  type CueCounts,
  type KeynessRow,
  type Profile,
  type RateContrast,
  type RateInterval,
  type Summary,
  type ToneSum,
  type WireArticle,
  type WithoutWire,
  type WordDistance,
} from '../../types.ts';
import { tokenCounts } from './parts.ts';
import {
  array,
  byCategory,
  count,
  DRAFT,
  flag,
  integer,
  number,
  object,
  oneOf,
  optional,
  rate,
  type Schema,
  share,
  text,
  tone,
} from './schema.ts';
import {
  copySchema,
  coverageSchema,
  figureGroupSchema,
  labelSchema,
  storySchema,
  variantSchema,
} from './stories.ts';

const toneSum: Schema = object<ToneSum>({ scored: count, sumMicro: integer, hits: count, tokens: count });

const summary: Schema = object<Summary>({
  articles: count,
  tokens: tokenCounts,
  cues: byCategory(
    CATEGORIES,
    object<CueCounts>({ headline: count, own: count, quoted: count, indirect: count }),
  ),
  tone: object<Summary['tone']>({ headline: toneSum, own: toneSum, quoted: toneSum }),
});

const rateInterval: Schema = object<RateInterval>({
  count,
  tokens: count,
  per100: optional(rate),
  low: optional(rate),
  high: optional(rate),
  byArticle: optional(object<NonNullable<RateInterval['byArticle']>>({ low: rate, high: rate, rough: flag })),
});

const profile: Schema = object<Profile>({
  name: text,
  summary,
  rates: byCategory(CATEGORIES, rateInterval),
  all: rateInterval,
  quotedShare: optional(share),
  tone: object<Profile['tone']>({ headline: optional(tone), own: optional(tone), quoted: optional(tone) }),
});

const scope: Schema = oneOf(['corpus', 'story']);

const keynessRow: Schema = object<KeynessRow>({
  scope,
  story: optional(text),
  target: text,
  reference: text,
  feature: text,
  moreIn: text,
  countTarget: count,
  countReference: count,
  totalTarget: count,
  totalReference: count,
  rateTarget: rate,
  rateReference: rate,
  logRatio: number,
  logOddsZ: number,
  g2: rate,
  articles: count,
});

const rateContrast: Schema = object<RateContrast>({
  scope,
  story: optional(text),
  target: text,
  reference: text,
  category: oneOf(CATEGORIES),
  verdict: oneOf(['not enough text', 'no difference shown', 'differs']),
  moreIn: optional(text),
  countTarget: count,
  countReference: count,
  tokensTarget: count,
  tokensReference: count,
  articlesTarget: count,
  articlesReference: count,
  per100Target: optional(rate),
  per100Reference: optional(rate),
  ratio: optional(rate),
  low: optional(rate),
  high: optional(rate),
  p: optional(share),
  pAdjusted: optional(share),
  smallestP: optional(share),
  inWords: text,
});

const wordDistance: Schema = object<WordDistance>({
  target: text,
  reference: text,
  jsd: share,
  expected: share,
  excess: number,
  p: share,
  inWords: text,
});

const withoutWire: Schema = object<WithoutWire>({
  articles: array(
    object<WireArticle>({ id: text, agency: optional(text), whole: flag, sentences: count, tokens: count }),
  ),
  outlets: array(profile),
  contrasts: array(rateContrast),
  keyness: array(keynessRow),
});

/** Several articles set side by side. */
export const comparisonSchema: Schema = {
  $schema: DRAFT,
  title: COMPARISON_SCHEMA,
  ...object<Comparison>({
    schema: { const: COMPARISON_SCHEMA },
    articles: count,
    outlets: array(profile),
    profiles: array(profile),
    contrasts: array(rateContrast),
    keyness: array(keynessRow),
    distances: array(wordDistance),
    stories: array(storySchema),
    variants: array(variantSchema),
    figures: array(figureGroupSchema),
    copies: array(copySchema),
    coverage: array(coverageSchema),
    labels: array(labelSchema),
    withoutWire: optional(withoutWire),
    cautions: array(text),
  }),
};
