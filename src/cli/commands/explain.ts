/** `newsframe explain`: an article in the terminal, mark by mark with its tone, or a concordance. */
import type { Analysis, Article } from '../../../pipeline/types.ts';
import type { Call, Command } from '../command.ts';
import { concordance } from '../concordance.ts';
import { ExitCode } from '../exit-code.ts';
import { explanation } from '../explanation.ts';
import { loadNewsframe } from '../load-newsframe.ts';
import { blanked } from '../plain-text.ts';
import { readArticles } from '../read-articles.ts';
import { type Terminal, writeOut } from '../terminal.ts';
import { toneExplanation } from '../tone-explanation.ts';

const EXAMPLES = `
Examples:
  newsframe explain article.txt
  newsframe explain articles/ --word threat     every place of "threat", "threats" in its context
  newsframe explain articles/ --word "prime minister"`;

export const explain: Command = {
  name: 'explain',
  declare: (command) =>
    command
      .description('show each mark of an article with its reason, or every place of a word')
      .argument('<paths...>', 'files, folders, globs, or - for stdin')
      .option('-w, --word <word>', 'a concordance of this word or phrase, in any of its forms')
      .addHelpText('after', EXAMPLES),
  run: explainAll,
};

async function explainAll(call: Call, terminal: Terminal): Promise<ExitCode> {
  const { articles } = await readArticles(call.args[0] as readonly string[], terminal, {
    purpose: 'explain',
    notes: 'left out',
  });
  const newsframe = await loadNewsframe();
  const { word } = call.options as { readonly word?: string };
  let shown = 0;
  for (const article of articles) {
    const { analysis, doc } = newsframe.analyze(article);
    if (word === undefined) await writeOut(terminal.stdout, articleText(article, analysis));
    else {
      const places = concordance(doc, { word, label: article.outlet ?? article.id });
      shown += places.length;
      for (const place of places) await writeOut(terminal.stdout, `${place}\n`);
    }
  }
  if (word !== undefined && shown === 0) terminal.stdout.write(`“${blanked(word)}” is not in these texts.\n`);
  return ExitCode.done;
}

function articleText(article: Article, analysis: Analysis): string {
  const about = [article.outlet, article.date, article.id].filter((part) => part !== undefined).join(' · ');
  const cues = explanation(article, analysis.cues);
  const none = 'Nothing is marked: no entry of the lexicons and no detector fired.\n';
  const head = `${blanked(article.headline) || '(no headline)'}\n${blanked(about)}\n`;
  const tone = toneExplanation(article, analysis.tone);
  const marks = cues.length === 0 ? none : cues.join('\n');
  return `${head}\n${[marks, ...tone].join('\n')}\n`;
}
