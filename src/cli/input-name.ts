/** What to call a run by what it reads. */
import { basename, extname, resolve } from 'node:path';
import { ALL_EXTENSIONS } from '../batch/readers/index.ts';

/**
 * A name for the reports' folder.
 * @example inputName('texts/week 47/', '/home') → "week 47"; inputName('a.csv', '/') → "a"; `-` → "stdin"
 */
export function inputName(path: string, folder: string): string {
  if (path === '-' || path.startsWith('/dev/') || path.startsWith('/proc/')) return 'stdin';
  const base = basename(resolve(folder, path));
  const ending = extname(base);
  const stem = ALL_EXTENSIONS.includes(ending.toLowerCase()) ? base.slice(0, -ending.length) : base;
  // Neither a hidden folder nor the one above.
  const name = stem.replace(/[^\p{L}\p{M}\p{N}._ -]+/gu, '').replace(/^[. ]+|[. ]+$/g, '');
  return name === '' ? 'articles' : name;
}

/** "week_47-north" → "week 47 north" */
export function titleOf(name: string): string {
  return name.replace(/[-_]+/g, ' ').trim() || name;
}
