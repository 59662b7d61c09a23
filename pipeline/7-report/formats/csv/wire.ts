import type { Findings, WireArticle } from '../../../types.ts';
import { columnsOf } from './columns.ts';
import { type Table, table } from './table.ts';

/** wire.csv: one row per article of which something is set aside as agency copy or shared with another outlet. */
export function wireTable({ comparison }: Findings): Table {
  return table('wire', columns, comparison.withoutWire?.articles ?? []);
}

const columns = columnsOf<WireArticle>([
  ['article_id', 'Article', 'text', 'any', ({ id }) => id],
  ['agency', 'News agency its own lines name; empty if none', 'text', 'any', ({ agency }) => agency],
  [
    'whole',
    "Whether the whole article is the agency's",
    'true or false',
    'true, false',
    ({ whole }) => whole,
  ],
  ['sentences', 'Sentences set aside', 'sentences', '0 or more', ({ sentences }) => sentences],
  ['own_tokens', 'Own words in them', 'words', '0 or more', ({ tokens }) => tokens],
]);
