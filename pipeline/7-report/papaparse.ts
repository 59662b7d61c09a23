/// <reference path="../papaparse-module.d.ts" />
import papaparse from 'papaparse/papaparse.js';

/** The one papaparse call we use. `@types/papaparse` would let node's types into `pipeline/`. */
interface Papaparse {
  unparse(
    rows: readonly (readonly Cell[])[],
    config: { readonly newline: string; readonly escapeFormulae: RegExp },
  ): string;
}

/** A value in a CSV file. `undefined` becomes an empty cell. */
export type Cell = string | number | boolean | undefined;

/**
 * A text that a spreadsheet would take for a formula. papaparse's own pattern ends in `.*$` and so lets a
 * formula through that has a line break in it; this one looks at the first character only.
 */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * Rows as RFC 4180 text, every line ended by CR LF. Texts that would start a formula get a leading `'`;
 * numbers are written as they are, minus sign included.
 *
 * @example unparse([['score'], [-0.4], ['=1+1']]) // 'score\r\n-0.4\r\n"\'=1+1"\r\n'
 */
export function unparse(rows: readonly (readonly Cell[])[]): string {
  return `${(papaparse as Papaparse).unparse(rows, { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;
}
