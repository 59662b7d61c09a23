/** The page of all figures: from invented lines in the shape of the public sets. */

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Files, inFolder, newsframe } from '../cli/terminal.ts';
import { PUBLIC_SETS } from './public-sets.ts';

const DATA: Files = Object.fromEntries(
  Object.entries(PUBLIC_SETS).map(([name, text]) => [`sets/${name}`, text]),
);

async function pageOf(files: Files, judgements?: string) {
  return inFolder(files, async (folder) => {
    if (judgements !== undefined) {
      await mkdir(join(folder, 'reports'));
      await writeFile(join(folder, 'reports/judgements.csv'), judgements);
    }
    const ran = await newsframe(['evaluate', 'all', '--data', 'sets'], { folder });
    expect(ran.code, ran.stderr).toBe(0);
    const page = await readFile(join(folder, 'reports/evaluation.md'), 'utf8');
    return { ...ran, page, folder };
  });
}

test('has a row for every set that is found, and names what is missing', { timeout: 60_000 }, async () => {
  const { code, page, stdout, stderr, folder } = await pageOf(DATA);
  expect([code, stdout]).toEqual([0, 'reports/evaluation.md: 13 measurements\n']);
  expect(stderr).toContain('not in sets, and so not measured: semeval07_headlines_trial.jsonl\n');
  expect(page).toContain('not measured: semeval07\\_headlines\\_trial.jsonl.');
  const rows = page.split('\n').filter((line) => /^\| [A-Z]/.test(line));
  expect(rows).toHaveLength(15);
  for (const row of rows) {
    expect(row).toMatch(
      /newsframe \d+\.\d+\.\d+, lexicons [0-9a-f]{12} \| `newsframe evaluate [^`]*DATA\/[^`]*` \| `[0-9a-f]{12}[^|]*` \|$/,
    );
  }
  expect(page).not.toContain(folder);
  // Words of the texts that are measured
  expect(page).not.toMatch(/brutal|Anna Vale|Terrible|We are done/);
  expect(page).not.toMatch(/\bfalse\b|\bintends?\b|\bbiased\b/i);
});

test('is the same every time, and a line about judged marks stands on it', { timeout: 60_000 }, async () => {
  const files = { 'sets/semeval07_headlines_test.jsonl': DATA['sets/semeval07_headlines_test.jsonl']! };
  const judgements = 'draw,judge,id,passage,start,end,category,verdict\r\nd1,anna,a,body,1,2,fear,right\r\n';
  const first = await pageOf(files, judgements);
  expect((await pageOf(files, judgements)).page).toBe(first.page);
  expect(first.page).toContain('| d1 | anna | 1 of 1 | 1.000 | 0.207 to 1.000 |');
});

test('without any data it says so and is no error', async () => {
  const { code, page } = await pageOf({ 'x.txt': '' });
  expect(code).toBe(0);
  expect(page).toContain('Not in the data folder, and so not measured: babe');
});
