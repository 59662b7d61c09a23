import { Readable } from 'node:stream';
import { type GoldReading, readGold } from '../../../src/evaluate/read/read-gold.ts';
import type { Part, Task } from '../../../src/evaluate/task.ts';
import { type Files, inFolder } from '../cli/terminal.ts';

export interface Asked {
  readonly task: Task;
  readonly files: readonly string[];
  readonly part?: Part;
  readonly articles?: readonly string[];
}

/** Writes the files to a new folder and reads the asked ones as gold. */
export function goldOf(
  files: Files,
  { task, files: names, part, articles = [] }: Asked,
): Promise<GoldReading> {
  return inFolder(files, (folder) =>
    readGold(names, { task, part, paths: articles, stdin: Readable.from([]), folder }),
  );
}

/** The problems as one text per line: place, what is the matter. */
export function problemTexts({ problems }: GoldReading): readonly string[] {
  return problems.map(
    ({ file, line, problem }) => `${file}${line === undefined ? '' : `:${line}`}: ${problem}`,
  );
}
