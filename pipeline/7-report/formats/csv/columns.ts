import type { Cell } from '../../papaparse.ts';
import type { Column } from './table.ts';

/** A column in one line: name, meaning, unit, range, value. */
export type ColumnLine<Row> = readonly [
  name: string,
  meaning: string,
  unit: string,
  range: string,
  value: (row: Row) => Cell,
];

export function columnsOf<Row>(lines: readonly ColumnLine<Row>[]): readonly Column<Row>[] {
  return lines.map(([name, meaning, unit, range, value]) => ({ name, meaning, unit, range, value }));
}

/** Several values in one cell. */
export function joined(values: readonly string[]): string {
  return values.join(' | ');
}
