import type { Findings, Variant } from '../../../types.ts';
import type { ReportOptions } from '../../format.ts';
import { columnsOf } from './columns.ts';
import { type Table, table } from './table.ts';

/** variants.csv: one row per pair of articles that print words of one utterance. */
export function variantsTable({ comparison }: Findings, { text }: ReportOptions): Table {
  return table('variants', text ? [...columns, ...texts] : columns, comparison.variants);
}

const columns = columnsOf<Variant>([
  ['story', 'Story, as in stories.csv', 'id', 's1, s2, …', ({ story }) => story],
  [
    'verdict',
    'verbatim: the same words; trimmed: one prints more; altered: different words, at most one can be verbatim; possible: perhaps the same words',
    'word',
    'verbatim, trimmed, altered, possible',
    ({ verdict }) => verdict,
  ],
  ['speaker', 'Who is quoted; empty if neither article says so', 'text', 'any', ({ speaker }) => speaker],
  ['similarity', '2 × words in common ÷ words of both', 'share', '0 to 1', ({ similarity }) => similarity],
  ['changes', 'Places where the wording differs', 'places', '0 or more', ({ changes }) => changes.length],
  [
    'change_list',
    'Each difference as "kind: from → to", joined by " | "; nothing before or after the arrow: words only one prints',
    'text',
    'any',
    ({ changes }) => changes.map(({ kind, from, to }) => `${kind}: ${from} → ${to}`).join(' | '),
  ],
  ['article_a', 'First article', 'text', 'any', ({ a }) => a.id],
  ['passage_a', 'Which of its texts', 'word', 'headline, body', ({ a }) => a.passage],
  ['start_a', 'First character', 'UTF-16 offset', '0 or more', ({ a }) => a.start],
  ['end_a', 'One past the last character', 'UTF-16 offset', 'start or more', ({ a }) => a.end],
  ['article_b', 'Second article', 'text', 'any', ({ b }) => b.id],
  ['passage_b', 'Which of its texts', 'word', 'headline, body', ({ b }) => b.passage],
  ['start_b', 'First character', 'UTF-16 offset', '0 or more', ({ b }) => b.start],
  ['end_b', 'One past the last character', 'UTF-16 offset', 'start or more', ({ b }) => b.end],
  ['note', 'What can be said of it', 'text', 'any', ({ note }) => note],
]);

const texts = columnsOf<Variant>([
  ['text_a', 'The words the first article prints', 'text', 'any', ({ a }) => a.text],
  ['text_b', 'The words the second article prints', 'text', 'any', ({ b }) => b.text],
]);
