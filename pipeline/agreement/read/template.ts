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

/**
 * Marks typed into the template: one row per phrase; a row without words says that the coder read the article.
 * Rows nobody filled in are left out. A code that is written once, in whatever row, is that of the whole file.
 */
export function template({ rows }: CsvRows): RawMarks {
  const filled = rows.filter(({ cell }) => cell('coder') !== '' || cell('words') !== '');
  const codes = new Set(filled.map(({ cell }) => cell('coder')).filter((code) => code !== ''));
  const [only = ''] = codes.size === 1 ? codes : [];
  return {
    marks: filled.map(({ cell, number }) => {
      const line = /\d+/.exec(cell('line'))?.[0];
      return {
        coder: cell('coder') || only,
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
