/** Tasks sentences, words and spans: cues against the marks of people. */
import type { Article, PassageName } from '../../../pipeline/types.ts';
import { afinnMarks } from '../afinn.ts';
import type { MarksGold } from '../gold.ts';
import type { Answer, Row } from '../outcome.ts';
import { type CueMark, cueMarks } from '../predicted/cue-marks.ts';
import type { Task } from '../task.ts';
import type { Tool } from '../tool.ts';
import type { Asked } from './asked.ts';
import { type MarksByArticle, scoreMarks } from './score-marks.ts';
import type { SeedFor } from './seed-for.ts';

const BASELINE = 'AFINN, words of ±3 or more';
const PASSAGES: readonly PassageName[] = ['headline', 'body'];

export interface MarksOptions {
  readonly task: Task;
  readonly seedFor: SeedFor;
}

/** A row for marks of any kind, and before it one for the categories, if they were coded. */
export function evaluateMarks(gold: MarksGold, tool: Tool, options: MarksOptions): readonly Row[] {
  const { coded, articles, rule } = gold;
  const strong = new Map(articles.map(({ article }) => [article.id, strongWords(article)]));
  const askedRows: readonly Asked[] = coded.every((label) => label === 'any')
    ? ['marked or not']
    : ['each category', 'marked or not'];
  return askedRows.map((asked) => {
    const answer = (by: string, predicted: MarksByArticle): Answer => ({
      by,
      outcome: scoreMarks(gold, predicted, { task: options.task, asked, seed: options.seedFor(asked, by) }),
    });
    const kinds = rule.alike === undefined ? [undefined] : [undefined, rule.alike];
    const answers = kinds.flatMap((alike) =>
      rule.strengths.map((strength) => {
        const choice = { strength, ownVoice: rule.ownVoice, categories: alike?.categories };
        const cues = articles.map(({ article }): [string, readonly CueMark[]] => [
          article.id,
          cueMarks(tool.analyze(article).analysis, choice),
        ]);
        const by = `newsframe, strength ≥ ${strength}${alike === undefined ? '' : `, ${alike.name}`}`;
        return answer(by, new Map(cues));
      }),
    );
    // A word list without categories can only answer whether anything is marked.
    return asked === 'each category'
      ? { asked, answers }
      : { asked, answers, baseline: answer(BASELINE, strong) };
  });
}

function strongWords(article: Article): readonly CueMark[] {
  return PASSAGES.flatMap((passage) =>
    afinnMarks(article[passage]).map((span) => ({ ...span, passage, label: 'any' as const })),
  );
}
