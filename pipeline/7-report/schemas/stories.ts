/** Schemas of what is found by setting the articles of a story side by side. */
import type {
  Copy,
  Coverage,
  FigureGroup,
  FigurePlace,
  Label,
  Place,
  QuoteChange,
  QuotePlace,
  Story,
  Variant,
} from '../../types.ts';
import { passageName, span, spanSchema } from './parts.ts';
import {
  array,
  flag,
  number,
  object,
  oneOf,
  optional,
  type Schema,
  share,
  text,
  textOrNull,
} from './schema.ts';

/** Without the articles' text a place keeps its offsets and loses its words. */
type MaybeWithoutText<P extends { readonly text: string }> = Omit<P, 'text'> & Partial<Pick<P, 'text'>>;

export const storySchema: Schema = object<Story>({
  id: text,
  title: text,
  event: optional(text),
  storyline: optional(text),
  articles: array(text),
  why: array(text),
});

const placeSchema: Schema = object<MaybeWithoutText<Place>>({
  ...span,
  id: text,
  passage: passageName,
  text: optional(text),
});

const quotePlace: Schema = object<MaybeWithoutText<QuotePlace>>({
  ...span,
  id: text,
  passage: passageName,
  text: optional(text),
  pieces: array(spanSchema),
});

const changeKinds = [
  'synonym',
  'modality',
  'person',
  'negation',
  'strength',
  'number',
  'deletion',
  'insertion',
  'wording',
];

export const variantSchema: Schema = object<Variant>({
  story: text,
  verdict: oneOf(['verbatim', 'trimmed', 'altered', 'possible']),
  speaker: optional(text),
  a: quotePlace,
  b: quotePlace,
  similarity: share,
  changes: array(
    object<QuoteChange>({ from: text, to: text, kind: oneOf(changeKinds), a: spanSchema, b: spanSchema }),
  ),
  note: text,
});

const figurePlace: Schema = object<FigurePlace>({
  ...span,
  id: text,
  passage: passageName,
  text,
  value: optional(number),
  low: optional(number),
  high: optional(number),
  unit: text,
  approximate: flag,
  speaker: optional(textOrNull),
  predicate: optional(text),
});

export const figureGroupSchema: Schema = object<FigureGroup>({
  story: text,
  unit: text,
  counts: optional(text),
  of: optional(text),
  where: optional(text),
  values: array(figurePlace),
  ratio: optional({ type: 'number', minimum: 1 }),
  verdict: oneOf(['consistent', 'differs']),
  note: text,
});

export const copySchema: Schema = object<Copy>({
  story: text,
  kind: oneOf(['near-copy', 'paraphrase']),
  a: placeSchema,
  b: placeSchema,
  similarity: share,
  quoted: flag,
  wire: flag,
});

export const coverageSchema: Schema = object<MaybeWithoutItem>({
  story: text,
  kind: oneOf(['quotation', 'figure', 'source', 'name', 'statement']),
  item: optional(text),
  in: array(text),
  notIn: array(text),
  places: array(placeSchema),
});

/** Quotations and statements are sentences of the articles. */
type MaybeWithoutItem = Omit<Coverage, 'item'> & Partial<Pick<Coverage, 'item'>>;

export const labelSchema: Schema = object<Label>({
  actor: text,
  outlet: text,
  label: text,
  kind: oneOf(['title', 'description', 'marked word']),
  cues: array(
    object<Label['cues'][number]>({
      ...span,
      id: text,
      passage: passageName,
      text,
      voice: oneOf(['outlet', 'quote', 'indirect']),
    }),
  ),
});
