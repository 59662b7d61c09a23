import type { CsvRows } from './csv-rows.ts';
import type { RawMarks } from './raw-marks.ts';

/** Headings of the CSV template. */
export const TEMPLATE = ['coder', 'article', 'line', 'words', 'category', 'reason'] as const;

/** Headings a template cannot do without. */
const NEEDED = ['coder', 'words', 'category'] as const;

/** Needed headings that are missing. */
export function missingHeadings(head: readonly string[]): readonly string[] {
  return NEEDED.filter((name) => !head.includes(name));
}

/** Marks typed into the template: one row per phrase; a row without words says that the coder read the article. */
export function template({ rows }: CsvRows): RawMarks {
  return {
    marks: rows.map(({ cell, number }) => {
      const line = /\d+/.exec(cell('line'))?.[0];
      return {
        coder: cell('coder'),
        article: cell('article'),
        ...(line !== undefined && { line: Number(line) }),
        words: cell('words'),
        category: cell('category'),
        reason: cell('reason'),
        row: number,
      };
    }),
    read: [],
    isNamed: false,
  };
}
