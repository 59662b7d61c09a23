/** Saved web pages, as HTML or as a web archive. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { archivedPage, isArchive } from '../../../pipeline/1-read/documents/web-archive.ts';
import {
  declaredCharset,
  noPage,
  type PageTools,
  readWebPage,
} from '../../../pipeline/1-read/documents/web-page.ts';
import { failedReading, type Reading } from '../../../pipeline/1-read/reading.ts';
import { decode } from '../decode.ts';

const TOOLS: PageTools = { parseHTML, Readability };

export async function readHtml(bytes: Uint8Array, file: string): Promise<Reading> {
  const page = isArchive(bytes) ? archivedPage(bytes) : { bytes };
  if (page === undefined) return failedReading(noPage(file));
  const decoded = await decode(page.bytes, page.charset ?? declaredCharset(page.bytes));
  if ('problem' in decoded) return failedReading({ file, ...decoded });
  return readWebPage(decoded.text, file, TOOLS, { ...page, ...decoded });
}
