import type { Copy, Findings } from '../../../types.ts';
import type { ReportOptions } from '../../format.ts';
import { columnsOf } from './columns.ts';
import { pairColumns, pairTexts } from './pair-columns.ts';
import { type Table, table } from './table.ts';

/** copies.csv: one row per pair of sentences that share wording or statement. */
export function copiesTable({ comparison }: Findings, { text }: ReportOptions): Table {
  return table(
    'copies',
    text ? [...columns, ...pairColumns, ...pairTexts('Sentence')] : [...columns, ...pairColumns],
    comparison.copies,
  );
}

const columns = columnsOf<Copy>([
  ['story', 'Story, as in stories.csv', 'id', 's1, s2, …', ({ story }) => story],
  [
    'kind',
    'near-copy: mostly the same words in the same order; paraphrase: the same statement in other words',
    'word',
    'near-copy, paraphrase',
    ({ kind }) => kind,
  ],
  [
    'similarity',
    'near-copy: 2 × words in common and in order ÷ words of both; paraphrase: likeness of meaning words',
    'share',
    '0 to 1',
    ({ similarity }) => similarity,
  ],
  [
    'quoted',
    'Whether most of the words stand in quotation marks',
    'true or false',
    'true, false',
    ({ quoted }) => quoted,
  ],
  [
    'wire',
    'Whether one of the articles names a news agency as a source, or is from one',
    'true or false',
    'true, false',
    ({ wire }) => wire,
  ],
]);
