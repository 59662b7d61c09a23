/** Bytes → text, with decoders for all encodings; they are loaded when a file needs them. */
import {
  type Decoded,
  type Decoders,
  decodeBytes,
  decodeUtf8 as utf8Text,
} from '../../pipeline/1-read/decode-bytes.ts';
import { guessEncoding } from './guess-encoding.ts';

export type { Decoded };

/** No decoder of windows-1252 from Node: that of Node 20 is wrong. */
const STRICT = new TextDecoder('utf-8', { fatal: true });
const LENIENT = new TextDecoder('utf-8');

const DECODERS: Decoders = {
  utf8: (bytes, strict) => (strict ? STRICT : LENIENT).decode(bytes),
  decodeAs: async (bytes, encoding) => {
    const { default: iconv } = await import('iconv-lite');
    return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding);
  },
  isKnown: async (encoding) => {
    const { default: iconv } = await import('iconv-lite');
    return iconv.encodingExists(encoding);
  },
  guess: guessEncoding,
};

export const decodeUtf8 = (bytes: Uint8Array): Decoded => utf8Text(bytes, DECODERS);

/** Decodes a file; see `decodeBytes`. */
export const decode = (bytes: Uint8Array, declared?: string): Promise<Decoded> =>
  decodeBytes(bytes, declared, DECODERS);
