/**
 * Files that are more than text. To add one: a file beside this one, and a line here. Nothing of a reader is imported
 * until a file needs it.
 */
import { EXTENSIONS } from '../../../pipeline/1-read/formats/index.ts';
import type { Reader } from './reader.ts';

export const READERS = {
  html: {
    id: 'html',
    title: 'Saved web page, or a Factiva export',
    extensions: ['.html', '.htm', '.xhtml', '.mht', '.mhtml'],
    is: (start) =>
      /^\s*(?:<!--[^>]*-->\s*)?(?:<!doctype html|<html)\b/i.test(start) ||
      /^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)*content-type:\s*multipart\/related\b/i.test(start),
    load: async () => (await import('./html.ts')).readHtml,
  },
  docx: {
    id: 'docx',
    title: 'Word document, or a Nexis Uni export',
    extensions: ['.docx'],
    is: (start) => start.startsWith('PK\u0003\u0004') && start.includes('word/'),
    load: async () => (await import('./docx.ts')).readDocx,
  },
  pdf: {
    id: 'pdf',
    title: 'PDF with text in it',
    extensions: ['.pdf'],
    is: (start) => start.startsWith('%PDF-'),
    load: async () => (await import('./pdf.ts')).readPdf,
  },
  feed: {
    id: 'feed',
    title: 'RSS or Atom feed, one article per item',
    extensions: ['.rss', '.atom', '.rdf', '.xml'],
    is: (start) => /^\s*<(?:\?xml|rss|feed|rdf:RDF)\b/i.test(start),
    load: async () => (await import('./feed.ts')).readFeed,
  },
} as const satisfies Record<string, Reader>;

const ALL: readonly Reader[] = Object.values(READERS);

/** Every file ending that is read, lower case with the dot. */
export const ALL_EXTENSIONS: readonly string[] = [
  ...EXTENSIONS,
  ...ALL.flatMap(({ extensions }) => extensions),
];

/** Bytes at the beginning that tell the kind of a file without an ending. */
const START_BYTES = 4_000;

/** Whether a file of this name is read. */
export function isRead(fileName: string): boolean {
  const lower = fileName.toLowerCase();
  return ALL_EXTENSIONS.some((extension) => lower.endsWith(extension));
}

/** The reader of a file by its ending, or by its first bytes if it has no ending that is read. */
export function readerFor(fileName: string, bytes: Uint8Array): Reader | undefined {
  const lower = fileName.toLowerCase();
  const named = ALL.find(({ extensions }) => extensions.some((extension) => lower.endsWith(extension)));
  if (named !== undefined || isRead(fileName)) return named;
  const start = String.fromCharCode(...bytes.subarray(0, START_BYTES));
  return ALL.find(({ is }) => is(start));
}
