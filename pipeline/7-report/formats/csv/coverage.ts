import type { Coverage, Findings } from '../../../types.ts';
import type { ReportOptions } from '../../format.ts';
import { columnsOf } from './columns.ts';
import { type Table, table } from './table.ts';

interface Row {
  readonly number: number;
  readonly coverage: Coverage;
  readonly article: string;
  readonly place: Coverage['places'][number] | undefined;
}

/** coverage.csv: one row per item and article of the story that carries it or in which it was not found. */
export function coverageTable({ comparison }: Findings, { text }: ReportOptions): Table {
  const rows = comparison.coverage.flatMap((coverage, i) => [
    ...coverage.places.map((place): Row => ({ number: i + 1, coverage, article: place.id, place })),
    ...coverage.notIn.map((article): Row => ({ number: i + 1, coverage, article, place: undefined })),
  ]);
  return table('coverage', text ? [...columns, ...texts] : columns, rows);
}

const columns = columnsOf<Row>([
  ['item_no', 'Rows with the same number are about one item', 'ordinal', '1 or more', ({ number }) => number],
  ['story', 'Story, as in stories.csv', 'id', 's1, s2, …', ({ coverage }) => coverage.story],
  [
    'kind',
    'What kind of item it is',
    'word',
    'quotation, figure, source, name, statement',
    ({ coverage }) => coverage.kind,
  ],
  ['article_id', 'Article', 'text', 'any', ({ article }) => article],
  [
    'found',
    'false: not found in the text as supplied, which may be an excerpt or say it in other words',
    'true or false',
    'true, false',
    ({ place }) => place !== undefined,
  ],
  ['articles_with', 'Articles that carry it', 'articles', '2 or more', ({ coverage }) => coverage.in.length],
  ['passage', 'Where it stands; empty if not found', 'word', 'headline, body', ({ place }) => place?.passage],
  ['start', 'First character of the sentence', 'UTF-16 offset', '0 or more', ({ place }) => place?.start],
  ['end', 'One past its last character', 'UTF-16 offset', 'start or more', ({ place }) => place?.end],
]);

const texts = columnsOf<Row>([
  ['item', 'The item as one article prints it', 'text', 'any', ({ coverage }) => coverage.item],
  ['sentence', 'The sentence that carries it', 'text', 'any', ({ place }) => place?.text],
]);
