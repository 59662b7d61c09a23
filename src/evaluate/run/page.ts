/** `newsframe evaluate all`: every set that is found, on one page. */
import { resolve } from 'node:path';
import { VERSION } from '../../../pipeline/version.ts';
import { writeFiles } from '../../batch/write-files.ts';
import { ExitCode } from '../../cli/exit-code.ts';
import { printProblems } from '../../cli/problem-lines.ts';
import type { Terminal } from '../../cli/terminal.ts';
import { measure } from '../page/measured.ts';
import { evaluationPage } from '../page/page.ts';
import { PLAN } from '../page/plan.ts';
import { drawAgreements } from '../sample/agreement.ts';
import { keptJudgements } from './judged.ts';

export interface AllOptions {
  readonly data: string;
  readonly out: string;
  readonly seed: string;
  readonly strict: boolean;
}

export async function runAll({ data, out, seed, strict }: AllOptions, terminal: Terminal): Promise<ExitCode> {
  const folder = resolve(terminal.folder, out);
  const measurement = await measure(PLAN, { data, seed, terminal });
  printProblems(measurement.problems, terminal);
  if (measurement.missing.length > 0) {
    terminal.stderr.write(`not in ${data}, and so not measured: ${measurement.missing.join(', ')}\n`);
  }
  const agreements = drawAgreements(await keptJudgements(folder));
  const text = evaluationPage(measurement, { version: VERSION, seed, agreements });
  await writeFiles(folder, [{ path: 'evaluation.md', text }]);
  terminal.stdout.write(`${out}/evaluation.md: ${measurement.measured.length} measurements\n`);
  return strict && measurement.problems.length > 0 ? ExitCode.objected : ExitCode.done;
}
