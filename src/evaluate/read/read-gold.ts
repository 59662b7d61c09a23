/** Gold files → one gold set for a task. */
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Problem } from '../../../pipeline/types.ts';
import { decode } from '../../batch/decode.ts';
import { reasonOf } from '../../batch/system-error.ts';
import { goldFormats } from '../formats/index.ts';
import type { Gold } from '../gold.ts';
import type { Part, Task } from '../task.ts';
import { articlePool, isArticleLine, type PoolOptions } from './article-pool.ts';
import { type GoldFormat, problemAt } from './reading.ts';
import { type GoldRecord, goldRecords, type Records } from './records.ts';

export interface GoldRequest extends PoolOptions {
  readonly task: Task;
  readonly part: Part | undefined;
}

export interface GoldReading {
  /** Absent if no line codes anything for the task. */
  readonly gold?: Gold;
  readonly problems: readonly Problem[];
}

/** Reads one or more files that belong together. Never throws on what is in them. */
export async function readGold(files: readonly string[], request: GoldRequest): Promise<GoldReading> {
  const read = await Promise.all(files.map((file) => recordsOf(file, request.folder)));
  const records = read.flatMap((one) => one.records);
  const problems: Problem[] = read.flatMap((one) => one.problems);
  const pool = await articlePool(records, request);
  problems.push(...pool.problems);
  const { format, mine, others } = recognised(records, request.task);
  problems.push(...others);
  if (format === undefined)
    return { problems: [...problems, ...nothingCoded(files, request.task, problems)] };
  const gold = format.read(mine, {
    task: request.task,
    part: request.part,
    articles: pool.articles,
    refuse: (record, problem, hint) => void problems.push(problemAt(record, problem, hint)),
  });
  if (isEmpty(gold)) return { problems: [...problems, ...nothingLeft(files, request, problems)] };
  return { gold: { ...gold, set: gold.set === '' ? basename(files[0] ?? '') : gold.set }, problems };
}

async function recordsOf(file: string, folder: string): Promise<Records> {
  try {
    const decoded = await decode(await readFile(resolve(folder, file)));
    if ('problem' in decoded) return { records: [], problems: [{ file, ...decoded }] };
    return goldRecords(decoded.text, file);
  } catch (error) {
    const problem = `cannot be read: ${reasonOf(error)}`;
    return {
      records: [],
      problems: [{ file, problem, hint: 'check the spelling and the folder you are in' }],
    };
  }
}

/** The format of the first line that has one, its lines, and a problem for each line that fits nothing. */
function recognised(records: readonly GoldRecord[], task: Task) {
  const formats: readonly GoldFormat[] = goldFormats.filter((one) => one.tasks.includes(task));
  const format = formats.find((one) => records.some((record) => one.recognises(record)));
  const mine = format === undefined ? [] : records.filter((record) => format.recognises(record));
  const strange = records.filter((record) => format?.recognises(record) === false && !isArticleLine(record));
  return {
    format,
    mine,
    others: strange.map((record) =>
      problemAt(
        record,
        `this line codes nothing for the task ${task}`,
        'compare it with the examples in corpus/gold/README.md',
      ),
    ),
  };
}

function nothingCoded(files: readonly string[], task: Task, known: readonly Problem[]): readonly Problem[] {
  if (known.some(({ line, file }) => line === undefined && file === files[0])) return [];
  const problem = `no line codes anything for the task ${task}`;
  return [{ file: files.join(', '), problem, hint: 'compare it with the examples in corpus/gold/README.md' }];
}

function nothingLeft(
  files: readonly string[],
  { task, part }: GoldRequest,
  known: readonly Problem[],
): readonly Problem[] {
  const problem = `there is no coded item for the task ${task}`;
  const hint =
    known.length > 0
      ? 'see the lines above'
      : part === undefined
        ? 'add --part all'
        : `part ${part} is empty`;
  return [{ file: files.join(', '), problem, hint }];
}

function isEmpty(gold: Gold): boolean {
  switch (gold.kind) {
    case 'marks':
      return gold.texts.length === 0 || gold.coded.length === 0;
    case 'quotes':
      return gold.quotes.length === 0;
    case 'headline-tone':
      return gold.values.size === 0;
    case 'target-tone':
      return gold.labels.size === 0;
    case 'stories':
      return gold.stories.size === 0;
  }
}
