/** Lines of a stream, one after the other, with bounded memory. */
import type { Readable } from 'node:stream';
import { decodeUtf8 } from './decode.ts';

/** A line of text, or why it is none. `line` is 1-based. */
export type StreamLine =
  | { readonly line: number; readonly text: string }
  | { readonly line: number; readonly problem: string; readonly hint: string };

/** Longest line, in bytes. */
const MAX_LINE_BYTES = 64 * 1024 * 1024;

const LINE_FEED = 0x0a;

/** The line being gathered. */
interface Pending {
  chunks: Uint8Array[];
  size: number;
}

/**
 * Yields the lines of a stream, without line ends. Blank lines are yielded too, to keep count. A line of
 * more than 64 MB or that is not UTF-8 is yielded as a problem, and the next is read. node:readline is not
 * used: it ends lines at U+2028 too, which JSON allows inside a string.
 * @param most longest line, in bytes
 */
export async function* readLines(stream: Readable, most = MAX_LINE_BYTES): AsyncGenerator<StreamLine> {
  let line = 1;
  const pending: Pending = { chunks: [], size: 0 };
  for await (const chunk of stream as AsyncIterable<string | Uint8Array>) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    let start = 0;
    for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, start)) {
      gather(pending, bytes.subarray(start, end), most);
      yield taken(pending, line, most);
      line++;
      start = end + 1;
    }
    gather(pending, bytes.subarray(start), most);
  }
  if (pending.size > 0) yield taken(pending, line, most);
}

/** Adds a piece; of a line that is too long only the size is kept. */
function gather(pending: Pending, piece: Uint8Array, most: number): void {
  pending.size += piece.length;
  if (pending.size > most) pending.chunks = [];
  else pending.chunks.push(piece);
}

function taken(pending: Pending, line: number, most: number): StreamLine {
  const { chunks, size } = pending;
  pending.chunks = [];
  pending.size = 0;
  if (size > most) {
    return {
      line,
      problem: `this line has more than ${Math.floor(most / 1024 / 1024)} MB`,
      hint: 'split it into several articles',
    };
  }
  const decoded = decodeUtf8(
    chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks),
  );
  return 'problem' in decoded ? { line, ...decoded } : { line, text: decoded.text.replace(/\r$/, '') };
}
