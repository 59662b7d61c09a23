import type { Place } from '../../../types.ts';
import { type ColumnLine, columnsOf } from './columns.ts';

/** A row that sets a place of one article beside a place of another. */
export interface PairRow {
  readonly a: Place;
  readonly b: Place;
}

const SIDES = [
  ['a', 'First'],
  ['b', 'Second'],
] as const;

/** Where the two places are. */
export const pairColumns = columnsOf<PairRow>(
  SIDES.flatMap(([side, which]): ColumnLine<PairRow>[] => [
    [`article_${side}`, `${which} article`, 'text', 'any', (row) => row[side].id],
    [`passage_${side}`, 'Which of its texts', 'word', 'headline, body', (row) => row[side].passage],
    [`start_${side}`, 'First character', 'UTF-16 offset', '0 or more', (row) => row[side].start],
    [`end_${side}`, 'One past the last character', 'UTF-16 offset', 'start or more', (row) => row[side].end],
  ]),
);

/** What the two articles print there; `what` is it called: "Sentence", "Words". */
export function pairTexts(what: string) {
  return columnsOf<PairRow>(
    SIDES.map(
      ([side, which]): ColumnLine<PairRow> => [
        `text_${side}`,
        `${what} of the ${which.toLowerCase()} article`,
        'text',
        'any',
        (row) => row[side].text,
      ],
    ),
  );
}
