import type { Passage, Quote } from '../../types.ts';

/** Who says the words at a token: name of the speaker of the innermost quotation there, null if not found. */
export function speakerOf(passage: Passage, token: number, quotes: readonly Quote[]): string | null {
  const at = passage.start[token]!;
  let innermost: Quote | undefined;
  for (const quote of quotes) {
    if (quote.passage !== passage.name || !covers(quote, at)) continue;
    if (innermost === undefined || quote.start >= innermost.start) innermost = quote;
  }
  return innermost?.speaker?.name ?? null;
}

function covers({ start, end, content }: Quote, at: number): boolean {
  return (at >= start && at < end) || content.some((span) => at >= span.start && at < span.end);
}

/** Whether two names can be one person's: the same, or one is the end of the other. */
export function isSameName(a: string, b: string): boolean {
  return a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`);
}
