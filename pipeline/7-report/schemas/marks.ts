import { MARKS_SCHEMA, type MarksFile } from '../../agreement/marks.ts';
import { array, count, DRAFT, object, oneOf, type Schema, text } from './schema.ts';

/** The file of marks a page saves: one coder, who is a code and no name. */
export const marksSchema: Schema = {
  $schema: DRAFT,
  title: MARKS_SCHEMA,
  ...object<MarksFile>({
    schema: { const: MARKS_SCHEMA },
    coder: { type: 'string', minLength: 1 },
    texts: array(object<MarksFile['texts'][number]>({ id: text, hash: text, headline: text })),
    marks: array(
      object<MarksFile['marks'][number]>({
        text,
        passage: oneOf(['headline', 'body']),
        start: count,
        end: count,
        words: { type: 'string', minLength: 1 },
        category: { type: 'string', minLength: 1 },
        reason: text,
      }),
    ),
  }),
};
