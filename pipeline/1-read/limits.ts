/** What is too long or no text at all. */

/** Characters (UTF-16 units) of headline and body together. */
const MAX_ARTICLE_CHARACTERS = 2_000_000;

/** What to say of a file that is no text. */
export const BINARY_FILE = {
  problem: 'this looks like a binary file, not text',
  hint: 'save it as plain text, CSV or JSONL',
} as const;

/** How much of a file is looked at to see whether it is text. */
const SAMPLE_CHARACTERS = 8_000;
/** A file with a larger share of control and replacement characters is no text. */
const MAX_ODD_SHARE = 0.1;

/**
 * The problem with an article that is too long, or undefined.
 * @example tooLong(2_500_000) → "the article has 2,500,000 characters; an article may have at most 2,000,000"
 */
export function tooLong(characters: number): string | undefined {
  if (characters <= MAX_ARTICLE_CHARACTERS) return undefined;
  const most = withCommas(MAX_ARTICLE_CHARACTERS);
  return `the article has ${withCommas(characters)} characters; an article may have at most ${most}`;
}

/**
 * Whether a file's text is a binary file read as text: a NUL, or more than 10 % control or replacement
 * characters, in its first 8,000 characters. An escaped `\u0000` inside JSON is data and no NUL here.
 */
export function looksBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  let odd = 0;
  for (let index = 0; index < sample.length; index++) {
    const code = sample.charCodeAt(index);
    if (code === 0) return true;
    if (isOdd(code)) odd++;
  }
  return odd > sample.length * MAX_ODD_SHARE;
}

/** C0 without tab, line feed, form feed and carriage return; DEL and C1; U+FFFD. */
function isOdd(code: number): boolean {
  if (code < 0x20) return code !== 0x09 && code !== 0x0a && code !== 0x0c && code !== 0x0d;
  return (code >= 0x7f && code < 0xa0) || code === 0xfffd;
}

/** 2500000 → "2,500,000"; not toLocaleString, whose output depends on the machine. */
function withCommas(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
