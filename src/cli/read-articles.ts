/** What every command that takes paths does first: read them, and tell what could not be read. */
import type { ReadInputs } from '../batch/read-inputs.ts';
import { UsageError } from './exit-code.ts';
import { escaped } from './plain-text.ts';
import { printProblems } from './problem-lines.ts';
import { announceKeyboard, type Terminal } from './terminal.ts';

/** @throws UsageError if there is not one article; `purpose` says what it would have been for. */
export async function readArticles(
  paths: readonly string[],
  terminal: Terminal,
  purpose: string,
): Promise<ReadInputs> {
  const { readInputs } = await import('../batch/read-inputs.ts');
  if (paths.includes('-')) announceKeyboard(terminal);
  const read = await readInputs(paths, { stdin: terminal.stdin, folder: terminal.folder });
  printProblems(read.problems, terminal);
  if (read.articles.length === 0)
    throw new UsageError(`there is no article to ${purpose}; nothing was written`);
  return read;
}

/** How columns were understood, what was passed over: no problems, but the user should know. */
export function printNotes(notes: readonly string[], { stderr }: Terminal): void {
  for (const note of notes) stderr.write(`${escaped(note)}\n`);
}
