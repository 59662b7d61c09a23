/** Tells the format of a text that comes without a file name. */
import { mapColumns } from './aliases.ts';
import { guessLayout } from './delimiter.ts';
import { FORMATS } from './formats/index.ts';
import { isJsonLines } from './json-lines-text.ts';
import { withoutBom } from './lines.ts';
import type { Format, ReadOptions } from './reading.ts';

/** No header of a table is longer. */
const MAX_HEADER_CHARACTERS = 1_000;

/**
 * A text that begins like JSON is JSON, with one object per line if the first line is one. A first line with
 * two columns we know, one of them a headline or body, is a table. Anything else is one plain text.
 */
export function sniffFormat(text: string, options: ReadOptions): Format {
  const source = withoutBom(text);
  if (/^\s*(?:\[\s*[{\]]|\{\s*"articles"\s*:\s*\[)/.test(source)) return FORMATS.json;
  if (/^\s*\{/.test(source)) return isOneObject(source) ? FORMATS.json : FORMATS.jsonl;
  return hasTableHeader(source, options) ? FORMATS.csv : FORMATS.txt;
}

/** An object spread over lines. After a broken first line other objects follow, each on its own line. */
function isOneObject(text: string): boolean {
  return !isJsonLines(text) && (/^\s*\{\s*\n/.test(text) || !/\n\{/.test(text));
}

function hasTableHeader(text: string, options: ReadOptions): boolean {
  const end = text.search(/[\r\n]/);
  if (end === -1 || end > MAX_HEADER_CHARACTERS) return false;
  const { header } = guessLayout(text.slice(0, end), options.aliases);
  const { columns } = mapColumns(header, options.aliases);
  return columns.size >= 2 && (columns.has('headline') || columns.has('body'));
}
