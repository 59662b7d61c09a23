/** The main path does not pay for what it does not use. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { inFolder } from './terminal.ts';

const ROOT = join(import.meta.dirname, '../../..');
/** Packages only some files or settings need. */
const HEAVY = [
  'linkedom',
  '@mozilla/readability',
  'mammoth',
  'unpdf',
  'feedsmith',
  'eld',
  'iconv-lite',
  'chardet',
  'zod',
];

/** Names of the heavy packages that a run resolves. */
async function resolved(
  files: Readonly<Record<string, string>>,
  args: readonly string[],
): Promise<readonly string[]> {
  return inFolder(files, async (folder) => {
    const log = join(folder, 'resolved.log');
    const hook = `import { appendFileSync } from 'node:fs';
export async function resolve(name, context, next) {
  const found = await next(name, context);
  appendFileSync(${JSON.stringify(log)}, found.url + '\\n');
  return found;
}`;
    const register = `import { register } from 'node:module'; register(${JSON.stringify(`data:text/javascript,${encodeURIComponent(hook)}`)});`;
    const node = ['--import', 'tsx', '--import', `data:text/javascript,${encodeURIComponent(register)}`];
    const main = join(ROOT, 'src/cli/main.ts');
    await promisify(execFile)(
      process.execPath,
      [...node, main, ...args.map((arg) => arg.replace('{}', folder))],
      { cwd: ROOT },
    );
    const urls = await readFile(log, 'utf8');
    expect(urls).toContain('read-inputs');
    return HEAVY.filter((name) => urls.includes(`/node_modules/${name}/`));
  });
}

const DAM = 'Dam opens\n\nThe gate of the old dam was opened on Tuesday.\n';

test.each([
  ['csv,markdown,json', []],
  // The charts of the HTML report are drawn in a document of linkedom's; no reader is imported for it.
  ['html', ['linkedom']],
])('a run over texts imports none of them: %s', { timeout: 60_000 }, async (formats, expected) => {
  const args = ['run', '{}/texts', '--out', '{}/out', '--format', formats];
  expect(await resolved({ 'texts/a.txt': DAM }, args)).toEqual(expected);
});

test('a page imports its own readers only', { timeout: 60_000 }, async () => {
  const html = `<!DOCTYPE html><html><head><title>Dam</title></head><body><article>${`<p>${DAM}</p>`.repeat(9)}</article></body></html>`;
  expect(await resolved({ 'texts/a.html': html }, ['run', '{}/texts', '--out', '{}/out'])).toEqual([
    'linkedom',
    '@mozilla/readability',
  ]);
});
