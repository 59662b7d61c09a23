/** WordStat dictionaries (.cat): a tree by indentation, terms with a weight in brackets; rules (@…) are not understood. */
import type { ListFormat, ListProblem, OwnEntry, ReadList } from '../own-list.ts';

export const wordstat = {
  id: 'wordstat',
  title: 'WordStat dictionary',
  extensions: ['.cat'],
  read,
} as const satisfies ListFormat;

function read(text: string): ReadList {
  const entries: OwnEntry[] = [];
  const problems: ListProblem[] = [];
  const path: { readonly depth: number; readonly name: string }[] = [];
  text.split('\n').forEach((raw, index) => {
    const line = raw.trim();
    if (line === '') return;
    const depth = raw.length - raw.trimStart().length;
    while (path.length > 0 && path.at(-1)!.depth >= depth) path.pop();
    if (line.startsWith('@')) {
      problems.push({
        line: index + 1,
        problem: `the rule “${line.slice(0, 40)}” is not understood`,
        hint: 'it is left out; write what it finds as terms',
      });
      return;
    }
    const [, term, weight] = /^(.*?)\s*\((-?[\d.]+)\)$/.exec(line) ?? [];
    if (term === undefined) path.push({ depth, name: line });
    else if (path.length === 0) {
      problems.push({
        line: index + 1,
        problem: `“${term}” stands in no category`,
        hint: 'put it under one',
      });
    } else {
      const value = Number(weight);
      entries.push({
        term: term.replaceAll('_', ' ').toLowerCase(),
        categories: [path.map(({ name }) => name).join('.')],
        ...(value === 1 ? {} : { value }),
      });
    }
  });
  return { entries, problems };
}
