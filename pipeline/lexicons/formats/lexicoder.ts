/** Lexicoder dictionaries (.lc3): `+CATEGORY` (or `+CATEGORY+`), then a term on each line. */
import type { ListFormat, ListProblem, OwnEntry, ReadList } from '../own-list.ts';

export const lexicoder = {
  id: 'lexicoder',
  title: 'Lexicoder dictionary',
  extensions: ['.lc3', '.lc2', '.lcd'],
  read,
} as const satisfies ListFormat;

function read(text: string): ReadList {
  const entries: OwnEntry[] = [];
  const problems: ListProblem[] = [];
  let category = '';
  text.split('\n').forEach((raw, index) => {
    const line = raw.trim();
    if (line === '') return;
    const named = /^\+(.+?)\+?$/.exec(line)?.[1];
    if (named !== undefined) category = named.trim();
    else if (category !== '') entries.push({ term: line, categories: [category] });
    else if (problems.length === 0) {
      problems.push({
        line: index + 1,
        problem: 'terms stand above the first category and are not used',
        hint: 'put a line such as +POSITIVE above them',
      });
    }
  });
  return { entries, problems };
}
