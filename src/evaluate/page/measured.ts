import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Problem } from '../../../pipeline/types.ts';
import type { Terminal } from '../../cli/terminal.ts';
import { evaluateGold } from '../evaluate.ts';
import type { Evaluation } from '../outcome.ts';
import { readGold } from '../read/read-gold.ts';
import { fileHashes } from '../run/provenance.ts';
import { commandOf } from '../run/task.ts';
import { shippedTool, type Tool } from '../tool.ts';
import type { PlannedSet, PlannedTask } from './plan.ts';

/** A planned task with its figures. */
export interface Measured {
  readonly planned: PlannedTask;
  readonly evaluation: Evaluation;
  /** With DATA for the data folder. */
  readonly command: string;
  /** First 12 hex digits of the SHA-256 of each file. */
  readonly data: readonly string[];
}

export interface Measurement {
  readonly measured: readonly Measured[];
  /** Names of files that are not in the data folder. */
  readonly missing: readonly string[];
  readonly problems: readonly Problem[];
  readonly lexicons: string;
}

export interface MeasureOptions {
  /** Data folder as given. */
  readonly data: string;
  readonly seed: string;
  readonly terminal: Terminal;
}

/** Runs the plan on what is there. Each article is analysed once per set. */
export async function measure(plan: readonly PlannedSet[], options: MeasureOptions): Promise<Measurement> {
  const { data, terminal } = options;
  const measured: Measured[] = [];
  const missing = new Set<string>();
  const problems: Problem[] = [];
  let lexicons = '';
  for (const { name, tasks } of plan) {
    const tool = shippedTool();
    lexicons = tool.lexicons;
    for (const planned of tasks) {
      const absent = planned.files.filter((file) => !existsSync(resolve(terminal.folder, data, file)));
      for (const file of absent) missing.add(file);
      if (absent.length > 0) continue;
      terminal.stderr.write(`${name}: ${planned.task}\n`);
      const one = await measureTask(planned, tool, options);
      problems.push(...one.problems);
      if (one.measured !== undefined) measured.push(one.measured);
    }
  }
  return { measured, missing: [...missing], problems, lexicons };
}

async function measureTask(planned: PlannedTask, tool: Tool, { data, seed, terminal }: MeasureOptions) {
  const { task, dates } = planned;
  const { folder, stdin } = terminal;
  const files = planned.files.map((file) => join(data, file));
  const { gold, problems } = await readGold(files, { task, part: undefined, paths: [], folder, stdin });
  if (gold === undefined) return { problems };
  const named = planned.files.map((file) => `DATA/${file}`);
  const command = commandOf(task, named, { articles: [], part: undefined, seed, dates });
  const evaluation = evaluateGold(gold, tool, { task, seed, dates });
  return { problems, measured: { planned, evaluation, command, data: await fileHashes(files, folder) } };
}
