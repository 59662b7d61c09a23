/** Finds out how a CSV file separates its cells, from its header alone. */

import type { Aliases } from './aliases.ts';
import { mapColumns } from './aliases.ts';
import type { CsvLayout } from './papaparse.ts';
import { firstRow } from './papaparse.ts';

/** In this order a tie is decided. */
const DELIMITERS = [',', '\t', ';', '|'] as const;
/** Occurs in no text: a file of one column has no delimiter, and commas in it are text. */
const NO_DELIMITER = '\u001F';

export interface GuessedLayout extends CsvLayout {
  readonly header: readonly string[];
  /** How many columns have a name we know. */
  readonly known: number;
}

/**
 * The delimiter under which most columns of the header are known, then the one that gives most columns.
 * papaparse's own guess looks at ten whole articles and is misled by commas or bars in them.
 */
export function guessLayout(text: string, aliases: Aliases | undefined): GuessedLayout {
  const newline = text.includes('\n') || !text.includes('\r') ? '\n' : '\r';
  const guesses = DELIMITERS.map((delimiter): GuessedLayout => {
    const header = firstRow(text, { delimiter, newline });
    return { delimiter, newline, header, known: mapColumns(header, aliases).columns.size };
  });
  const best = guesses.reduce((a, b) => (isBetter(b, a) ? b : a));
  return best.header.length > 1 ? best : { ...best, delimiter: NO_DELIMITER };
}

function isBetter(a: GuessedLayout, b: GuessedLayout): boolean {
  return a.known === b.known ? a.header.length > b.header.length : a.known > b.known;
}
