/** One JSON document: a list of articles, `{"articles": […]}`, or one article. */

import type { Problem, RawArticle } from '../../types.ts';
import { isJsonLines } from '../json-lines-text.ts';
import { elementOffsets } from '../json-positions.ts';
import { readRecord } from '../json-record.ts';
import { lineCounter, withoutBom } from '../lines.ts';
import { mappingTally } from '../mapping-note.ts';
import { passageNotes } from '../passage-notes.ts';
import type { Format, Reading, ReadOptions } from '../reading.ts';
import { failedReading } from '../reading.ts';
import { isProblem } from '../record.ts';
import { jsonl } from './jsonl.ts';

export const json = {
  id: 'json',
  title: 'JSON: a list of articles, {"articles": […]}, or one article',
  extensions: ['.json'],
  read,
} as const satisfies Format;

function read(text: string, origin: string, options: ReadOptions): Reading {
  const source = withoutBom(text);
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    if (!isJsonLines(source)) return failedReading(notJson(source, origin, error));
    const reading = jsonl.read(source, origin, options);
    return { ...reading, notes: [`${origin}: read as JSON lines, one object per line`, ...reading.notes] };
  }
  const records = listIn(value) ?? [value];
  if (records.length === 0) {
    const problem = 'the list of articles is empty';
    return failedReading({ file: origin, problem, hint: 'put at least one article in it' });
  }
  return readRecords(records, linesOf(source, value), { origin, options });
}

interface Source {
  readonly origin: string;
  readonly options: ReadOptions;
}

function readRecords(records: readonly unknown[], lines: readonly number[], source: Source): Reading {
  const articles: RawArticle[] = [];
  const problems: Problem[] = [];
  const tally = mappingTally('keys', source.options.aliases);
  records.forEach((value, index) => {
    const record = readRecord(value, { file: source.origin, line: lines[index] ?? 1 }, tally);
    if (isProblem(record)) problems.push(record);
    else articles.push(record);
  });
  const mapped = tally.note(source.origin) ?? [];
  return { articles, problems, notes: [mapped, passageNotes(source.origin, articles)].flat() };
}

function listIn(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'articles')) return undefined;
  const { articles } = value as { readonly articles: unknown };
  return Array.isArray(articles) ? articles : undefined;
}

function linesOf(text: string, value: unknown): readonly number[] {
  const lineOf = lineCounter(text);
  const offsets = listIn(value) === undefined ? [text.search(/\S/)] : elementOffsets(text, 'articles');
  return offsets.map(lineOf);
}

/** The line is known only where the engine's message has the offset; the message itself differs by engine. */
function notJson(text: string, file: string, error: unknown): Problem {
  const offset = /position (\d+)/.exec(String(error))?.[1];
  return {
    file,
    ...(offset === undefined ? {} : { line: lineCounter(text)(Number(offset)) }),
    problem: 'this is not valid JSON',
    hint: 'look for a missing comma, quotation mark or bracket here or just above',
  };
}
