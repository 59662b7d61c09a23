import type { Passage, Span } from '../../../pipeline/types.ts';

/** The sentence of a passage that an offset lies in; the whole passage if it has none there. */
export function sentenceAround(passage: Passage, offset: number): Span {
  const { sentences, start, end } = passage;
  for (let i = 0; i + 1 < sentences.length; i += 2) {
    const [first, after] = [sentences[i]!, sentences[i + 1]!];
    if (after > first && offset < end[after - 1]!) return { start: start[first]!, end: end[after - 1]! };
  }
  return { start: 0, end: passage.text.length };
}
