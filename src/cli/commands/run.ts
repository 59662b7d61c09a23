/** `newsframe run`: read, analyse, compare, write every report. */

import { relative, resolve, sep } from 'node:path';
import { Option } from 'commander';
import { QUOTE_MODES, type QuoteMode } from '../../../pipeline/quote-mode.ts';
import type { Analysis, Problem } from '../../../pipeline/types.ts';
import { loadDrawing } from '../../batch/drawing.ts';
import { writeFiles } from '../../batch/write-files.ts';
import type { Call, Command } from '../command.ts';
import { ExitCode, UsageError } from '../exit-code.ts';
import { countedFor, type Limit, parseLimit } from '../fail-on.ts';
import { inputName, titleOf } from '../input-name.ts';
import { loadNewsframe } from '../load-newsframe.ts';
import { loadSettings, type SettingsOptions, withSettingsOptions } from '../load-settings.ts';
import { suggestion } from '../nearest.ts';
import { shippedCorpus } from '../package-root.ts';
import { escaped } from '../plain-text.ts';
import { progress } from '../progress.ts';
import { readArticles } from '../read-articles.ts';
import { targetsOption } from '../targets-option.ts';
import type { Terminal } from '../terminal.ts';

const EXAMPLES = `
Examples:
  newsframe run                                 the shipped corpus → reports/corpus
  newsframe run articles/ --out reports/week47  a folder of .txt, .md, .csv, .jsonl files
  newsframe run stories.csv --excel             CSV files that Excel opens with the right letters
  newsframe run 'texts/*.txt' --no-text         reports without the articles’ text, to be passed on
  newsframe run articles/ --lexicon mine.dic    your own words, counted in lists.csv
  newsframe run draft.txt --fail-on 'emotive:2>=3'   exit code 1 if a text has three such words or more

CATEGORY is one of "newsframe list lexicons", or any; STRENGTH is 1 arguable, 2 clear, 3 strong, and up.`;

export const run: Command = {
  name: 'run',
  declare: (command) =>
    withSettingsOptions(command)
      .description('read articles, analyse and compare them, and write CSV, Markdown, HTML and JSON reports')
      .argument('[paths...]', 'files, folders, globs, or - for stdin; without any: the shipped corpus')
      .option('-o, --out <dir>', 'folder for the reports (default: reports/<input name>)')
      .option('-f, --format <names>', 'report formats, separated by commas (default: all)')
      .option('-t, --title <text>', 'title of the report')
      .addOption(
        new Option('--quotes <mode>', 'how words of others are counted (default: separate)').choices(
          QUOTE_MODES,
        ),
      )
      .addOption(targetsOption())
      .option('--excel', 'start CSV files with a byte order mark, for Excel')
      .option('--sensitivity', 'say which differences between outlets hold when marks are counted otherwise')
      .option('--no-text', 'leave the articles’ text out of the reports')
      .option('--strict', 'exit with 1 if anything could not be read')
      .option(
        '--fail-on <limit>',
        'exit with 1 if an article’s own words reach CATEGORY[:STRENGTH]>=N',
        collect,
      )
      .addHelpText('after', EXAMPLES),
  run: runReports,
};

function collect(value: string, previous: readonly Limit[] = []): readonly Limit[] {
  return [...previous, parseLimit(value)];
}

interface RunOptions extends SettingsOptions {
  readonly out?: string;
  readonly format?: string;
  readonly title?: string;
  readonly excel?: boolean;
  readonly text: boolean;
  readonly sensitivity?: boolean;
  readonly strict?: boolean;
  readonly quotes?: QuoteMode;
  readonly failOn?: readonly Limit[];
}

async function runReports(call: Call, terminal: Terminal): Promise<ExitCode> {
  const given = call.args[0] as readonly string[];
  const options = call.options as unknown as RunOptions;
  const { folder } = terminal;
  const settings = await loadSettings(options, terminal);
  const formats = await chosenFormats(options.format ?? settings.formats?.join(','));
  const paths = given.length > 0 ? given : [shownPath(shippedCorpus(), folder)];
  const read = await readArticles(paths, terminal, {
    purpose: 'read',
    notes: 'printed',
    options: settings.read,
  });
  const { articles } = read;
  const problems = [...settings.problems, ...read.problems];

  const name = given.length > 0 ? inputName(given[0]!, folder) : 'corpus';
  const out = resolve(folder, options.out ?? `reports/${name}`);
  // A folder that cannot be made is told now, not after an hour's work.
  await writeFiles(out, []);
  const newsframe = await loadNewsframe({
    ...settings.newsframe,
    ...(options.quotes === undefined ? {} : { quotes: options.quotes }),
  });
  const reporter = newsframe.reporter();
  const met: string[] = [];
  const bar = progress(terminal, 'analysed');
  articles.forEach((article, i) => {
    bar.step(i + 1, articles.length);
    const pair = newsframe.analyze(article);
    reporter.add(article, pair);
    met.push(...limitsMet(pair.analysis, options.failOn ?? []));
  });
  bar.end();
  const request = {
    title: options.title ?? (given.length > 0 ? titleOf(name) : 'The shipped corpus'),
    formats,
    excel: options.excel === true,
    text: options.text,
    sensitivity: options.sensitivity === true,
    ...(formats.includes('html') ? { drawing: await loadDrawing() } : {}),
    problems: problems.map((problem) => withoutFolder(problem, folder)),
  };
  // Articles that share a story are read once more, so that not all of them must be kept.
  const files = reporter.write(request, (i) => newsframe.analyze(articles[i]!));
  await writeFiles(out, files);
  const shown = shownPath(out, folder);
  const count = `${articles.length} ${articles.length === 1 ? 'article' : 'articles'}`;
  terminal.stdout.write(
    `${count} → ${shown}\n${files.map(({ path }) => `  ${shown}${sep}${path}\n`).join('')}`,
  );
  for (const line of met) terminal.stderr.write(`${escaped(line)}\n`);
  return met.length > 0 || (options.strict === true && problems.length > 0)
    ? ExitCode.objected
    : ExitCode.done;
}

function limitsMet(analysis: Analysis, limits: readonly Limit[]): readonly string[] {
  return limits.flatMap((limit) => {
    const count = countedFor(limit, analysis);
    if (count < limit.count) return [];
    const marks = count === 1 ? 'mark' : 'marks';
    return [`${analysis.id}: ${count} such ${marks} in its own words, so --fail-on '${limit.given}' is met`];
  });
}

async function chosenFormats(given: string | undefined) {
  const { formats } = await import('../../../pipeline/7-report/index.ts');
  const all = Object.keys(formats) as (keyof typeof formats)[];
  if (given === undefined) return all;
  return given.split(',').map((typed) => {
    const name = typed.trim();
    const known = all.find((id) => id === name.toLowerCase());
    if (known !== undefined) return known;
    const what = name === '' ? 'a report format has no name' : `there is no report format ${name}`;
    throw new UsageError(`--format ${given}: ${what}; ${suggestion(name, all)}`);
  });
}

/** Below the current folder without it, elsewhere as it is. */
function shownPath(path: string, folder: string): string {
  const short = relative(folder, path);
  if (short === '') return '.';
  return short === '..' || short.startsWith(`..${sep}`) ? path : short;
}

/** Reports name files as they lie under the current folder, so that they are the same on every machine. */
function withoutFolder(problem: Problem, folder: string): Problem {
  const { file } = problem;
  return file?.startsWith(folder + sep) ? { ...problem, file: file.slice(folder.length + 1) } : problem;
}
