/** What to do with a file of a kind that is not read. */
import { extname } from 'node:path';
import type { Problem } from '../../pipeline/types.ts';
import { ALL_EXTENSIONS } from './readers/index.ts';

const REMEDIES = new Map([
  ['.xlsx', 'save it as CSV'],
  ['.xls', 'save it as CSV'],
  ['.ods', 'save it as CSV'],
  ['.numbers', 'save it as CSV'],
  ['.doc', 'save it as .docx'],
  ['.odt', 'save it as .docx'],
  ['.pages', 'save it as .docx'],
  ['.rtf', 'save it as .docx'],
  ['.webarchive', 'save the page as “page source”'],
  ['.epub', 'save its text as plain text'],
  ['.zip', 'unpack it and name the folder'],
  ['.gz', 'unpack it'],
]);

/** What to do with files of an ending, lower case with the dot; undefined if they are hardly articles. */
export function remedyFor(extension: string): string | undefined {
  return REMEDIES.get(extension);
}

/** The endings that are read, for messages. */
export const READ_EXTENSIONS = ALL_EXTENSIONS.join(', ');

/** The problem with a file that was named although its ending is not read. */
export function unreadExtension(file: string): Problem {
  const extension = extname(file).toLowerCase();
  return {
    file,
    problem:
      extension === ''
        ? 'a file name without an ending does not tell what it is'
        : `${extension} files are not read`,
    hint: remedyFor(extension) ?? `save it as one of these; newsframe reads ${READ_EXTENSIONS}`,
  };
}
