import type { Findings, KeynessRow } from '../../../types.ts';
import { type Column, type Table, table } from './table.ts';

/** keyness.csv: one row per word contrasted between a target and a reference. */
export function keynessTable({ comparison }: Findings): Table {
  const columns = Object.entries(CARDS).map(
    ([field, [meaning, unit, range]]): Column<Row> => ({
      name: field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      meaning,
      unit,
      range,
      value: ({ row }) => row[field as keyof KeynessRow],
    }),
  );
  const rows = [
    ...comparison.keyness.map((row): Row => ({ texts: 'all', row })),
    ...(comparison.withoutWire?.keyness ?? []).map((row): Row => ({ texts: 'without wire copy', row })),
  ];
  return table('keyness', [...columns, textsColumn], rows);
}

interface Row {
  readonly texts: 'all' | 'without wire copy';
  readonly row: KeynessRow;
}

/** Beside tables that are made twice. */
const textsColumn: Column<Row> = {
  name: 'texts',
  meaning: 'All texts, or those without agency copy and sentences that two outlets share',
  unit: 'words',
  range: 'all, without wire copy',
  value: ({ texts }) => texts,
};

/** Meaning, unit and range of every field, in column order. */
const CARDS: Readonly<Record<keyof KeynessRow, readonly [string, string, string]>> = {
  scope: ['Whether all articles or those on one story are contrasted', 'word', 'corpus, story'],
  story: ['Story, as in stories.csv; empty for all articles', 'id', 's1, s2, …'],
  target: ['The side that is looked at', 'text', 'any'],
  reference: ['The side it is held against', 'text', 'any'],
  feature: ["Word in its dictionary form, from the outlet's own words", 'text', 'any'],
  moreIn: ['Side with the higher rate', 'text', 'target, reference, neither'],
  countTarget: ['Occurrences in the target', 'words', '0 or more'],
  countReference: ['Occurrences in the reference', 'words', '0 or more'],
  totalTarget: ['Own words of the target', 'words', '0 or more'],
  totalReference: ['Own words of the reference', 'words', '0 or more'],
  rateTarget: ['Occurrences per 1,000 own words of the target', 'per 1,000 own words', '0 to 1000'],
  rateReference: ['Occurrences per 1,000 own words of the reference', 'per 1,000 own words', '0 to 1000'],
  logRatio: [
    'log2 of the ratio of the rates, 0.5 added to both counts; above 0: more in the target',
    'log2',
    'any',
  ],
  logOddsZ: [
    'Log-odds z with informative Dirichlet prior (Monroe et al. 2008); for sorting, not a test',
    'z',
    'any',
  ],
  g2: ['Log-likelihood (Dunning 1993)', 'G2', '0 or more'],
  articles: ['Articles that use the word, both sides together', 'articles', '1 or more'],
};
