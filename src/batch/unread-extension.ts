/** What to do with a file of a kind that is not read. */
import { extname } from 'node:path';
import { EXTENSIONS } from '../../pipeline/1-read/formats/index.ts';
import type { Problem } from '../../pipeline/types.ts';

const REMEDIES = new Map([
  ['.xlsx', 'save it as CSV'],
  ['.xls', 'save it as CSV'],
  ['.ods', 'save it as CSV'],
  ['.docx', 'save it as plain text'],
  ['.doc', 'save it as plain text'],
  ['.odt', 'save it as plain text'],
  ['.rtf', 'save it as plain text'],
  ['.pdf', 'save its text as plain text'],
  ['.html', 'save its text as plain text'],
  ['.htm', 'save its text as plain text'],
]);

/** The endings that are read, for messages. */
export const READ_EXTENSIONS = EXTENSIONS.join(', ');

/** The problem with a file that was named although its ending is not read. */
export function unreadExtension(file: string): Problem {
  const extension = extname(file).toLowerCase();
  const remedy = REMEDIES.get(extension) ?? 'save it as one of these';
  return {
    file,
    problem:
      extension === ''
        ? 'a file name without an ending does not tell what it is'
        : `${extension} files are not read`,
    hint: `${remedy}; newsframe reads ${READ_EXTENSIONS}`,
  };
}
