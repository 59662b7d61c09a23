import type { Figure, Findings } from '../../../types.ts';
import { sentenceNumber } from '../../sentence-number.ts';
import { articleColumns } from './article-columns.ts';
import { columnsOf } from './columns.ts';
import { type SpanRow, spanColumns } from './span-columns.ts';
import { type Column, type Table, table } from './table.ts';

interface Row extends SpanRow {
  readonly span: Figure;
}

/** figures.csv: one row per number that counts, measures or dates something. */
export function figuresTable({ articles }: Findings): Table {
  const columns: Column<Row>[] = [...articleColumns, ...spanColumns, ...figureColumns];
  const rows = articles.flatMap((found) =>
    found.analysis.figures.map((span): Row => ({ found, span, number: sentenceNumber(found, span) })),
  );
  return table('figures', columns, rows);
}

const figureColumns = columnsOf<Row>([
  [
    'text',
    'The figure as printed, with its bound and its unit or noun',
    'text',
    'any',
    ({ span }) => span.text,
  ],
  [
    'value',
    'The amount in the unit; empty for a range, for loose words such as "thousands", and for dates',
    'as in unit',
    '0 or more; degrees may be less',
    ({ span }) => span.value,
  ],
  [
    'low',
    'Lower end of a range or of what loose words mean',
    'as in unit',
    '0 or more',
    ({ span }) => span.low,
  ],
  [
    'high',
    'Upper end; empty if open, as of "millions"',
    'as in unit',
    'low or more',
    ({ span }) => span.high,
  ],
  [
    'unit',
    'What one of the amount is; money by its ISO 4217 code, or by name where countries share it',
    'word',
    'people, count, ordinal, date, percent, percentage points, seconds, metres, square metres, kilograms, litres, degrees celsius, kilometres per hour, watts, watt-hours, USD, EUR, …',
    ({ span }) => span.unit,
  ],
  [
    'date',
    'For a date: what is said of it; unknown parts are left off',
    'ISO 8601 day, month or year; --03-14 without a year',
    'any',
    ({ span }) => span.date,
  ],
  ['counts', 'Noun that is counted or measured', 'lemma', 'any', ({ span }) => span.counts],
  ['of', 'Names and nationalities before that noun', 'text', 'any', ({ span }) => span.of],
  ['where', 'Place said in the sentence', 'text', 'any', ({ span }) => span.where],
  ['predicate', 'Verb the figure belongs to', 'lemma', 'any', ({ span }) => span.predicate],
  [
    'approximate',
    'Whether the words leave the amount open: about, more than, a range, "dozens"',
    'true or false',
    'true, false',
    ({ span }) => span.approximate,
  ],
  ['bound', 'How they do', 'words', 'about, at least, at most', ({ span }) => span.bound],
  [
    'speaker',
    'Who says it, for quoted and paraphrased words; empty in the outlet’s own words and if not found',
    'text',
    'any',
    ({ span }) => span.speaker ?? undefined,
  ],
]);
