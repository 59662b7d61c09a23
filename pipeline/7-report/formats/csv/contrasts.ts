import type { Findings, RateContrast, WordDistance } from '../../../types.ts';
import { columnsOf } from './columns.ts';
import { type Table, table } from './table.ts';

interface Row {
  readonly texts: 'all' | 'without wire copy';
  readonly row: RateContrast;
}

/** contrasts.csv: one row per kind of mark and side, with all texts and once more without wire copy. */
export function contrastsTable({ comparison }: Findings): Table {
  const { contrasts, withoutWire } = comparison;
  const rows = [
    ...contrasts.map((row): Row => ({ texts: 'all', row })),
    ...(withoutWire?.contrasts ?? []).map((row): Row => ({ texts: 'without wire copy', row })),
  ];
  return table('contrasts', contrastColumns, rows);
}

/** distances.csv: one row per side: how differently it words its own sentences altogether. */
export function distancesTable({ comparison }: Findings): Table {
  return table('distances', distanceColumns, comparison.distances);
}

const contrastColumns = columnsOf<Row>([
  [
    'texts',
    'All texts, or those without agency copy and sentences that two outlets share',
    'words',
    'all, without wire copy',
    ({ texts }) => texts,
  ],
  [
    'scope',
    'Whether all articles or those on one story are contrasted',
    'word',
    'corpus, story',
    ({ row }) => row.scope,
  ],
  ['story', 'Story, as in stories.csv; empty for all articles', 'id', 's1, s2, …', ({ row }) => row.story],
  ['target', 'The side that is looked at', 'text', 'any', ({ row }) => row.target],
  ['reference', 'The side it is held against', 'text', 'any', ({ row }) => row.reference],
  ['category', 'Kind of mark', 'word', 'a category', ({ row }) => row.category],
  [
    'verdict',
    'What can be said; to be read before any number',
    'words',
    'not enough text, no difference shown, differs',
    ({ row }) => row.verdict,
  ],
  [
    'more_in',
    'Side with the higher rate; empty without enough text',
    'text',
    'target, reference, neither',
    ({ row }) => row.moreIn,
  ],
  ['count_target', "Marks in the target's own words", 'marks', '0 or more', ({ row }) => row.countTarget],
  [
    'count_reference',
    "Marks in the reference's own words",
    'marks',
    '0 or more',
    ({ row }) => row.countReference,
  ],
  ['tokens_target', 'Own words of the target', 'words', '0 or more', ({ row }) => row.tokensTarget],
  ['tokens_reference', 'Own words of the reference', 'words', '0 or more', ({ row }) => row.tokensReference],
  ['articles_target', 'Articles of the target', 'articles', '1 or more', ({ row }) => row.articlesTarget],
  [
    'articles_reference',
    'Articles of the reference',
    'articles',
    '1 or more',
    ({ row }) => row.articlesReference,
  ],
  [
    'per100_target',
    'Rate of the target',
    'marks per 100 own words',
    '0 or more',
    ({ row }) => row.per100Target,
  ],
  [
    'per100_reference',
    'Rate of the reference',
    'marks per 100 own words',
    '0 or more',
    ({ row }) => row.per100Reference,
  ],
  [
    'ratio',
    'Rate of the target ÷ rate of the reference; empty if the reference has no mark',
    'ratio',
    '0 or more',
    ({ row }) => row.ratio,
  ],
  [
    'ratio_low',
    'Lower end of its exact 95 % interval (conditional binomial)',
    'ratio',
    '0 or more',
    ({ row }) => row.low,
  ],
  ['ratio_high', 'Upper end', 'ratio', '0 or more', ({ row }) => row.high],
  [
    'p',
    'Permutation test with articles as units, two-sided; empty with one article on a side',
    'probability',
    '0 to 1',
    ({ row }) => row.p,
  ],
  [
    'p_adjusted',
    'p adjusted for all rows of this scope (Benjamini-Hochberg)',
    'probability',
    '0 to 1',
    ({ row }) => row.pAdjusted,
  ],
  [
    'smallest_p',
    'The smallest p so few articles can give',
    'probability',
    '0 to 1',
    ({ row }) => row.smallestP,
  ],
  ['in_words', 'The finding in one sentence', 'text', 'any', ({ row }) => row.inWords],
]);

const distanceColumns = columnsOf<WordDistance>([
  ['target', 'The side that is looked at', 'text', 'any', ({ target }) => target],
  ['reference', 'The side it is held against', 'text', 'any', ({ reference }) => reference],
  ['jsd', 'Jensen-Shannon divergence of the own words', 'bits', '0 to 1', ({ jsd }) => jsd],
  [
    'expected',
    'Mean divergence when articles are dealt to the sides by chance',
    'bits',
    '0 to 1',
    ({ expected }) => expected,
  ],
  ['excess', 'jsd - expected; 0 or less: no more than chance', 'bits', '-1 to 1', ({ excess }) => excess],
  ['p', 'Share of deals that differ at least as much', 'probability', '0 to 1', ({ p }) => p],
  ['in_words', 'The finding in one sentence', 'text', 'any', ({ inWords }) => inWords],
]);
