import type { Findings, SentenceRow } from '../../../types.ts';
import type { ReportOptions } from '../../format.ts';
import { articleColumns } from './article-columns.ts';
import { type SpanRow, spanColumns } from './span-columns.ts';
import { type Column, type Table, table } from './table.ts';

interface Row extends SpanRow {
  readonly span: SentenceRow;
}

/** sentences.csv: one row per sentence of headline and body. */
export function sentencesTable({ articles }: Findings, options: ReportOptions): Table {
  const columns: Column<Row>[] = [...articleColumns, ...spanColumns, ...countColumns];
  const rows = articles.flatMap((found) =>
    found.sentences.map((span): Row => ({ found, span, number: span.index + 1 })),
  );
  return table('sentences', options.text ? [...columns, textColumn] : columns, rows);
}

const countColumns: readonly Column<Row>[] = [
  {
    name: 'paragraph_no',
    meaning: 'Paragraph in the passage',
    unit: 'ordinal',
    range: '1 or more',
    value: ({ span }) => span.paragraph + 1,
  },
  {
    name: 'tokens',
    meaning: 'Words of the sentence',
    unit: 'words',
    range: '0 or more',
    value: ({ span }) => span.tokens,
  },
  {
    name: 'quoted_tokens',
    meaning: 'Of these, words in quotation marks',
    unit: 'words',
    range: '0 to tokens',
    value: ({ span }) => span.quoted,
  },
  {
    name: 'furniture',
    meaning: 'Whether the sentence is page furniture: teaser, credit, source line',
    unit: 'true or false',
    range: 'true, false',
    value: ({ span }) => span.furniture,
  },
  {
    name: 'tone_score',
    meaning: 'Tone of all words of the sentence, S/√(S²+15); empty for page furniture',
    unit: 'score',
    range: 'from -1 to 1',
    value: ({ span }) => span.score,
  },
  {
    name: 'tone_hits',
    meaning: 'Words that have a tone value',
    unit: 'words',
    range: '0 or more',
    value: ({ span }) => span.hits,
  },
  {
    name: 'cues',
    meaning: 'Marks that start in the sentence, all kinds and voices',
    unit: 'marks',
    range: '0 or more',
    value: ({ span }) => span.cues,
  },
];

const textColumn: Column<Row> = {
  name: 'text',
  meaning: 'The sentence as given',
  unit: 'text',
  range: 'any',
  value: ({ span }) => span.text,
};
