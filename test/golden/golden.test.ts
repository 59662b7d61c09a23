/**
 * Whole runs over small inputs, byte for byte. A case is a folder here with arguments.json and its input; what
 * `run` writes and what it and `explain` print stand in expected/. UPDATE_GOLDEN=1 writes what is, for
 * `git diff` to show.
 */
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { writeFiles } from '../../src/batch/write-files.ts';
import { filesBelow, newsframe } from '../src/cli/terminal.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const CASES = (await readdir(HERE, { withFileTypes: true }))
  .filter((entry) => entry.isDirectory() && entry.name !== 'help')
  .map(({ name }) => name)
  .sort();

/** File → text: the reports, and what stood on the screen. */
async function outcome(folder: string): Promise<Map<string, string>> {
  const args: readonly string[] = JSON.parse(await readFile(join(folder, 'arguments.json'), 'utf8'));
  const run = await newsframe(['run', ...args, '--out', 'out'], { folder });
  const explain = await newsframe(['explain', args[0] ?? ''], { folder });
  expect([run.code, explain.code]).toEqual([0, 0]);
  const reports = await filesBelow(join(folder, 'out'));
  return new Map([
    ...[...reports].map(([file, text]) => [`reports/${file}`, text] as const),
    ['stdout.txt', run.stdout],
    ['stderr.txt', run.stderr],
    ['explain.txt', explain.stdout],
  ]);
}

describe('golden runs', () => {
  test.each(CASES)('%s', { timeout: 30_000 }, async (name) => {
    // In a copy: nothing may be written beside the input.
    const folder = await mkdtemp(join(tmpdir(), 'newsframe-golden-'));
    try {
      await cp(join(HERE, name), folder, { recursive: true });
      await rm(join(folder, 'expected'), { recursive: true, force: true });
      const given = await filesBelow(folder);
      const found = await outcome(folder);
      expect(await filesBelow(folder)).toEqual(new Map([...given, ...outputs(found)].sort(byPath)));
      const expected = join(HERE, name, 'expected');
      if (process.env.UPDATE_GOLDEN === '1') {
        await rm(expected, { recursive: true, force: true });
        await writeFiles(expected, Array.from(found, ([path, text]) => ({ path, text })));
      }
      const golden = await filesBelow(expected);
      expect([...found.keys()].sort()).toEqual([...golden.keys()].sort());
      for (const [path, text] of found) expect(text, path).toBe(golden.get(path));
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

function outputs(found: Map<string, string>): readonly (readonly [string, string])[] {
  return [...found].flatMap(([path, text]) => (path.startsWith('reports/') ? [[path.replace('reports/', 'out/'), text] as const] : []));
}

function byPath([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
