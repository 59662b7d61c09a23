/** One JSON object (or the front matter of a text) made into an article. */

import type { Problem, RawArticle } from '../types.ts';
import { ANALYSIS_SCHEMA, PROBLEM_SCHEMA } from '../types.ts';
import type { Field } from './aliases.ts';
import type { MappingTally } from './mapping-note.ts';
import type { Place } from './reading.ts';
import type { NamedValue } from './record.ts';
import { toArticle } from './record.ts';

/**
 * Reads one parsed value. Not an object, or an analysis without its text: a problem. A line of our own
 * problem schema is handed on as the problem it tells of, so that commands can be chained.
 */
export function readRecord(value: unknown, place: Place, tally: MappingTally): RawArticle | Problem {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return {
      ...place,
      problem: 'this is not a JSON object',
      hint: 'write each article as {"headline": "…", "body": "…"}',
    };
  }
  const entries = new Map<string, unknown>(Object.entries(value));
  const schema = entries.get('schema');
  if (schema === PROBLEM_SCHEMA) return passedOn(entries, place);
  const values = fieldsOf(value, tally);
  if (schema === ANALYSIS_SCHEMA && !values.has('body')) {
    return {
      ...place,
      problem: 'this is an analysis without the article’s text',
      hint: 'make it with --with-text, or give the article itself',
    };
  }
  return toArticle(values, place);
}

/** An object's values by field. null stands for "not known" in JSON: the next alias may speak. */
export function fieldsOf(record: object, tally: MappingTally): Map<Field, NamedValue> {
  // Entries, never record[name]: a key may be `__proto__`.
  const given = Object.entries(record).filter(([, value]) => value !== null) as readonly [string, unknown][];
  const { columns } = tally.map(given.map(([name]) => name));
  const fields = new Map<Field, NamedValue>();
  for (const [field, index] of columns) {
    const entry = given[index];
    if (entry !== undefined) fields.set(field, { name: entry[0], value: entry[1] });
  }
  return fields;
}

function passedOn(entries: ReadonlyMap<string, unknown>, place: Place): Problem {
  const text = (name: string): string | undefined => {
    const value = entries.get(name);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const id = text('id');
  return {
    ...(id === undefined ? {} : { id }),
    ...place,
    problem: text('problem') ?? 'a problem without a description was handed on',
    hint: text('hint') ?? 'look at the output of the command before this one',
  };
}
