/** What can be wrong with a table or one of its rows. */

import type { Problem } from '../types.ts';
import type { GuessedLayout } from './delimiter.ts';
import { nameList } from './mapping-note.ts';
import type { CsvRow } from './papaparse.ts';
import type { Place } from './reading.ts';

/** Where a row stands: 1-based lines, `lastLine` the one it ends on. */
export interface RowPlace extends Required<Place> {
  readonly lastLine: number;
}

/** The problem with a row whose cells cannot be told apart for sure; undefined if they can. */
export function rowProblem(row: CsvRow, layout: GuessedLayout, place: RowPlace): Problem | undefined {
  const { lastLine, ...at } = place;
  if (row.badQuotes) {
    // papaparse may have swallowed the rows that follow. Where the next one begins is a guess we don't make:
    // a paragraph with the right number of commas would become an article.
    const extent = lastLine === at.line ? '' : `, so lines ${at.line} to ${lastLine} were not read`;
    return {
      ...at,
      problem: `a quotation mark in this row is not closed or not doubled${extent}`,
      hint: 'put the cell in quotation marks and double those inside it: "He said ""no""."',
    };
  }
  const wanted = layout.header.length;
  const found = cellCount(row.cells, wanted);
  if (found === wanted) return undefined;
  return {
    ...at,
    problem: `this row has ${found} ${found === 1 ? 'cell' : 'cells'}, but the header has ${wanted}`,
    hint: `put cells that contain ${delimiterName(layout.delimiter)} or a line break in quotation marks`,
  };
}

/** Cells of a row; blank ones beyond the header do no harm and are not counted. */
function cellCount(cells: readonly string[], wanted: number): number {
  return cells.slice(wanted).some((cell) => cell.trim() !== '')
    ? cells.length
    : Math.min(cells.length, wanted);
}

function delimiterName(delimiter: string): string {
  const names = new Map([
    [',', 'a comma'],
    ['\t', 'a tab'],
    [';', 'a semicolon'],
    ['|', 'a bar'],
  ]);
  return names.get(delimiter) ?? 'a quotation mark';
}

/** A row without content that has rows below it. */
export function emptyRow(place: Place): Problem {
  return { ...place, problem: 'this row is empty', hint: 'delete it' };
}

/** A table with a header only. */
export function noRows(place: Place): Problem {
  return { ...place, problem: 'the table has a header but no rows', hint: 'add one row per article' };
}

/** A table without headline and body. */
export function noTextColumn(header: readonly string[], place: Place): Problem {
  return {
    ...place,
    problem: `no column with the article’s text; found: ${nameList(header)}`,
    hint: 'name one of them body, text, content or maintext, or headline or title if there are headlines only',
  };
}
