import type { Findings, ListCount, ListMatch } from '../../../types.ts';
import type { ReportOptions } from '../../format.ts';
import { sentenceNumber } from '../../sentence-number.ts';
import { type ArticleRow, articleColumns, eventColumns } from './article-columns.ts';
import { columnsOf } from './columns.ts';
import { type SpanRow, spanColumns } from './span-columns.ts';
import { type Column, type Table, table } from './table.ts';

interface CountRow extends ArticleRow {
  readonly count: ListCount;
}

interface MatchRow extends SpanRow {
  readonly span: ListMatch;
}

/** Tables of users' own lists; none without a list. */
export function listTables({ articles }: Findings, options: ReportOptions): readonly Table[] {
  if (articles.every(({ analysis }) => analysis.lists === undefined)) return [];
  const counts = articles.flatMap((found) =>
    (found.analysis.lists ?? []).map((count): CountRow => ({ found, count })),
  );
  const matches = articles.flatMap((found) =>
    (found.analysis.listMatches ?? []).map(
      (span): MatchRow => ({ found, span, number: sentenceNumber(found, span) }),
    ),
  );
  const columns: readonly Column<MatchRow>[] = [...articleColumns, ...spanColumns, ...matchColumns];
  return [
    table('lists', [...articleColumns, ...eventColumns, ...countColumns], counts),
    table('list-matches', options.text ? [...columns, sentenceColumn] : columns, matches),
  ];
}

const countColumns = columnsOf<CountRow>([
  ['list', 'File name of your word list', 'text', 'any', ({ count }) => count.list],
  ['category', 'Category as your list calls it', 'text', 'any', ({ count }) => count.category],
  ['own', 'Finds in the outlet’s own words of the body', 'finds', '0 or more', ({ count }) => count.own],
  ['quoted', 'Finds in quotation marks; not part of own', 'finds', '0 or more', ({ count }) => count.quoted],
  [
    'indirect',
    'Finds in reported speech; not part of own',
    'finds',
    '0 or more',
    ({ count }) => count.indirect,
  ],
  ['headline', 'Finds in the headline; not part of own', 'finds', '0 or more', ({ count }) => count.headline],
  [
    'own_tokens',
    'Own words of the body: what own is divided by',
    'words',
    '0 or more',
    ({ found }) => found.analysis.tokens.own,
  ],
  [
    'per_100',
    'own per 100 own words; empty below 120 own words',
    'finds per 100 words',
    '0 or more',
    ({ count }) => count.per100,
  ],
  [
    'mean_value',
    'Mean of your list’s values over own, whether negated or not; empty if it has none',
    'as in your list',
    'as in your list',
    ({ count }) => count.value,
  ],
]);

const matchColumns = columnsOf<MatchRow>([
  ['text', 'The words found', 'text', 'any', ({ span }) => span.text],
  ['list', 'File name of your word list', 'text', 'any', ({ span }) => span.list],
  ['category', 'Category as your list calls it', 'text', 'any', ({ span }) => span.category],
  ['entry', 'Term as your list writes it', 'text', 'any', ({ span }) => span.entry],
  ['voice', 'Who speaks', 'word', 'outlet, quote, indirect', ({ span }) => span.voice],
  [
    'speaker',
    'Who says it, for words that are not the outlet’s own; empty if not found',
    'text',
    'any',
    ({ span }) => span.speaker ?? undefined,
  ],
  [
    'negated',
    'Whether a "not", "never" … stands at most 3 words before; counted all the same',
    'true or false',
    'true, false',
    ({ span }) => span.negated,
  ],
  ['value', 'Value in your list; empty if it has none', 'as in your list', 'any', ({ span }) => span.value],
  ['reason', 'What your list says about it', 'text', 'any', ({ span }) => span.reason],
]);

const sentenceColumn: Column<MatchRow> = {
  name: 'sentence',
  meaning: 'The sentence it stands in',
  unit: 'text',
  range: 'any',
  value: ({ found, span }) =>
    (span.passage === 'headline' ? found.article.headline : found.article.body).slice(...span.sentence),
};
