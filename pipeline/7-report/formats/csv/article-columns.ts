import type { ArticleFindings } from '../../../types.ts';
import type { Column } from './table.ts';

/** A row that belongs to an article. */
export interface ArticleRow {
  readonly found: ArticleFindings;
}

/** The columns that say which article a row belongs to; they come first in every table of articles. */
export const articleColumns = [
  {
    name: 'article_id',
    meaning: 'Article; the same id in every file',
    unit: 'text',
    range: 'unique in articles.csv',
    value: ({ found }) => found.article.id,
  },
  {
    name: 'outlet',
    meaning: 'Outlet as given; empty if not given',
    unit: 'text',
    range: 'any',
    value: ({ found }) => found.analysis.outlet,
  },
] as const satisfies readonly Column<ArticleRow>[];

/** When and on what: for tables that are read without articles.csv beside them. */
export const eventColumns = [
  {
    name: 'date',
    meaning: 'Date as given; never guessed',
    unit: 'ISO 8601 day or date-time',
    range: 'any',
    value: ({ found }) => found.analysis.date,
  },
  {
    name: 'event',
    meaning: 'Event or story, if the data name one',
    unit: 'text',
    range: 'any',
    value: ({ found }) => found.analysis.event,
  },
] as const satisfies readonly Column<ArticleRow>[];
