import type { Findings, Quote } from '../../../types.ts';
import type { ReportOptions } from '../../format.ts';
import { sentenceNumber } from '../../sentence-number.ts';
import { articleColumns } from './article-columns.ts';
import { type SpanRow, spanColumns } from './span-columns.ts';
import { type Column, type Table, table } from './table.ts';

interface Row extends SpanRow {
  readonly span: Quote;
}

/** quotes.csv: one row per quotation or piece of reported speech. */
export function quotesTable({ articles }: Findings, options: ReportOptions): Table {
  const columns: Column<Row>[] = [...articleColumns, ...spanColumns, ...quoteColumns];
  const rows = articles.flatMap((found) =>
    found.analysis.quotes.map((span): Row => ({ found, span, number: sentenceNumber(found, span) })),
  );
  return table('quotes', options.text ? [...columns, textColumn] : columns, rows);
}

const quoteColumns: readonly Column<Row>[] = [
  {
    name: 'type',
    meaning: 'Kind of quotation',
    unit: 'word',
    range: 'direct, mixed, fragment, echo, scare, term, nested, indirect, unresolved',
    value: ({ span }) => span.type,
  },
  {
    name: 'speaker',
    meaning: 'Who is quoted; empty if not found, never guessed',
    unit: 'text',
    range: 'any',
    value: ({ span }) => span.speaker?.name,
  },
  {
    name: 'speaker_mention',
    meaning: 'The words of the article that name the speaker here',
    unit: 'text',
    range: 'any',
    value: ({ span }) => span.speaker?.mention,
  },
  {
    name: 'speaker_role',
    meaning: 'Title or role beside the name',
    unit: 'text',
    range: 'any',
    value: ({ span }) => span.speaker?.role,
  },
  {
    name: 'speaker_named',
    meaning: 'Whether the speaker has a name; empty if no speaker was found',
    unit: 'true or false',
    range: 'true, false',
    value: ({ span }) => span.speaker?.named,
  },
  { name: 'verb', meaning: 'Verb of saying', unit: 'word', range: 'any', value: ({ span }) => span.verb },
  {
    name: 'stance',
    meaning: 'What the verb of saying adds, for instance doubt',
    unit: 'word',
    range: 'any',
    value: ({ span }) => span.stance,
  },
  {
    name: 'rule',
    meaning: 'Rule that found the speaker and the kind',
    unit: 'word',
    range: 'any',
    value: ({ span }) => span.rule,
  },
  {
    name: 'content',
    meaning: 'Everything attributed, paraphrase included: start-end, joined by " | "',
    unit: 'UTF-16 offsets in the passage',
    range: '0 or more',
    value: ({ span }) => span.content.map(({ start, end }) => `${start}-${end}`).join(' | '),
  },
];

const textColumn: Column<Row> = {
  name: 'text',
  meaning: 'The quoted words without the quotation marks',
  unit: 'text',
  range: 'any',
  value: ({ span }) => span.text,
};
