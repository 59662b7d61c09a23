/** A gold set against the tool: analyses its articles, hands both sides to the scorers. */

import type { Gold } from './gold.ts';
import type { Evaluation, Row } from './outcome.ts';
import type { Task } from './task.ts';
import { evaluateMarks } from './tasks/marks.ts';
import { evaluateQuotes } from './tasks/quotes.ts';
import { evaluateStories } from './tasks/stories.ts';
import { evaluateHeadlineTone, evaluateTargetTone } from './tasks/tone.ts';
import type { Tool } from './tool.ts';

export interface EvaluateOptions {
  readonly task: Task;
  readonly seed: string;
  /** Whether the articles' dates may be used to find stories. */
  readonly dates: boolean;
}

/** Fewer clusters than this give intervals that are too narrow (pipeline/stats/bootstrap.ts). */
const FEW_CLUSTERS = 20;

export function evaluateGold(gold: Gold, tool: Tool, options: EvaluateOptions): Evaluation {
  const { set } = gold;
  const notes = [...gold.notes, ...fewNote(gold)];
  return { set, task: options.task, notes, rows: rowsOf(gold, tool, options) };
}

function rowsOf(gold: Gold, tool: Tool, { task, seed, dates }: EvaluateOptions): readonly Row[] {
  const seedFor = (asked: string, by: string) => [seed, gold.set, task, asked, by].join('/');
  switch (gold.kind) {
    case 'marks':
      return evaluateMarks(gold, tool, { task, seedFor });
    case 'quotes':
      return evaluateQuotes(gold, tool, { task, seedFor });
    case 'headline-tone':
      return evaluateHeadlineTone(gold, tool, seedFor);
    case 'target-tone':
      return evaluateTargetTone(gold, tool, seedFor);
    case 'stories':
      return evaluateStories(gold, tool, { dates, seedFor });
  }
}

function fewNote({ articles }: Gold): readonly string[] {
  const clusters = new Set(articles.map(({ cluster }) => cluster)).size;
  const what = `independent articles or events; below ${FEW_CLUSTERS} the intervals are too narrow.`;
  return clusters < FEW_CLUSTERS ? [`There are only ${clusters} ${what}`] : [];
}
