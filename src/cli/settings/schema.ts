/** What may stand in newsframe.yaml. The JSON Schema beside this file is made from it; a test compares the two. */
import { z } from 'zod';
import { FIELDS } from '../../../pipeline/1-read/aliases.ts';
import { formats } from '../../../pipeline/7-report/formats/index.ts';
import { QUOTE_MODES } from '../../../pipeline/quote-mode.ts';
import { CATEGORIES } from '../../../pipeline/types.ts';

const text = z.string().min(1);
const texts = z.union([text, z.array(text)]).transform((given) => [given].flat());
/** YAML of other programs reads on and off as true and false. */
const onOff = z.union([z.enum(['on', 'off', 'true', 'false']), z.boolean()]);

const listSchema = z.strictObject({
  file: text.describe('Word list, from the folder of this file'),
  case: z.enum(['sensitive', 'insensitive']).optional().describe('Whether capitals count'),
  categories: z
    .record(z.string(), z.string())
    .optional()
    .describe('Category of the list → another name, a kind of mark, or "" to leave it out'),
});
const targetSchema = z.strictObject({
  name: text.describe('Whom the tone table is about'),
  aliases: texts.optional().describe('What else the same person or body is called'),
});

function keyed<Key extends string, Value extends z.ZodType>(keys: readonly Key[], value: Value) {
  const optional = Object.fromEntries(keys.map((key) => [key, value.optional()]));
  return z.strictObject(optional as { [each in Key]: z.ZodOptional<Value> });
}

export const settingsSchema = z
  .strictObject({
    aliases: keyed(FIELDS, texts).optional().describe('Names of your own columns for each field'),
    lexicons: z
      .array(z.union([text, listSchema]))
      .optional()
      .describe('Your word lists'),
    ignores: z
      .array(text)
      .optional()
      .describe('Words, phrases and entries (lexicon/pattern) that are never marked'),
    targets: z
      .array(z.union([text, targetSchema]))
      .optional()
      .describe('Names the tone table is about'),
    quotes: z.enum(QUOTE_MODES).optional().describe('How words of others are counted'),
    categories: keyed(CATEGORIES, onOff).optional().describe('Kinds of marks, on or off; on unless given'),
    formats: z
      .array(z.enum(Object.keys(formats) as [keyof typeof formats, ...(keyof typeof formats)[]]))
      .min(1)
      .optional()
      .describe('Report formats'),
  })
  .describe('Settings of newsframe');

export type Settings = z.infer<typeof settingsSchema>;

/** Names that may stand at a place: the keys of the object there, or the words that may be its value. */
export function allowedAt(path: readonly PropertyKey[]): readonly string[] {
  switch (path[0]) {
    case undefined:
      return Object.keys(settingsSchema.shape);
    case 'aliases':
      return FIELDS;
    case 'categories':
      return path.length === 1 ? CATEGORIES : ['on', 'off'];
    case 'lexicons':
      return path[2] === 'case' ? ['sensitive', 'insensitive'] : Object.keys(listSchema.shape);
    case 'targets':
      return Object.keys(targetSchema.shape);
    case 'quotes':
      return QUOTE_MODES;
    case 'formats':
      return Object.keys(formats);
    default:
      return [];
  }
}

/** For editors: names are completed and checked while they are typed. */
export function jsonSchema(): unknown {
  return z.toJSONSchema(settingsSchema, { io: 'input' });
}
