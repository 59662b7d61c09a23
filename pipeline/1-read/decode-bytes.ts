/** Bytes → text. */
import { BINARY_FILE } from './limits.ts';

/** Text, or the reason why the bytes are none. */
export type Decoded =
  | {
      readonly text: string;
      readonly encoding: string;
      /** What the user should know of a guess. */
      readonly note?: string;
    }
  | { readonly problem: string; readonly hint: string };

/** As much of a file as is searched for a NUL, in bytes. */
const SAMPLE_BYTES = 8_000;
/** Share of NULs in every second byte from which on they are the upper halves of UTF-16 letters. */
const UTF16_SHARE = 0.4;

/** What the platform knows of encodings. */
export interface Decoders {
  /** Throws on bytes that are not UTF-8 if it is to be `strict`, else puts U+FFFD for them. */
  readonly utf8: (bytes: Uint8Array, strict: boolean) => string;
  readonly decodeAs: (bytes: Uint8Array, encoding: string) => Promise<string>;
  readonly isKnown: (encoding: string) => Promise<boolean>;
  /** The most likely encoding of bytes that are not UTF-8. */
  readonly guess: (bytes: Uint8Array) => Promise<string>;
}

/**
 * Decodes UTF-8, with or without byte-order mark, which is dropped. Nothing is replaced silently: bytes that
 * are not UTF-8 are a problem. For streams, where one line is too little to guess from.
 */
export function decodeUtf8(bytes: Uint8Array, { utf8 }: Pick<Decoders, 'utf8'>): Decoded {
  if (utf16Mark(bytes) !== undefined)
    return { problem: 'this is UTF-16 text, not UTF-8 text', hint: 'save it as UTF-8' };
  if (bytes.subarray(0, SAMPLE_BYTES).includes(0)) return BINARY_FILE;
  try {
    return { text: utf8(bytes, true), encoding: 'utf-8' };
  } catch {
    return { problem: 'this is not UTF-8 text', hint: 'save it as UTF-8' };
  }
}

/**
 * Decodes a file: a byte-order mark decides, then NULs (UTF-16 without a mark), then whether it is UTF-8, then
 * what the file itself `declares`, and last a guess, which is told in a note.
 */
export async function decodeBytes(
  bytes: Uint8Array,
  declared: string | undefined,
  decoders: Decoders,
): Promise<Decoded> {
  const { decodeAs } = decoders;
  const utf16 = utf16Mark(bytes) ?? utf16Order(bytes.subarray(0, SAMPLE_BYTES));
  if (utf16 !== undefined)
    return { text: await decodeAs(bytes, utf16), encoding: utf16, ...noted(bytes, utf16) };
  if (bytes.subarray(0, SAMPLE_BYTES).includes(0)) return BINARY_FILE;
  const utf8 = decodeUtf8(bytes, decoders);
  if ('text' in utf8) return utf8;
  // Of a file that says UTF-8 and is not, the label is no help.
  if (declared !== undefined && !NO_HELP.test(declared) && (await decoders.isKnown(declared)))
    return { text: await decodeAs(bytes, declared), encoding: declared };
  const damaged = mostlyUtf8(decoders.utf8(bytes, false));
  if (damaged !== undefined) return damaged;
  const encoding = await decoders.guess(bytes);
  const note = `not UTF-8; read as ${encoding}, which is a guess: if letters look wrong, save it as UTF-8`;
  return { text: await decodeAs(bytes, encoding), encoding, note };
}

const NO_HELP = /^(?:utf-?(?:7|8|16|32).*|ucs.*|base64|hex|binary)$/i;

function noted(bytes: Uint8Array, encoding: string): { readonly note?: string } {
  if (utf16Mark(bytes) !== undefined) return { note: `read as ${encoding.toUpperCase()}` };
  return {
    note: `read as ${encoding.toUpperCase()}, which is a guess: if letters look wrong, save it as UTF-8`,
  };
}

function utf16Mark([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** UTF-16 without a mark: in English text every second byte is NUL, and the others are not. */
function utf16Order(sample: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const pairs = Math.floor(sample.length / 2);
  if (pairs < 2) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < pairs * 2; at += 2) {
    if (sample[at] === 0) even += 1;
    if (sample[at + 1] === 0) odd += 1;
  }
  if (odd >= pairs * UTF16_SHARE && even === 0) return 'utf-16le';
  return even >= pairs * UTF16_SHARE && odd === 0 ? 'utf-16be' : undefined;
}

/** UTF-8 with a few damaged places: most of what is not ASCII can be read. */
function mostlyUtf8(text: string): Decoded | undefined {
  let broken = 0;
  let whole = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) broken += 1;
    else if (code > 0x7f) whole += 1;
  }
  if (whole < 3 * broken) return undefined;
  const places = broken === 1 ? '1 character was' : `${broken} characters were`;
  const note = `UTF-8, but ${places} damaged and cannot be read; save it again from its source`;
  return { text, encoding: 'utf-8', note };
}
