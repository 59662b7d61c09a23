/** Valence tables without a header, as of VADER and AFINN: a term, a tab, its value, and what else there may be. */
import type { ListFormat, ListProblem, OwnEntry, ReadList } from '../own-list.ts';

export const valenceTable = {
  id: 'valence',
  title: 'Valence table (VADER, AFINN): term, tab, value',
  extensions: ['.txt', '.tsv'],
  is: (text) => {
    const lines = text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .slice(0, 200);
    return lines.length > 0 && lines.filter((line) => VALUED.test(line)).length >= 0.9 * lines.length;
  },
  read,
} as const satisfies ListFormat;

const VALUED = /^([^\t]+?)\s*\t\s*(-?\d+(?:\.\d+)?)\s*(?:\t|$)/;

function read(text: string): ReadList {
  const entries: OwnEntry[] = [];
  const problems: ListProblem[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const [, term, given] = VALUED.exec(line.trimEnd()) ?? [];
    if (term === undefined) {
      problems.push({
        line: index + 1,
        problem: 'this line has no term and value',
        hint: 'write the term, a tab, and its value',
      });
      return;
    }
    const value = Number(given);
    if (value !== 0) entries.push({ term, value, categories: [value > 0 ? 'positive' : 'negative'] });
  });
  return { entries, problems };
}
