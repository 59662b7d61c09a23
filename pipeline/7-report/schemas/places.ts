/** Schemas of what has a place in an article: furniture, mentions, quotations, cues, figures. */
import {
  CATEGORIES,
  type Cue,
  type Figure,
  FRAME_ELEMENTS,
  type FrameElement,
  type Furniture,
  type ListMatch,
  type Mention,
  type Quote,
  type Speaker,
} from '../../types.ts';
import { passageName, span, spanSchema } from './parts.ts';
import {
  array,
  count,
  flag,
  number,
  object,
  oneOf,
  optional,
  type Schema,
  text,
  textOrNull,
} from './schema.ts';

/** A place whose text is absent from a report made without the articles' text. */
type MaybeWithoutText<Place extends { readonly text: string }> = Omit<Place, 'text'> &
  Partial<Pick<Place, 'text'>>;

export const furnitureSchema: Schema = object<MaybeWithoutText<Furniture>>({
  ...span,
  text: optional(text),
  kind: oneOf([
    'teaser',
    'related',
    'credit',
    'source',
    'byline',
    'dateline',
    'social',
    'legal',
    'wire',
    'comment',
  ]),
});

export const mentionSchema: Schema = object<Mention>({
  ...span,
  passage: passageName,
  text,
  actor: text,
  kind: oneOf(['person', 'place', 'organisation', 'group', 'other']),
  role: optional(text),
});

const speaker: Schema = object<Speaker>({ name: text, mention: text, role: optional(text), named: flag });

export const quoteSchema: Schema = object<MaybeWithoutText<Quote>>({
  ...span,
  passage: passageName,
  text: optional(text),
  content: array(spanSchema),
  type: oneOf([
    'direct',
    'mixed',
    'fragment',
    'echo',
    'scare',
    'term',
    'nested',
    'turn',
    'indirect',
    'unresolved',
  ]),
  speaker: { anyOf: [speaker, { type: 'null' }] },
  verb: optional(text),
  stance: optional(text),
  rule: text,
});

export const cueSchema: Schema = object<Cue>({
  ...span,
  passage: passageName,
  text,
  sentence: { type: 'array', prefixItems: [count, count], items: false, minItems: 2 },
  category: oneOf(CATEGORIES),
  strength: oneOf([1, 2, 3]),
  voice: oneOf(['outlet', 'quote', 'indirect']),
  speaker: optional(textOrNull),
  about: optional(text),
  negated: flag,
  entry: text,
  reason: text,
  neutral: array(text),
  counter: optional(text),
});

export const listMatchSchema: Schema = object<ListMatch>({
  ...span,
  passage: passageName,
  text,
  sentence: { type: 'array', prefixItems: [count, count], items: false, minItems: 2 },
  list: text,
  category: text,
  entry: text,
  voice: oneOf(['outlet', 'quote', 'indirect']),
  speaker: optional(textOrNull),
  negated: flag,
  value: optional(number),
  reason: optional(text),
});

export const elementSchema: Schema = object<FrameElement>({
  ...span,
  passage: passageName,
  text,
  sentence: { type: 'array', prefixItems: [count, count], items: false, minItems: 2 },
  element: oneOf(FRAME_ELEMENTS),
  voice: oneOf(['outlet', 'quote', 'indirect']),
  speaker: optional(textOrNull),
  entry: text,
  reason: text,
});

export const figureSchema: Schema = object<Figure>({
  ...span,
  passage: passageName,
  text,
  value: optional(number),
  low: optional(number),
  high: optional(number),
  unit: text,
  date: optional(text),
  counts: optional(text),
  of: optional(text),
  where: optional(text),
  predicate: optional(text),
  approximate: flag,
  bound: optional(oneOf(['about', 'at least', 'at most'])),
  speaker: optional(textOrNull),
});
