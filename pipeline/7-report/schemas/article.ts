import type { Article } from '../../types.ts';
import { array, DRAFT, object, optional, type Schema, text } from './schema.ts';

/** An article as the pipeline takes it. */
export const articleSchema: Schema = {
  $schema: DRAFT,
  title: 'newsframe article',
  ...object<Article>({
    id: text,
    headline: text,
    body: text,
    outlet: optional(text),
    date: optional(text),
    url: optional(text),
    author: optional(text),
    event: optional(text),
    language: optional(text),
    leaning: optional(text),
    targets: optional(array(text)),
    cautions: optional(array(text)),
  }),
};
