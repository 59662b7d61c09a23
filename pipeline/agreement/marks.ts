/** What coders mark in texts: students, a teacher, the tool as one more. */
import type { PassageName, Span } from '../types.ts';

export const MARKS_SCHEMA = 'newsframe.marks/1';

/** Kinds of marks a class may use: id → name. A class that writes other kinds of its own adds them. */
export type Codebook = Readonly<Record<string, string>>;

/** A phrase somebody marked. Offsets as everywhere: `text[passage].slice(start, end)` are the words. */
export interface Mark extends Span {
  /** Id of the text. */
  readonly text: string;
  readonly passage: PassageName;
  /** An id of the codebook. */
  readonly category: string;
  readonly reason?: string;
}

/** The marks of one coder, with the texts he or she has read; a text read without a mark counts as such. */
export interface MarkSheet {
  /** A code, never a name. */
  readonly coder: string;
  readonly texts: readonly string[];
  readonly marks: readonly Mark[];
}

/** The file a page saves: one coder, no names. Names and fields are the JSON's. */
export interface MarksFile {
  readonly schema: typeof MARKS_SCHEMA;
  readonly coder: string;
  /** Texts the coder has read, marked or not; `hash` tells one version of a text from another. */
  readonly texts: readonly { readonly id: string; readonly hash: string; readonly headline: string }[];
  readonly marks: readonly {
    readonly text: string;
    readonly passage: PassageName;
    readonly start: number;
    readonly end: number;
    /** The words as they stand in the text. */
    readonly words: string;
    readonly category: string;
    readonly reason: string;
  }[];
}
