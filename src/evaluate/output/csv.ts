import { type Cell, unparse } from '../../../pipeline/7-report/papaparse.ts';
import { round6 } from '../../../pipeline/stats/round6.ts';
import type { ReportFile } from '../../../pipeline/types.ts';
import { figureRows } from './figure-rows.ts';
import type { Shown } from './shown.ts';

/** An evaluation as three CSV files: figures, counts by category, confusions. */
export function csvFiles({ evaluation, confusions }: Shown): readonly ReportFile[] {
  const { set, task } = evaluation;
  const rows = figureRows(evaluation);
  const figures = rows.flatMap(({ asked, by, role, outcome }) => {
    const { measure, value, interval, n, unit, also } = outcome;
    const head = [set, task, asked, by, role];
    return [
      [...head, measure, number(value), number(interval?.low), number(interval?.high), n, unit],
      ...also.map((one) => [...head, one.name, number(one.value), undefined, undefined, n, unit]),
    ];
  });
  const categories = rows.flatMap(({ asked, by, role, outcome }) =>
    outcome.categories.map((one) => [
      ...[set, task, asked, by, role, one.category, one.gold, one.predicted],
      ...[one.truePositives, one.falsePositives, one.falseNegatives],
      ...[one.precision, one.recall, one.f1, one.alpha].map(number),
    ]),
  );
  return [
    file('figures.csv', 'set task asked by role measure value low high n unit', figures),
    file(
      'categories.csv',
      'set task asked by role category coded predicted right extra missed precision recall f1 alpha',
      categories,
    ),
    file(
      'confusions.csv',
      'set task asked by article passage start end coded predicted text sentence',
      confusions.map((one) => [
        ...[set, task, one.asked, one.by, one.article, one.passage, one.start, one.end],
        ...[one.gold, one.predicted, one.text, one.sentence],
      ]),
    ),
  ];
}

function file(path: string, columns: string, rows: readonly (readonly Cell[])[]): ReportFile {
  return { path, text: unparse([columns.split(' '), ...rows]) };
}

function number(value: number | undefined): number | undefined {
  return value === undefined ? undefined : round6(value);
}
