import type { Findings, Label } from '../../../types.ts';
import { columnsOf } from './columns.ts';
import { type Table, table } from './table.ts';

interface Row {
  readonly row: Label;
  readonly cue: Label['cues'][number];
}

/** labels.csv: one row per place where somebody is called something. */
export function labelsTable({ comparison }: Findings): Table {
  const rows = comparison.labels.flatMap((row) => row.cues.map((cue): Row => ({ row, cue })));
  return table('labels', columns, rows);
}

const columns = columnsOf<Row>([
  ['actor', 'The fullest name found', 'text', 'any', ({ row }) => row.actor],
  [
    'outlet',
    'Outlet as given; "(no outlet)" for articles without one',
    'text',
    'any',
    ({ row }) => row.outlet,
  ],
  ['label', 'What the text calls the actor here', 'text', 'any', ({ row }) => row.label],
  [
    'kind',
    'title: before the name; description: beside it; marked word: the same with a word that a list of labels marks',
    'word',
    'title, description, marked word',
    ({ row }) => row.kind,
  ],
  [
    'times',
    'Places in the outlet with this label for this actor',
    'places',
    '1 or more',
    ({ row }) => row.cues.length,
  ],
  ['article_id', 'Article', 'text', 'any', ({ cue }) => cue.id],
  ['passage', 'Which of its texts', 'word', 'headline, body', ({ cue }) => cue.passage],
  ['start', 'First character', 'UTF-16 offset', '0 or more', ({ cue }) => cue.start],
  ['end', 'One past the last character', 'UTF-16 offset', 'start or more', ({ cue }) => cue.end],
  ['text', 'The label as printed', 'text', 'any', ({ cue }) => cue.text],
  ['voice', 'Whose words it stands in', 'word', 'outlet, quote, indirect', ({ cue }) => cue.voice],
]);
