/**
 * LIWC dictionaries (.dic): categories between two lines of `%`, then a term with the numbers of its categories on each
 * line. Real files have repeated tabs, blanks before tabs, blank lines, numbers with leading zeros, indented categories,
 * terms on several lines, codes such as `<of>131/464` and `(02 134)125`, or no block of categories at all.
 */
import type { ListFormat, ListProblem, OwnEntry, ReadList } from '../own-list.ts';

export const liwc = {
  id: 'liwc',
  title: 'LIWC dictionary',
  extensions: ['.dic'],
  read,
} as const satisfies ListFormat;

interface Line {
  readonly number: number;
  readonly text: string;
}

function read(text: string): ReadList {
  const lines = text.split('\n').map((line, index): Line => ({ number: index + 1, text: line.trim() }));
  const marks = lines.filter((line) => /^%/.test(line.text));
  const problems: ListProblem[] = [];
  const names = new Map<string, string>();
  let terms = lines;
  if (marks.length >= 2) {
    const [first, last] = [marks[0]!.number, marks[1]!.number];
    for (const line of lines.slice(first, last - 1)) addCategory(line, names, problems);
    terms = lines.slice(last);
  } else {
    problems.push({
      problem: 'the block of categories between two lines of % is missing',
      hint: 'its categories are called by what stands behind the terms; add the block to name them',
    });
  }
  const categories = new Map<string, Set<string>>();
  for (const line of terms) {
    if (line.text === '' || line.text.startsWith('%')) continue;
    const { term, codes } = parted(line.text);
    const known = codes.flatMap((code) =>
      categoryOf(code, { line, names, hasBlock: marks.length >= 2, problems }),
    );
    if (term === '' || known.length === 0) {
      problems.push({
        line: line.number,
        problem: `“${shown(line.text)}” has no category that can be used`,
        hint: 'write the term, a tab, and the numbers of its categories',
      });
      continue;
    }
    const set = categories.get(term) ?? new Set<string>();
    for (const name of known) set.add(name);
    categories.set(term, set);
  }
  const entries = [...categories].map(([term, set]): OwnEntry => ({ term, categories: [...set] }));
  return { entries, problems };
}

function addCategory({ number, text }: Line, names: Map<string, string>, problems: ListProblem[]): void {
  if (text === '') return;
  const [, id, name] = /^(\d+)\s+(.+)$/.exec(text) ?? [];
  if (id === undefined || name === undefined) {
    problems.push({
      line: number,
      problem: `“${shown(text)}” is no category`,
      hint: 'write its number, a tab, and its name',
    });
    return;
  }
  // "funct (Function words)": the short name is what LIWC prints.
  names.set(plainId(id), name.replace(/\s*\(.*\)\s*$/, '').trim() || name.trim());
}

/** The term, and what stands behind it. A term may have blanks where tabs set it apart from its codes. */
function parted(text: string): { readonly term: string; readonly codes: readonly string[] } {
  const tab = text.indexOf('\t');
  const blank = text.search(/\s+(?:\d|<|\()/);
  const end = tab === -1 ? (blank === -1 ? text.search(/\s/) : blank) : tab;
  const term = (end === -1 ? text : text.slice(0, end)).trim().replace(/\s+/g, ' ');
  const rest = end === -1 ? '' : text.slice(end);
  // A code in brackets may have blanks inside and more behind.
  const codes = rest.match(/(?:\([^)]*\)?|[^\s(])+/g) ?? [];
  return { term, codes };
}

interface Setting {
  readonly line: Line;
  readonly names: ReadonlyMap<string, string>;
  readonly hasBlock: boolean;
  readonly problems: ListProblem[];
}

function categoryOf(code: string, { line, names, hasBlock, problems }: Setting): readonly string[] {
  if (/[<>()/]/.test(code)) {
    problems.push({
      line: line.number,
      problem: `the code “${shown(code)}” depends on the words around, which is not understood`,
      hint: 'the term is counted in its other categories only',
    });
    return [];
  }
  if (!hasBlock) return [/^\d+$/.test(code) ? plainId(code) : code];
  const name = names.get(plainId(code));
  if (name !== undefined) return [name];
  problems.push({
    line: line.number,
    problem: `there is no category ${shown(code)}`,
    hint: 'add it between the lines of %, or take it out here',
  });
  return [];
}

/** 007 and 7 are one number. */
function plainId(id: string): string {
  return id.replace(/^0+(?=\d)/, '');
}

function shown(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, 40);
}
