import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { OutputError } from '../../../src/batch/output-error.ts';
import { writeFiles } from '../../../src/batch/write-files.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsframe-write-'));
});

afterEach(() => rm(folder, { recursive: true }));

test('writes files and folders, and replaces what was there', async () => {
  const out = join(folder, 'deep/out');
  await writeFiles(out, [{ path: 'a.csv', text: 'old' }]);
  await writeFiles(out, [
    { path: 'a.csv', text: 'new' },
    { path: 'sub/b.md', text: '🌊' },
    { path: '__proto__', text: '' },
    { path: 'a..b', text: '' },
  ]);
  expect((await readdir(out, { recursive: true })).sort()).toEqual([
    '__proto__',
    'a..b',
    'a.csv',
    'sub',
    'sub/b.md',
  ]);
  expect(await readFile(join(out, 'a.csv'), 'utf8')).toBe('new');
  expect(await readFile(join(out, 'sub/b.md'), 'utf8')).toBe('🌊');
});

describe('paths that leave the folder are refused before anything is written', () => {
  test.each([
    '../../x',
    '..',
    'a/../../x',
    'a/../b',
    '/etc/x',
    'C:/x',
    'c:x',
    '\\x',
    '..\\x',
    'a\\..\\..\\x',
    '',
    '.',
    './a',
    'a//b',
    'a/',
    'a\0b',
  ])('%j', async (path) => {
    const out = join(folder, 'out');
    const files = [
      { path: 'good.csv', text: '' },
      { path, text: '' },
    ];
    await expect(writeFiles(out, files)).rejects.toThrow(
      `cannot write ${JSON.stringify(path)}: it would lie outside the output folder`,
    );
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('folders that cannot be written', () => {
  test('below a regular file', async () => {
    await writeFile(join(folder, 'file'), '');
    const out = join(folder, 'file/out');
    const failed = writeFiles(out, [{ path: 'a.csv', text: '' }]);
    await expect(failed).rejects.toThrow(OutputError);
    await expect(failed).rejects.toThrow(
      `cannot write to ${out}: a part of the path is a file, not a folder (ENOTDIR); choose another folder with --out`,
    );
  });

  test('a regular file itself', async () => {
    const out = join(folder, 'file');
    await writeFile(out, 'mine');
    await expect(writeFiles(out, [{ path: 'a.csv', text: '' }])).rejects.toThrow(
      `cannot write to ${out}: there is a file of that name (EEXIST)`,
    );
    expect(await readFile(out, 'utf8')).toBe('mine');
  });

  test('a folder where a file should go: nothing temporary stays', async () => {
    await mkdir(join(folder, 'a.csv/x'), { recursive: true });
    const files = [
      { path: 'sub/b.csv', text: '' },
      { path: 'a.csv', text: '' },
    ];
    await expect(writeFiles(folder, files)).rejects.toThrow('there is a folder of that name');
    expect((await readdir(folder, { recursive: true })).filter((file) => file.includes('.tmp'))).toEqual([]);
  });

  test('a name that is too long leaves nothing temporary', async () => {
    await expect(
      writeFiles(folder, [
        { path: 'b', text: '' },
        { path: 'x'.repeat(300), text: '' },
      ]),
    ).rejects.toThrow('the name is too long');
    expect((await readdir(folder)).filter((file) => file.includes('.tmp'))).toEqual([]);
  });

  test('the same path twice', async () => {
    await expect(
      writeFiles(folder, [
        { path: 'a', text: '' },
        { path: 'a', text: '' },
      ]),
    ).rejects.toThrow('two report files have this name');
  });
});
