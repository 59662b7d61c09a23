import type { Cue, FrameElement } from '../../../types.ts';
import type { SpanRow } from './span-columns.ts';
import type { Column } from './table.ts';

/** A row about a wording: who says it, and in which sentence. */
export interface WordingRow extends SpanRow {
  readonly span: Cue | FrameElement;
}

/** Whose words they are. */
export const saidColumns: readonly Column<WordingRow>[] = [
  {
    name: 'voice',
    meaning: "Who speaks: the outlet's own words, words in quotation marks, reported speech",
    unit: 'word',
    range: 'outlet, quote, indirect',
    value: ({ span }) => span.voice,
  },
  {
    name: 'speaker',
    meaning: "Who says it, for words that are not the outlet's own; empty if not found",
    unit: 'text',
    range: 'any',
    value: ({ span }) => span.speaker ?? undefined,
  },
];

/** `what` stands in it: "it", "the mark". */
export function sentenceColumn(what: string): Column<WordingRow> {
  return {
    name: 'sentence',
    meaning: `The sentence ${what} stands in`,
    unit: 'text',
    range: 'any',
    value: ({ found, span }) => found.article[span.passage].slice(...span.sentence),
  };
}
