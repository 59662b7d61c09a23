import { type Cell, unparse } from '../../papaparse.ts';

/** What the codebook says about a column. */
export interface ColumnCard {
  /** snake_case. */
  readonly name: string;
  readonly meaning: string;
  readonly unit: string;
  readonly range: string;
}

/** A column of a table: its card, and how a row gives its value. */
export interface Column<Row> extends ColumnCard {
  value(row: Row): Cell;
}

/** A table ready to be written: file name without ending, columns, rows of cells. */
export interface Table {
  readonly name: string;
  readonly columns: readonly ColumnCard[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Asks every column for its value in every row. */
export function table<Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[]): Table {
  return { name, columns, rows: rows.map((row) => columns.map((column) => column.value(row))) };
}

/** A table as CSV text with a header line. */
export function tableText({ columns, rows }: Table): string {
  return unparse([columns.map((column) => column.name), ...rows.map((row) => row.map(cell))]);
}

/** Numbers with at most 6 decimals; what is not a number cannot be known. */
function cell(value: Cell): Cell {
  if (typeof value !== 'number') return value;
  return Number.isFinite(value) ? Math.round(value * 1e6) / 1e6 : undefined;
}
