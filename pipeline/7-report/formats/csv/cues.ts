import { CATEGORIES, type Cue, type Findings } from '../../../types.ts';
import type { ReportOptions } from '../../format.ts';
import { inReadingOrder } from '../../order.ts';
import { sentenceNumber } from '../../sentence-number.ts';
import { articleColumns } from './article-columns.ts';
import { type SpanRow, spanColumns } from './span-columns.ts';
import { type Column, type Table, table } from './table.ts';
import { saidColumns, sentenceColumn } from './wording-columns.ts';

interface Row extends SpanRow {
  readonly span: Cue;
}

/** cues.csv: one row per mark, in reading order. */
export function cuesTable({ articles }: Findings, options: ReportOptions): Table {
  const columns: Column<Row>[] = [...articleColumns, ...spanColumns, ...cueColumns];
  const rows = articles.flatMap((found) =>
    inReadingOrder(found.analysis.cues).map(
      (span): Row => ({ found, span, number: sentenceNumber(found, span) }),
    ),
  );
  return table('cues', options.text ? [...columns, sentenceColumn('the mark')] : columns, rows);
}

const cueColumns: readonly Column<Row>[] = [
  { name: 'text', meaning: 'The marked words', unit: 'text', range: 'any', value: ({ span }) => span.text },
  {
    name: 'category',
    meaning: 'Kind of mark',
    unit: 'word',
    range: CATEGORIES.join(', '),
    value: ({ span }) => span.category,
  },
  {
    name: 'strength',
    meaning: 'How plain the case is: 1 arguable, 2 clear, 3 strong',
    unit: 'grade',
    range: '1, 2, 3',
    value: ({ span }) => span.strength,
  },
  ...saidColumns,
  {
    name: 'about',
    meaning: 'The nearest actor the words may be about; empty if none is near',
    unit: 'text',
    range: 'any',
    value: ({ span }) => span.about,
  },
  {
    name: 'negated',
    meaning: 'Whether a "not", "never" … stands at most 3 words before',
    unit: 'true or false',
    range: 'true, false',
    value: ({ span }) => span.negated,
  },
  {
    name: 'entry',
    meaning: 'Entry of the word list, or detector, that made the mark',
    unit: 'list/entry',
    range: 'any',
    value: ({ span }) => span.entry,
  },
  {
    name: 'reason',
    meaning: 'Why it is marked',
    unit: 'text',
    range: 'any',
    value: ({ span }) => span.reason,
  },
  {
    name: 'neutral',
    meaning: 'Other wordings, joined by " | "; an empty one means: leave the words out',
    unit: 'text',
    range: 'any',
    value: ({ span }) => span.neutral.join(' | '),
  },
  {
    name: 'counter',
    meaning: 'A reading in which the words are simply accurate, if one is noted',
    unit: 'text',
    range: 'any',
    value: ({ span }) => span.counter,
  },
];
