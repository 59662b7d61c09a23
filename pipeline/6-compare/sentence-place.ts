import type { Analysed, PassageName, Place, Span } from '../types.ts';

/** The sentence of an article in which a span begins; the span itself if no sentence holds it. */
export function sentencePlace(
  { analysis, doc }: Analysed,
  { passage, start, end }: Span & { readonly passage: PassageName },
): Place {
  const { sentences, start: starts, end: ends, text } = doc[passage];
  for (let s = 0; s + 1 < sentences.length; s += 2) {
    const from = starts[sentences[s]!]!;
    const to = ends[sentences[s + 1]! - 1]!;
    if (from <= start && start < to)
      return { id: analysis.id, passage, start: from, end: to, text: text.slice(from, to) };
  }
  return { id: analysis.id, passage, start, end, text: text.slice(start, end) };
}
