import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { VERSION } from '../../../pipeline/version.ts';
import { newsframe } from './terminal.ts';

const GOLDEN = fileURLToPath(new URL('../../golden/help/', import.meta.url));

const { stdout: PROGRAM_HELP } = await newsframe(['--help']);
const COMMANDS = Array.from(PROGRAM_HELP.matchAll(/^ {2}([a-z]+) /gm), ([, name]) => name ?? '').filter(
  (name) => name !== 'help' && name !== 'newsframe',
);

/** UPDATE_GOLDEN=1 writes what is, for `git diff` to show. */
async function expectGolden(name: string, text: string): Promise<void> {
  const path = `${GOLDEN}${name}.txt`;
  if (process.env.UPDATE_GOLDEN === '1') {
    await mkdir(GOLDEN, { recursive: true });
    await writeFile(path, text);
  }
  expect(text).toBe(await readFile(path, 'utf8'));
}

describe('help', () => {
  test('of the program', async () => {
    expect(COMMANDS).toEqual(expect.arrayContaining(['run', 'analyze', 'compare', 'explain', 'list']));
    await expectGolden('newsframe', PROGRAM_HELP);
  });

  test.each(COMMANDS)('of %s', async (command) => {
    const { code, stdout, stderr } = await newsframe([command, '--help']);
    expect([code, stderr]).toEqual([0, '']);
    await expectGolden(command, stdout);
    expect((await newsframe(['help', command])).stdout).toBe(stdout);
    expect((await newsframe([command, '-h'])).stdout).toBe(stdout);
  });

  test('fits a page', () => {
    expect(PROGRAM_HELP.split('\n').filter((line) => line.length > 100)).toEqual([]);
  });

  test('without a command goes to stderr', async () => {
    expect(await newsframe([])).toEqual({ code: 2, stdout: '', stderr: PROGRAM_HELP });
  });
});

test.each(['--version', '-V'])('%s', async (option) => {
  expect(await newsframe([option])).toEqual({ code: 0, stdout: `${VERSION}\n`, stderr: '' });
});
