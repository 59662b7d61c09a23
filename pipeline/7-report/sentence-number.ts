import type { ArticleFindings, PassageName, Span } from '../types.ts';

/** Number of the sentence a span starts in, 1 or more within its passage; undefined if none is known. */
export function sentenceNumber(
  { sentences }: ArticleFindings,
  { passage, start }: Span & { readonly passage: PassageName },
): number | undefined {
  const sentence = sentences.find((row) => row.passage === passage && row.start <= start && start < row.end);
  return sentence && sentence.index + 1;
}
