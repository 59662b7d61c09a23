/**
 * A user's own word list, whatever format it came in. Terms are matched as they are written (never by lemma): `*` stands
 * for any letters or none, `?` for one letter, and a blank for what separates two words.
 */
import type { Strength } from '../types.ts';

export interface OwnEntry {
  readonly term: string;
  /** Names of categories; `a.b` for a category in a category. */
  readonly categories: readonly string[];
  /** Of valence tables. */
  readonly value?: number;
  readonly strength?: Strength;
  /** Wordings separated by "|". */
  readonly neutral?: string;
  readonly why?: string;
  /** Matched with these capitals only. */
  readonly caseSensitive?: true;
}

export interface OwnList {
  /** Its file's name without the folder. */
  readonly id: string;
  readonly entries: readonly OwnEntry[];
}

/** What could not be used of a list: `line` is 1-based. One sentence each. */
export interface ListProblem {
  readonly line?: number;
  readonly problem: string;
  readonly hint: string;
}

export interface ReadList {
  readonly entries: readonly OwnEntry[];
  readonly problems: readonly ListProblem[];
}

/** A format of word lists. `read` never throws on bad text. `name` is the file's name without folder and ending. */
export interface ListFormat {
  readonly id: string;
  readonly title: string;
  readonly extensions: readonly string[];
  /** Whether a text with an ending that several formats share is of this one. */
  readonly is?: (text: string) => boolean;
  readonly read: (text: string, name: string) => ReadList;
}
