/** Where a stretch of quoted sentences stands, for a reader. */
import type { QuotePlace, Span } from '../../types.ts';
import type { QuotedSentence } from './quoted-sentences.ts';
import { wordsOf } from './regions.ts';
import type { Stretch } from './verdict.ts';

export function placeOf(
  sentences: readonly QuotedSentence[],
  first: number,
  last: number,
  id: string,
): QuotePlace {
  const { passage } = sentences[first]!;
  const pieces = mergedPieces(
    passage.text,
    sentences.slice(first, last + 1).flatMap((sentence) => sentence.pieces),
  );
  const start = pieces[0]!.start;
  const end = pieces.at(-1)!.end;
  return { id, passage: passage.name, start, end, text: passage.text.slice(start, end), pieces };
}

/** Sentences with only a space between are one piece. */
function mergedPieces(text: string, spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last !== undefined && !isBroken(text, last, span))
      merged[merged.length - 1] = { start: last.start, end: span.end };
    else merged.push(span);
  }
  return merged;
}

function isBroken(text: string, before: Span, after: Span): boolean {
  return /["“”«»\n\p{L}]/u.test(text.slice(before.end, after.start));
}

/** The words of a stretch, and where an attribution or "…" cuts them. */
export function stretchOf(sentences: readonly QuotedSentence[], first: number, last: number): Stretch {
  const cuts = new Set<number>();
  let at = 0;
  for (let i = first; i <= last; i += 1) {
    const sentence = sentences[i]!;
    const before = sentences[i - 1];
    if (
      i > first &&
      before !== undefined &&
      isBroken(sentence.passage.text, before.pieces.at(-1)!, sentence.pieces[0]!)
    )
      cuts.add(at);
    for (const cut of sentence.ellipsis) cuts.add(at + cut);
    at += sentence.words.length;
  }
  return { words: wordsOf(sentences, first, last), cuts };
}
