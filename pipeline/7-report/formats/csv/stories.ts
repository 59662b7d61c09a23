import type { Findings, Story } from '../../../types.ts';
import type { ReportOptions } from '../../format.ts';
import { reasonWithoutText } from '../../without-text.ts';
import { columnsOf, joined } from './columns.ts';
import { type Table, table } from './table.ts';

interface Row {
  readonly story: Story;
  readonly article: string;
  readonly outlet: string | undefined;
  readonly why: readonly string[];
}

/** stories.csv: one row per article and the story it belongs to. */
export function storiesTable({ articles, comparison }: Findings, { text }: ReportOptions): Table {
  const outlets = new Map(articles.map(({ analysis }) => [analysis.id, analysis.outlet]));
  const rows = comparison.stories.flatMap((story) =>
    story.articles.map(
      (article): Row => ({
        story,
        article,
        outlet: outlets.get(article),
        why: text ? story.why : story.why.map(reasonWithoutText),
      }),
    ),
  );
  return table('stories', columns, rows);
}

const columns = columnsOf<Row>([
  ['story', 'Story; the same id in every file of this report', 'id', 's1, s2, …', ({ story }) => story.id],
  [
    'title',
    'The event as given, or the headline most like the others',
    'text',
    'any',
    ({ story }) => story.title,
  ],
  ['event', 'Event as the data name it; empty if they do not', 'text', 'any', ({ story }) => story.event],
  [
    'storyline',
    'Stories on one subject share it; empty if no other story here is like this one',
    'id',
    'l1, l2, …',
    ({ story }) => story.storyline,
  ],
  ['article_id', 'Article', 'text', 'unique in stories.csv', ({ article }) => article],
  ['outlet', 'Outlet as given; empty if not given', 'text', 'any', ({ outlet }) => outlet],
  ['articles', 'Articles of the story', 'articles', '1 or more', ({ story }) => story.articles.length],
  ['why', 'Why these articles are taken together, joined by " | "', 'text', 'any', ({ why }) => joined(why)],
]);
