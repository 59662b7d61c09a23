/** Word documents: one article, the headline in the first line, or an export of a library database. */
import type { Field } from '../../../pipeline/1-read/aliases.ts';
import { oneArticle } from '../../../pipeline/1-read/document-article.ts';
import { readExport } from '../../../pipeline/1-read/exports/index.ts';
import { failedReading, type Reading } from '../../../pipeline/1-read/reading.ts';
import type { NamedValue } from '../../../pipeline/1-read/record.ts';
import { outletOfLastLine } from '../../../pipeline/1-read/source-line.ts';
import { splitHeadline } from '../../../pipeline/1-read/split-headline.ts';
import { isolated } from './isolated.ts';
import { isWithin } from './zip-size.ts';

/** A thousand articles of an export have some ten million bytes of XML. */
const LIMITS = { entries: 5_000, bytes: 100_000_000 };

const JOB = {
  library: 'mammoth',
  code: `const { value } = await library.extractRawText({ buffer: Buffer.from(bytes) }, { externalFileAccess: false });
return value;`,
};

export async function readDocx(bytes: Uint8Array, file: string): Promise<Reading> {
  const within = isWithin(bytes, LIMITS, (name) => /\.(?:xml|rels)$/i.test(name));
  if (within === undefined) return failedReading(notDocx(file));
  if (!within) return failedReading(tooLarge(file));
  const read = await isolated<string>(JOB, bytes);
  if ('failure' in read) return failedReading(read.failure === 'failed' ? notDocx(file) : tooLarge(file));
  const text = read.value.replace(/\r\n?/g, '\n').replace(/\u00a0/g, ' ');
  if (text.trim() === '') return failedReading(empty(file));
  return readExport(text, file) ?? oneText(text, file);
}

function oneText(text: string, file: string): Reading {
  const { headline, body, note } = splitHeadline(text.replace(/\n{3,}/g, '\n\n').trim(), undefined);
  const fields = new Map<Field, NamedValue>();
  fields.set('headline', { name: 'the first line', value: headline });
  fields.set('body', { name: 'body', value: body });
  const outlet = outletOfLastLine(body);
  if (outlet !== undefined) fields.set('outlet', { name: 'the last line, "source: …"', value: outlet });
  return oneArticle(fields, { file }, { notes: note === undefined ? [] : [note] });
}

function notDocx(file: string) {
  return {
    file,
    problem: 'this is not a Word document that can be read',
    hint: 'save it again as .docx, or as plain text',
  };
}

function tooLarge(file: string) {
  return {
    file,
    problem: 'this document is far larger unpacked than any article, and was not read',
    hint: 'save its text as plain text if you trust it',
  };
}

function empty(file: string) {
  return { file, problem: 'this document has no text', hint: 'put an article in it, or leave it out' };
}
