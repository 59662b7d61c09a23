/** A gold set against the tool: analyses its articles, hands both sides to the scorers. */
import type { Evaluation } from './outcome.ts';
import type { Gold } from './gold.ts';
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

export function evaluateGold(gold: Gold, tool: Tool, options: EvaluateOptions): Evaluation {
  const { task, seed, dates } = options;
  const { set, notes } = gold;
  const seedFor = (asked: string, by: string) => [seed, set, task, asked, by].join('/');
  switch (gold.kind) {
    case 'marks':
      return { set, task, notes, rows: evaluateMarks(gold, tool, { task, seedFor }) };
    case 'quotes':
      return { set, task, notes, rows: evaluateQuotes(gold, tool, { task, seedFor }) };
    case 'headline-tone':
      return { set, task, notes, rows: evaluateHeadlineTone(gold, tool, seedFor) };
    case 'target-tone':
      return { set, task, notes, rows: evaluateTargetTone(gold, tool, seedFor) };
    case 'stories':
      return { set, task, notes, rows: evaluateStories(gold, tool, { dates, seedFor }) };
  }
}
