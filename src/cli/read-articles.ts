/** What every command that takes paths does first: read them, and tell what could not be read. */
import type { ReadOptions } from '../../pipeline/1-read/reading.ts';
import type { ReadInputs } from '../batch/read-inputs.ts';
import { UsageError } from './exit-code.ts';
import { escaped } from './plain-text.ts';
import { printProblems } from './problem-lines.ts';
import { announceKeyboard, type Terminal } from './terminal.ts';

export interface Reading {
  /** What the articles are for, to say what cannot be done without one. */
  readonly purpose: string;
  /** How columns were understood, what was passed over: no problems, but who writes a report should know. */
  readonly notes: 'printed' | 'left out';
  /** Names of the user's own columns. */
  readonly options?: ReadOptions;
}

/** @throws UsageError if there is not one article */
export async function readArticles(
  paths: readonly string[],
  terminal: Terminal,
  { purpose, notes, options = {} }: Reading,
): Promise<ReadInputs> {
  const { readInputs } = await import('../batch/read-inputs.ts');
  if (paths.includes('-')) announceKeyboard(terminal);
  const read = await readInputs(paths, { ...options, stdin: terminal.stdin, folder: terminal.folder });
  if (notes === 'printed') printNotes(read.notes, terminal);
  printProblems(read.problems, terminal);
  if (read.articles.length === 0)
    throw new UsageError(`there is no article to ${purpose}; nothing was written`);
  return read;
}

export function printNotes(notes: readonly string[], { stderr }: Terminal): void {
  for (const note of notes) stderr.write(`${escaped(note)}\n`);
}
