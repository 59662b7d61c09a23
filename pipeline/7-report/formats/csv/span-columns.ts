import type { PassageName, Span } from '../../../types.ts';
import type { ArticleRow } from './article-columns.ts';
import type { Column } from './table.ts';

/** A row that stands at a place in an article. */
export interface SpanRow extends ArticleRow {
  readonly span: Span & { readonly passage: PassageName };
  /** Number of the sentence in its passage, 1 or more. */
  readonly number: number | undefined;
}

/** Where a row stands: passage, sentence, offsets. */
export const spanColumns = [
  {
    name: 'passage',
    meaning: 'Which of the two texts of the article',
    unit: 'word',
    range: 'headline, body',
    value: ({ span }) => span.passage,
  },
  {
    name: 'sentence_no',
    meaning: 'Sentence in the passage, as in sentences.csv; where it starts, if it covers several',
    unit: 'ordinal',
    range: '1 or more',
    value: ({ number }) => number,
  },
  {
    name: 'start',
    meaning: 'First character in the passage as it was given',
    unit: 'UTF-16 offset',
    range: '0 or more',
    value: ({ span }) => span.start,
  },
  {
    name: 'end',
    meaning: 'One past the last character',
    unit: 'UTF-16 offset',
    range: 'start or more',
    value: ({ span }) => span.end,
  },
] as const satisfies readonly Column<SpanRow>[];
