/** Lower-case words of a quotation, single spaces: what the same words elsewhere are found by. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether these words stand in a longer text as they are; both as `plainWords`. */
export function holdsWords(text: string, words: string): boolean {
  return ` ${text} `.includes(` ${words} `);
}
