/** `newsframe verify`: makes a report again from its stamp, and compares. */
import { resolve } from 'node:path';
import type { ReportStamp } from '../../../pipeline/7-report/formats/html/stamp.ts';
import { QUOTE_MODES, type QuoteMode } from '../../../pipeline/quote-mode.ts';
import type { Article, ReportFile } from '../../../pipeline/types.ts';
import { loadDrawing } from '../../batch/drawing.ts';
import { sha256 } from '../../batch/sha256.ts';
import type { Call, Command } from '../command.ts';
import { ExitCode, UsageError } from '../exit-code.ts';
import { loadNewsframe } from '../load-newsframe.ts';
import { type MadeReport, readMadeReport } from '../made-report.ts';
import { escaped } from '../plain-text.ts';
import { readArticles } from '../read-articles.ts';
import type { Terminal } from '../terminal.ts';

const EXAMPLES = `
Examples:
  newsframe verify reports/mine/report.html
  newsframe verify reports/mine my-articles     a report made with --no-text needs the articles`;

export const verify: Command = {
  name: 'verify',
  declare: (command) =>
    command
      .description('make an HTML report again from its stamp, and say whether it is the same')
      .argument('<report>', 'report.html, or the folder it is in')
      .argument('[paths...]', 'the articles, for a report without their text')
      .addHelpText('after', EXAMPLES),
  run: verifyReport,
};

async function verifyReport(call: Call, terminal: Terminal): Promise<ExitCode> {
  const given = call.args[0] as string;
  const paths = call.args[1] as readonly string[];
  const made = await readMadeReport(given, resolve(terminal.folder, given));
  const articles = await articlesOf(made, { given, paths, terminal });
  const differences = await compared(made, articles);
  const count = `${articles.length} ${articles.length === 1 ? 'article' : 'articles'}`;
  if (differences.length === 0) {
    terminal.stdout.write(
      `${escaped(given)}: the same again, to the last byte (${count}, stamp ${made.stamp.input})\n`,
    );
    return ExitCode.done;
  }
  for (const difference of differences) terminal.stdout.write(`${escaped(`${given}: ${difference}`)}\n`);
  return ExitCode.objected;
}

interface Asked {
  readonly given: string;
  readonly paths: readonly string[];
  readonly terminal: Terminal;
}

async function articlesOf(made: MadeReport, { given, paths, terminal }: Asked): Promise<readonly Article[]> {
  if (paths.length > 0) {
    const { articles } = await readArticles(paths, terminal, { purpose: 'verify', notes: 'left out' });
    return articles;
  }
  if (made.articles !== undefined) return made.articles;
  throw new UsageError(`${given} was made without the articles’ text; name the articles behind it`);
}

/** What is not the same, one sentence each. */
async function compared(
  { stamp, files }: MadeReport,
  articles: readonly Article[],
): Promise<readonly string[]> {
  const { quotes = 'separate', title, text, sensitivity } = stamp.options;
  if (!QUOTE_MODES.includes(quotes as QuoteMode))
    return [`its stamp names an unknown option, quotes ${String(quotes)}`];
  const newsframe = await loadNewsframe({ quotes: quotes as QuoteMode });
  const reporter = newsframe.reporter();
  for (const article of articles) reporter.add(article, newsframe.analyze(article));
  const again = reporter.write(
    {
      title,
      formats: ['html'],
      text,
      sensitivity: sensitivity === true,
      problems: stamp.problems,
      drawing: await loadDrawing(),
    },
    (i) => newsframe.analyze(articles[i]!),
  );
  return [...(await stampDifferences(stamp, articles)), ...fileDifferences(files, again)];
}

async function stampDifferences(
  stamp: ReportStamp,
  articles: readonly Article[],
): Promise<readonly string[]> {
  const { contentHash, createNewsframe, VERSION } = await import('../../../pipeline/index.ts');
  const first = articles[0];
  const lists = first && createNewsframe({ hash: sha256 }).analyze(first).analysis.stamp.lexicons;
  const inputs = new Map(articles.map((article) => [article.id, contentHash(article, sha256)]));
  const changed = stamp.articles.filter(([id, input]) => inputs.get(id) !== input).map(([id]) => id);
  const known = new Set(stamp.articles.map(([id]) => id));
  const more = [...inputs.keys()].filter((id) => !known.has(id));
  return [
    ...(stamp.version === VERSION ? [] : [`it was made with version ${stamp.version}; this is ${VERSION}`]),
    ...(stamp.lexicons === lists ? [] : [`its word lists have hash ${stamp.lexicons}, those here ${lists}`]),
    ...(changed.length === 0
      ? []
      : [`texts that are not those of the stamp, or not there: ${changed.join(', ')}`]),
    ...(more.length === 0 ? [] : [`texts that are not in its stamp: ${more.join(', ')}`]),
  ];
}

function fileDifferences(files: MadeReport['files'], again: readonly ReportFile[]): readonly string[] {
  const made = new Map(again.map(({ path, text }) => [path, text]));
  const paths = [...new Set([...files.keys(), ...made.keys()])];
  return paths.flatMap((path) => {
    const [old, now] = [files.get(path), made.get(path)];
    if (old === now) return [];
    if (old == null) return [`${path} is missing`];
    if (now === undefined) return [`${path} is not part of the report made again`];
    const [oldLines, lines] = [old.split('\n'), now.split('\n')];
    const line = oldLines.findIndex((text, i) => text !== lines[i]);
    return [
      `${path} differs from the report made again, first in line ${(line === -1 ? oldLines.length : line) + 1}`,
    ];
  });
}
