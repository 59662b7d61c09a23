/**
 * The state machine that pairs quotation marks over paragraphs. It never requires matching glyphs, follows a
 * quotation that opens again in the next paragraph without having been closed, and where marks do not balance
 * it recovers within the paragraph: the quotation then ends with its sentence.
 */
import type { Span } from '../../types.ts';
import { canOpen, closesSoon, hasCloser, nestedEnd } from './lookahead.ts';
import { isPossessivePlural, type Mark, type MarkClass, marksOf } from './marks.ts';

export interface QuotationSpan extends Span {
  /** 0 outside, 1 inside another quotation. */
  readonly depth: 0 | 1;
  /** How its end was found; shown to the reader. */
  readonly rule: QuotationRule;
  /** Index of the span it continues from the paragraph before. */
  readonly continues?: number;
}

export const QUOTATION_RULES = {
  closed: 'closed by a quotation mark',
  reopened: 'goes on in the next paragraph',
  across: 'closed in a later paragraph',
  unbalanced: 'no closing mark: ends with its sentence',
} as const;
type QuotationRule = (typeof QUOTATION_RULES)[keyof typeof QUOTATION_RULES];

/** A quotation may run over this many paragraphs. */
const MOST_PARAGRAPHS = 12;

interface Open {
  readonly kind: MarkClass;
  /** First character inside the mark. */
  readonly start: number;
  /** End of the paragraph it opened in. */
  readonly limit: number;
  readonly continues?: number;
}

/**
 * Pairs the marks of a passage; `paragraphs` are those that are not page furniture, in order. Marks inside `aside`
 * (furniture in text order, such as links pasted into a sentence) belong to no quotation.
 */
export function quotationSpans(
  text: string,
  paragraphs: readonly Span[],
  aside: readonly Span[] = [],
): readonly QuotationSpan[] {
  const marks = marksBeside(text, paragraphs, aside);
  const spans: QuotationSpan[] = [];
  let open: Open | undefined;
  let inner: Open | undefined;
  let carried = 0;
  let continued: number | undefined;

  const emit = (from: Open, end: number, rule: QuotationRule, depth: 0 | 1 = 0): boolean => {
    if (!/[\p{L}\p{N}]/u.test(text.slice(from.start, end))) return false;
    const link = from.continues === undefined ? {} : { continues: from.continues };
    spans.push({ start: from.start, end, depth, rule, ...link });
    return true;
  };

  for (let p = 0; p < paragraphs.length; p += 1) {
    const paragraph = paragraphs[p]!;
    const here = marks[p]!;
    let m = 0;
    if (continued !== undefined) {
      // The paragraph before said so only because this one begins with an opening mark.
      const first = here[0]!;
      open = {
        kind: first.kind,
        start: first.end,
        limit: paragraph.end,
        ...(continued < 0 ? {} : { continues: continued }),
      };
      continued = undefined;
      m = 1;
    }
    for (; m < here.length; m += 1) {
      const mark = here[m]!;
      if (open === undefined) {
        if (canOpen(text, here, m)) open = { kind: mark.kind, start: mark.end, limit: paragraph.end };
        continue;
      }
      if (mark.kind === open.kind) {
        if (mark.closes && !(isPossessivePlural(text, mark) && hasCloser(text, here, m + 1, mark.kind))) {
          if (inner !== undefined) inner = undefined;
          emit(open, mark.at, carried > 0 ? QUOTATION_RULES.across : QUOTATION_RULES.closed);
          open = undefined;
          carried = 0;
        } else if (mark.opens && !mark.closes && inner === undefined && nestedEnd(here, m) > 0) {
          // Marks of the same class inside: “the “law” of the bay” as some outlets write.
          const last = nestedEnd(here, m);
          emit(
            { kind: mark.kind, start: mark.end, limit: paragraph.end },
            here[last]!.at,
            QUOTATION_RULES.closed,
            1,
          );
          m = last;
        } else if (mark.opens && !mark.closes && isLineBreakLost(text, paragraph, open, mark)) {
          const end = open.start + text.slice(open.start, mark.at).trimEnd().length;
          const last = emit(open, end, QUOTATION_RULES.reopened) ? { continues: spans.length - 1 } : {};
          open = { kind: mark.kind, start: mark.end, limit: paragraph.end, ...last };
          inner = undefined;
        } else if (mark.opens && !mark.closes) {
          // A second opening mark: the first was never closed.
          emit(open, sentenceEnd(text, open.start, mark.at), QUOTATION_RULES.unbalanced);
          open = { kind: mark.kind, start: mark.end, limit: paragraph.end };
          inner = undefined;
        }
      } else if (inner === undefined) {
        if (mark.opens && hasCloser(text, here, m + 1, mark.kind))
          inner = { kind: mark.kind, start: mark.end, limit: paragraph.end };
      } else if (mark.closes) {
        emit(inner, mark.at, QUOTATION_RULES.closed, 1);
        inner = undefined;
      }
    }
    if (open === undefined) continue;
    inner = undefined;
    const next = marks[p + 1]?.[0];
    const nextStart = paragraphs[p + 1]?.start;
    if (next !== undefined && next.at === nextStart && next.kind === open.kind && next.opens) {
      continued = emit(open, paragraph.end, QUOTATION_RULES.reopened) ? spans.length - 1 : -1;
      open = undefined;
      carried = 0;
    } else if (carried < MOST_PARAGRAPHS && closesSoon(marks, p, open.kind)) {
      carried += 1;
    } else {
      emit(open, sentenceEnd(text, open.start, open.limit), QUOTATION_RULES.unbalanced);
      open = undefined;
      carried = 0;
    }
  }
  return inTextOrder(spans);
}

/** The marks of each paragraph without those of the furniture in it. */
function marksBeside(
  text: string,
  paragraphs: readonly Span[],
  aside: readonly Span[],
): readonly (readonly Mark[])[] {
  let next = 0;
  return paragraphs.map(({ start, end }) => {
    while (next < aside.length && aside[next]!.end <= start) next += 1;
    const from = next;
    while (next < aside.length && aside[next]!.end <= end) next += 1;
    const marks = marksOf(text, start, end);
    if (from === next) return marks;
    const inside = aside.slice(from, next);
    return marks.filter(({ at }) => !inside.some((piece) => piece.start <= at && at < piece.end));
  });
}

/** Outer quotation before the ones inside it; links follow their span to its new place. */
function inTextOrder(spans: readonly QuotationSpan[]): readonly QuotationSpan[] {
  const order = spans
    .map((_, i) => i)
    .sort((i, k) => spans[i]!.start - spans[k]!.start || spans[k]!.end - spans[i]!.end);
  return order.map((i) => {
    const span = spans[i]!;
    return span.continues === undefined ? span : { ...span, continues: order.indexOf(span.continues) };
  });
}

/**
 * “The boats are late… “The harbour is old.”: both of one line that began with a mark, the first at the end of a sentence. Not
 * where a few words in marks follow: “We will go. The mayor left. “No,” she said.
 */
function isLineBreakLost(text: string, line: Span, { start }: Open, { at, end }: Mark): boolean {
  if (start - line.start > LONGEST_MARK) return false;
  if (!ENDS_SENTENCE.test(text.slice(Math.max(start, at - ENDING), at))) return false;
  const closer = text.slice(end, Math.min(line.end, end + SHORTEST)).search(CLOSER);
  return closer < 0;
}

/** Characters of a sentence. */
const SHORTEST = 24;
const CLOSER = /["”»]/;
const LONGEST_MARK = 2;
/** Characters in which a stop, zero-width joiners and spaces stand. */
const ENDING = 6;
const ENDS_SENTENCE = /[.!?…][\s\u200b-\u200d\ufeff]+$/u;

/** End of the sentence that begins at `from`, at most `limit`; without trailing space. */
function sentenceEnd(text: string, from: number, limit: number): number {
  const stop = /[.!?…]+(?=\s|$)/g;
  stop.lastIndex = from;
  let found = stop.exec(text);
  while (found !== null && SHORTENED.test(text.slice(Math.max(from, found.index - TITLE), found.index)))
    found = stop.exec(text);
  const end =
    found !== null && found.index + found[0].length <= limit ? found.index + found[0].length : limit;
  return from + text.slice(from, end).trimEnd().length;
}

/** The stop of "Mr. Vask", "J. Korran" ends no sentence. */
const SHORTENED = /(?:^|\s)(?:M(?:rs?|s)|Dr|Sens?|Reps?|Gov|Gen|Lt|Col|St|\p{Lu})$/u;
const TITLE = 6;
