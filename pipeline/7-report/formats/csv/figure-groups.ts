import type { FigureGroup, Findings } from '../../../types.ts';
import { columnsOf } from './columns.ts';
import { type Table, table } from './table.ts';

interface Row {
  readonly number: number;
  readonly group: FigureGroup;
  readonly value: FigureGroup['values'][number];
}

/** figure-groups.csv: one row per figure of a group. */
export function figureGroupsTable({ comparison }: Findings): Table {
  const rows = comparison.figures.flatMap((group, i) =>
    group.values.map((value): Row => ({ number: i + 1, group, value })),
  );
  return table('figure-groups', columns, rows);
}

const columns = columnsOf<Row>([
  [
    'group',
    'Figures of one group seem to count or measure the same thing',
    'ordinal',
    '1 or more',
    ({ number }) => number,
  ],
  [
    'story',
    'Story as in stories.csv; a storyline if articles on several events of it give the figure',
    'id',
    's1, …, l1, …',
    ({ group }) => group.story,
  ],
  [
    'verdict',
    'Whether the figures fit each other',
    'word',
    'consistent, differs',
    ({ group }) => group.verdict,
  ],
  ['unit', 'Unit of the value', 'word', 'as in figures.csv', ({ value }) => value.unit],
  ['counts', 'What is counted or measured', 'text', 'any', ({ group }) => group.counts],
  ['of', 'Whose or of what kind', 'text', 'any', ({ group }) => group.of],
  ['where', 'Where, as far as the texts say', 'text', 'any', ({ group }) => group.where],
  [
    'ratio',
    'Largest ÷ smallest value; empty if one is open',
    'ratio',
    '1 or more',
    ({ group }) => group.ratio,
  ],
  ['article_id', 'Article that gives the figure', 'text', 'any', ({ value }) => value.id],
  ['passage', 'Which of its texts', 'word', 'headline, body', ({ value }) => value.passage],
  ['start', 'First character', 'UTF-16 offset', '0 or more', ({ value }) => value.start],
  ['end', 'One past the last character', 'UTF-16 offset', 'start or more', ({ value }) => value.end],
  ['text', 'The figure as printed', 'text', 'any', ({ value }) => value.text],
  ['value', 'Its value; empty for ranges and vague words', 'as in unit', 'any', ({ value }) => value.value],
  ['low', 'Lower end of a range or vague word', 'as in unit', 'any', ({ value }) => value.low],
  ['high', 'Upper end', 'as in unit', 'any', ({ value }) => value.high],
  [
    'approximate',
    'Whether it says that it is not exact',
    'true or false',
    'true, false',
    ({ value }) => value.approximate,
  ],
  [
    'speaker',
    'On whose word, if it is quoted or reported',
    'text',
    'any',
    ({ value }) => value.speaker ?? undefined,
  ],
  ['note', 'What can be said of the group', 'text', 'any', ({ group }) => group.note],
]);
