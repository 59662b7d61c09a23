/** Judged draws as people give them back. */
import type { Problem } from '../../../pipeline/types.ts';
import { csvRows } from '../read/csv-rows.ts';

const VERDICTS = ['right', 'wrong', 'unsure'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Other ways to write them. */
const SHORT: ReadonlyMap<string, Verdict> = new Map([
  ['y', 'right'],
  ['yes', 'right'],
  ['1', 'right'],
  ['n', 'wrong'],
  ['no', 'wrong'],
  ['0', 'wrong'],
  ['?', 'unsure'],
]);

/** A mark with a judge's verdict, and nothing of the text. */
export interface Judgement {
  readonly draw: string;
  readonly judge: string;
  readonly id: string;
  readonly passage: string;
  readonly start: number;
  readonly end: number;
  readonly category: string;
  readonly verdict: Verdict;
}

export interface Judged {
  readonly judgements: readonly Judgement[];
  /** Rows without a verdict. */
  readonly open: number;
  readonly problems: readonly Problem[];
}

export interface JudgedFile {
  readonly text: string;
  readonly file: string;
  /** Names for rows that do not say them in a column of their own. */
  readonly judge: string;
  readonly draw: string;
}

const NEEDED = ['id', 'passage', 'start', 'end', 'verdict'];

/** Reads a draw whose verdict column was filled in, or kept judgements with `draw` and `judge` columns. */
export function readVerdicts({ text, file, judge, draw }: JudgedFile): Judged {
  const { header, rows, problems } = csvRows(text, file);
  const columns = new Map(header.map((name, i) => [name.trim().toLowerCase(), i]));
  const missing = NEEDED.filter((name) => !columns.has(name));
  if (missing.length > 0) {
    const problem = `there is no column ${missing.join(', ')}`;
    const hint = 'give a CSV made by newsframe evaluate sample';
    return { judgements: [], open: 0, problems: [...problems, { file, line: 1, problem, hint }] };
  }
  const judgements: Judgement[] = [];
  const bad: Problem[] = [...problems];
  let open = 0;
  for (const { cells, line } of rows) {
    const cell = (name: string) => (cells[columns.get(name) ?? -1] ?? '').trim();
    const written = cell('verdict').toLowerCase();
    const verdict = VERDICTS.find((one) => one === written) ?? SHORT.get(written);
    if (written === '') open++;
    else if (verdict === undefined) {
      const problem = `${JSON.stringify(cell('verdict'))} is no verdict`;
      bad.push({ file, line, problem, hint: 'write right, wrong or unsure (or y, n, ?)' });
    } else {
      judgements.push({
        draw: cell('draw') || draw,
        judge: cell('judge') || judge,
        id: cell('id'),
        passage: cell('passage'),
        start: Number(cell('start')),
        end: Number(cell('end')),
        category: cell('category'),
        verdict,
      });
    }
  }
  return { judgements, open, problems: bad };
}
