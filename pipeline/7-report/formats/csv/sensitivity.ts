import { CATEGORIES, type Findings, type SensitivityRow } from '../../../types.ts';
import { type Column, type Table, table } from './table.ts';

/** sensitivity.csv: one row per outlet, category and way of counting. */
export function sensitivityTable(rows: NonNullable<Findings['sensitivity']>): Table {
  return table('sensitivity', columns, rows);
}

const columns: readonly Column<SensitivityRow>[] = [
  {
    name: 'target',
    meaning: 'Outlet that is compared',
    unit: 'text',
    range: 'any',
    value: (row) => row.target,
  },
  {
    name: 'reference',
    meaning: 'What it is compared with: the other outlet, or all the others together',
    unit: 'text',
    range: 'any',
    value: (row) => row.reference,
  },
  {
    name: 'category',
    meaning: 'Kind of mark, or all kinds together',
    unit: 'word',
    range: `${CATEGORIES.join(', ')}, all`,
    value: (row) => row.feature,
  },
  {
    name: 'counting',
    meaning: 'How marks are counted in this row',
    unit: 'text',
    range: 'as reported, without arguable marks, with quotations, without one category',
    value: (row) => row.scenario,
  },
  {
    name: 'more_in',
    meaning: 'Side with the higher rate',
    unit: 'text',
    range: 'target, reference, neither',
    value: (row) => row.moreIn,
  },
  {
    name: 'verdict',
    meaning: 'What becomes of the difference; clear means that its exact p is below 0.05',
    unit: 'words',
    range: 'as reported, survives, no longer clear, turns round, becomes clear, never clear',
    value: (row) => row.verdict,
  },
  {
    name: 'clear',
    meaning: 'Whether the difference is clear in this row',
    unit: 'true or false',
    range: 'true, false',
    value: (row) => row.clear,
  },
  {
    name: 'count_target',
    meaning: 'Marks in the target',
    unit: 'marks',
    range: '0 or more',
    value: (row) => row.countTarget,
  },
  {
    name: 'words_target',
    meaning: 'Words of the target that were searched',
    unit: 'words',
    range: '0 or more',
    value: (row) => row.totalTarget,
  },
  {
    name: 'per100_target',
    meaning: 'count_target per 100 of these words',
    unit: 'marks per 100 words',
    range: '0 or more',
    value: (row) => row.rateTarget,
  },
  {
    name: 'count_reference',
    meaning: 'Marks in the reference',
    unit: 'marks',
    range: '0 or more',
    value: (row) => row.countReference,
  },
  {
    name: 'words_reference',
    meaning: 'Words of the reference that were searched',
    unit: 'words',
    range: '0 or more',
    value: (row) => row.totalReference,
  },
  {
    name: 'per100_reference',
    meaning: 'count_reference per 100 of these words',
    unit: 'marks per 100 words',
    range: '0 or more',
    value: (row) => row.rateReference,
  },
  {
    name: 'ratio',
    meaning: 'per100_target divided by per100_reference; empty if the reference has no mark',
    unit: 'ratio',
    range: '0 or more',
    value: (row) => row.ratio,
  },
  {
    name: 'low',
    meaning: 'Lower end of the exact 95 % interval of the ratio',
    unit: 'ratio',
    range: '0 or more',
    value: (row) => row.low,
  },
  {
    name: 'high',
    meaning: 'Upper end of the exact 95 % interval of the ratio; empty if the reference has no mark',
    unit: 'ratio',
    range: '0 or more',
    value: (row) => row.high,
  },
  {
    name: 'p',
    meaning: 'Two-sided exact p of equal rates; it takes marks to be independent of each other',
    unit: 'probability',
    range: '0 to 1',
    value: (row) => row.p,
  },
];
