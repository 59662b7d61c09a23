import type { Copy, Findings } from '../../../types.ts';
import type { ReportOptions } from '../../format.ts';
import { columnsOf } from './columns.ts';
import { type Table, table } from './table.ts';

/** copies.csv: one row per pair of sentences that share wording or statement. */
export function copiesTable({ comparison }: Findings, { text }: ReportOptions): Table {
  return table('copies', text ? [...columns, ...texts] : columns, comparison.copies);
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
  ['article_a', 'First article', 'text', 'any', ({ a }) => a.id],
  ['passage_a', 'Which of its texts', 'word', 'headline, body', ({ a }) => a.passage],
  ['start_a', 'First character', 'UTF-16 offset', '0 or more', ({ a }) => a.start],
  ['end_a', 'One past the last character', 'UTF-16 offset', 'start or more', ({ a }) => a.end],
  ['article_b', 'Second article', 'text', 'any', ({ b }) => b.id],
  ['passage_b', 'Which of its texts', 'word', 'headline, body', ({ b }) => b.passage],
  ['start_b', 'First character', 'UTF-16 offset', '0 or more', ({ b }) => b.start],
  ['end_b', 'One past the last character', 'UTF-16 offset', 'start or more', ({ b }) => b.end],
]);

const texts = columnsOf<Copy>([
  ['text_a', 'Sentence of the first article', 'text', 'any', ({ a }) => a.text],
  ['text_b', 'Sentence of the second article', 'text', 'any', ({ b }) => b.text],
]);
