/** `newsframe evaluate judged`: how many of the drawn marks people call right, and whether they agree. */
import { readFile } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import type { Problem } from '../../../pipeline/types.ts';
import { decode } from '../../batch/decode.ts';
import { codeOf, reasonOf } from '../../batch/system-error.ts';
import { writeFiles } from '../../batch/write-files.ts';
import { ExitCode, UsageError } from '../../cli/exit-code.ts';
import { printProblems } from '../../cli/problem-lines.ts';
import type { Terminal } from '../../cli/terminal.ts';
import { drawAgreements } from '../sample/agreement.ts';
import { agreementText } from '../sample/agreement-text.ts';
import { judgementsCsv } from '../sample/judgements-csv.ts';
import { type Judged, type Judgement, readVerdicts } from '../sample/verdicts.ts';

/** The file in which judgements are kept. */
const KEPT = 'judgements.csv';

export interface JudgedOptions {
  /** Name of the draw, for rows that do not say it. */
  readonly draw: string;
  /** Folder in which the judgements are to be kept, without text. */
  readonly out?: string;
  readonly strict: boolean;
}

export async function runJudged(
  files: readonly string[],
  options: JudgedOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const read = await Promise.all(files.map((file) => judgedFile(file, options.draw, terminal.folder)));
  const problems = read.flatMap((one) => one.problems);
  const judgements = read.flatMap((one) => one.judgements);
  const open = read.reduce((sum, one) => sum + one.open, 0);
  printProblems(problems, terminal);
  if (judgements.length === 0) throw new UsageError('no row of these files has a verdict');
  const rows = open === 1 ? '1 row without a verdict is' : `${open} rows without a verdict are`;
  if (open > 0) terminal.stderr.write(`${rows} left out\n`);
  terminal.stdout.write(drawAgreements(judgements).map(agreementText).join('\n'));
  if (options.out !== undefined) {
    const folder = resolve(terminal.folder, options.out);
    const kept = await keptJudgements(folder);
    await writeFiles(folder, [{ path: KEPT, text: judgementsCsv(kept, judgements) }]);
    terminal.stdout.write(`\n${options.out}: ${KEPT}\n`);
  }
  return options.strict && problems.length > 0 ? ExitCode.objected : ExitCode.done;
}

/** The judgements kept in a folder; none if there is no such file. */
export async function keptJudgements(folder: string): Promise<readonly Judgement[]> {
  const file = join(folder, KEPT);
  const bytes = await readFile(file).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  });
  const text = bytes === undefined ? '' : new TextDecoder().decode(bytes);
  return text.trim() === '' ? [] : readVerdicts({ text, file, judge: '', draw: '' }).judgements;
}

/** The judge is the file's name, unless the file says it. */
async function judgedFile(file: string, draw: string, folder: string): Promise<Judged> {
  const failed = (problem: Problem): Judged => ({ judgements: [], open: 0, problems: [problem] });
  try {
    const decoded = await decode(await readFile(resolve(folder, file)));
    if ('problem' in decoded) return failed({ file, ...decoded });
    return readVerdicts({ text: decoded.text, file, judge: basename(file, extname(file)), draw });
  } catch (error) {
    return failed({ file, problem: `cannot be read: ${reasonOf(error)}`, hint: 'check the spelling' });
  }
}
