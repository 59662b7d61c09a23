/** `newsframe explain`: an article in the terminal, mark by mark, or a concordance. */
import type { Analysis, Article } from '../../../pipeline/types.ts';
import type { Call, Command } from '../command.ts';
import { concordance } from '../concordance.ts';
import { explanation } from '../explanation.ts';
import { ExitCode, UsageError } from '../exit-code.ts';
import { printProblems } from '../print-problem.ts';
import type { Terminal } from '../terminal.ts';

const EXAMPLES = `
Examples:
  newsframe explain article.txt
  newsframe explain articles/ --word threat     every place of "threat", "threats" in its context`;

export const explain: Command = {
  name: 'explain',
  declare: (command) =>
    command
      .description('show each mark of an article with its reason, or every place of a word')
      .argument('<paths...>', 'files, folders, globs, or - for stdin')
      .option('-w, --word <word>', 'a concordance of this word, in any of its forms')
      .addHelpText('after', EXAMPLES),
  run: explainAll,
};

async function explainAll(call: Call, terminal: Terminal): Promise<ExitCode> {
  const { readInputs } = await import('../../batch/read-inputs.ts');
  const { stdin, folder } = terminal;
  const { articles, problems } = await readInputs(call.args[0] as readonly string[], { stdin, folder });
  printProblems(problems, terminal);
  if (articles.length === 0) throw new UsageError('there is no article to explain');
  const { createNewsframe } = await import('../../../pipeline/index.ts');
  const { sha256 } = await import('../../batch/sha256.ts');
  const newsframe = createNewsframe({ hash: sha256 });
  const { word } = call.options as { readonly word?: string };
  const places: string[] = [];
  for (const article of articles) {
    const { analysis, doc } = newsframe.analyze(article);
    if (word === undefined) terminal.stdout.write(articleText(article, analysis));
    else places.push(...concordance(doc, { word, label: article.outlet ?? article.id }));
  }
  if (word !== undefined) {
    terminal.stdout.write(places.length === 0 ? `“${word}” is not in these texts.\n` : `${places.join('\n')}\n`);
  }
  return ExitCode.done;
}

function articleText(article: Article, analysis: Analysis): string {
  const about = [article.outlet, article.date, article.id].filter((part) => part !== undefined).join(' · ');
  const cues = explanation(article, analysis.cues);
  const none = 'Nothing is marked: no entry of the lexicons and no detector fired.\n';
  return `${article.headline || '(no headline)'}\n${about}\n\n${cues.length === 0 ? none : cues.join('\n')}\n`;
}
