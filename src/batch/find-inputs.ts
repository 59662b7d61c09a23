/** What the user named on the command line → the files to read, in a fixed order. */
import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, isAbsolute, resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { Problem } from '../../pipeline/types.ts';
import { byCodeUnit, listFolder } from './list-folder.ts';
import { GOLD_FOLDER, isNeverArticle } from './never-articles.ts';
import { isRead } from './readers/index.ts';
import { codeOf, reasonOf } from './system-error.ts';
import { READ_EXTENSIONS, remedyFor, unreadExtension } from './unread-extension.ts';

/** A file to read. */
export interface Input {
  /** Absolute path, or `-` for standard input. */
  readonly path: string;
  /** As the user typed it, for messages; `<stdin>` for standard input. */
  readonly displayed: string;
}

export interface FoundInputs {
  readonly inputs: readonly Input[];
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
}

const NO_SUCH = 'no such file or folder';

/** How standard input is typed and shown. */
export const STDIN = { path: '-', displayed: '<stdin>' } as const satisfies Input;

/**
 * Finds the files behind paths: files, folders with all below them, glob patterns, and `-` for standard
 * input. Order is that of the paths, by code unit within a folder or pattern; a file named twice is read
 * once. Nothing is thrown: a path that leads nowhere is a problem.
 */
export async function findInputs(paths: readonly string[], folder: string): Promise<FoundInputs> {
  const problems: Problem[] = [];
  const notes: string[] = [];
  const inputs = new Map<string, Input>();
  for (const path of paths) {
    const found = await behind(path, folder).catch((error: unknown) =>
      failure(path, `cannot be read: ${reasonOf(error)}`),
    );
    problems.push(...found.problems);
    notes.push(...found.notes);
    for (const input of found.inputs) {
      // Standard input and pipes have no real path.
      const key = await realpath(input.path).catch(() => input.path);
      if (!inputs.has(key)) inputs.set(key, input);
    }
  }
  return { inputs: [...inputs.values()], problems, notes };
}

async function behind(path: string, folder: string): Promise<FoundInputs> {
  if (path === STDIN.path) return { inputs: [STDIN], problems: [], notes: [] };
  // An empty name is the current folder to node, but a forgotten variable in a script; NUL is no name at all.
  if (path === '' || path.includes('\0')) return failure(path.replaceAll('\0', '␀'), NO_SUCH);
  const full = resolve(folder, path);
  const found = await stat(full).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined;
    throw error;
  });
  if (found?.isDirectory() === true) return inFolder(path, full);
  if (found !== undefined) return namedFile(path, full, found.isFile());
  return isDynamicPattern(path) ? matching(path, folder) : failure(path, NO_SUCH);
}

async function inFolder(path: string, full: string): Promise<FoundInputs> {
  if (basename(full) === GOLD_FOLDER) {
    return failure(
      path,
      'a folder called gold holds human codings and is never read as articles',
      'rename the folder',
    );
  }
  const prefix = /[\\/]$/.test(path) ? path : `${path}/`;
  return readable(
    path,
    (await listFolder(full)).map((file) => ({ path: resolve(full, file), displayed: prefix + file })),
  );
}

async function matching(pattern: string, folder: string): Promise<FoundInputs> {
  const absolute = isAbsolute(pattern);
  const files = (await glob(pattern, { cwd: folder, absolute })).sort(byCodeUnit);
  if (files.length === 0) {
    return failure(pattern, 'no file matches this pattern', 'check the spelling, or name a folder');
  }
  // The folders above an absolute pattern are not the user's choice: /home/gold is a home like any other.
  const isGold = (file: string): boolean =>
    absolute ? basename(dirname(file)) === GOLD_FOLDER : file.split('/').includes(GOLD_FOLDER);
  const kept = files.filter((file) => !isGold(file) && !isNeverArticle(basename(file)));
  return readable(
    pattern,
    kept.map((file) => ({ path: resolve(folder, file), displayed: file })),
  );
}

/** Keeps the files whose ending is read; the others are only counted, since nobody named them. */
function readable(path: string, files: readonly Input[]): FoundInputs {
  const inputs = files.filter((file) => isRead(file.path));
  const skipped = files.length - inputs.length;
  if (inputs.length === 0) {
    return failure(
      path,
      'nothing in here can be read',
      [...remediesFor(files), `put articles in it; newsframe reads ${READ_EXTENSIONS}`].join('; '),
    );
  }
  return { inputs, problems: [], notes: skipped === 0 ? [] : [skippedNote(path, files)] };
}

function skippedNote(path: string, files: readonly Input[]): string {
  const counts = new Map<string, number>();
  for (const file of files) {
    if (isRead(file.path)) continue;
    const kind = extname(file.path).toLowerCase() || 'no ending';
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const kinds = [...counts].sort(([a], [b]) => byCodeUnit(a, b));
  const named = kinds.map(([kind, count]) => `${count} ${kind}`).join(', ');
  return `${path}: files of other kinds were passed over (${[named, ...remediesFor(files)].join('; ')})`;
}

/** ".xlsx: save it as CSV": of files that may hold articles all the same. */
function remediesFor(files: readonly Input[]): readonly string[] {
  const endings = new Set(files.map((file) => extname(file.path).toLowerCase()));
  return [...endings].sort(byCodeUnit).flatMap((ending) => {
    const remedy = remedyFor(ending);
    return remedy === undefined ? [] : [`${ending}: ${remedy}`];
  });
}

function namedFile(path: string, full: string, isFile: boolean): FoundInputs {
  const input = { path: full, displayed: path };
  // A pipe, as in `newsframe run <(zcat a.gz)`, has no ending to go by; its text will tell.
  if (!isFile) return { inputs: [input], problems: [], notes: [] };
  // A shell turns `corpus/*` into names, so a README was not necessarily meant.
  if (isNeverArticle(basename(full)) || basename(dirname(full)) === GOLD_FOLDER) {
    return {
      inputs: [],
      problems: [],
      notes: [`${path}: passed over; README, LICENSE, hidden and gold files are never read as articles`],
    };
  }
  if (!isRead(full)) return { inputs: [], problems: [unreadExtension(path)], notes: [] };
  return { inputs: [input], problems: [], notes: [] };
}

function failure(
  file: string,
  problem: string,
  hint = 'check the spelling and the folder you are in',
): FoundInputs {
  return { inputs: [], problems: [{ file, problem, hint }], notes: [] };
}
