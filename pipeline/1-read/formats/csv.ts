/** Tables with a header: one article per row. */

import type { Problem, RawArticle } from '../../types.ts';
import type { Field } from '../aliases.ts';
import { emptyRow, noRows, noTextColumn, rowProblem } from '../csv-problems.ts';
import type { GuessedLayout } from '../delimiter.ts';
import { guessLayout } from '../delimiter.ts';
import { lineCounter, withoutBom } from '../lines.ts';
import { mappingTally } from '../mapping-note.ts';
import { eachRow } from '../papaparse.ts';
import { passageNotes } from '../passage-notes.ts';
import type { Format, Place, Reading, ReadOptions } from '../reading.ts';
import { failedReading } from '../reading.ts';
import type { NamedValue } from '../record.ts';
import { isProblem, toArticle } from '../record.ts';

export const csv = {
  id: 'csv',
  title: 'Table with a header line, one article per row',
  extensions: ['.csv', '.tsv'],
  read,
} as const satisfies Format;

interface Table extends GuessedLayout {
  readonly text: string;
  /** Where the header stands. */
  readonly place: Required<Place>;
  readonly columns: ReadonlyMap<Field, number>;
}

function read(text: string, origin: string, options: ReadOptions): Reading {
  const source = withoutBom(text);
  const start = headerOffset(source);
  const place = { file: origin, line: lineCounter(source)(start) };
  const table = source.slice(start);
  const layout = guessLayout(table, options.aliases);
  const tally = mappingTally('columns', options.aliases);
  const { columns } = tally.map(layout.header);
  if (!columns.has('headline') && !columns.has('body')) {
    return failedReading(noTextColumn(layout.header, place));
  }
  const reading = readRows({ ...layout, text: table, place, columns });
  const mapped = tally.note(origin) ?? [];
  return { ...reading, notes: [mapped, passageNotes(origin, reading.articles)].flat() };
}

function readRows(table: Table): Reading {
  const { file, line: headerLine } = table.place;
  const articles: RawArticle[] = [];
  const problems: Problem[] = [];
  // Empty rows at the end of a table are a habit of spreadsheets; only those with more below are problems.
  let emptyLines: number[] = [];
  const lineOf = lineCounter(table.text, table.newline);
  eachRow(table.text, table, (row) => {
    if (row.start === 0) return;
    const line = lineOf(row.start) + headerLine - 1;
    if (row.cells.every((cell) => cell.trim() === '')) {
      emptyLines.push(line);
      return;
    }
    problems.push(...emptyLines.map((emptyLine) => emptyRow({ file, line: emptyLine })));
    emptyLines = [];
    const lastLine = lineOf(row.end - 1) + headerLine - 1;
    const record =
      rowProblem(row, table, { file, line, lastLine }) ??
      toArticle(valuesOf(row.cells, table), { file, line });
    if (isProblem(record)) problems.push(record);
    else articles.push(record);
  });
  if (articles.length === 0 && problems.length === 0) problems.push(noRows(table.place));
  return { articles, problems, notes: [] };
}

function valuesOf(cells: readonly string[], table: Table): ReadonlyMap<Field, NamedValue> {
  const values = new Map<Field, NamedValue>();
  for (const [field, index] of table.columns) {
    values.set(field, { name: table.header[index] ?? '', value: cells[index] ?? '' });
  }
  return values;
}

/** After blank lines and the `sep=;` line that Excel writes. */
function headerOffset(text: string): number {
  return /^(?:[ \t]*\r?\n)*(?:sep=.\r?\n)?(?:[ \t]*\r?\n)*/.exec(text)?.[0].length ?? 0;
}
