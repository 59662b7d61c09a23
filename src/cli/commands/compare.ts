/** `newsframe compare`: analyses with their text in, one comparison out. */
import type { Call, Command } from '../command.ts';
import { ExitCode, UsageError } from '../exit-code.ts';
import { printProblems } from '../print-problem.ts';
import { progress } from '../progress.ts';
import type { Terminal } from '../terminal.ts';

const EXAMPLES = `
Examples:
  newsframe analyze --with-text < articles.jsonl | newsframe compare > comparison.json
  newsframe compare corpus/articles > comparison.json       files and folders work, too`;

export const compare: Command = {
  name: 'compare',
  declare: (command) =>
    command
      .description('analyses made with --with-text (or articles) → one comparison as JSON')
      .argument('[paths...]', 'files, folders or globs; without any: JSON lines from stdin')
      .option('--strict', 'exit with 1 if anything could not be read')
      .addHelpText('after', EXAMPLES),
  run: compareAll,
};

async function compareAll(call: Call, terminal: Terminal): Promise<ExitCode> {
  const paths = call.args[0] as readonly string[];
  const { readInputs } = await import('../../batch/read-inputs.ts');
  const { stdin, folder } = terminal;
  const { articles, problems, notes } = await readInputs(paths.length > 0 ? paths : ['-'], { stdin, folder });
  for (const note of notes) terminal.stderr.write(`${note}\n`);
  printProblems(problems, terminal);
  if (articles.length === 0) throw new UsageError('there is no article to compare');
  const { createNewsframe } = await import('../../../pipeline/index.ts');
  const { sha256 } = await import('../../batch/sha256.ts');
  const newsframe = createNewsframe({ hash: sha256 });
  const bar = progress(terminal, 'analysed');
  const pairs = articles.map((article, i) => {
    bar.step(i + 1, articles.length);
    return newsframe.analyze(article);
  });
  bar.end();
  terminal.stdout.write(`${JSON.stringify(newsframe.compare(pairs), null, 2)}\n`);
  return call.options.strict === true && problems.length > 0 ? ExitCode.objected : ExitCode.done;
}
