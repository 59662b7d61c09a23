/** The two tables every output shows: figures, and counts by category. First row: the header. */
import type { Evaluation } from '../outcome.ts';
import { figureRows } from './figure-rows.ts';
import { countText, figureText, intervalText } from './figure-text.ts';

export type TextTable = readonly (readonly string[])[];

export function figuresTable(evaluation: Evaluation): TextTable {
  const rows = figureRows(evaluation);
  const also = rows
    .filter(({ role }) => role !== 'also tried')
    .flatMap(({ asked, by, outcome }) =>
      outcome.also.map(({ name, value }) => [asked, by, name, figureText(value), '', '', '']),
    );
  return [
    ['asked', 'by', 'measure', 'figure', '95 % interval', 'n', 'role'],
    ...rows.map(({ asked, by, role, outcome }) => [
      asked,
      by,
      outcome.measure,
      figureText(outcome.value),
      intervalText(outcome.interval),
      `${countText(outcome.n)} ${outcome.unit}`,
      role,
    ]),
    ...also,
  ];
}

/** Empty if nothing was counted by category. */
export function categoriesTable(evaluation: Evaluation): TextTable {
  const rows = figureRows(evaluation).flatMap(({ by, outcome }) =>
    outcome.categories.map((one) => [
      one.category,
      by,
      countText(one.gold),
      countText(one.predicted),
      countText(one.truePositives),
      countText(one.falsePositives),
      countText(one.falseNegatives),
      figureText(one.precision),
      figureText(one.recall),
      figureText(one.f1),
      figureText(one.alpha),
    ]),
  );
  if (rows.length === 0) return [];
  const header = [
    'category',
    'by',
    'coded',
    'predicted',
    'right',
    'extra',
    'missed',
    'precision',
    'recall',
    'F1',
    'α',
  ];
  return [header, ...rows];
}
