/** Reads Word documents and saved web pages as the program does; started only when such a file is given. */
import { Readability } from '@mozilla/readability';
import { Inflate } from 'fflate';
import { parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import { archivedPage, isArchive } from '../../../pipeline/1-read/documents/web-archive.ts';
import {
  declaredCharset,
  noPage,
  type PageTools,
  readWebPage,
} from '../../../pipeline/1-read/documents/web-page.ts';
import { notWord, readWordText, wordProblem } from '../../../pipeline/1-read/documents/word.ts';
import { failedReading, type Reading } from '../../../pipeline/1-read/reading.ts';
import { decode } from './decode.ts';
import type { GivenFile } from './read-document.ts';

const TOOLS: PageTools = { parseHTML, Readability };
/** Packed bytes that are unpacked at once, to stop in time. */
const SLICE = 16_384;

self.addEventListener('message', ({ data: { name, bytes } }: MessageEvent<GivenFile>) => {
  const reading = /\.docx$/i.test(name) ? readDocx(bytes, name) : readHtml(bytes, name);
  void reading.then((read) => self.postMessage(read));
});

async function readDocx(bytes: Uint8Array<ArrayBuffer>, file: string): Promise<Reading> {
  const problem = wordProblem(bytes, file, inflatedSize);
  if (problem !== undefined) return failedReading(problem);
  try {
    const { value } = await mammoth.extractRawText({ arrayBuffer: bytes.buffer });
    return readWordText(value, file);
  } catch {
    return failedReading(notWord(file));
  }
}

async function readHtml(bytes: Uint8Array, file: string): Promise<Reading> {
  const page = isArchive(bytes) ? archivedPage(bytes) : { bytes };
  if (page === undefined) return failedReading(noPage(file));
  const decoded = await decode(page.bytes, page.charset ?? declaredCharset(page.bytes));
  if ('problem' in decoded) return failedReading({ file, ...decoded });
  return readWebPage(decoded.text, file, TOOLS, { ...page, ...decoded });
}

function inflatedSize(packed: Uint8Array, most: number): number {
  let size = 0;
  const inflate = new Inflate((chunk) => {
    size += chunk.length;
  });
  for (let at = 0; at < packed.length && size <= most; at += SLICE)
    inflate.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
  return size;
}
