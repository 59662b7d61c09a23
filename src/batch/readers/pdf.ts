/** PDF files with text in them: one article, the headline in the first lines. */
import type { Field } from '../../../pipeline/1-read/aliases.ts';
import { oneArticle } from '../../../pipeline/1-read/document-article.ts';
import { failedReading, type Reading } from '../../../pipeline/1-read/reading.ts';
import type { NamedValue } from '../../../pipeline/1-read/record.ts';
import { outletOfLastLine } from '../../../pipeline/1-read/source-line.ts';
import { splitHeadline } from '../../../pipeline/1-read/split-headline.ts';
import { isolated } from './isolated.ts';
import { type PdfPiece, pdfText } from './pdf-text.ts';

const MOST_BYTES = 50_000_000;
const MOST_PAGES = 200;
const MOST_PIECES = 400_000;

const JOB = {
  library: 'unpdf',
  code: `const pdf = await library.getDocumentProxy(bytes, {
  isEvalSupported: false, disableFontFace: true, useSystemFonts: false, enableXfa: false, verbosity: 0,
});
const pages = [];
let count = 0;
for (let number = 1; number <= Math.min(pdf.numPages, ${MOST_PAGES}) && count < ${MOST_PIECES}; number += 1) {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  pages.push(items.filter((item) => typeof item.str === 'string').map((item) => ({
    str: item.str, x: item.transform[4], y: item.transform[5], width: item.width, height: item.height || Math.abs(item.transform[3]) || 10,
  })));
  count += items.length;
}
const all = pdf.numPages;
await pdf.destroy();
return { pages, all };`,
};

const COLUMNS =
  'Text from a PDF has no certain order: lines stand side by side as in columns, so check the text, or copy the article by hand.';
const NO_COLUMNS =
  'Text from a PDF has no certain paragraphs; page numbers and captions may be among the words.';

interface PdfPages {
  readonly pages: readonly (readonly PdfPiece[])[];
  readonly all: number;
}

export async function readPdf(bytes: Uint8Array, file: string): Promise<Reading> {
  if (bytes.length > MOST_BYTES) return failedReading(tooLarge(file));
  // The library keeps the bytes it is given.
  const read = await isolated<PdfPages>(JOB, bytes.slice());
  if ('failure' in read) return failedReading(problemOf(read.failure, read.message, file));
  const { pages, all } = read.value;
  const { paragraphs, columns } = pdfText(pages);
  if (paragraphs.length === 0) return failedReading(noText(file));
  const fields = new Map<Field, NamedValue>();
  const { headline, body, note } = splitHeadline(paragraphs.join('\n\n'), undefined);
  fields.set('headline', { name: 'the first line', value: headline });
  fields.set('body', { name: 'body', value: body });
  const outlet = outletOfLastLine(body);
  if (outlet !== undefined) fields.set('outlet', { name: 'the last line, "source: …"', value: outlet });
  const cautions = [columns ? COLUMNS : NO_COLUMNS];
  if (all > pages.length)
    cautions.push(`Only the first ${pages.length} of ${all} pages of the PDF were read.`);
  return oneArticle(fields, { file }, { notes: note === undefined ? [] : [note], cautions });
}

function problemOf(failure: string, message: string, file: string) {
  if (/password/i.test(message))
    return { file, problem: 'this PDF is locked with a password', hint: 'save it without one' };
  return failure === 'failed' ? notPdf(file) : tooLarge(file);
}

function notPdf(file: string) {
  return {
    file,
    problem: 'this is not a PDF that can be read',
    hint: 'copy the article’s text into a .txt file',
  };
}

function tooLarge(file: string) {
  return {
    file,
    problem: 'this PDF takes too long or too much memory to read',
    hint: 'copy the article’s text into a .txt file',
  };
}

function noText(file: string) {
  return {
    file,
    problem: 'this PDF has no text, only pictures of it',
    hint: 'copy the article’s text into a .txt file, or use a program that recognises text',
  };
}
