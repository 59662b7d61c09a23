/** Figures of several articles that measure the same thing. */
import type { Figure } from './figure.ts';

/** A figure in a group: the figure and its article. */
export interface FigurePlace
  extends Pick<
    Figure,
    | 'passage'
    | 'start'
    | 'end'
    | 'text'
    | 'value'
    | 'low'
    | 'high'
    | 'unit'
    | 'approximate'
    | 'speaker'
    | 'predicate'
  > {
  readonly id: string;
}

/** Figures of at least two articles of a story that seem to count or measure the same thing. */
export interface FigureGroup {
  /** The story; or the storyline, if articles on several events of it give the figure. */
  readonly story: string;
  readonly unit: string;
  readonly counts?: string;
  readonly of?: string;
  readonly where?: string;
  /** In order of article id and place. */
  readonly values: readonly FigurePlace[];
  /** Largest ÷ smallest, 1 or more; absent when a value is open or zero, or units differ, and for dates. */
  readonly ratio?: number;
  readonly verdict: 'consistent' | 'differs';
  readonly note: string;
}
