/** Tables with a header: `term, category, strength, neutral, why, value, case`, or terms × categories as in LIWC-22 (.dicx). */
import type { Strength } from '../../types.ts';
import type { ListFormat, ListProblem, OwnEntry, ReadList } from '../own-list.ts';
import { rowsOf } from './rows.ts';

export const table = {
  id: 'table',
  title: 'CSV with the columns term, category, strength, neutral, why, value, case; or terms × categories',
  extensions: ['.csv', '.tsv', '.dicx'],
  read,
} as const satisfies ListFormat;

const NAMES = {
  term: ['term', 'word', 'entry', 'pattern', 'phrase', 'dicterm', 'token', 'lemma'],
  category: ['category', 'categories', 'class', 'label', 'emotion', 'dimension'],
  strength: ['strength', 'confidence'],
  neutral: ['neutral', 'alternative', 'alternatives', 'neutral wording'],
  why: ['why', 'reason', 'note'],
  value: ['value', 'weight', 'score', 'valence', 'polarity', 'mean', 'sentiment'],
  caseSensitive: ['case', 'case_sensitive', 'case sensitive'],
} as const;
type Name = keyof typeof NAMES;

function read(text: string, name: string): ReadList {
  const [header, ...rows] = rowsOf(text);
  if (header === undefined) return noTerms([]);
  const columns = new Map<Name, number>();
  const keys = header.cells.map((cell) => cell.trim().toLowerCase());
  for (const [column, names] of Object.entries(NAMES) as [Name, readonly string[]][]) {
    const index = keys.findIndex((key) => names.includes(key));
    if (index !== -1) columns.set(column, index);
  }
  const term = columns.get('term');
  if (term === undefined) return noTerms(header.cells);
  const isMatrix =
    !columns.has('category') &&
    !columns.has('value') &&
    isMarked(
      rows.map(({ cells }) => cells),
      term,
    );
  if (isMatrix) return matrix(header.cells, rows, term);
  const entries: OwnEntry[] = [];
  const problems: ListProblem[] = [];
  for (const { cells, line } of rows) {
    const cell = (column: Name): string => cells[columns.get(column) ?? -1]?.trim() ?? '';
    const written = cell('term');
    if (written === '') continue;
    const value = cell('value') === '' ? undefined : Number(cell('value'));
    if (value !== undefined && Number.isNaN(value)) {
      problems.push({
        line,
        problem: `“${cell('value').slice(0, 40)}” is no number`,
        hint: 'write the value as a number, with a point',
      });
      continue;
    }
    const strength = strengthOf(cell('strength'), line, problems);
    const given = cell('category')
      .split('|')
      .map((each) => each.trim())
      .filter((each) => each !== '');
    const signed = value === undefined || value === 0 ? name : value > 0 ? 'positive' : 'negative';
    const neutral = cell('neutral');
    const why = cell('why');
    entries.push({
      term: written,
      categories: given.length > 0 ? given : [signed],
      ...(value === undefined ? {} : { value }),
      ...(strength === undefined ? {} : { strength }),
      ...(neutral === '' ? {} : { neutral }),
      ...(why === '' ? {} : { why }),
      ...(/^(?:yes|true|1|x|sensitive|case-sensitive)$/i.test(cell('caseSensitive'))
        ? { caseSensitive: true }
        : {}),
    });
  }
  return { entries, problems };
}

function strengthOf(text: string, line: number, problems: ListProblem[]): Strength | undefined {
  if (text === '') return undefined;
  if (text === '1' || text === '2' || text === '3') return Number(text) as Strength;
  problems.push({
    line,
    problem: `the strength “${text.slice(0, 40)}” is none`,
    hint: 'write 1 (arguable), 2 (clear) or 3 (strong); 2 is taken',
  });
  return undefined;
}

/** Whether the cells beside the term are marks and blanks only. */
function isMarked(rows: readonly (readonly string[])[], term: number): boolean {
  const cells = rows.slice(0, 100).flatMap((row) => row.filter((_, index) => index !== term));
  return cells.length > 0 && cells.every((cell) => /^(?:x|1|0|true|false)?$/i.test(cell.trim()));
}

function matrix(header: readonly string[], rows: readonly Row[], term: number): ReadList {
  const entries = rows.flatMap(({ cells }): readonly OwnEntry[] => {
    const written = cells[term]?.trim() ?? '';
    const categories = header
      .filter((_, index) => index !== term && /^(?:x|1|true)$/i.test(cells[index]?.trim() ?? ''))
      .map((each) => each.trim());
    return written === '' || categories.length === 0 ? [] : [{ term: written, categories }];
  });
  return { entries, problems: [] };
}

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

function noTerms(header: readonly string[]): ReadList {
  const found = header
    .slice(0, 8)
    .map((name) => name.trim().slice(0, 40))
    .join(', ');
  return {
    entries: [],
    problems: [
      {
        line: 1,
        problem: `no column with terms; found: ${found}`,
        hint: 'call the column with the words term',
      },
    ],
  };
}
