/** Words and signs of a text as word lists see them: "don’t" and "can't" are one word, a possessive ’s is cut off. */

export interface ListToken {
  readonly start: number;
  readonly end: number;
  /** As written, with straight apostrophes. */
  readonly written: string;
  /** The same in lower case. */
  readonly norm: string;
}

const TEXT = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*|\S/gu;
const TERM = /[\p{L}\p{M}\p{N}*?]+(?:['’][\p{L}\p{M}\p{N}*?]+)*|\S/gu;

/** Tokens in order. In a term, `*` and `?` belong to its words. */
export function listTokens(text: string, kind: 'text' | 'term'): readonly ListToken[] {
  const tokens: ListToken[] = [];
  for (const match of text.matchAll(kind === 'text' ? TEXT : TERM)) {
    const [found] = match;
    const possessive = found.length > 2 && /['’][sS]$/.test(found) ? 2 : 0;
    const cut = match.index + found.length - possessive;
    tokens.push(tokenOf(text, match.index, cut));
    if (possessive > 0) tokens.push(tokenOf(text, cut, cut + possessive));
  }
  return tokens;
}

function tokenOf(text: string, start: number, end: number): ListToken {
  const written = text.slice(start, end).replaceAll('’', "'");
  return { start, end, written, norm: written.toLowerCase() };
}
