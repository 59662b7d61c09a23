/** `newsframe worksheet`: exercises for a class from any articles, sheet and key apart. */
import { relative, resolve, sep } from 'node:path';
import { Option } from 'commander';
import { LEVELS, type Level } from '../../../pipeline/7-report/worksheets/exercise.ts';
import { PAPERS, type Paper } from '../../../pipeline/7-report/worksheets/formats/html.ts';
import { SHEET_FORMATS, worksheetFiles } from '../../batch/worksheets/files.ts';
import { writeFiles } from '../../batch/write-files.ts';
import type { Call, Command } from '../command.ts';
import { ExitCode, UsageError } from '../exit-code.ts';
import { inputName } from '../input-name.ts';
import { loadNewsframe } from '../load-newsframe.ts';
import { loadSettings, type SettingsOptions, withSettingsOptions } from '../load-settings.ts';
import { suggestion } from '../nearest.ts';
import { shippedCorpus } from '../package-root.ts';
import { escaped } from '../plain-text.ts';
import { progress } from '../progress.ts';
import { readArticles } from '../read-articles.ts';
import type { Terminal } from '../terminal.ts';

const EXAMPLES = `
Examples:
  newsframe worksheet                                    all exercises from the shipped corpus → reports/worksheets/corpus
  newsframe worksheet my-articles/ --level 6-8           from your own texts, for grades 6–8
  newsframe worksheet my-articles/ --exercise loaded-word-hunt --versions 3 --blind

For each exercise there is a sheet and, in a file of its own, a key.`;

export const worksheet: Command = {
  name: 'worksheet',
  declare: (command) =>
    withSettingsOptions(command)
      .description('exercises for a class: for each a sheet to copy and a key')
      .argument('[paths...]', 'files, folders, globs, or - for stdin; without any: the shipped corpus')
      .option('-e, --exercise <names>', 'exercises, separated by commas, or all', 'all')
      .addOption(new Option('-l, --level <level>', 'whom it is for').choices(LEVELS).default('9-12'))
      .option('-o, --out <dir>', 'folder for the sheets (default: reports/worksheets/<input name>)')
      .option('-f, --format <names>', 'md, html, docx, separated by commas (default: all)')
      .addOption(
        new Option('--paper <size>', 'paper of HTML and Word files (default: the printer’s; A4)').choices(
          PAPERS,
        ),
      )
      .option('--wide', 'larger type and wide spacing')
      .option('--blind', 'hide on the sheets which outlet an article is from')
      .option('--unmarked', 'a further sheet with a text that has not been worked on, and its key')
      .option('--versions <n>', 'different sheets of each exercise, for neighbours', parseCount, 1)
      .option('--strict', 'exit with 1 if anything could not be read')
      .addHelpText('after', EXAMPLES),
  run: writeWorksheets,
};

interface WorksheetOptions extends SettingsOptions {
  readonly exercise: string;
  readonly level: Level;
  readonly out?: string;
  readonly format?: string;
  readonly paper?: Paper;
  readonly wide?: boolean;
  readonly blind?: boolean;
  readonly unmarked?: boolean;
  readonly versions: number;
  readonly strict?: boolean;
}

/** More versions than this are a slip of the finger. */
const MOST_VERSIONS = 40;

function parseCount(value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1 || count > MOST_VERSIONS)
    throw new UsageError(`--versions ${value}: give a whole number from 1 to ${MOST_VERSIONS}`);
  return count;
}

async function writeWorksheets(call: Call, terminal: Terminal): Promise<ExitCode> {
  const given = call.args[0] as readonly string[];
  const options = call.options as unknown as WorksheetOptions;
  const { folder } = terminal;
  const settings = await loadSettings(options, terminal);
  const exercises = await chosenExercises(options.exercise);
  const formats = chosenFormats(options.format);
  const paths = given.length > 0 ? given : [shownPath(shippedCorpus(), folder)];
  const { articles, problems } = await readArticles(paths, terminal, {
    purpose: 'make exercises of',
    notes: 'printed',
    options: settings.read,
  });
  const out = resolve(
    folder,
    options.out ?? `reports/worksheets/${given.length > 0 ? inputName(given[0]!, folder) : 'corpus'}`,
  );
  // A folder that cannot be made is told now, not after the work.
  await writeFiles(out, []);
  const newsframe = await loadNewsframe(settings.newsframe);
  const reporter = newsframe.reporter();
  const bar = progress(terminal, 'analysed');
  articles.forEach((article, i) => {
    bar.step(i + 1, articles.length);
    reporter.add(article, newsframe.analyze(article));
  });
  bar.end();
  const { level, blind = false, unmarked = false, versions, paper, wide = false } = options;
  // Articles that share a story are read once more, so that not all of them must be kept.
  const stories = reporter.worksheets({ exercises, level, blind, unmarked, versions }, (i) =>
    newsframe.analyze(articles[i]!),
  );
  const files = await worksheetFiles(stories, { level, formats, versions, paper, wide });
  await writeFiles(out, files);
  const sheets = stories.reduce((sum, story) => sum + story.worksheets.length, 0);
  terminal.stdout.write(
    `${counted(sheets, 'exercise')} with ${sheets === 1 ? 'its key' : 'their keys'} from ${counted(stories.length, 'story', 'stories')} → ${shownPath(out, folder)}\n`,
  );
  for (const { title, leftOut } of stories)
    for (const reason of leftOut)
      terminal.stderr.write(`${escaped(`${title.trim() || '(no headline)'} · ${reason}`)}\n`);
  return options.strict === true && problems.length > 0 ? ExitCode.objected : ExitCode.done;
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

async function chosenExercises(given: string): Promise<readonly string[]> {
  const { exercises } = await import('../../../pipeline/7-report/worksheets/index.ts');
  const names = exercises.map(({ name }) => name);
  if (given.trim().toLowerCase() === 'all') return names;
  return given.split(',').map((typed) => {
    const name = typed.trim().toLowerCase();
    if (names.includes(name)) return name;
    throw new UsageError(
      `--exercise ${given}: there is no exercise ${name || '(no name)'}; ${suggestion(name, names)}`,
    );
  });
}

function chosenFormats(given: string | undefined) {
  if (given === undefined) return SHEET_FORMATS;
  return given.split(',').map((typed) => {
    const known = SHEET_FORMATS.find((format) => format === typed.trim().toLowerCase());
    if (known !== undefined) return known;
    throw new UsageError(
      `--format ${given}: a sheet has no format ${typed.trim() || '(no name)'}; ${suggestion(typed.trim(), SHEET_FORMATS)}`,
    );
  });
}

/** Below the current folder without it, elsewhere as it is. */
function shownPath(path: string, folder: string): string {
  const short = relative(folder, path);
  if (short === '') return '.';
  return short === '..' || short.startsWith(`..${sep}`) ? path : short;
}
