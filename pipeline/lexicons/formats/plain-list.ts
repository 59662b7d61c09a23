/** A term on each line; the category is the file's name. */
import type { ListFormat, OwnEntry } from '../own-list.ts';

export const plainList = {
  id: 'plain',
  title: 'One term on each line, the file’s name as category',
  extensions: ['.txt', '.lst'],
  read: (text, name) => ({
    entries: text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((term): OwnEntry => ({ term, categories: [name] })),
    problems: [],
  }),
} as const satisfies ListFormat;
