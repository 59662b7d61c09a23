import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ARTICLES, inFolder, newsframe } from './terminal.ts';

const LOUD_AND_QUIET = { 'texts/loud.txt': ARTICLES['loud.txt'], 'texts/quiet.txt': ARTICLES['quiet.txt'] };

/** A report of the two articles in `out`, changed by `change`, then verified. */
function verified(
  options: readonly string[],
  change: (html: string) => string,
  paths: readonly string[] = [],
) {
  return inFolder(LOUD_AND_QUIET, async (folder) => {
    const made = await newsframe(['run', 'texts', '--out', 'out', '--format', 'html', ...options], {
      folder,
    });
    expect(made.code).toBe(0);
    const file = join(folder, 'out', 'report.html');
    await writeFile(file, change(await readFile(file, 'utf8')));
    return newsframe(['verify', 'out/report.html', ...paths], { folder });
  });
}

const unchanged = (html: string) => html;

describe('verify', { timeout: 60_000 }, () => {
  it.each([
    ['as it was made', [], []],
    ['with another way of counting', ['--quotes', 'include'], []],
    ['with a title of its own', ['--title', 'Harbour & “more” </title>'], []],
    ['with the sensitivity of its differences', ['--sensitivity'], []],
    ['without text, beside its articles', ['--no-text'], ['texts']],
  ] as const)('finds a report the same %s', async (_, options, paths) => {
    const ran = await verified(options, unchanged, paths);
    expect([ran.code, ran.stderr]).toEqual([0, '']);
    expect(ran.stdout).toMatch(
      /^out\/report\.html: the same again, to the last byte \(2 articles, stamp [0-9a-f]{12}\)\n$/,
    );
  });

  it.each([
    [
      'a count that was altered',
      (html: string) => html.replace('data-count="own">1<', 'data-count="own">7<'),
      'differs from the report made again, first in line',
    ],
    [
      'a text that was altered',
      (html: string) => html.replaceAll('reckless', 'prudent'),
      'texts that are not those of the stamp',
    ],
    [
      'another version',
      (html: string) => html.replace(/"version":"[^"]*"/, '"version":"0.0.1"'),
      'it was made with version 0.0.1',
    ],
    [
      'other word lists',
      (html: string) => html.replace(/"lexicons":"[^"]*"/, '"lexicons":"0123456789ab"'),
      'its word lists have hash 0123456789ab',
    ],
  ])('tells %s', async (_, change, told) => {
    const ran = await verified([], change);
    expect([ran.code, ran.stderr]).toEqual([1, '']);
    expect(ran.stdout).toContain(told);
  });

  it.each([
    [
      'a report without text and without its articles',
      ['--no-text'],
      unchanged,
      'name the articles behind it',
    ],
    [
      'a page that is no report',
      [],
      () => '<!doctype html><p>Hello',
      'this is no HTML report made by newsframe',
    ],
    [
      'a stamp that is broken',
      [],
      (html: string) => html.replace('{"stamp"', '{{"stamp"'),
      'this is no HTML report',
    ],
    [
      'a report that names a page elsewhere',
      [],
      (html: string) => html.replace('"pages":[]', '"pages":["../../secret.html"]'),
      'outside its folder',
    ],
  ] as const)('cannot verify %s', async (_, options, change, told) => {
    const ran = await verified(options, change);
    expect([ran.code, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toContain(told);
  });

  it('says that there is no report', async () => {
    const ran = await newsframe(['verify', 'nowhere']);
    expect([ran.code, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toContain('nowhere: there is no report.html that can be read');
  });
});
