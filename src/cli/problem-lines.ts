/** Problems on stderr, one line each; a flood from one file is cut short and counted. */
import type { Problem } from '../../pipeline/types.ts';
import { escaped } from './plain-text.ts';
import type { Terminal } from './terminal.ts';

/** So many problems of one file are told; the file that is wrong throughout says the same a thousand times. */
const TOLD = 20;

export interface ProblemLines {
  print(problem: Problem): void;
  /** Says how many more there were; to be called once, at the end. */
  end(): void;
}

export function problemLines({ stderr }: Terminal): ProblemLines {
  const counts = new Map<string | undefined, number>();
  return {
    print: (problem) => {
      const file = groupOf(problem);
      const count = (counts.get(file) ?? 0) + 1;
      counts.set(file, count);
      if (count <= TOLD) stderr.write(`${problemLine(problem)}\n`);
    },
    end: () => {
      for (const [file, count] of counts) if (count > TOLD) stderr.write(`${restLine(file, count - TOLD)}\n`);
    },
  };
}

export function printProblems(problems: readonly Problem[], terminal: Terminal): void {
  const lines = problemLines(terminal);
  for (const problem of problems) lines.print(problem);
  lines.end();
}

/** One line: where, what, what to do. */
export function problemLine({ file, line, id, problem, hint }: Problem): string {
  const place = file === undefined ? id : line === undefined ? file : `${file}:${line}`;
  return escaped(`${place === undefined ? '' : `${place}: `}${problem}; ${hint}`);
}

/** Problems with whole files form one group. */
function groupOf({ file, line }: Problem): string | undefined {
  return line === undefined ? undefined : file;
}

function restLine(file: string | undefined, more: number): string {
  const where = file === undefined ? 'other files' : 'this file';
  const problems = more === 1 ? `1 more problem with ${where} is` : `${more} more problems with ${where} are`;
  const place = file === undefined ? '' : `${file}: `;
  return escaped(`${place}${problems} not shown; mend those above and run again`);
}
