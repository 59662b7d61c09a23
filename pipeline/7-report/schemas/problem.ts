import { PROBLEM_SCHEMA, type Problem } from '../../types.ts';
import { DRAFT, object, optional, type Schema, text } from './schema.ts';

/** A problem as it stands in the place of a line: with the schema's name. */
interface ProblemLine extends Problem {
  readonly schema: typeof PROBLEM_SCHEMA;
}

/** A record that could not be used. */
export const problemSchema: Schema = {
  $schema: DRAFT,
  title: PROBLEM_SCHEMA,
  ...object<ProblemLine>({
    schema: { const: PROBLEM_SCHEMA },
    id: optional(text),
    file: optional(text),
    line: optional({ type: 'integer', minimum: 1 }),
    problem: text,
    hint: text,
  }),
};
