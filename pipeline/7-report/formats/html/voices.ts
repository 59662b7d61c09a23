import { isOnlyNamed } from '../../../only-named.ts';
import type { Analysis, PassageName, Quote, QuoteType, Span } from '../../../types.ts';

/** Tints there are; the seventh speaker shares the first one's, and the name stands beside the words. */
const TINTS = 6;

/** Words in quotation marks that are nobody's speech. */
const NO_SPEECH = new Set<QuoteType>(['scare', 'term', 'unresolved']);

export interface Heard extends Span {
  readonly voice: 'quote' | 'indirect';
  /** Undefined: not found. */
  readonly speaker: string | undefined;
  /** 0 unknown, then 1 … TINTS in order of the article's sources. */
  readonly tint: number;
}

/** Who is heard where in a passage, in order, without overlap; quotation marks win over the paraphrase around them. */
export function voicesIn(passage: PassageName, { quotes, sources }: Analysis): readonly Heard[] {
  const tintOf = tints(sources.map(({ name }) => name));
  const own = quotes.filter(
    (quote) => quote.passage === passage && !NO_SPEECH.has(quote.type) && !isOnlyNamed(quote),
  );
  const marked = own.filter(({ type }) => type !== 'indirect').map((quote) => heard(quote, quote, tintOf));
  const free = own.flatMap((quote) => quote.content.map((span) => heard(quote, span, tintOf, 'indirect')));
  const placed: Heard[] = [];
  for (const voice of [...marked, ...free]) placed.push(...without(voice, placed));
  return placed.sort((a, b) => a.start - b.start);
}

/** Names of speakers → tint. */
export function tints(names: readonly string[]): (name: string | undefined) => number {
  const index = new Map(names.map((name, i) => [name, (i % TINTS) + 1]));
  return (name) => (name === undefined ? 0 : (index.get(name) ?? 0));
}

function heard(
  { speaker }: Quote,
  { start, end }: Span,
  tintOf: (name: string | undefined) => number,
  voice: Heard['voice'] = 'quote',
): Heard {
  return { start, end, voice, speaker: speaker?.name, tint: tintOf(speaker?.name) };
}

/** What is left of a stretch beside those that are placed. */
function without(voice: Heard, placed: readonly Heard[]): Heard[] {
  return placed.reduce(
    (rest, { start, end }) =>
      rest.flatMap((piece) =>
        start >= piece.end || end <= piece.start
          ? [piece]
          : [
              { ...piece, end: start },
              { ...piece, start: end },
            ].filter((part) => part.start < part.end),
      ),
    [voice],
  );
}
