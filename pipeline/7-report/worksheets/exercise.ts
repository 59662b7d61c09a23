/** What an exercise is, and what it is made from. One file for each in `exercises/`, one line in its list. */
import type { Block } from '../formats/markdown/nodes.ts';
import type { ClassStory, SheetArticle } from './class-story.ts';
import type { Standards } from './standards.ts';

/** Whom a sheet is worded for: grades 6–8, grades 9–12, college. */
export const LEVELS = ['6-8', '9-12', 'college'] as const;
export type Level = (typeof LEVELS)[number];
export type PerLevel<Value> = Readonly<Record<Level, Value>>;

export interface MakeOptions {
  readonly level: Level;
  /** Sheets do not say which outlet an article is from; keys do. */
  readonly blind: boolean;
  /** 0 or more; neighbours get different articles, passages or order. */
  readonly version: number;
}

export interface Made {
  /** The articles the sheet is about, in its order: the key says whose they are. */
  readonly articles: readonly SheetArticle[];
  /** What students get below aim, time and steps. Text of articles goes in as it stands; hiding outlets is not its task. */
  readonly sheet: readonly Block[];
  /** What the tool marks and why, and what can be argued otherwise. Quotations are made with `cited`. */
  readonly key: readonly Block[];
  /** A table students type into, head first; it becomes a CSV file. */
  readonly table?: readonly (readonly string[])[];
}

export interface Exercise {
  /** As typed after `--exercise`, and in file names. */
  readonly name: string;
  readonly title: string;
  /** Articles of one story it cannot do without. */
  readonly needs: 1 | 2;
  readonly standards: Standards;
  /** One sentence. */
  readonly aim: PerLevel<string>;
  readonly minutes: PerLevel<number>;
  readonly steps: PerLevel<readonly string[]>;
  /** What to mind in class with this exercise; one sentence. */
  readonly sensitive: string;
  /** The sheet with its key, or one sentence why it cannot be made from this story. */
  readonly make: (story: ClassStory, options: MakeOptions) => Made | string;
}
