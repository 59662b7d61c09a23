import { type Span as CategorySpan, iou } from '../stats/span-match.ts';
import type { PassageName, Span } from '../types.ts';
import { byCodeUnit } from './by-code-unit.ts';
import { lineOf } from './class-text.ts';
import type { Coded, Coder } from './coded.ts';
import { SAME_PHRASE } from './pairs.ts';

/** How many coders gave a kind to a phrase. */
export interface KindCount {
  readonly category: string;
  readonly count: number;
}

/** A phrase somebody in the class marked. Coders who marked half of its words or more, as IoU, marked it. */
export interface Phrase extends Span {
  /** Id of the text. */
  readonly text: string;
  readonly passage: PassageName;
  readonly words: string;
  /** Printed line it begins on. */
  readonly line?: number;
  /** Coders who marked it. */
  readonly marked: number;
  /** Coders who read the text. */
  readonly coders: number;
  /** Most frequent first. A coder may have given several. */
  readonly kinds: readonly KindCount[];
  /** Share of the pairs of coders who differ: one marked it and one did not, or they gave other kinds; 0…1. */
  readonly disagreement: number;
  /** Reasons coders gave, in the order of their letters. */
  readonly reasons: readonly string[];
  /** Kinds the tool gives it; absent where the tool was not asked. */
  readonly tool?: readonly string[];
}

/** A phrase by the numbers of its words. */
export interface WordPhrase extends Phrase {
  readonly span: Span;
}

/** The phrases of the class, in the order of the texts. `reasons(code, span)` are those of one coder. */
export function phrasesOf(
  coding: Coded,
  class_: readonly Coder[],
  {
    tool,
    reasons,
  }: { tool: Coder | undefined; reasons: (coder: Coder, span: CategorySpan) => readonly string[] },
): readonly WordPhrase[] {
  return coding.texts.flatMap(({ text, start: from, end: to }, i) => {
    const readers = class_.filter((coder) => coder.reads[i]);
    const inText = (coder: Coder) => coder.spans.filter(({ start }) => from <= start && start < to);
    const spans = readers.map(inText);
    const toolSpans = tool === undefined ? undefined : inText(tool);
    return representatives(spans).map((span): WordPhrase => {
      const same = spans.map((own) => own.filter((one) => iou(one, span) >= SAME_PHRASE));
      const [first, last] = [text.words[span.start - from]!, text.words[span.end - 1 - from]!];
      const { passage, start } = first;
      const line = lineOf(text, { passage, start });
      return {
        text: text.id,
        passage,
        start,
        end: last.end,
        words: text[passage].slice(start, last.end).replace(/\s+/g, ' '),
        ...(line !== undefined && { line }),
        marked: same.filter((own) => own.length > 0).length,
        coders: readers.length,
        kinds: kindCounts(same, coding.categories),
        disagreement: disagreement(same),
        reasons: reasonsOf(readers, same, reasons),
        ...(toolSpans !== undefined && {
          tool: kindsOf(toolSpans.filter((one) => iou(one, span) >= SAME_PHRASE)),
        }),
        span,
      };
    });
  });
}

/**
 * Stretches that stand for all that were marked: those most coders marked word for word first, and none that
 * counts as the same phrase as one before it.
 */
function representatives(spans: readonly (readonly CategorySpan[])[]): readonly Span[] {
  const votes = new Map<string, { readonly span: Span; count: number }>();
  for (const own of spans) {
    for (const key of new Set(own.map(({ start, end }) => `${start}-${end}`))) {
      const [start = 0, end = 0] = key.split('-').map(Number);
      const vote = votes.get(key) ?? { span: { start, end }, count: 0 };
      vote.count++;
      votes.set(key, vote);
    }
  }
  const kept: Span[] = [];
  const byVotes = [...votes.values()].sort(
    (a, b) => b.count - a.count || a.span.start - b.span.start || a.span.end - b.span.end,
  );
  for (const { span } of byVotes) if (kept.every((one) => iou(one, span) < SAME_PHRASE)) kept.push(span);
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}

function kindsOf(spans: readonly CategorySpan[]): readonly string[] {
  return [...new Set(spans.map(({ category }) => category))].sort(byCodeUnit);
}

function kindCounts(
  same: readonly (readonly CategorySpan[])[],
  order: readonly string[],
): readonly KindCount[] {
  const counts = new Map<string, number>();
  for (const own of same) for (const kind of kindsOf(own)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .map(([category, count]) => ({ category, count }))
    .sort((a, b) => b.count - a.count || order.indexOf(a.category) - order.indexOf(b.category));
}

function disagreement(same: readonly (readonly CategorySpan[])[]): number {
  const counts = new Map<string, number>();
  for (const own of same) {
    const value = kindsOf(own).join('\n');
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const n = same.length;
  if (n < 2) return 0;
  let alike = 0;
  for (const count of counts.values()) alike += count * (count - 1);
  return 1 - alike / (n * (n - 1));
}

function reasonsOf(
  readers: readonly Coder[],
  same: readonly (readonly CategorySpan[])[],
  reasons: (coder: Coder, span: CategorySpan) => readonly string[],
): readonly string[] {
  const given = same.flatMap((own, i) => own.flatMap((span) => reasons(readers[i]!, span)));
  return [...new Set(given)].sort(byCodeUnit);
}
