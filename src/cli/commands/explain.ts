/** `newsframe explain`: an article in the terminal, mark by mark with its tone, or a concordance. */
import type { ConcordanceQuery } from '../../../pipeline/6-compare/concordance.ts';
import { type Analysis, type Article, CATEGORIES, type Category } from '../../../pipeline/types.ts';
import type { Call, Command } from '../command.ts';
import { concordanceLines } from '../concordance.ts';
import { ExitCode, UsageError } from '../exit-code.ts';
import { explanation, voicesOf } from '../explanation.ts';
import { loadNewsframe } from '../load-newsframe.ts';
import { loadSettings, withSettingsOptions } from '../load-settings.ts';
import { suggestion } from '../nearest.ts';
import { blanked } from '../plain-text.ts';
import { readArticles } from '../read-articles.ts';
import { targetsOption } from '../targets-option.ts';
import { type Terminal, writeOut } from '../terminal.ts';
import { toneExplanation } from '../tone-explanation.ts';

const EXAMPLES = `
Examples:
  newsframe explain article.txt
  newsframe explain articles/ --word threat     every place of "threat", "threats" in its context
  newsframe explain articles/ --word "prime minister"
  newsframe explain articles/ --actor Corvane   every place where somebody of that name is named
  newsframe explain articles/ --category fear   every mark of one kind`;

export const explain: Command = {
  name: 'explain',
  declare: (command) =>
    withSettingsOptions(command)
      .description(
        'show each mark of an article with its reason, or every place of a word, a name or a kind of mark',
      )
      .argument('<paths...>', 'files, folders, globs, or - for stdin')
      .option('-w, --word <word>', 'a concordance of this word or phrase, in any of its forms')
      .option('-a, --actor <name>', 'a concordance of a person, place or organisation')
      .option('-c, --category <name>', 'a concordance of one kind of mark')
      .addOption(targetsOption())
      .addHelpText('after', EXAMPLES),
  run: explainAll,
};

async function explainAll(call: Call, terminal: Terminal): Promise<ExitCode> {
  const settings = await loadSettings(call.options, terminal);
  const { articles } = await readArticles(call.args[0] as readonly string[], terminal, {
    purpose: 'explain',
    notes: 'left out',
    options: settings.read,
  });
  const query = queryOf(call.options);
  const newsframe = await loadNewsframe(settings.newsframe);
  let shown = 0;
  for (const article of articles) {
    const pair = newsframe.analyze(article);
    if (query === undefined) await writeOut(terminal.stdout, articleText(article, pair.analysis));
    else {
      const places = concordanceLines(pair, query, article.outlet ?? article.id);
      shown += places.length;
      for (const place of places) await writeOut(terminal.stdout, `${place}\n`);
    }
  }
  if (query !== undefined && shown === 0) {
    terminal.stdout.write(`“${blanked(Object.values(query)[0]!)}” is not in these texts.\n`);
  }
  return ExitCode.done;
}

/** What a concordance is asked for; undefined if none is. @throws UsageError if two are, or of an unknown kind of mark */
function queryOf({ word, actor, category }: Call['options']): ConcordanceQuery | undefined {
  const asked = Object.entries({ word, actor, category }).filter(([, value]) => value !== undefined);
  if (asked.length === 0) return undefined;
  if (asked.length > 1) {
    throw new UsageError(`give one of ${asked.map(([name]) => `--${name}`).join(', ')}, not ${asked.length}`);
  }
  if (category === undefined) return word === undefined ? { actor: String(actor) } : { word: String(word) };
  const name = String(category).trim().toLowerCase();
  if (!(CATEGORIES as readonly string[]).includes(name)) {
    throw new UsageError(
      `--category ${category}: there is no such kind of mark; ${suggestion(name, CATEGORIES)}`,
    );
  }
  return { category: name as Category };
}

function articleText(article: Article, analysis: Analysis): string {
  const about = [article.outlet, article.date, article.id].filter((part) => part !== undefined).join(' · ');
  const cues = explanation(article, analysis.cues);
  const voices = voicesOf(analysis);
  const none = 'Nothing is marked: no entry of the lexicons and no detector fired.\n';
  const head = `${blanked(article.headline) || '(no headline)'}\n${blanked(about)}\n`;
  const tone = toneExplanation(article, analysis.tone);
  const marks = cues.length === 0 ? none : cues.join('\n');
  return `${head}${voices}\n${[marks, ...tone].join('\n')}\n`;
}
