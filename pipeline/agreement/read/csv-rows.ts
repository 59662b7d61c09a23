/// <reference path="../../papaparse-module.d.ts" />
import papa from 'papaparse/papaparse.js';

/** The one papaparse call we use, typed here so that node's types stay out of `pipeline/`. */
interface Papa {
  parse(
    text: string,
    config: { readonly delimiter: string; readonly delimitersToGuess?: readonly string[] },
  ): { readonly data: readonly (readonly string[])[]; readonly errors: readonly PapaError[] };
}

interface PapaError {
  readonly type: string;
  readonly row?: number;
}

interface CsvRow {
  /** 1-based row of the file, head included. */
  readonly number: number;
  /** The cell below a heading, without blanks at its ends; '' if there is none. */
  readonly cell: (heading: string) => string;
}

export interface CsvRows {
  /** Headings in lower case. */
  readonly head: readonly string[];
  readonly rows: readonly CsvRow[];
  /** Row in which a quotation mark is not closed, so that nothing after it can be trusted. */
  readonly brokenRow?: number;
}

const DELIMITERS = [',', ';', '\t'] as const;

/** A small CSV file with a head. Spreadsheets separate by comma, semicolon or tab: the one most often in the head counts. */
export function csvRows(text: string): CsvRows {
  const first = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const counts = DELIMITERS.map((delimiter) => first.split(delimiter).length);
  const delimiter = DELIMITERS[counts.indexOf(Math.max(...counts))]!;
  const { data, errors } = (papa as Papa).parse(text, { delimiter });
  const [names = [], ...rows] = data;
  const head = names.map((name) => name.trim().toLowerCase());
  const broken = errors.find(({ type }) => type === 'Quotes');
  return {
    head,
    rows: rows.flatMap((cells, i) => {
      if (cells.every((cell) => cell.trim() === '')) return [];
      return [{ number: i + 2, cell: (heading) => unescaped(cells[head.indexOf(heading)] ?? '') }];
    }),
    ...(broken !== undefined && { brokenRow: (broken.row ?? 0) + 1 }),
  };
}

/** Without blanks at the ends, and without the ' that keeps a spreadsheet from reading a text as a formula. */
function unescaped(cell: string): string {
  return cell.trim().replace(/^'(?=[=+\-@])/, '');
}
