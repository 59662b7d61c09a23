/** `newsframe evaluate TASK GOLD`: reads codings, analyses their articles, prints and writes the figures. */
import { resolve } from 'node:path';
import { VERSION } from '../../../pipeline/version.ts';
import { writeFiles } from '../../batch/write-files.ts';
import { ExitCode, UsageError } from '../../cli/exit-code.ts';
import { printProblems } from '../../cli/problem-lines.ts';
import type { Terminal } from '../../cli/terminal.ts';
import { evaluateGold } from '../evaluate.ts';
import { consoleText } from '../output/console.ts';
import { evaluationFiles } from '../output/files.ts';
import { type Shown, shownConfusions } from '../output/shown.ts';
import { readGold } from '../read/read-gold.ts';
import type { Part, Task } from '../task.ts';
import { shippedTool } from '../tool.ts';
import { fileHashes } from './provenance.ts';

export interface TaskOptions {
  readonly out?: string;
  readonly articles: readonly string[];
  readonly part: Part | undefined;
  readonly seed: string;
  readonly text: boolean;
  readonly dates: boolean;
  readonly strict: boolean;
}

export async function runTask(
  task: Task,
  files: readonly string[],
  { options, terminal }: { readonly options: TaskOptions; readonly terminal: Terminal },
): Promise<ExitCode> {
  const { folder, stdin } = terminal;
  const { part, seed, dates } = options;
  const { gold, problems } = await readGold(files, { task, part, paths: options.articles, stdin, folder });
  printProblems(problems, terminal);
  if (gold === undefined) throw new UsageError(`nothing could be scored for the task ${task}`);
  const tool = shippedTool();
  const evaluation = evaluateGold(gold, tool, { task, seed, dates });
  const articles = new Map(gold.articles.map(({ article }) => [article.id, article]));
  const docOf = (id: string) => tool.analyze(articles.get(id)!).doc;
  const shown: Shown = {
    evaluation,
    confusions: shownConfusions(evaluation, options.text ? docOf : undefined),
    provenance: {
      version: VERSION,
      lexicons: tool.lexicons,
      command: commandOf(task, files, options),
      data: await fileHashes(files, folder),
      seed,
    },
  };
  terminal.stdout.write(consoleText(shown));
  if (options.out !== undefined) {
    const written = evaluationFiles(shown);
    await writeFiles(resolve(folder, options.out), written);
    terminal.stdout.write(`\n${options.out}: ${written.map(({ path }) => path).join(', ')}\n`);
  }
  return options.strict && problems.length > 0 ? ExitCode.objected : ExitCode.done;
}

/** The command line again, without what changes no figure. */
export function commandOf(
  task: Task,
  files: readonly string[],
  { articles, part, seed, dates }: Pick<TaskOptions, 'articles' | 'part' | 'seed' | 'dates'>,
): string {
  return [
    `newsframe evaluate ${[task, ...files].join(' ')}`,
    ...articles.map((path) => ` --articles ${path}`),
    part === undefined ? '' : ` --part ${part}`,
    seed === '1' ? '' : ` --seed ${seed}`,
    dates ? '' : ' --no-dates',
  ].join('');
}
