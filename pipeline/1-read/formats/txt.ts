/** Plain text and Markdown: one article per file, the headline in the first line or in front matter. */
import type { Field } from '../aliases.ts';
import { addFileName } from '../document-article.ts';
import { readExport } from '../exports/index.ts';
import { frontMatter } from '../front-matter.ts';
import { fieldsOf } from '../json-record.ts';
import { unixNewlines, withoutBom } from '../lines.ts';
import { mappingTally } from '../mapping-note.ts';
import { passageNotes } from '../passage-notes.ts';
import type { Format, Reading, ReadOptions } from '../reading.ts';
import { failedReading } from '../reading.ts';
import type { NamedValue } from '../record.ts';
import { isProblem, toArticle } from '../record.ts';
import { outletOfLastLine } from '../source-line.ts';
import { splitHeadline } from '../split-headline.ts';

export const txt = {
  id: 'txt',
  title: 'Plain text or Markdown, one article per file, headline first',
  extensions: ['.txt', '.text', '.md', '.markdown'],
  read,
} as const satisfies Format;

function read(text: string, origin: string, options: ReadOptions): Reading {
  const source = unixNewlines(withoutBom(text));
  const exported = readExport(source, origin);
  if (exported !== undefined) return exported;
  const front = frontMatter(source, origin);
  if (front !== undefined && 'problem' in front) return failedReading(front);
  const tally = mappingTally('keys', options.aliases);
  const fields = fieldsOf(front?.values ?? {}, tally);
  const notes = addPassages(fields, source.slice(front?.end ?? 0));
  const named = addFileName(fields, origin);
  const article = toArticle(fields, { file: origin });
  if (isProblem(article)) return failedReading(article);
  return {
    articles: [article],
    problems: [],
    notes: [
      tally.note(origin) ?? [],
      [...notes, ...(named === undefined ? [] : [named])].map((note) => `${origin}: ${note}`),
      // A text whose first line is no headline has its own note.
      article.headline === '' ? [] : passageNotes(origin, [article]),
    ].flat(),
  };
}

/** Adds headline, body and outlet as the text gives them to the fields of the front matter. Returns notes. */
function addPassages(fields: Map<Field, NamedValue>, text: string): readonly string[] {
  const notes: string[] = [];
  const given = fields.get('headline');
  const isText = given === undefined || typeof given.value === 'string';
  // A headline of a wrong type stays as it is, to be reported.
  const split = splitHeadline(text, isText ? (given?.value as string | undefined) : undefined);
  if (isText) fields.set('headline', { name: given?.name ?? 'headline', value: split.headline });
  if (split.note !== undefined) notes.push(split.note);
  const bodyInFront = fields.get('body');
  if (bodyInFront !== undefined && split.body !== '') {
    notes.push(`the body is the text below the front matter, "${bodyInFront.name}" is not used`);
  }
  if (bodyInFront === undefined || split.body !== '') fields.set('body', { name: 'body', value: split.body });
  const outlet = outletOfLastLine(split.body);
  if (outlet !== undefined && !fields.has('outlet')) {
    fields.set('outlet', { name: 'outlet', value: outlet });
    notes.push('outlet ← the last line, "source: …"');
  }
  return notes;
}
