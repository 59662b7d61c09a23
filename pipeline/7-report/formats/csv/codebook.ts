import { type Column, type ColumnCard, type Table, table } from './table.ts';

interface Row {
  readonly file: string;
  readonly card: ColumnCard;
}

/** codebook.csv: one row per column of every file, its own included. */
export function codebookTable(described: readonly Table[]): Table {
  const tables = [...described, { name: 'codebook', columns }];
  const rows = tables.flatMap(({ name, columns: cards }) =>
    cards.map((card): Row => ({ file: `${name}.csv`, card })),
  );
  return table('codebook', columns, rows);
}

const columns: readonly Column<Row>[] = [
  { name: 'file', meaning: 'File of the column', unit: 'file name', range: 'any', value: ({ file }) => file },
  {
    name: 'column',
    meaning: 'Column in the file',
    unit: 'word',
    range: 'any',
    value: ({ card }) => card.name,
  },
  {
    name: 'meaning',
    meaning: 'What a cell says',
    unit: 'text',
    range: 'any',
    value: ({ card }) => card.meaning,
  },
  {
    name: 'unit',
    meaning: 'What is counted or measured',
    unit: 'text',
    range: 'any',
    value: ({ card }) => card.unit,
  },
  {
    name: 'range',
    meaning: 'Values that can occur',
    unit: 'text',
    range: 'any',
    value: ({ card }) => card.range,
  },
];
