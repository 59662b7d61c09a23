/** `newsframe compare`: analyses with their text in, one comparison out. */
import type { Call, Command } from '../command.ts';
import { ExitCode } from '../exit-code.ts';
import { loadNewsframe } from '../load-newsframe.ts';
import { loadSettings, withSettingsOptions } from '../load-settings.ts';
import { progress } from '../progress.ts';
import { readArticles } from '../read-articles.ts';
import { type Terminal, writeOut } from '../terminal.ts';

const EXAMPLES = `
Examples:
  newsframe analyze --with-text < articles.jsonl | newsframe compare > comparison.json
  newsframe compare corpus/articles > comparison.json       files and folders work, too`;

export const compare: Command = {
  name: 'compare',
  declare: (command) =>
    withSettingsOptions(command)
      .description('analyses made with --with-text (or articles) → one comparison as JSON')
      .argument('[paths...]', 'files, folders or globs; without any, or -: JSON lines from stdin')
      .option('--strict', 'exit with 1 if anything could not be read')
      .addHelpText('after', EXAMPLES),
  run: compareAll,
};

async function compareAll(call: Call, terminal: Terminal): Promise<ExitCode> {
  const given = call.args[0] as readonly string[];
  const settings = await loadSettings(call.options, terminal);
  const { articles, problems } = await readArticles(given.length > 0 ? given : ['-'], terminal, {
    purpose: 'compare',
    notes: 'printed',
    options: settings.read,
  });
  const newsframe = await loadNewsframe(settings.newsframe);
  const bar = progress(terminal, 'analysed');
  const comparer = newsframe.comparer();
  articles.forEach((article, i) => {
    bar.step(i + 1, articles.length);
    comparer.add(newsframe.analyze(article));
  });
  bar.end();
  // Articles that share a story are read once more, so that not all of them must be kept.
  const comparison = comparer.finish((i) => newsframe.analyze(articles[i]!));
  await writeOut(terminal.stdout, `${JSON.stringify(comparison, null, 2)}\n`);
  return call.options.strict === true && problems.length > 0 ? ExitCode.objected : ExitCode.done;
}
