#!/usr/bin/env node
/** The newsframe program. To add a command: write its file, and one line here. */
import { realpathSync } from 'node:fs';
import process from 'node:process';
import { keepHeapSmall } from '../batch/heap-growth.ts';
import { agree } from './commands/agree.ts';
import { analyze } from './commands/analyze.ts';
import { compare } from './commands/compare.ts';
import { evaluate } from './commands/evaluate.ts';
import { explain } from './commands/explain.ts';
import { list } from './commands/list.ts';
import { page } from './commands/page.ts';
import { run } from './commands/run.ts';
import { verify } from './commands/verify.ts';
import { worksheet } from './commands/worksheet.ts';
import { runProgram } from './program.ts';
import type { Terminal } from './terminal.ts';

const commands = [run, analyze, compare, explain, list, evaluate, agree, page, verify, worksheet];

/** Runs one command line (without node and script) and returns its exit code. */
export function main(args: readonly string[], terminal: Terminal): Promise<number> {
  return runProgram(commands, args, terminal);
}

const script = process.argv[1];
if (script !== undefined && realpathSync(script) === import.meta.filename) {
  keepHeapSmall();
  // A reader that has seen enough (`| head`) closes the pipe: that is no error.
  for (const output of [process.stdout, process.stderr]) {
    output.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));
  }
  const { stdin, stdout, stderr } = process;
  const code = await main(process.argv.slice(2), { stdin, stdout, stderr, folder: process.cwd() });
  // Everything must be written before the process ends.
  stdout.write('', () => stderr.write('', () => process.exit(code)));
}
