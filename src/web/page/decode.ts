/** Bytes → text, with a browser's decoders. */
import { type Decoded, decodeBytes } from '../../../pipeline/1-read/decode-bytes.ts';

/** What is not UTF-8 and does not say what it is comes from Windows, of which ISO-8859-1 is a part. */
const MOST_LIKELY = 'windows-1252';

export const decode = (bytes: Uint8Array, declared?: string): Promise<Decoded> =>
  decodeBytes(bytes, declared, {
    utf8: (given, strict) => new TextDecoder('utf-8', { fatal: strict }).decode(given),
    decodeAs: (given, encoding) => Promise.resolve(new TextDecoder(encoding).decode(given)),
    isKnown: (encoding) => Promise.resolve(isLabel(encoding)),
    guess: () => Promise.resolve(MOST_LIKELY),
  });

function isLabel(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding !== '';
  } catch {
    return false;
  }
}
