/** Writes a report's files so that nobody ever finds half a file. */
import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { OutputError } from './output-error.ts';
import { reasonOf } from './system-error.ts';

/** A file to be written: path below the output folder, with text or bytes. */
export interface OutputFile {
  readonly path: string;
  readonly text: string | Uint8Array;
}

interface Staged {
  readonly temporary: string;
  readonly target: string;
}

/**
 * Writes all files below a folder, which is made if need be. Each is written under another name in its own
 * folder, and all are renamed once the last is written; if one fails, the temporary files are removed.
 * @throws OutputError if the folder cannot be written, a path leads out of it or is given twice
 */
export async function writeFiles(folder: string, files: readonly OutputFile[]): Promise<void> {
  checkPaths(files);
  const staged: Staged[] = [];
  try {
    await mkdir(folder, { recursive: true });
    for (const file of files) {
      const target = join(folder, file.path);
      await mkdir(dirname(target), { recursive: true });
      const temporary = join(dirname(target), `.newsframe-${randomUUID()}.tmp`);
      staged.push({ temporary, target });
      await writeFile(temporary, file.text, { flag: 'wx' });
    }
    for (const { temporary, target } of staged) await rename(temporary, target);
  } catch (error) {
    await Promise.all(staged.map(({ temporary }) => rm(temporary, { force: true }).catch(() => undefined)));
    throw new OutputError(`cannot write to ${folder}: ${reasonOf(error)}; choose another folder with --out`, {
      cause: error,
    });
  }
}

function checkPaths(files: readonly OutputFile[]): void {
  const seen = new Set<string>();
  for (const { path } of files) {
    if (!isInside(path))
      throw new OutputError(`cannot write ${JSON.stringify(path)}: it would lie outside the output folder`);
    if (seen.has(path))
      throw new OutputError(`cannot write ${JSON.stringify(path)}: two report files have this name`);
    seen.add(path);
  }
}

/**
 * Whether a path stays below its folder on every system: relative, no `..`, no drive, no NUL, and no empty
 * piece. `\` counts as a separator everywhere, so that a report made on Linux can be made on Windows.
 */
function isInside(path: string): boolean {
  if (path.includes('\0') || /^[a-zA-Z]:/.test(path)) return false;
  return path.split(/[\\/]/).every((piece) => piece !== '' && piece !== '.' && piece !== '..');
}
