/** The encoding of bytes that are not UTF-8, guessed from how often letters stand side by side. */

/** Bytes that are looked at, from a little before the first that is not ASCII. */
const SAMPLE_BYTES = 65_536;
const BEFORE = 2_000;
/** Latin alphabets: for English text their difference is the quotation marks of windows-1252. */
const LATIN = /^(?:ISO-8859-(?:1|2|9|15)|windows-125(?:0|2|4|7|8)|ASCII)$/;
/** Below this sureness another alphabet is a coincidence in a text with a few curly marks. */
const LEAST_SURE = 50;

/** A name that iconv-lite knows: `windows-1252`, `iso-8859-1`, or another alphabet if that is far more likely. */
export async function guessEncoding(bytes: Uint8Array): Promise<string> {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const from = Math.max(0, first - BEFORE);
  const sample = bytes.subarray(from, from + SAMPLE_BYTES);
  const { default: chardet } = await import('chardet');
  const matches = chardet
    .analyse(sample)
    .filter(({ name }) => name !== 'UTF-8' && !/^UTF-(?:16|32)/.test(name));
  const latin = matches.find(({ name }) => LATIN.test(name));
  const other = matches.find(({ name }) => !LATIN.test(name));
  if (other !== undefined && other.confidence >= LEAST_SURE && other.confidence > (latin?.confidence ?? 0))
    return other.name.toLowerCase();
  return hasMarks(bytes) ? 'windows-1252' : 'iso-8859-1';
}

/** Bytes that are curly marks, dashes and the euro sign in windows-1252 and unused in ISO-8859-1. */
function hasMarks(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte >= 0x80 && byte < 0xa0);
}
