/** Exports of library databases, known by their text. To add one: a file beside this one, and a line here. */
import type { Reading } from '../reading.ts';
import { isFactiva, readFactiva } from './factiva.ts';
import { isNexis, readNexis } from './nexis.ts';

interface Export {
  readonly is: (lines: readonly string[]) => boolean;
  readonly read: (lines: readonly string[], file: string) => Reading;
}

const EXPORTS = {
  nexis: { is: isNexis, read: readNexis },
  factiva: { is: isFactiva, read: readFactiva },
} as const satisfies Record<string, Export>;

/** What an export leaves in every article; spares other texts the search for its shape. */
const TRACE = /end of document|^\s*document [a-z0-9]{10}|of \d{1,5} documents/im;

/** The articles of an export, or undefined if the text is none. Lines have no line ends. */
export function readExport(text: string, file: string): Reading | undefined {
  if (!TRACE.test(text)) return undefined;
  const lines = text.split('\n');
  return Object.values(EXPORTS)
    .find((each) => each.is(lines))
    ?.read(lines, file);
}
