/** One record of a file, whatever the format, made into an article. */

import type { Problem, RawArticle } from '../types.ts';
import type { Field } from './aliases.ts';
import { FIELDS } from './aliases.ts';
import { tooLong } from './limits.ts';
import type { Place } from './reading.ts';

/** A value with the name the file gives it, which is the name the user knows. */
export interface NamedValue {
  readonly name: string;
  readonly value: unknown;
}

type TextField = Exclude<Field, 'targets'>;
type Texts = { -readonly [name in TextField]?: string };

/** Fields for which a number is as good as text; a headline of 42 is more likely a wrong column. */
const NUMBERS_ALLOWED: readonly Field[] = ['id', 'date'];
/** Fields kept to the last blank, because positions refer to them. */
const KEPT_EXACTLY: readonly Field[] = ['headline', 'body'];

/** Tells a problem from an article. */
export function isProblem(record: RawArticle | Problem): record is Problem {
  return 'problem' in record;
}

/** `articles.csv:12`, or `story.txt` for a file that is one article. */
export function originOf(place: Place): string {
  return place.line === undefined ? place.file : `${place.file}:${place.line}`;
}

/**
 * Makes the article, or says why it cannot be made: a value of a wrong type, neither headline nor body, or
 * too long. null and blank values (except in headline and body) are absent.
 */
export function toArticle(values: ReadonlyMap<Field, NamedValue>, place: Place): RawArticle | Problem {
  const texts: Texts = {};
  let targets: readonly string[] | undefined;
  for (const field of FIELDS) {
    const given = values.get(field);
    if (given === undefined || given.value === null || given.value === undefined) continue;
    if (field === 'targets') {
      targets = targetsOf(given.value);
      if (targets === undefined) return wrongType(given, 'a list of names', place, texts.id);
      continue;
    }
    const text = textOf(field, given.value);
    if (text === undefined) return wrongType(given, 'text', place, texts.id);
    if (text !== '') texts[field] = text;
  }
  return checked(texts, targets ?? [], place);
}

function checked(texts: Texts, targets: readonly string[], place: Place): RawArticle | Problem {
  const { id, headline = '', body = '', ...rest } = texts;
  const identified = { ...(id === undefined ? {} : { id }), ...place };
  if (headline.trim() === '' && body.trim() === '') {
    return {
      ...identified,
      problem: 'this record has neither a headline nor a body',
      hint: 'give it at least one of them, or delete it',
    };
  }
  const long = tooLong(headline.length + body.length);
  if (long !== undefined) return { ...identified, problem: long, hint: 'split it into several articles' };
  return {
    ...(id === undefined ? {} : { id }),
    headline,
    body,
    ...rest,
    ...(targets.length === 0 ? {} : { targets }),
    origin: originOf(place),
  };
}

function textOf(field: TextField, value: unknown): string | undefined {
  if (typeof value === 'number' && NUMBERS_ALLOWED.includes(field)) return String(value);
  // News crawlers give a list of authors.
  if (field === 'author' && Array.isArray(value) && value.every((name) => typeof name === 'string'))
    return value
      .map((name) => name.trim())
      .filter((name) => name !== '')
      .join(', ');
  if (typeof value !== 'string') return undefined;
  return KEPT_EXACTLY.includes(field) ? value : value.trim();
}

/** A list of texts as it is, or one text with the names separated by `|`. */
function targetsOf(value: unknown): readonly string[] | undefined {
  const names = typeof value === 'string' ? value.split('|') : value;
  if (!Array.isArray(names)) return undefined;
  const trimmed: string[] = [];
  for (const name of names as readonly unknown[]) {
    if (typeof name !== 'string') return undefined;
    if (name.trim() !== '') trimmed.push(name.trim());
  }
  return trimmed;
}

function wrongType(given: NamedValue, wanted: string, place: Place, id: string | undefined): Problem {
  return {
    ...(id === undefined ? {} : { id }),
    ...place,
    problem: `"${given.name}" must be ${wanted}, not ${kindOf(given.value)}`,
    hint: wanted === 'text' ? 'put the value in quotation marks' : 'write it as ["Name One", "Name Two"]',
  };
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'boolean') return 'true or false';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
