import type { Problem } from '../../pipeline/types.ts';
import type { Terminal } from './terminal.ts';

/** One line: where, what, what to do. Control characters of a file name or text are made visible. */
export function problemLine({ file, line, id, problem, hint }: Problem): string {
  const place = file === undefined ? id : line === undefined ? file : `${file}:${line}`;
  const text = `${place === undefined ? '' : `${place}: `}${problem}; ${hint}`;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not reach the terminal
  return text.replace(/[\u0000-\u001f\u007f-\u009f]/g, (char) => JSON.stringify(char).slice(1, -1));
}

export function printProblems(problems: readonly Problem[], terminal: Terminal): void {
  for (const problem of problems) terminal.stderr.write(`${problemLine(problem)}\n`);
}
