/** `newsframe run`: read, analyse, compare, write every report. */
import { basename, extname, relative, resolve, sep } from 'node:path';
import type { Analysed, Article, Problem } from '../../../pipeline/types.ts';
import type { Call, Command } from '../command.ts';
import { ExitCode, UsageError } from '../exit-code.ts';
import { exceeds, type Limit, parseLimit } from '../fail-on.ts';
import { nearest } from '../nearest.ts';
import { shippedCorpus } from '../package-root.ts';
import { printProblems } from '../print-problem.ts';
import { progress } from '../progress.ts';
import type { Terminal } from '../terminal.ts';

const EXAMPLES = `
Examples:
  newsframe run                                 the shipped corpus → reports/corpus
  newsframe run articles/ --out reports/week47  a folder of .txt, .md, .csv, .jsonl files
  newsframe run stories.csv --excel             CSV files that Excel opens with the right letters
  newsframe run 'texts/*.txt' --no-text         reports without the articles' text, to be passed on
  newsframe run draft.txt --fail-on 'emotive:2>=3'   exit code 1 if a text has three such words or more`;

export const run: Command = {
  name: 'run',
  declare: (command) =>
    command
      .description('read articles, analyse and compare them, and write CSV, Markdown and JSON reports')
      .argument('[paths...]', 'files, folders, globs, or - for stdin; without any: the shipped corpus')
      .option('-o, --out <dir>', 'folder for the reports (default: reports/<input name>)')
      .option('-f, --format <names>', 'report formats, separated by commas (default: all)')
      .option('-t, --title <text>', 'title of the report')
      .option('--excel', 'start CSV files with a byte order mark, for Excel')
      .option('--no-text', 'leave the articles’ text out of the reports')
      .option('--strict', 'exit with 1 if anything could not be read')
      .option('--fail-on <limit>', "exit with 1 if an article's own words reach CATEGORY[:STRENGTH]>=N", collect, [])
      .addHelpText('after', EXAMPLES),
  run: runReports,
};

function collect(value: string, previous: Limit[]): Limit[] {
  return [...previous, parseLimit(value)];
}

interface RunOptions {
  readonly out?: string;
  readonly format?: string;
  readonly title?: string;
  readonly excel?: boolean;
  readonly text: boolean;
  readonly strict?: boolean;
  readonly failOn: readonly Limit[];
}

async function runReports(call: Call, terminal: Terminal): Promise<ExitCode> {
  const given = call.args[0] as readonly string[];
  const options = call.options as unknown as RunOptions;
  const formats = await chosenFormats(options.format);
  const { readInputs } = await import('../../batch/read-inputs.ts');
  const { folder, stdin } = terminal;
  const paths = given.length > 0 ? given : [shippedCorpus()];
  const { articles, problems, notes } = await readInputs(paths, { stdin, folder });
  for (const note of notes) terminal.stderr.write(`${note}\n`);
  printProblems(problems, terminal);
  if (articles.length === 0) throw new UsageError('there is no article to read; nothing was written');

  const name = given.length > 0 ? inputName(given[0]!) : 'corpus';
  const title = options.title ?? (given.length > 0 ? titleOf(name) : 'The shipped corpus');
  const { createNewsframe } = await import('../../../pipeline/index.ts');
  const { sha256 } = await import('../../batch/sha256.ts');
  const newsframe = createNewsframe({ hash: sha256 });
  const read = analyseAll(articles, (article) => newsframe.analyze(article), terminal);
  const files = newsframe.report(read, {
    title,
    formats,
    excel: options.excel === true,
    text: options.text,
    problems: problems.map((problem) => withoutFolder(problem, folder)),
  });
  const out = resolve(folder, options.out ?? `reports/${name}`);
  const { writeFiles } = await import('../../batch/write-files.ts');
  await writeFiles(out, files);
  const shown = shownPath(out, folder);
  terminal.stdout.write(
    `${articles.length} ${articles.length === 1 ? 'article' : 'articles'} → ${shown}\n` +
      files.map((file) => `  ${shown}${sep}${file.path}\n`).join(''),
  );
  return verdict(read.map(({ pair }) => pair), { problems, options, terminal });
}

type Read = { readonly article: Article; readonly pair: Analysed };

function analyseAll(articles: readonly Article[], analyze: (article: Article) => Analysed, terminal: Terminal): readonly Read[] {
  const bar = progress(terminal, 'analysed');
  const read = articles.map((article, i) => {
    bar.step(i + 1, articles.length);
    return { article, pair: analyze(article) };
  });
  bar.end();
  return read;
}

function verdict(
  pairs: readonly Analysed[],
  { problems, options, terminal }: { problems: readonly Problem[]; options: RunOptions; terminal: Terminal },
): ExitCode {
  let met = false;
  for (const limit of options.failOn) {
    for (const { analysis } of pairs) {
      if (!exceeds(analysis, limit)) continue;
      met = true;
      terminal.stderr.write(`${analysis.id}: --fail-on ${limit.given} is met\n`);
    }
  }
  return met || (options.strict === true && problems.length > 0) ? ExitCode.objected : ExitCode.done;
}

async function chosenFormats(given: string | undefined) {
  const { formats } = await import('../../../pipeline/7-report/index.ts');
  const all = Object.keys(formats) as (keyof typeof formats)[];
  if (given === undefined) return all;
  return given.split(',').map((name) => {
    const known = all.find((id) => id === name.trim().toLowerCase());
    if (known === undefined) {
      throw new UsageError(`there is no report format ${name.trim()}; did you mean ${nearest(name, all)}? (${all.join(', ')})`);
    }
    return known;
  });
}

/** `texts/week 47/` → "week 47"; `-` → "stdin". */
function inputName(path: string): string {
  if (path === '-') return 'stdin';
  const base = basename(resolve(path));
  const stem = base.slice(0, base.length - extname(base).length) || base;
  return stem.replace(/[^\p{L}\p{N}._ -]+/gu, '').trim() || 'articles';
}

function titleOf(name: string): string {
  return name.replace(/[-_]+/g, ' ').trim();
}

function shownPath(path: string, folder: string): string {
  const short = relative(folder, path);
  return short === '' ? '.' : short.startsWith('..') ? path : short;
}

/** Reports name files as they lie under the current folder, so that they are the same on every machine. */
function withoutFolder(problem: Problem, folder: string): Problem {
  const { file } = problem;
  return file?.startsWith(folder + sep) ? { ...problem, file: file.slice(folder.length + 1) } : problem;
}

