import {
  CATEGORIES,
  COMPARISON_SCHEMA,
  type Comparison,
  type CueCounts,
  type KeynessRow,
  type Profile,
  type RateInterval,
  type Summary,
  type ToneSum,
} from '../../types.ts';
import { tokenCounts } from './parts.ts';
import {
  array,
  byCategory,
  count,
  DRAFT,
  integer,
  number,
  object,
  oneOf,
  optional,
  rate,
  type Schema,
  text,
  tone,
} from './schema.ts';

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
});

const profile: Schema = object<Profile>({
  name: text,
  summary,
  rates: byCategory(CATEGORIES, rateInterval),
  all: rateInterval,
  quotedShare: optional({ type: 'number', minimum: 0, maximum: 1 }),
  tone: object<Profile['tone']>({ headline: optional(tone), own: optional(tone), quoted: optional(tone) }),
});

const keynessRow: Schema = object<KeynessRow>({
  scope: oneOf(['corpus', 'story']),
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

/** Several articles set side by side. */
export const comparisonSchema: Schema = {
  $schema: DRAFT,
  title: COMPARISON_SCHEMA,
  ...object<Comparison>({
    schema: { const: COMPARISON_SCHEMA },
    articles: count,
    outlets: array(profile),
    profiles: array(profile),
    keyness: array(keynessRow),
    cautions: array(text),
  }),
};
