/** One article made of what a document gives: its fields first, then what the file's name adds. */
import type { Field } from './aliases.ts';
import { fileNameFields } from './file-name-fields.ts';
import { passageNotes } from './passage-notes.ts';
import type { Place, Reading } from './reading.ts';
import { failedReading } from './reading.ts';
import type { NamedValue } from './record.ts';
import { isProblem, toArticle } from './record.ts';

/** Fields by what gave them, as a note tells it: `headline ← h1`. */
export type Found = ReadonlyMap<Field, NamedValue>;

/** Adds outlet and date from the file's name where the text gives none. Returns the note. */
export function addFileName(fields: Map<Field, NamedValue>, file: string): string | undefined {
  const named = fileNameFields(file);
  if (named === undefined) return undefined;
  const added = (['outlet', 'date'] as const).filter((field) => !fields.has(field));
  for (const field of added) fields.set(field, { name: 'the file’s name', value: named[field] });
  return added.length === 0 ? undefined : `${added.join(', ')} ← the file’s name`;
}

/** What a reader has to say besides the article: `cautions` go into the reports, too. */
export interface Said {
  readonly notes?: readonly string[];
  readonly cautions?: readonly string[];
}

/** The reading of a file that is one article; its note tells where each field was found. */
export function oneArticle(found: Found, place: Place, said: Said = {}): Reading {
  const { file } = place;
  const { notes = [], cautions = [] } = said;
  const fields = new Map(found);
  addFileName(fields, file);
  const article = toArticle(fields, place);
  if (isProblem(article)) return failedReading(article);
  const pairs = [...fields]
    .filter(([field, { value }]) => field !== 'body' && value !== '')
    .map(([field, { name }]) => `${field} ← ${name}`);
  return {
    articles: [cautions.length === 0 ? article : { ...article, cautions }],
    problems: [],
    notes: [
      ...(pairs.length === 0 ? [] : [`${file}: ${pairs.join(', ')}`]),
      ...[...notes, ...cautions.map(asNote)].map((note) => `${file}: ${note}`),
      ...passageNotes(file, [article]),
    ],
  };
}

/** "Text from a PDF …." → "text from a PDF …" */
function asNote(caution: string): string {
  return caution.charAt(0).toLowerCase() + caution.slice(1).replace(/\.$/, '');
}
