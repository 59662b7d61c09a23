/** The first stage: the text of one file → its articles, problems and notes. */

import type { FormatName } from './formats/index.ts';
import { FORMATS, formatFor } from './formats/index.ts';
import { BINARY_FILE, looksBinary } from './limits.ts';
import type { Reading, ReadOptions } from './reading.ts';
import { failedReading } from './reading.ts';
import { sniffFormat } from './sniff-format.ts';

export interface ReadTextOptions extends ReadOptions {
  /** Without it the file's ending decides, and without an ending the text itself. */
  readonly format?: FormatName;
}

/**
 * Reads a file's text. `origin` is the file as the user typed it, or `<stdin>`. Never throws on bad text: an
 * empty file and a binary file are one problem each.
 * @example read('Dam opens\n\nIt rained.', 'a.txt').articles[0].headline → "Dam opens"
 */
export function read(text: string, origin: string, options: ReadTextOptions = {}): Reading {
  if (looksBinary(text)) return failedReading({ file: origin, ...BINARY_FILE });
  if (text.trim() === '') {
    return failedReading({
      file: origin,
      problem: 'this file is empty',
      hint: 'put an article in it, or leave it out',
    });
  }
  const known = options.format === undefined ? formatFor(origin) : FORMATS[options.format];
  if (known !== undefined) return known.read(text, origin, options);
  const format = sniffFormat(text, options);
  const reading = format.read(text, origin, options);
  return { ...reading, notes: [`${origin}: read as ${format.id}`, ...reading.notes] };
}
