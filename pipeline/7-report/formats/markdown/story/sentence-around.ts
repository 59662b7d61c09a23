import type { PassageName, Span } from '../../../../types.ts';
import type { StoryFindings } from './telling.ts';

/** The sentence a place lies in, with the text it is part of; undefined if the article is not in the report. */
export function sentenceAround(
  { id, passage, start }: Span & { readonly id: string; readonly passage: PassageName },
  { articleOf }: StoryFindings,
): (Span & { readonly source: string }) | undefined {
  const found = articleOf(id);
  const row = found?.sentences.find(
    (sentence) => sentence.passage === passage && sentence.start <= start && start < sentence.end,
  );
  if (found === undefined || row === undefined) return undefined;
  return { source: found.article[passage], start: row.start, end: row.end };
}
