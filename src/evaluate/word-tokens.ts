import type { Span } from '../../pipeline/types.ts';

/**
 * The words of a text as word-level coding counts them: a letter, then letters, apostrophes and hyphens.
 *
 * @example wordTokens("A well-kept secret") // [{ start: 0, end: 1 }, { start: 2, end: 11 }, { start: 12, end: 18 }]
 */
export function wordTokens(text: string): readonly Span[] {
  return [...text.matchAll(/[A-Za-z][A-Za-z’'-]*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
