/** What a gold format gets, and what it is. */
import type { Article, Problem } from '../../../pipeline/types.ts';
import type { Gold } from '../gold.ts';
import type { Part, Task } from '../task.ts';
import type { GoldRecord } from './records.ts';

/** Articles that gold lines can point to. */
export interface ArticleSource {
  /** The article a line names by `article`, or by `file` (and `row`); undefined if there is none. */
  find(record: GoldRecord): Article | undefined;
  /** An article by its id. */
  byId(id: string): Article | undefined;
}

export interface ReadContext {
  readonly task: Task;
  /** As asked for; each set has its own default. */
  readonly part: Part | undefined;
  readonly articles: ArticleSource;
  /** Notes a line that cannot be used: what is the matter, what to do. */
  readonly refuse: (record: GoldRecord, problem: string, hint: string) => void;
}

export interface GoldFormat {
  readonly id: string;
  readonly title: string;
  readonly tasks: readonly Task[];
  /** Whether a line with these fields belongs to this format. */
  readonly recognises: (record: GoldRecord) => boolean;
  readonly read: (records: readonly GoldRecord[], context: ReadContext) => Gold;
}

/** A problem at a line. */
export function problemAt({ file, line }: GoldRecord, problem: string, hint: string): Problem {
  return { file, line, problem, hint };
}
