import type { Span } from '../../../pipeline/types.ts';
import { utf16Offsets } from '../code-points.ts';
import { numberField, textField } from './fields.ts';
import type { ReadContext } from './reading.ts';
import type { GoldRecord } from './records.ts';

export interface SpanOptions {
  /** The text the offsets count in. */
  readonly text: string;
  readonly context: ReadContext;
  /** What the offsets count. */
  readonly unit: 'UTF-16 units' | 'code points';
}

/**
 * The span of a record by `start` and `end`, in UTF-16 units. Where the record repeats the marked words in
 * `text`, they must stand there. A span that does not fit is refused and `undefined`.
 */
export function spanField(record: GoldRecord, { text, context, unit }: SpanOptions): Span | undefined {
  const [from, to] = [numberField(record, 'start'), numberField(record, 'end')];
  const offset = unit === 'code points' ? utf16Offsets(text) : (at: number) => at;
  const start = from === undefined ? undefined : offset(from);
  const end = to === undefined ? undefined : offset(to);
  if (start === undefined || end === undefined || !isInside(start, end, text)) {
    context.refuse(
      record,
      `the offsets ${from ?? 'none'} to ${to ?? 'none'} do not lie in the text of ${text.length} characters`,
      `count from 0 in ${unit}, the end not included`,
    );
    return undefined;
  }
  const said = textField(record, 'text');
  const there = text.slice(start, end);
  if (said === undefined || said === there) return { start, end };
  context.refuse(
    record,
    `at ${from} to ${to} stands ${quoted(there)}, not ${quoted(said)}`,
    'correct the offsets, or the words',
  );
  return undefined;
}

function isInside(start: number, end: number, text: string): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length;
}

function quoted(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 39)}…` : text);
}
