/// <reference path="../papaparse-module.d.ts" />
/** The one papaparse call we use, typed here so that node's types stay out of `pipeline/`. */
import papa from 'papaparse/papaparse.js';

/** A row as papaparse gives it to `step`, without a header: plain cells, so no column name can do harm. */
interface PapaStep {
  readonly data: readonly string[];
  readonly errors: readonly { readonly code: string }[];
  /** `cursor` is the offset just after the row. */
  readonly meta: { readonly cursor: number };
}

interface Papa {
  parse(
    text: string,
    config: {
      readonly delimiter: string;
      readonly newline: '\n' | '\r';
      readonly preview: number;
      readonly fastMode?: boolean;
      readonly step: (row: PapaStep) => void;
    },
  ): void;
}

export interface CsvLayout {
  readonly delimiter: string;
  /** `\n` also for `\r\n`: a file may mix the two, and papaparse would join its lines. */
  readonly newline: '\n' | '\r';
}

export interface CsvRow {
  readonly cells: readonly string[];
  /** Offsets in the text, half-open, line end included. */
  readonly start: number;
  readonly end: number;
  /** A quotation mark inside the row is not closed or not doubled: the cells cannot be trusted. */
  readonly badQuotes: boolean;
}

/** Calls `take` with each row of a CSV text, blank lines included. The text has no byte-order mark. */
export function eachRow(text: string, layout: CsvLayout, take: (row: CsvRow) => void): void {
  parseRows(text, layout, 0, take);
}

/** The cells of the first row. */
export function firstRow(text: string, layout: CsvLayout): readonly string[] {
  let cells: readonly string[] = [];
  parseRows(text, layout, 1, (row) => {
    cells = row.cells;
  });
  return cells;
}

function parseRows(text: string, layout: CsvLayout, preview: number, take: (row: CsvRow) => void): void {
  let start = 0;
  // Blanks between the last quotation mark and the end are forgiven only before a line end.
  const whole = preview > 0 || text.endsWith(layout.newline) ? text : text + layout.newline;
  (papa as Papa).parse(whole, {
    delimiter: layout.delimiter,
    newline: layout.newline,
    preview,
    // Fast mode splits the whole file before it looks at the first row.
    ...(preview === 0 ? {} : { fastMode: false }),
    step: ({ data, errors, meta }) => {
      const end = meta.cursor;
      const badQuotes = errors.some((error) => error.code.endsWith('Quotes'));
      const raw = whole.slice(start, end - 1);
      take({ cells: withoutCarriageReturn(data, raw, layout.delimiter), start, end, badQuotes });
      start = end;
    },
  });
}

/**
 * Takes the `\r` of a `\r\n` off the last cell. `raw` is the row without its `\n`. A quoted cell does not
 * stand in it as it is, and has lost that `\r` already: one that is left belongs to the user's text.
 */
function withoutCarriageReturn(cells: readonly string[], raw: string, delimiter: string): readonly string[] {
  const last = cells.at(-1);
  if (last === undefined || !last.endsWith('\r')) return cells;
  const isQuoted = raw !== last && !raw.endsWith(delimiter + last);
  return isQuoted ? cells : [...cells.slice(0, -1), last.replace(/\r+$/, '')];
}
