/// <reference path="../../papaparse-module.d.ts" />
/** The rows of a small table, with their lines. */
import papa from 'papaparse/papaparse.js';

interface Papa {
  parse(
    text: string,
    config: { readonly delimiter: string; readonly skipEmptyLines: false },
  ): { readonly data: readonly (readonly string[])[] };
}

export interface ListRow {
  readonly cells: readonly string[];
  /** 1-based line it begins on. */
  readonly line: number;
}

/** Rows with something in them. The delimiter is the most frequent of comma, tab and semicolon in the first line. */
export function rowsOf(text: string): readonly ListRow[] {
  const first = text.slice(0, Math.max(0, text.indexOf('\n')) || text.length);
  const delimiter = [',', '\t', ';'].reduce((a, b) =>
    first.split(b).length > first.split(a).length ? b : a,
  );
  const { data } = (papa as Papa).parse(text, { delimiter, skipEmptyLines: false });
  let line = 1;
  const rows: ListRow[] = [];
  for (const cells of data) {
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ cells, line });
    line += 1 + cells.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);
  }
  return rows;
}
