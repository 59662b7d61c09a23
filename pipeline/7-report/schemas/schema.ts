/**
 * JSON Schemas written against the types: the compiler asks for a schema of every property and knows which
 * may be absent, so `types.ts` and the schemas cannot drift apart unnoticed.
 */

/** A JSON Schema, draft 2020-12. */
export type Schema = Readonly<Record<string, unknown>>;

/** The schema of a property that may be absent. */
interface Optional {
  readonly optional: Schema;
}

type Properties<T> = {
  readonly [Key in keyof T]-?: Record<never, never> extends Pick<T, Key> ? Optional : Schema;
};

/** The schema of objects of type T. Further properties are allowed: the exchange format may grow. */
export function object<T>(properties: Properties<T>): Schema {
  const entries: [string, Schema | Optional][] = Object.entries(properties);
  return {
    type: 'object',
    properties: Object.fromEntries(
      entries.map(([key, schema]) => [key, isOptional(schema) ? schema.optional : schema]),
    ),
    required: entries.filter(([, schema]) => !isOptional(schema)).map(([key]) => key),
  };
}

export function optional(schema: Schema): Optional {
  return { optional: schema };
}

function isOptional(schema: Schema | Optional): schema is Optional {
  return 'optional' in schema;
}

export function array(items: Schema): Schema {
  return { type: 'array', items };
}

/** One of these texts or numbers. */
export function oneOf(values: readonly (string | number)[]): Schema {
  return { enum: [...values] };
}

export const text: Schema = { type: 'string' };
export const textOrNull: Schema = { type: ['string', 'null'] };
export const flag: Schema = { type: 'boolean' };
export const number: Schema = { type: 'number' };
/** A whole number, 0 or more: counts and offsets. */
export const count: Schema = { type: 'integer', minimum: 0 };
/** A whole number of any sign. */
export const integer: Schema = { type: 'integer' };
/** A tone, −1…1. */
export const tone: Schema = { type: 'number', minimum: -1, maximum: 1 };
/** A share or likeness, 0…1. */
export const share: Schema = { type: 'number', minimum: 0, maximum: 1 };
/** A share in hundredths, 0…100. */
export const percent: Schema = { type: 'number', minimum: 0, maximum: 100 };
/** A rate, 0 or more. */
export const rate: Schema = { type: 'number', minimum: 0 };

/** A property for each category; categories that were not looked for are absent. */
export function byCategory(categories: readonly string[], schema: Schema): Schema {
  return { type: 'object', propertyNames: oneOf(categories), additionalProperties: schema };
}

export const DRAFT = 'https://json-schema.org/draft/2020-12/schema';
