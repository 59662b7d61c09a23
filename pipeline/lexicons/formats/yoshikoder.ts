/** Yoshikoder dictionaries (.ykd): XML of `cnode` (categories, nested) and `pnode` (patterns). Nothing in it is expanded. */
import type { ListFormat, OwnEntry, ReadList } from '../own-list.ts';

export const yoshikoder = {
  id: 'yoshikoder',
  title: 'Yoshikoder dictionary',
  extensions: ['.ykd', '.xml'],
  read,
} as const satisfies ListFormat;

const NODE = /<(\/?)(cnode|pnode)\b((?:\s+[\w:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g;

function read(text: string): ReadList {
  const entries: OwnEntry[] = [];
  const path: string[] = [];
  for (const [, slash, node, attributes = '', alone] of text.matchAll(NODE)) {
    const name = plain(
      /\sname\s*=\s*(?:"([^"]*)"|'([^']*)')/
        .exec(attributes)
        ?.slice(1)
        .find((value) => value !== undefined) ?? '',
    );
    if (node === 'cnode') {
      if (slash === '/') path.pop();
      else if (alone !== '/') path.push(name);
    } else if (slash !== '/' && name !== '') {
      // The outermost category often is the dictionary itself.
      const categories = path.length > 1 ? path.slice(1) : path;
      entries.push({ term: name, categories: [categories.join('.')] });
    }
  }
  if (entries.length > 0) return { entries, problems: [] };
  return {
    entries,
    problems: [
      { problem: 'no pattern was found in this XML file', hint: 'save it with Yoshikoder once more' },
    ],
  };
}

const SIGNS = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function plain(value: string): string {
  return value.replace(/&(amp|lt|gt|quot|apos);/g, (whole, name: string) => SIGNS.get(name) ?? whole).trim();
}
