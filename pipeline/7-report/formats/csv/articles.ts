import type { ArticleFindings, Category, Findings, Score, TokenCounts } from '../../../types.ts';
import { inCategoryOrder } from '../../order.ts';
import { quotedShare } from '../../quoted-share.ts';
import { type ArticleRow, articleColumns, eventColumns } from './article-columns.ts';
import { type Column, type Table, table } from './table.ts';

/** articles.csv: one row per article. */
export function articlesTable({ articles }: Findings): Table {
  const categories = inCategoryOrder(articles.flatMap(({ analysis }) => Object.keys(analysis.rates)));
  const columns: Column<ArticleRow>[] = [
    ...articleColumns,
    ...eventColumns,
    {
      name: 'url',
      meaning: 'Address as given',
      unit: 'text',
      range: 'any',
      value: ({ found }) => found.analysis.url,
    },
    {
      name: 'headline',
      meaning:
        "Headline as given; a ' is put before text that starts with = + - @ or a tab, in every text column",
      unit: 'text',
      range: 'any',
      value: ({ found }) => found.analysis.headline,
    },
    ...tokenColumns,
    {
      name: 'quoted_share',
      meaning: 'Words in quotation marks ÷ all words of the body except page furniture; empty without a body',
      unit: 'share',
      range: '0 to 1',
      value: ({ found }) => quotedShare(found.analysis.tokens),
    },
    ...toneColumns,
    ...categories.flatMap(rateColumns),
    {
      name: 'cautions',
      meaning: 'What to keep in mind about this article, joined by " | "',
      unit: 'text',
      range: 'any',
      value: ({ found }) => found.analysis.cautions.join(' | '),
    },
  ];
  return table(
    'articles',
    columns,
    articles.map((found: ArticleFindings) => ({ found })),
  );
}

const TOKEN_MEANINGS: Readonly<Record<keyof TokenCounts, string>> = {
  headline: 'Words of the headline',
  own: "Words of the body in the outlet's own voice",
  quoted: 'Words of the body in quotation marks',
  indirect: 'Words of the body in reported speech',
  furniture: 'Words of page furniture: teasers, credits, source lines; counted nowhere else',
};

const tokenColumns = (Object.keys(TOKEN_MEANINGS) as (keyof TokenCounts)[]).map(
  (voice): Column<ArticleRow> => ({
    name: `tokens_${voice}`,
    meaning: TOKEN_MEANINGS[voice],
    unit: 'words',
    range: '0 or more',
    value: ({ found }) => found.analysis.tokens[voice],
  }),
);

const SCORE_PARTS: readonly (Omit<Column<Score>, 'value'> & {
  readonly name: 'score' | 'low' | 'high' | 'hits';
})[] = [
  {
    name: 'score',
    meaning: 'mean over sentences; empty with too few words',
    unit: 'score',
    range: 'from -1 to 1',
  },
  {
    name: 'low',
    meaning: 'lower end of the 95 % interval of the score',
    unit: 'score',
    range: 'from -1 to 1',
  },
  {
    name: 'high',
    meaning: 'upper end of the 95 % interval of the score',
    unit: 'score',
    range: 'from -1 to 1',
  },
  { name: 'hits', meaning: 'words that have a tone value', unit: 'words', range: '0 or more' },
];

const toneColumns = (['headline', 'own', 'quoted'] as const).flatMap((voice) =>
  SCORE_PARTS.map(
    ({ name, meaning, unit, range }): Column<ArticleRow> => ({
      name: `tone_${voice}_${name}`,
      meaning: `Tone of the ${voice} words: ${meaning}`,
      unit,
      range,
      value: ({ found }) => found.analysis.tone[voice][name],
    }),
  ),
);

function rateColumns(category: Category): Column<ArticleRow>[] {
  const name = category.replaceAll('-', '_');
  return [
    {
      name: `count_${name}`,
      meaning: `Marks of the kind ${category} in the outlet's own words of the body; empty if not looked for`,
      unit: 'marks',
      range: '0 or more',
      value: ({ found }) => found.analysis.rates[category]?.count,
    },
    {
      name: `rate_${name}`,
      meaning: `The same per 100 own words; empty below 120 own words`,
      unit: 'marks per 100 own words',
      range: '0 or more',
      value: ({ found }) => found.analysis.rates[category]?.per100,
    },
  ];
}
