import {
  type Accused,
  ANALYSIS_SCHEMA,
  type Analysis,
  CATEGORIES,
  type ListCount,
  type Rate,
  type Source,
  type Stamp,
} from '../../types.ts';
import { span, tokenCounts } from './parts.ts';
import {
  cueSchema,
  elementSchema,
  figureSchema,
  furnitureSchema,
  listMatchSchema,
  mentionSchema,
  quoteSchema,
} from './places.ts';
import {
  array,
  byCategory,
  count,
  DRAFT,
  flag,
  number,
  object,
  oneOf,
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
  kind: oneOf(['named', 'role', 'anonymous']),
  quotedTokens: count,
  paraphrasedTokens: count,
  share: optional(rate),
  first: optional(count),
  verbs: array(text),
});

const accused: Schema = object<Accused>({ ...span, name: text, text, heard: flag });

const listCountSchema: Schema = object<ListCount>({
  list: text,
  category: text,
  headline: count,
  own: count,
  quoted: count,
  indirect: count,
  per100: optional(rate),
  value: optional(number),
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
    accused: array(accused),
    cues: array(cueSchema),
    elements: array(elementSchema),
    figures: array(figureSchema),
    tone: toneSchema,
    rates: byCategory(CATEGORIES, object<Rate>({ count, per100: optional(rate) })),
    lists: optional(array(listCountSchema)),
    listMatches: optional(array(listMatchSchema)),
    cautions: array(text),
    stamp,
  }),
};
