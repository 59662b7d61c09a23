/** The files below a folder, in an order that is the same on every machine. */
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { GOLD_FOLDER, isNeverArticle } from './never-articles.ts';

/**
 * Paths of all files below the folder, relative to it, with `/`, by code unit. Dot-files, README, LICENSE
 * and `gold` folders are left out. Links are followed, a folder that contains itself only once.
 * @throws the system's error if a folder cannot be read
 */
export async function listFolder(folder: string): Promise<readonly string[]> {
  const files: string[] = [];
  await walk({ folder, below: '', above: [await realpath(folder)] }, files);
  return files.sort(byCodeUnit);
}

interface Step {
  readonly folder: string;
  /** Path from the first folder, ending in `/` unless empty. */
  readonly below: string;
  /** Real paths of this folder and those above it. */
  readonly above: readonly string[];
}

async function walk(step: Step, files: string[]): Promise<void> {
  const names = await readdir(step.folder);
  for (const name of names) {
    if (isNeverArticle(name) || isPageFolder(name, names)) continue;
    const path = join(step.folder, name);
    // A dangling link is nothing to read.
    const found = await stat(path).catch(() => undefined);
    if (found?.isFile() === true) files.push(step.below + name);
    if (found?.isDirectory() !== true || name === GOLD_FOLDER) continue;
    const real = await realpath(path);
    if (step.above.includes(real)) continue;
    await walk({ folder: path, below: `${step.below}${name}/`, above: [...step.above, real] }, files);
  }
}

/** Browsers save a page's pictures, scripts and advertisements in a folder beside it: "Dam opens_files". */
function isPageFolder(name: string, names: readonly string[]): boolean {
  const page = /^(.+)(?:_files|\.files)$/.exec(name)?.[1];
  return page !== undefined && ['.html', '.htm', '.xhtml'].some((ending) => names.includes(page + ending));
}

/** Order by UTF-16 code unit; never by locale, which differs between machines. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
