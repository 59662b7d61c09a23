/** `newsframe analyze`: articles as JSON lines in, analyses as JSON lines out, in input order. */

import { ownId } from '../../../pipeline/1-read/article-ids.ts';
import { withLanguage } from '../../../pipeline/1-read/checked-reading.ts';
import { readJsonLine } from '../../../pipeline/1-read/formats/jsonl.ts';
import { mappingTally } from '../../../pipeline/1-read/mapping-note.ts';
import { isProblem } from '../../../pipeline/1-read/record.ts';
import {
  type Analysis,
  type Article,
  PROBLEM_SCHEMA,
  type Problem,
  type RawArticle,
} from '../../../pipeline/types.ts';
import { findInputs } from '../../batch/find-inputs.ts';
import { readLines } from '../../batch/json-lines.ts';
import { readInput } from '../../batch/read-inputs.ts';
import { loadRecogniser } from '../../batch/recognise-language.ts';
import { sha256 } from '../../batch/sha256.ts';
import type { Call, Command } from '../command.ts';
import { ExitCode, UsageError } from '../exit-code.ts';
import { inFileOrder } from '../in-file-order.ts';
import { loadNewsframe } from '../load-newsframe.ts';
import { type LoadedSettings, loadSettings, withSettingsOptions } from '../load-settings.ts';
import { problemLines } from '../problem-lines.ts';
import { progress } from '../progress.ts';
import { printNotes } from '../read-articles.ts';
import { targetsOption } from '../targets-option.ts';
import { announceKeyboard, type Terminal, writeOut } from '../terminal.ts';

const EXAMPLES = `
Each line in:  {"id": "…", "outlet": "…", "date": "2024-03-14", "headline": "…", "body": "…"}
Each line out: an analysis, or {"schema": "newsframe.problem/1", …} where the line could not be used.

Examples:
  newsframe analyze < articles.jsonl > analyses.jsonl
  newsframe analyze stories.csv --with-text | newsframe compare > comparison.json`;

export const analyze: Command = {
  name: 'analyze',
  declare: (command) =>
    withSettingsOptions(command)
      .description('a filter: articles as JSON lines on stdin (or files) → analyses as JSON lines')
      .argument('[paths...]', 'files, folders or globs; without any, or -: JSON lines from stdin')
      .option('--with-text', 'put the article’s body into each analysis, for newsframe compare')
      .addOption(targetsOption())
      .option('--strict', 'exit with 1 if a line could not be used')
      .addHelpText('after', EXAMPLES),
  run: analyzeRecords,
};

async function analyzeRecords(call: Call, terminal: Terminal): Promise<ExitCode> {
  const paths = call.args[0] as readonly string[];
  const settings = await loadSettings(call.options, terminal);
  const counts = await answerAll(
    paths.length === 0 || (paths.length === 1 && paths[0] === '-')
      ? lineRecords(terminal, settings)
      : fileRecords(paths, terminal, settings),
    await analyser(call.options.withText === true ? 'with text' : 'places only', settings),
    terminal,
  );
  if (paths.length === 0 && counts.answered === 0) {
    throw new UsageError('stdin had no line; give articles as JSON lines, or paths');
  }
  if (counts.answered === counts.problems) throw new UsageError('there is no article to analyse');
  return call.options.strict === true && counts.problems > 0 ? ExitCode.objected : ExitCode.done;
}

type Record = RawArticle | Problem;

/** One answer for each record, in order: a bad one gets a problem in its place. */
async function answerAll(
  records: AsyncIterable<Record>,
  analyse: (raw: RawArticle) => Analysis,
  terminal: Terminal,
): Promise<{ readonly answered: number; readonly problems: number }> {
  // On a screen that shows the answers themselves, a counter would only be in the way.
  const bar = progress(terminal, terminal.stdout.isTTY === true ? undefined : 'analysed');
  const lines = problemLines(terminal);
  let answered = 0;
  let problems = 0;
  for await (const record of records) {
    answered += 1;
    if (isProblem(record)) {
      problems += 1;
      bar.end();
      lines.print(record);
      await writeOut(terminal.stdout, `${JSON.stringify(problemRecord(record))}\n`);
    } else await writeOut(terminal.stdout, `${JSON.stringify(analyse(record))}\n`);
    bar.step(answered);
  }
  bar.end();
  lines.end();
  return { answered, problems };
}

/** Standard input, line by line, in bounded memory. */
async function* lineRecords(terminal: Terminal, { read: options }: LoadedSettings): AsyncGenerator<Record> {
  announceKeyboard(terminal);
  const file = '<stdin>';
  const tally = mappingTally('keys', options.aliases);
  for await (const read of readLines(terminal.stdin)) {
    const { line } = read;
    const record = 'problem' in read ? { file, ...read } : readJsonLine(read.text, { file, line }, tally);
    if (record !== undefined) yield isProblem(record) ? record : await withLanguage(record, loadRecogniser);
  }
  printNotes([tally.note(file) ?? []].flat(), terminal);
}

async function* fileRecords(
  paths: readonly string[],
  terminal: Terminal,
  { read: options }: LoadedSettings,
): AsyncGenerator<Record> {
  const { stdin, folder } = terminal;
  const { inputs, problems, notes } = await findInputs(paths, folder);
  printNotes(notes, terminal);
  yield* problems;
  for (const input of inputs) {
    const reading = await readInput(input, { ...options, stdin, folder });
    printNotes(reading.notes, terminal);
    yield* inFileOrder(reading);
  }
}

async function analyser(
  wanted: 'with text' | 'places only',
  { newsframe: options }: LoadedSettings,
): Promise<(raw: RawArticle) => Analysis> {
  const newsframe = await loadNewsframe(options);
  const { withText } = await import('../../../pipeline/index.ts');
  return (raw) => {
    const { analysis } = newsframe.analyze(withId(raw));
    return wanted === 'with text' ? withText(analysis, raw.body) : analysis;
  };
}

/** A filter answers each record by itself: a given id is kept even if another record has it, too. */
function withId(raw: RawArticle): Article {
  const { origin: _origin, ...article } = raw;
  return { ...article, id: ownId(raw, sha256) };
}

function problemRecord(problem: Problem): unknown {
  const { id, file, line, problem: what, hint } = problem;
  return { schema: PROBLEM_SCHEMA, id, file, line, problem: what, hint };
}
