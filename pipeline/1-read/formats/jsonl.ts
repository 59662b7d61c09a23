/** JSON lines: one article per line. */

import type { Problem, RawArticle } from '../../types.ts';
import { isJsonDocument } from '../json-lines-text.ts';
import { readRecord } from '../json-record.ts';
import { withoutBom } from '../lines.ts';
import type { MappingTally } from '../mapping-note.ts';
import { mappingTally } from '../mapping-note.ts';
import { passageNotes } from '../passage-notes.ts';
import type { Format, Place, Reading, ReadOptions } from '../reading.ts';
import { failedReading } from '../reading.ts';
import { isProblem } from '../record.ts';

export const jsonl = {
  id: 'jsonl',
  title: 'JSON lines, one article per line',
  extensions: ['.jsonl', '.ndjson'],
  read,
} as const satisfies Format;

function read(text: string, origin: string, options: ReadOptions): Reading {
  const source = withoutBom(text);
  if (isJsonDocument(source)) return failedReading(oneDocument(origin));
  const articles: RawArticle[] = [];
  const problems: Problem[] = [];
  const tally = mappingTally('keys', options.aliases);
  // Only \n ends a line: U+2028 is allowed inside a JSON string.
  source.split('\n').forEach((line, index) => {
    const record = readJsonLine(line, { file: origin, line: index + 1 }, tally);
    if (record === undefined) return;
    if (isProblem(record)) problems.push(record);
    else articles.push(record);
  });
  const mapped = tally.note(origin) ?? [];
  return { articles, problems, notes: [mapped, passageNotes(origin, articles)].flat() };
}

/** One line made into an article or a problem; undefined for a blank line. For streams as well as files. */
export function readJsonLine(
  line: string,
  place: Place,
  tally: MappingTally,
): RawArticle | Problem | undefined {
  if (line.trim() === '') return undefined;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { ...place, problem: 'this line is not valid JSON', hint: 'write one whole JSON object per line' };
  }
  return readRecord(value, place, tally);
}

function oneDocument(file: string): Problem {
  return {
    file,
    problem: 'this is one JSON document, not one object per line',
    hint: 'give the file the ending .json',
  };
}
