/** The formats newsframe reads. To add one: a file beside this one, and a line here. */

import type { Format } from '../reading.ts';
import { csv } from './csv.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { txt } from './txt.ts';

export const FORMATS = { txt, csv, jsonl, json } as const satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;

export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[];

/** Every file ending that is read, lower case with the dot. */
export const EXTENSIONS: readonly string[] = FORMAT_NAMES.flatMap((name) => FORMATS[name].extensions);

/** The format of a file by its ending, upper or lower case; undefined if the ending is not read. */
export function formatFor(fileName: string): Format | undefined {
  const lower = fileName.toLowerCase();
  const formats: readonly Format[] = FORMAT_NAMES.map((name) => FORMATS[name]);
  return formats.find((format) => format.extensions.some((extension) => lower.endsWith(extension)));
}
