import { lineCounter, withoutBom } from '../../../pipeline/1-read/lines.ts';
import { type CsvLayout, eachRow, firstRow } from '../../../pipeline/1-read/papaparse.ts';
import type { Problem } from '../../../pipeline/types.ts';

export interface CsvRows {
  readonly header: readonly string[];
  /** `line` is the 1-based line on which the row begins. */
  readonly rows: readonly { readonly cells: readonly string[]; readonly line: number }[];
  readonly problems: readonly Problem[];
}

/**
 * The rows of a CSV text with a header, separated by comma, semicolon or tab, whatever gives the header most
 * columns. Blank rows are left out; a row whose quotation marks do not close is a problem.
 */
export function csvRows(text: string, file: string): CsvRows {
  const source = withoutBom(text);
  const layout = layoutOf(source);
  const lineOf = lineCounter(source, layout.newline);
  const rows: { cells: readonly string[]; line: number }[] = [];
  const problems: Problem[] = [];
  let header: readonly string[] | undefined;
  eachRow(source, layout, ({ cells, start, badQuotes }) => {
    if (cells.every((cell) => cell.trim() === '')) return;
    const line = lineOf(start);
    if (header === undefined) header = cells;
    else if (badQuotes) {
      problems.push({
        file,
        line,
        problem: 'the quotation marks of this row do not close',
        hint: 'write a quotation mark inside a cell twice',
      });
    } else rows.push({ cells, line });
  });
  return { header: header ?? [], rows, problems };
}

function layoutOf(text: string): CsvLayout {
  const newline = text.includes('\n') || !text.includes('\r') ? '\n' : '\r';
  const layouts = [',', ';', '\t'].map((delimiter): CsvLayout => ({ delimiter, newline }));
  const columns = (layout: CsvLayout) => firstRow(text, layout).length;
  return layouts.reduce((best, layout) => (columns(layout) > columns(best) ? layout : best));
}
