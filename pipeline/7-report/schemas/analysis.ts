import {
  ANALYSIS_SCHEMA,
  type Analysis,
  CATEGORIES,
  type Rate,
  type Source,
  type Stamp,
} from '../../types.ts';
import { tokenCounts } from './parts.ts';
import { cueSchema, figureSchema, furnitureSchema, mentionSchema, quoteSchema } from './places.ts';
import {
  array,
  byCategory,
  count,
  DRAFT,
  flag,
  object,
  optional,
  rate,
  type Schema,
  text,
} from './schema.ts';
import { toneSchema } from './tone.ts';

const source: Schema = object<Source>({
  name: text,
  role: optional(text),
  named: flag,
  quotedTokens: count,
  paraphrasedTokens: count,
  first: count,
  verbs: array(text),
});

const stamp: Schema = object<Stamp>({
  version: text,
  lexicons: text,
  options: { type: 'object' },
  input: text,
});

/** Everything found in one article. */
export const analysisSchema: Schema = {
  $schema: DRAFT,
  title: ANALYSIS_SCHEMA,
  ...object<Analysis>({
    schema: { const: ANALYSIS_SCHEMA },
    id: text,
    outlet: optional(text),
    date: optional(text),
    event: optional(text),
    url: optional(text),
    headline: text,
    body: optional(text),
    tokens: tokenCounts,
    furniture: array(furnitureSchema),
    mentions: array(mentionSchema),
    quotes: array(quoteSchema),
    sources: array(source),
    cues: array(cueSchema),
    figures: array(figureSchema),
    tone: toneSchema,
    rates: byCategory(CATEGORIES, object<Rate>({ count, per100: optional(rate) })),
    cautions: array(text),
    stamp,
  }),
};
