/** Marks as a file gives them, before anybody looked whether its words stand in a text. */
import type { Problem } from '../../types.ts';

/** A file of marks as text. */
export interface GivenFile {
  readonly name: string;
  readonly text: string;
}

/** A row or record; all texts without blanks at their ends, '' where nothing was given. */
export interface RawMark {
  readonly coder: string;
  /** What the file calls the text: id, address, outlet, headline, letter. */
  readonly article: string;
  readonly passage?: string;
  /** Offset of the first word in the passage, where the file says so. */
  readonly start?: number;
  /** Number of the printed line, where the file says so. */
  readonly line?: number;
  /** '' for a coder who read the text and marked nothing. */
  readonly words: string;
  readonly category: string;
  readonly reason: string;
  /** Row of the file, 1-based, its head included; or number of the record. */
  readonly row: number;
}

export interface RawMarks {
  readonly marks: readonly RawMark[];
  /** Texts a coder says to have read, marked or not, with their hash. */
  readonly read: readonly { readonly coder: string; readonly article: string; readonly hash: string }[];
  /** The coders are accounts of a web service: their names are not kept. */
  readonly isNamed: boolean;
}

/** What is wrong with a whole file, and what to do. */
export interface FileFault {
  readonly problem: string;
  readonly hint: string;
}

export function isFault(read: RawMarks | FileFault): read is FileFault {
  return 'problem' in read;
}

export function faultOf(file: string, { problem, hint }: FileFault): Problem {
  return { file, problem, hint };
}
