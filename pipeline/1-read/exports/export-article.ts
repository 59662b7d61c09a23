/** An article cut out of an export of several, before it is checked. */
import type { Problem, RawArticle } from '../../types.ts';
import type { Field } from '../aliases.ts';
import { asDate } from '../iso-date.ts';
import { passageNotes } from '../passage-notes.ts';
import type { Reading } from '../reading.ts';
import type { NamedValue } from '../record.ts';
import { isProblem, toArticle } from '../record.ts';

export interface ExportArticle {
  /** 1-based line of the export it begins at. */
  readonly line: number;
  readonly fields: ReadonlyMap<Field, string>;
  readonly paragraphs: readonly string[];
}

/** What the databases put in place of a text they cannot give. */
const ERROR_TEXT =
  /we are sorry but there is an error in this document|not possible to display (?:it|this document)/i;

/** Whether the text is an error message of the database and no article. */
function isError({ paragraphs, fields }: ExportArticle): boolean {
  const text = paragraphs.join(' ');
  return text.length < 600 && ERROR_TEXT.test(`${fields.get('headline') ?? ''} ${text}`);
}

/** The articles of an export; a text that is an error message of the database is a problem in its place. */
export function exportReading(
  found: readonly ExportArticle[],
  { file, service }: { readonly file: string; readonly service: string },
): Reading {
  const articles: RawArticle[] = [];
  const problems: Problem[] = [];
  for (const each of found) {
    const place = { file, line: each.line };
    const record = isError(each) ? errorText(place, service) : toArticle(valuesOf(each, service), place);
    if (isProblem(record)) problems.push(record);
    else articles.push(record);
  }
  const count = `${articles.length} ${articles.length === 1 ? 'article' : 'articles'}`;
  return {
    articles,
    problems,
    notes: [`${file}: read as an export of ${service}, ${count}`, ...passageNotes(file, articles)],
  };
}

function valuesOf({ fields, paragraphs }: ExportArticle, service: string): ReadonlyMap<Field, NamedValue> {
  const values = new Map<Field, NamedValue>();
  for (const [field, value] of fields) {
    values.set(field, { name: service, value: field === 'date' ? asDate(value) : value });
  }
  values.set('body', { name: service, value: paragraphs.join('\n\n') });
  return values;
}

function errorText(place: { readonly file: string; readonly line: number }, service: string): Problem {
  return {
    ...place,
    problem: `${service} gave an error message in place of this article`,
    hint: 'it is left out; export it once more if you need it',
  };
}
