/** Word documents: one article, the headline in the first line, or an export of a library database. */
import type { Problem } from '../../types.ts';
import type { Field } from '../aliases.ts';
import { oneArticle } from '../document-article.ts';
import { readExport } from '../exports/index.ts';
import { failedReading, type Reading } from '../reading.ts';
import type { NamedValue } from '../record.ts';
import { outletOfLastLine } from '../source-line.ts';
import { splitHeadline } from '../split-headline.ts';
import { type InflatedSize, isWithin } from './zip-size.ts';

/** A thousand articles of an export have some ten million bytes of XML. */
const LIMITS = { entries: 5_000, bytes: 100_000_000 };

/** Why a file should not be given to a library that unpacks it; undefined if it may be. */
export function wordProblem(
  bytes: Uint8Array,
  file: string,
  inflatedSize: InflatedSize,
): Problem | undefined {
  const within = isWithin(bytes, LIMITS, (name) => /\.(?:xml|rels)$/i.test(name), inflatedSize);
  if (within === undefined) return notWord(file);
  return within ? undefined : tooLarge(file);
}

/** The text that a library made of a document. */
export function readWordText(given: string, file: string): Reading {
  const text = given.replace(/\r\n?/g, '\n').replace(/\u00a0/g, ' ');
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

export function notWord(file: string): Problem {
  return {
    file,
    problem: 'this is not a Word document that can be read',
    hint: 'save it again as .docx, or as plain text',
  };
}

export function tooLarge(file: string): Problem {
  return {
    file,
    problem: 'this document is far larger unpacked than any article, and was not read',
    hint: 'save its text as plain text if you trust it',
  };
}

function empty(file: string): Problem {
  return { file, problem: 'this document has no text', hint: 'put an article in it, or leave it out' };
}
