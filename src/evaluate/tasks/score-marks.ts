/** The marks of people and of one answer → an outcome, by the scorer of the task. */
import type { PassageName } from '../../../pipeline/types.ts';
import type { CodedText, GoldMark, MarksGold } from '../gold.ts';
import type { Outcome } from '../outcome.ts';
import type { CueMark } from '../predicted/cue-marks.ts';
import { scoreCharacters } from '../score/characters.ts';
import { scoreLabels } from '../score/labels.ts';
import { scoreSpans } from '../score/spans.ts';
import type { Task } from '../task.ts';
import { type Asked, labelAsAsked, marksAsAsked } from './asked.ts';
import { labelledUnits, unitLabels } from './units.ts';

/** Marks somebody predicts in each article, by its id. */
export type MarksByArticle = ReadonlyMap<string, readonly CueMark[]>;

export interface ScoreMarksOptions {
  readonly task: Task;
  readonly asked: Asked;
  readonly seed: string;
}

export function scoreMarks(gold: MarksGold, predicted: MarksByArticle, options: ScoreMarksOptions): Outcome {
  const { coded, rule } = gold;
  const { task, asked, seed } = options;
  const articles = new Map(gold.articles.map((one) => [one.article.id, one]));
  const clusterOf = (id: string) => articles.get(id)!.cluster;
  const found = (id: string, passage: PassageName) =>
    marksAsAsked(predicted.get(id) ?? [], coded, asked).filter((mark) => mark.passage === passage);
  const labels = asked === 'each category' ? coded : ['any'];
  const texts = gold.texts.map((text): CodedText => {
    const own = text.labels.flatMap((label) => labelAsAsked(label, coded, asked) ?? []);
    return { ...text, labels: own, marks: marksAsAsked(text.marks, coded, asked) };
  });
  if (task === 'spans') {
    const given = texts.map((text) => ({
      ...text,
      cluster: clusterOf(text.article),
      spans: spansOf(text.marks),
    }));
    const answers = texts.map(({ article, passage }) => spansOf(found(article, passage)));
    return rule.measure === 'characters'
      ? scoreCharacters(given, answers, seed)
      : scoreSpans(given, answers, { categories: labels, seed });
  }
  const unit = task === 'words' ? 'words' : 'sentences';
  const textOf = (text: CodedText) => articles.get(text.article)!.article[text.passage];
  const units = labelledUnits(texts, { unit, textOf, clusterOf });
  const cache = new Map<string, readonly GoldMark[]>();
  const answers = units.map((one) => {
    const key = JSON.stringify([one.article, one.passage]);
    const marks = cache.get(key) ?? found(one.article, one.passage);
    cache.set(key, marks);
    return unitLabels(one, marks, unit);
  });
  const isTwoClass = rule.measure === 'two-class' && asked === 'marked or not';
  return scoreLabels(units, answers, { labels, measure: isTwoClass ? 'two-class' : 'marked', unit, seed });
}

function spansOf(marks: readonly GoldMark[]) {
  return marks.map(({ start, end, label }) => ({ start, end, category: label }));
}
