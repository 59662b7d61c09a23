/** Byte-order marks, line ends and line numbers. */

/** The text without a leading byte-order mark. */
export function withoutBom(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/** The text with `\n` as its only line end. */
export function unixNewlines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/**
 * Line numbers of rising offsets, each character looked at once. Returns the 1-based line of an offset;
 * offsets must not fall.
 */
export function lineCounter(text: string, newline = '\n'): (offset: number) => number {
  let line = 1;
  let next = text.indexOf(newline);
  return (offset) => {
    while (next !== -1 && next < offset) {
      line++;
      next = text.indexOf(newline, next + 1);
    }
    return line;
  };
}
