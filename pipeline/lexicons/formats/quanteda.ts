/** quanteda dictionaries (YAML): names of categories over lists of terms; a category in a category is `a.b`. */
import { LineCounter, parseDocument } from 'yaml';
import type { ListFormat, ListProblem, OwnEntry, ReadList } from '../own-list.ts';

export const quanteda = {
  id: 'quanteda',
  title: 'quanteda dictionary (YAML)',
  extensions: ['.yml', '.yaml'],
  read,
} as const satisfies ListFormat;

/** An alias can multiply a small text into a huge one; a dictionary needs none. */
const MOST_ALIASES = 100;
const DEEPEST = 20;

function read(text: string): ReadList {
  const lineCounter = new LineCounter();
  try {
    // "failsafe": every term is text, "no" and "1984" too; an unknown tag is never executed.
    const document = parseDocument(text, {
      schema: 'failsafe',
      logLevel: 'silent',
      lineCounter,
      uniqueKeys: false,
    });
    const error = document.errors[0];
    if (error !== undefined) return broken(error.linePos?.[0].line);
    const values: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
    if (typeof values !== 'object' || values === null || Array.isArray(values)) return broken(1);
    const entries: OwnEntry[] = [];
    const problems: ListProblem[] = [];
    gather(values, [], { entries, problems });
    return { entries, problems };
  } catch {
    return broken(undefined);
  }
}

interface Gathered {
  readonly entries: OwnEntry[];
  readonly problems: ListProblem[];
}

function gather(value: unknown, path: readonly string[], gathered: Gathered): void {
  if (typeof value === 'string') {
    if (value.trim() !== '' && path.length > 0)
      gathered.entries.push({ term: value.trim(), categories: [path.join('.')] });
  } else if (Array.isArray(value)) for (const each of value) gather(each, path, gathered);
  else if (typeof value === 'object' && value !== null) {
    if (path.length >= DEEPEST) {
      gathered.problems.push({
        problem: `the category ${path.slice(0, 3).join('.')}… lies more than ${DEEPEST} deep`,
        hint: 'move it up',
      });
      return;
    }
    for (const [key, each] of Object.entries(value)) gather(each, [...path, key.trim()], gathered);
  }
}

function broken(line: number | undefined): ReadList {
  return {
    entries: [],
    problems: [
      {
        ...(line === undefined ? {} : { line }),
        problem: 'this is not a dictionary in YAML',
        hint: 'write each category as "name: [term, \'two words\', begin*]"',
      },
    ],
  };
}
