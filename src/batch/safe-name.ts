/** Any text → a piece of a file name. */
import { sha256 } from './sha256.ts';

const MAX_CHARACTERS = 60;
const HASH_DIGITS = 8;

/** Names Windows keeps for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A name of letters (of any script), digits, `-` and `_`, 1 to 60 UTF-16 units. A text that is such a name
 * already is returned unchanged; otherwise what is left of it gets 8 digits of its hash, so that "A/B" and
 * "A:B" stay apart. Names that differ in case only are left to the caller.
 * @example safeName('The Courier') → "The-Courier-" + 8 hexadecimal digits; safeName('bbc') → "bbc"
 */
export function safeName(text: string): string {
  const cleaned = text
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  if (cleaned === text && cleaned !== '' && cleaned.length <= MAX_CHARACTERS && !RESERVED.test(cleaned))
    return text;
  // JSON keeps lone surrogates apart, which UTF-8 does not.
  const hash = sha256(JSON.stringify(text)).slice(0, HASH_DIGITS);
  const kept = cut(cleaned, MAX_CHARACTERS - HASH_DIGITS - 1);
  return kept === '' ? hash : `${kept}-${hash}`;
}

/** The first characters, no pair of surrogates cut in two. */
function cut(text: string, length: number): string {
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length > length) break;
    kept += character;
  }
  return kept.replace(/-+$/, '');
}
