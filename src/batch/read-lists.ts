/** Users' word lists from files. Loaded only if a list is named. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { LIST_EXTENSIONS, readList } from '../../pipeline/lexicons/formats/index.ts';
import type { OwnEntry, OwnList } from '../../pipeline/lexicons/own-list.ts';
import type { Problem } from '../../pipeline/types.ts';
import { decode } from './decode.ts';
import { reasonOf } from './system-error.ts';

/** A list as the user names it. */
export interface ListRequest {
  /** As typed, from the folder the program was started in. */
  readonly file: string;
  /** Match every term with the capitals it is written with. */
  readonly caseSensitive?: boolean;
  /** Their category → the name it is to have, or one of our kinds of marks; "" leaves it out. */
  readonly categories?: Readonly<Record<string, string>>;
}

export interface ReadLists {
  readonly lists: readonly OwnList[];
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
}

const MOST_BYTES = 50_000_000;

/** A list that cannot be read is a problem; so is each part of it that cannot be used. */
export async function readLists(requests: readonly ListRequest[], folder: string): Promise<ReadLists> {
  const lists: OwnList[] = [];
  const problems: Problem[] = [];
  const notes: string[] = [];
  for (const request of requests) {
    const { file } = request;
    const fail = (problem: string, hint: string): void => void problems.push({ file, problem, hint });
    const bytes = await readFile(resolve(folder, file)).catch((error: unknown) => {
      fail(`cannot be read: ${reasonOf(error)}`, 'check the spelling and the folder you are in');
    });
    if (bytes === undefined) continue;
    if (bytes.length > MOST_BYTES) {
      fail('a word list may have at most 50 MB', 'split it');
      continue;
    }
    const decoded = await decode(bytes);
    if ('problem' in decoded) {
      fail(decoded.problem, decoded.hint);
      continue;
    }
    const read = readList(decoded.text, file);
    if (read === undefined) {
      fail('this ending is not one of a word list', `newsframe reads ${LIST_EXTENSIONS.join(', ')}`);
      continue;
    }
    problems.push(...read.problems.map((problem) => ({ file, ...problem })));
    if (decoded.note !== undefined) notes.push(`${file}: ${decoded.note}`);
    const entries = asWanted(read.entries, request);
    if (entries.length === 0) {
      if (read.problems.length === 0) fail('there is no entry in this word list', 'put a term on each line');
      continue;
    }
    const id = lists.some((list) => list.id === read.list.id)
      ? `${read.list.id}-${lists.length + 1}`
      : read.list.id;
    lists.push({ id, entries });
    notes.push(`${file}: ${summary(entries, read.format)}`);
  }
  return { lists, problems, notes };
}

function asWanted(
  entries: readonly OwnEntry[],
  { caseSensitive, categories = {} }: ListRequest,
): readonly OwnEntry[] {
  const renamed = new Map(Object.entries(categories));
  return entries.flatMap((entry): readonly OwnEntry[] => {
    const names = entry.categories.map((name) => renamed.get(name) ?? name).filter((name) => name !== '');
    if (names.length === 0) return [];
    return [{ ...entry, categories: names, ...(caseSensitive === true ? { caseSensitive } : {}) }];
  });
}

/** "read as LIWC dictionary, 14 entries in 3 categories; 2 match in capitals only (ADD, US)" */
function summary(entries: readonly OwnEntry[], format: string): string {
  const categories = new Set(entries.flatMap((entry) => entry.categories));
  const cased = entries.filter((entry) => entry.caseSensitive === true);
  const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
  const capitals =
    cased.length === 0
      ? ''
      : `; ${cased.length} only as they are written, capitals included (${cased
          .slice(0, 3)
          .map(({ term }) => term)
          .join(', ')}${cased.length > 3 ? ' …' : ''})`;
  return `read as ${format}, ${count(entries.length, 'entry', 'entries')} in ${count(categories.size, 'category', 'categories')}${capitals}`;
}
