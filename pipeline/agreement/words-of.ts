import type { PassageName, Span } from '../types.ts';
import type { ClassText } from './class-text.ts';

/** The words of a text that a phrase touches, numbered from 0, half-open; empty if it touches none. */
export function wordsOf(
  { words }: ClassText,
  { passage, start, end }: Span & { readonly passage: PassageName },
): Span {
  const first = words.findIndex((word) => word.passage === passage && start < word.end && word.start < end);
  if (first < 0) return { start: 0, end: 0 };
  let last = first;
  while (last + 1 < words.length && words[last + 1]!.passage === passage && words[last + 1]!.start < end)
    last++;
  return { start: first, end: last + 1 };
}
