import type { Findings, Variant } from '../../../types.ts';
import type { ReportOptions } from '../../format.ts';
import { columnsOf } from './columns.ts';
import { pairColumns, pairTexts } from './pair-columns.ts';
import { type Table, table } from './table.ts';

/** variants.csv: one row per pair of articles that print words of one utterance. */
export function variantsTable({ comparison }: Findings, { text }: ReportOptions): Table {
  const all = [...columns, ...pairColumns, ...notes];
  return table('variants', text ? [...all, ...pairTexts('Words')] : all, comparison.variants);
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
]);

const notes = columnsOf<Variant>([['note', 'What can be said of it', 'text', 'any', ({ note }) => note]]);
