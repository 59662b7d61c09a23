/** `newsframe agree`: how far a class agrees on what it marked, with the tool as one more coder. */
import { relative, resolve, sep } from 'node:path';
import { sha256 } from '../../batch/sha256.ts';
import { writeFiles } from '../../batch/write-files.ts';
import type { Call, Command } from '../command.ts';
import { ExitCode, UsageError } from '../exit-code.ts';
import { loadNewsframe } from '../load-newsframe.ts';
import { loadSettings, type SettingsOptions, withSettingsOptions } from '../load-settings.ts';
import { shippedCorpus } from '../package-root.ts';
import { printProblems } from '../problem-lines.ts';
import { progress } from '../progress.ts';
import { printNotes, readArticles } from '../read-articles.ts';
import { readFiles } from '../read-files.ts';
import { type Terminal, writeOut } from '../terminal.ts';

const EXAMPLES = `
FILES are what students save in the marking view of the page (JSON), typed tables (CSV with the headings
coder,article,line,words,category,reason), or exports of Hypothes.is (JSON or CSV; tags are the kinds).

Examples:
  newsframe agree marks/ --articles texts/                     the report in the terminal
  newsframe agree marks/*.json marks/group2.csv --out reports/class    as Markdown, HTML, CSV and JSON
  newsframe agree marks/ --key teacher.json second.json        beside a key made by people
  newsframe agree marks/ --no-tool                             the class alone`;

export const agree: Command = {
  name: 'agree',
  declare: (command) =>
    withSettingsOptions(command)
      .description('how far a class agrees on what it marked: figures, a heat map, questions to talk about')
      .argument('<files...>', 'files with marks, folders or globs')
      .option('-a, --articles <paths...>', 'the articles that were marked (default: the shipped corpus)')
      .option('-k, --key <files...>', 'marks of one or more teachers, to set each coder beside')
      .option('--lines <number>', 'count only so many printed lines, where a sheet had the beginning only')
      .option('-o, --out <dir>', 'folder for Markdown, HTML, CSV and JSON')
      .option('--no-tool', 'leave newsframe’s own marks out')
      .option('--excel', 'start CSV files with a byte order mark, for Excel')
      .option('--seed <seed>', 'seed of every random draw', '1')
      .option('--strict', 'exit with 1 if a file or a row could not be used')
      .addHelpText('after', EXAMPLES),
  run: runAgree,
};

interface Options extends SettingsOptions {
  readonly articles?: readonly string[];
  readonly key?: readonly string[];
  readonly lines?: string;
  readonly out?: string;
  readonly tool: boolean;
  readonly excel?: boolean;
  readonly seed: string;
  readonly strict?: boolean;
}

async function runAgree(call: Call, terminal: Terminal): Promise<ExitCode> {
  const options = call.options as unknown as Options;
  const { folder } = terminal;
  const given = await readFiles(call.args[0] as readonly string[], folder);
  const keys = await readFiles(options.key ?? [], folder);
  const lines = linesOf(options.lines);
  const whole = await classTexts(options, terminal);
  const { agreement, readMarks, TOOL, upToLine } = await import('../../../pipeline/agreement/index.ts');
  const texts = whole.map((text) => upToLine(text, lines));
  const { agreementFiles, CODEBOOK: codebook } = await import(
    '../../../pipeline/7-report/agreement/index.ts'
  );
  const key = readMarks(keys.files, { texts, codebook, taken: [TOOL] });
  const taken = [TOOL, ...key.sheets.map(({ coder }) => coder)];
  const marks = readMarks(given.files, { texts, codebook, taken });
  const problems = [...given.problems, ...keys.problems, ...key.problems, ...marks.problems];
  const notes = [...key.notes, ...marks.notes];
  printNotes(notes, terminal);
  printProblems(problems, terminal);
  if (marks.sheets.length === 0) throw new UsageError('there are no marks to compare; nothing was written');
  if (options.key !== undefined && key.sheets.length === 0) {
    throw new UsageError('the key holds no marks on these articles; nothing was written');
  }
  const { sheets } = marks;
  const { tool, seed } = options;
  const found = agreement({ texts, sheets, codebook, tool, keyers: key.sheets, seed, problems, notes });
  const files = agreementFiles(found, { excel: options.excel === true });
  if (options.out === undefined) await writeOut(terminal.stdout, files[0]!.text);
  else {
    const out = resolve(folder, options.out);
    await writeFiles(out, files);
    const shown = relative(folder, out) || '.';
    const count = `${sheets.length} ${sheets.length === 1 ? 'coder' : 'coders'}`;
    terminal.stdout.write(
      `${count} → ${shown}\n${files.map(({ path }) => `  ${shown}${sep}${path}\n`).join('')}`,
    );
  }
  return options.strict === true && problems.length > 0 ? ExitCode.objected : ExitCode.done;
}

/** @throws UsageError if it is no number of lines */
function linesOf(given: string | undefined): number {
  if (given === undefined) return Infinity;
  if (!/^[1-9]\d*$/.test(given)) throw new UsageError(`--lines ${given} is not a whole number above 0`);
  return Number(given);
}

async function classTexts(options: Options, terminal: Terminal) {
  const settings = await loadSettings(options, terminal);
  const { articles } = await readArticles(options.articles ?? [shippedCorpus()], terminal, {
    purpose: 'compare marks on',
    notes: 'left out',
    options: settings.read,
  });
  const newsframe = await loadNewsframe(settings.newsframe);
  const { textForClass } = await import('../../../pipeline/7-report/agreement/index.ts');
  const bar = progress(terminal, 'analysed');
  const texts = articles.map((article, i) => {
    bar.step(i + 1, articles.length);
    return textForClass(article, newsframe.analyze(article), sha256);
  });
  bar.end();
  return texts;
}
