/** What reading a file gives, and what a format is. */

import type { Problem, RawArticle } from '../types.ts';
import type { Aliases } from './aliases.ts';

/** Everything found in one file. Problems and articles stand in the order of the file. */
export interface Reading {
  readonly articles: readonly RawArticle[];
  readonly problems: readonly Problem[];
  /** One sentence each, beginning with the file: `articles.csv: headline ← title, body ← text`. */
  readonly notes: readonly string[];
}

export interface ReadOptions {
  /** Names of the user's own columns; they are tried before the built-in ones. */
  readonly aliases?: Aliases;
}

/**
 * A kind of input file. `read` never throws on bad text: what cannot be used is a problem.
 * `origin` is the file as the user typed it, or `<stdin>`.
 */
export interface Format {
  readonly id: string;
  readonly title: string;
  /** Lower case, with the dot. */
  readonly extensions: readonly string[];
  readonly read: (text: string, origin: string, options: ReadOptions) => Reading;
}

/** Where a record stands, for messages. `line` is 1-based. */
export interface Place {
  readonly file: string;
  readonly line?: number;
}

/** A reading that is one problem and nothing else. */
export function failedReading(problem: Problem): Reading {
  return { articles: [], problems: [problem], notes: [] };
}
