import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

/** First 12 hex digits of the SHA-256 of each file's bytes, in the order given. */
export function fileHashes(files: readonly string[], folder: string): Promise<readonly string[]> {
  return Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(resolve(folder, file));
      return createHash('sha256').update(bytes).digest('hex').slice(0, 12);
    }),
  );
}
