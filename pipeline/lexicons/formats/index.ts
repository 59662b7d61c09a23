/** The formats of users' own word lists. To add one: a file beside this one, and a line here. */
import type { ListFormat, OwnEntry, OwnList, ReadList } from '../own-list.ts';
import { lexicoder } from './lexicoder.ts';
import { liwc } from './liwc.ts';
import { plainList } from './plain-list.ts';
import { quanteda } from './quanteda.ts';
import { table } from './table.ts';
import { valenceTable } from './valence-table.ts';
import { wordstat } from './wordstat.ts';
import { yoshikoder } from './yoshikoder.ts';

/** Where two formats share an ending, the first that knows the text is taken. */
const LIST_FORMATS = {
  liwc,
  quanteda,
  lexicoder,
  yoshikoder,
  wordstat,
  valence: valenceTable,
  table,
  plain: plainList,
} as const satisfies Record<string, ListFormat>;

const ALL: readonly ListFormat[] = Object.values(LIST_FORMATS);

export const LIST_EXTENSIONS: readonly string[] = [...new Set(ALL.flatMap(({ extensions }) => extensions))];

/** Terms without a letter or digit (emoticons, a star alone) cannot be found among words. */
const HAS_WORD = /[\p{L}\p{N}]/u;

export interface NamedList extends ReadList {
  readonly list: OwnList;
  readonly format: string;
}

/** Reads a list; `file` is its path as typed. undefined if the ending is not one of a word list. */
export function readList(text: string, file: string): NamedList | undefined {
  const id = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  const lower = id.toLowerCase();
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const format = ALL.find(
    ({ extensions, is }) =>
      extensions.some((each) => lower.endsWith(each)) && (is === undefined || is(source)),
  );
  if (format === undefined) return undefined;
  const { entries, problems } = format.read(source, id.replace(/\.[^.]*$/, ''));
  const used = capitalsKept(entries.filter(({ term }) => HAS_WORD.test(term)));
  const signs = entries.length - used.length;
  const told =
    signs === 0
      ? problems
      : [
          ...problems,
          {
            problem: `${signs} ${signs === 1 ? 'entry has' : 'entries have'} no letter or digit (such as “${entries.find(({ term }) => !HAS_WORD.test(term))!.term.slice(0, 10)}”)`,
            hint: 'they are left out, since only words are matched',
          },
        ];
  return { list: { id, entries: used }, entries: used, problems: told, format: format.title };
}

/** "ADD" beside "add": in a list that is mostly lower case, a term in capitals means the capitals. */
function capitalsKept(entries: readonly OwnEntry[]): readonly OwnEntry[] {
  const isCapitals = (term: string): boolean => /^\P{Ll}*\p{Lu}\P{Ll}*\p{Lu}\P{Ll}*$/u.test(term);
  const capitals = entries.filter(({ term }) => isCapitals(term)).length;
  if (capitals === 0 || capitals > entries.length / 2) return entries;
  return entries.map((entry) => (isCapitals(entry.term) ? { ...entry, caseSensitive: true } : entry));
}
