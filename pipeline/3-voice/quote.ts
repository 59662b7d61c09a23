/** Writes what was found as the data model has it. */
import type { Quote, QuoteType, Span, Speaker } from '../types.ts';
import type { Ranges } from './attributions/attribution.ts';
import type { TextView } from './text-view.ts';

export interface QuoteParts {
  /** The marked words, or the first stretch of a paraphrase. */
  readonly span: Span;
  readonly content: readonly Span[];
  readonly type: QuoteType;
  readonly speaker: Speaker | null;
  readonly verb: string | undefined;
  readonly stance: string | undefined;
  readonly rule: string;
}

/** What is undefined is left out. */
export function quoteOf(view: TextView, parts: QuoteParts): Quote {
  const { span, content, type, speaker, verb, stance, rule } = parts;
  const { start, end } = span;
  const passage = view.passage.name;
  const text = view.passage.text.slice(start, end);
  if (verb === undefined) return { passage, start, end, text, content, type, speaker, rule };
  if (stance === undefined) return { passage, start, end, text, content, type, speaker, verb, rule };
  return { passage, start, end, text, content, type, speaker, verb, stance, rule };
}

export function spansOf({ passage }: TextView, ranges: Ranges): readonly Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < ranges.length; i += 2) {
    spans.push({ start: passage.start[ranges[i]!]!, end: passage.end[ranges[i + 1]! - 1]! });
  }
  return spans;
}
