import type { Agreement } from '../../agreement/data.ts';
import { type Block, heading, type Line, list, paragraph } from '../formats/markdown/nodes.ts';
import { counted } from '../wording.ts';

/** Files and rows that could not be used, and what to do about them. */
export function unused({ problems, notes }: Agreement): readonly Block[] {
  if (problems.length === 0 && notes.length === 0) return [];
  const lines: Line[] = problems.map(({ file = '', line, problem, hint }) => {
    return `${file}${line === undefined ? '' : `, row ${line}`}: ${problem}; ${hint}`;
  });
  return [
    heading(2, 'What to mend'),
    ...(problems.length === 0
      ? []
      : [paragraph(`${counted(problems.length, 'place')} in the files; all else is computed.`), list(lines)]),
    ...(notes.length === 0 ? [] : [paragraph('Good to know:'), list([...notes])]),
  ];
}
