import { CATEGORIES, type Category, type CueCounts, type Findings, type Profile } from '../../../types.ts';
import { inCategoryOrder } from '../../order.ts';
import { type Column, type Table, table } from './table.ts';

interface Row {
  readonly texts: 'all' | 'without wire copy';
  readonly profile: Profile;
  readonly category: Category;
}

/**
 * outlets.csv: one row per outlet and category; every outlet has the same categories. Where there is wire copy the
 * rows stand there once more without it.
 */
export function outletsTable({ comparison }: Findings): Table {
  const categories = inCategoryOrder(
    comparison.outlets.flatMap(({ rates, summary }) => [...Object.keys(rates), ...Object.keys(summary.cues)]),
  );
  const rowsOf = (texts: Row['texts'], outlets: readonly Profile[]) =>
    outlets.flatMap((profile) => categories.map((category): Row => ({ texts, profile, category })));
  const rows = [
    ...rowsOf('all', comparison.outlets),
    ...rowsOf('without wire copy', comparison.withoutWire?.outlets ?? []),
  ];
  return table('outlets', outletColumns, rows);
}

/** Marks in a voice; 0 if the category was looked for and none was met. */
function inVoice(
  { rates, summary }: Profile,
  category: Category,
  voice: keyof CueCounts,
): number | undefined {
  return summary.cues[category]?.[voice] ?? (rates[category] === undefined ? undefined : 0);
}

const outletColumns: readonly Column<Row>[] = [
  {
    name: 'outlet',
    meaning: 'Outlet as given; "(no outlet)" for articles without one',
    unit: 'text',
    range: 'any',
    value: ({ profile }) => profile.name,
  },
  {
    name: 'category',
    meaning: 'Kind of mark',
    unit: 'word',
    range: CATEGORIES.join(', '),
    value: ({ category }) => category,
  },
  {
    name: 'articles',
    meaning: 'Articles of the outlet',
    unit: 'articles',
    range: '1 or more',
    value: ({ profile }) => profile.summary.articles,
  },
  {
    name: 'own_tokens',
    meaning: "Words of the bodies in the outlet's own voice",
    unit: 'words',
    range: '0 or more',
    value: ({ profile }) => profile.summary.tokens.own,
  },
  {
    name: 'count_own',
    meaning: "Marks in the outlet's own words of the bodies; empty if not looked for",
    unit: 'marks',
    range: '0 or more',
    value: ({ profile, category }) => profile.rates[category]?.count,
  },
  {
    name: 'per100',
    meaning: 'count_own per 100 own words; empty below 120 own words',
    unit: 'marks per 100 own words',
    range: '0 or more',
    value: ({ profile, category }) => profile.rates[category]?.per100,
  },
  {
    name: 'low',
    meaning: 'Lower end of the exact 95 % Poisson interval of per100',
    unit: 'marks per 100 own words',
    range: '0 or more',
    value: ({ profile, category }) => profile.rates[category]?.low,
  },
  {
    name: 'high',
    meaning: 'Upper end of the exact 95 % Poisson interval of per100',
    unit: 'marks per 100 own words',
    range: '0 or more',
    value: ({ profile, category }) => profile.rates[category]?.high,
  },
  {
    name: 'low_by_article',
    meaning: 'Lower end of the 95 % interval of per100 by resampling whole articles; empty below 5 articles',
    unit: 'marks per 100 own words',
    range: '0 or more',
    value: ({ profile, category }) => profile.rates[category]?.byArticle?.low,
  },
  {
    name: 'high_by_article',
    meaning: 'Upper end of that interval; with 5 to 7 articles it is rough',
    unit: 'marks per 100 own words',
    range: '0 or more',
    value: ({ profile, category }) => profile.rates[category]?.byArticle?.high,
  },
  {
    name: 'count_headline',
    meaning: 'Marks in headlines',
    unit: 'marks',
    range: '0 or more',
    value: ({ profile, category }) => inVoice(profile, category, 'headline'),
  },
  {
    name: 'count_quoted',
    meaning: 'Marks in quotation marks',
    unit: 'marks',
    range: '0 or more',
    value: ({ profile, category }) => inVoice(profile, category, 'quoted'),
  },
  {
    name: 'count_indirect',
    meaning: 'Marks in reported speech',
    unit: 'marks',
    range: '0 or more',
    value: ({ profile, category }) => inVoice(profile, category, 'indirect'),
  },
  {
    name: 'texts',
    meaning: 'All texts, or those without agency copy and sentences that two outlets share',
    unit: 'words',
    range: 'all, without wire copy',
    value: ({ texts }) => texts,
  },
];
