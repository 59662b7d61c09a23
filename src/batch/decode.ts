/** Bytes → text. */
import { BINARY_FILE } from '../../pipeline/1-read/limits.ts';

/** Text, or the reason why the bytes are none. */
export type Decoded =
  | { readonly text: string; readonly encoding: 'utf-8' }
  | { readonly problem: string; readonly hint: string };

/** As much of a file as is searched for a NUL, in bytes. */
const SAMPLE_BYTES = 8_000;

/**
 * Decodes UTF-8, with or without byte-order mark, which is dropped. Nothing is replaced silently: bytes that
 * are not UTF-8 are a problem, since a wrong guess would change the words that are counted.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (isUtf16(bytes)) return { problem: 'this is UTF-16 text, not UTF-8 text', hint: 'save it as UTF-8' };
  if (bytes.subarray(0, SAMPLE_BYTES).includes(0)) {
    return BINARY_FILE;
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { problem: 'this is not UTF-8 text', hint: 'save it as UTF-8' };
  }
}

function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
