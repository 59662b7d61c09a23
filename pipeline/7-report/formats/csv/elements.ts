import { type Findings, FRAME_ELEMENTS, type FrameElement } from '../../../types.ts';
import type { ReportOptions } from '../../format.ts';
import { sentenceNumber } from '../../sentence-number.ts';
import { articleColumns } from './article-columns.ts';
import { type SpanRow, spanColumns } from './span-columns.ts';
import { type Column, type Table, table } from './table.ts';
import { saidColumns, sentenceColumn } from './wording-columns.ts';

interface Row extends SpanRow {
  readonly span: FrameElement;
}

/** elements.csv: one row per wording that names a problem, a cause, a judgement or a remedy. */
export function elementsTable({ articles }: Findings, options: ReportOptions): Table {
  const columns: Column<Row>[] = [...articleColumns, ...spanColumns, ...elementColumns];
  const rows = articles.flatMap((found) =>
    found.analysis.elements.map((span): Row => ({ found, span, number: sentenceNumber(found, span) })),
  );
  return table('elements', options.text ? [...columns, sentenceColumn('it')] : columns, rows);
}

const elementColumns: readonly Column<Row>[] = [
  {
    name: 'element',
    meaning: 'What the wording does: names a problem, a cause, a judgement, a remedy (Entman 1993)',
    unit: 'word',
    range: FRAME_ELEMENTS.join(', '),
    value: ({ span }) => span.element,
  },
  { name: 'text', meaning: 'The wording', unit: 'text', range: 'any', value: ({ span }) => span.text },
  ...saidColumns,
  {
    name: 'entry',
    meaning: 'Entry of the list that found it',
    unit: 'element/entry',
    range: 'any',
    value: ({ span }) => span.entry,
  },
  {
    name: 'reason',
    meaning: 'Why a reader may dispute the sentence',
    unit: 'text',
    range: 'any',
    value: ({ span }) => span.reason,
  },
];
