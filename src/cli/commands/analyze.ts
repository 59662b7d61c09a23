/** `newsframe analyze`: articles as JSON lines in, analyses as JSON lines out, in input order. */
import { mappingTally } from '../../../pipeline/1-read/mapping-note.ts';
import { readJsonLine } from '../../../pipeline/1-read/formats/jsonl.ts';
import type { Newsframe } from '../../../pipeline/index.ts';
import { type Article, PROBLEM_SCHEMA, type Problem, type RawArticle } from '../../../pipeline/types.ts';
import { ownId } from '../../batch/article-ids.ts';
import { readLines } from '../../batch/json-lines.ts';
import { sha256 } from '../../batch/sha256.ts';
import type { Call, Command } from '../command.ts';
import { ExitCode, UsageError } from '../exit-code.ts';
import { printProblems, problemLine } from '../print-problem.ts';
import { type Terminal, writeOut } from '../terminal.ts';

const EXAMPLES = `
Each line in:  {"id": "…", "outlet": "…", "date": "2024-03-14", "headline": "…", "body": "…"}
Each line out: an analysis, or {"schema": "newsframe.problem/1", …} where the line could not be used.

Examples:
  newsframe analyze < articles.jsonl > analyses.jsonl
  newsframe analyze stories.csv --with-text | newsframe compare > comparison.json`;

export const analyze: Command = {
  name: 'analyze',
  declare: (command) =>
    command
      .description('a filter: articles as JSON lines on stdin (or files) → analyses as JSON lines')
      .argument('[paths...]', 'files, folders or globs; without any: JSON lines from stdin')
      .option('--with-text', 'put the article’s body into each analysis, for newsframe compare')
      .option('--strict', 'exit with 1 if a line could not be used')
      .addHelpText('after', EXAMPLES),
  run: analyzeLines,
};

async function analyzeLines(call: Call, terminal: Terminal): Promise<ExitCode> {
  const paths = call.args[0] as readonly string[];
  const withText = call.options.withText === true;
  const { createNewsframe } = await import('../../../pipeline/index.ts');
  const newsframe = createNewsframe({ hash: sha256 });
  const answer = (article: Article) => `${JSON.stringify(analysisLine(newsframe, article, withText))}\n`;
  const isStream = paths.length === 0 || (paths.length === 1 && paths[0] === '-');
  const problems = isStream
    ? await answerStream(terminal, answer)
    : await answerFiles(paths, terminal, answer);
  return call.options.strict === true && problems > 0 ? ExitCode.objected : ExitCode.done;
}

/** One answer per non-blank line, in order; returns the number of problems. */
async function answerStream(terminal: Terminal, answer: (article: Article) => string): Promise<number> {
  const tally = mappingTally('keys');
  let problems = 0;
  let answered = 0;
  for await (const read of readLines(terminal.stdin)) {
    const place = { file: '<stdin>', line: read.line };
    const record =
      'problem' in read ? { ...place, problem: read.problem, hint: read.hint } : readJsonLine(read.text, place, tally);
    if (record === undefined) continue;
    answered += 1;
    if ('problem' in record) {
      problems += 1;
      terminal.stderr.write(`${problemLine(record)}\n`);
      await writeOut(terminal.stdout, `${JSON.stringify(problemRecord(record))}\n`);
    } else await writeOut(terminal.stdout, answer(withId(record)));
  }
  if (answered === 0) throw new UsageError('stdin had no line; give articles as JSON lines, or paths');
  return problems;
}

async function answerFiles(
  paths: readonly string[],
  terminal: Terminal,
  answer: (article: Article) => string,
): Promise<number> {
  const { readInputs } = await import('../../batch/read-inputs.ts');
  const { articles, problems, notes } = await readInputs(paths, { stdin: terminal.stdin, folder: terminal.folder });
  for (const note of notes) terminal.stderr.write(`${note}\n`);
  printProblems(problems, terminal);
  if (articles.length === 0) throw new UsageError('there is no article to read');
  for (const problem of problems) await writeOut(terminal.stdout, `${JSON.stringify(problemRecord(problem))}\n`);
  for (const article of articles) await writeOut(terminal.stdout, answer(article));
  return problems.length;
}

/** A filter answers each line by itself: a given id is kept even if another line has it, too. */
function withId(raw: RawArticle): Article {
  const { origin: _origin, ...article } = raw;
  return { ...article, id: ownId(raw, sha256) };
}

function analysisLine(newsframe: Newsframe, article: Article, withText: boolean): unknown {
  const { analysis } = newsframe.analyze(article);
  if (!withText) return analysis;
  const { schema, id, outlet, date, event, url, headline, ...rest } = analysis;
  return { schema, id, outlet, date, event, url, headline, body: article.body, ...rest };
}

function problemRecord(problem: Problem): unknown {
  const { id, file, line, problem: what, hint } = problem;
  return { schema: PROBLEM_SCHEMA, id, file, line, problem: what, hint };
}
