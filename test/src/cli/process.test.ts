/** What only a process of its own shows: being killed, and a reader that goes away. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { filesBelow, inFolder, REPORT_FILES } from './terminal.ts';

const MAIN = fileURLToPath(new URL('../../../src/cli/main.ts', import.meta.url));
const TSX = import.meta.resolve('tsx');

function start(args: readonly string[], folder: string): ChildProcess {
  return spawn(process.execPath, ['--import', TSX, MAIN, ...args], { cwd: folder });
}

/** Exit code or signal, and what stood on stderr. */
function ended(child: ChildProcess): Promise<{ readonly code: number | string; readonly stderr: string }> {
  let stderr = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  return new Promise((resolve) => {
    child.on('close', (code, signal) => resolve({ code: code ?? signal ?? '', stderr }));
  });
}

/** Waits until a file of that kind lies in the folder. */
async function appearance(folder: string, isThere: (name: string) => boolean): Promise<void> {
  for (;;) {
    const names = existsSync(folder) ? await readdir(folder, { recursive: true }).catch(() => []) : [];
    if (names.some(isThere)) return;
    await new Promise((resume) => setTimeout(resume, 2));
  }
}

const isTemporary = (name: string) => name.endsWith('.tmp');

/**
 * With a page for each article there are many files, and with addresses that are long and copied only, two of
 * them are large: writing takes long enough to be cut short.
 */
const INPUT = Array.from({ length: 60 }, (_, i) =>
  JSON.stringify({
    id: `a${i}`,
    outlet: `Outlet ${i % 3}`,
    url: `https://harbour.example/${'rain'.repeat(25_000)}`,
    headline: `Rain ${i}`,
    body: `The shocking rain came again. It is ${i}.`,
  }),
).join('\n');

const moments: readonly (readonly [moment: string, come: (out: string) => Promise<void>])[] = [
  ['before anything is written', () => new Promise((resume) => setTimeout(resume, 300))],
  ['when the folder is made', (out) => appearance(join(out, '..'), (name) => name === 'out')],
  ['at the first temporary file', (out) => appearance(out, isTemporary)],
  ['at the first report', (out) => appearance(out, (name) => name === 'analyses.jsonl')],
  ['at the fiftieth page', (out) => appearance(out, (name) => /a5\d\.md$/.test(name))],
  ['at the last report', (out) => appearance(out, (name) => name === 'wire.csv')],
];

describe('a killed run', () => {
  test('leaves every report whole or absent, and nothing that looks like one', { timeout: 180_000 }, () =>
    inFolder({ 'in.jsonl': INPUT }, async (folder) => {
      expect((await ended(start(['run', 'in.jsonl', '--out', 'whole/out'], folder))).code).toBe(0);
      const whole = await filesBelow(join(folder, 'whole/out'));
      // A page for each article and one for their story in Markdown; in HTML the story holds its articles' places.
      expect(whole.size).toBe(REPORT_FILES.length + 61 + 60);
      for (const [i, [moment, come]] of moments.entries()) {
        const out = join(folder, `killed-${i}`, 'out');
        const child = start(['run', 'in.jsonl', '--out', out], folder);
        const end = ended(child);
        await Promise.race([come(out), end]);
        child.kill('SIGKILL');
        await end;
        const left = existsSync(out) ? await filesBelow(out) : new Map<string, string>();
        for (const [name, text] of left) {
          if (isTemporary(name)) expect(name, moment).toMatch(/(^|\/)\.newsframe-[0-9a-f-]{36}\.tmp$/);
          else expect(text === whole.get(name), `${moment}: ${name} is half a file`).toBe(true);
        }
      }
    }),
  );

  test('over older reports leaves each old or new', { timeout: 60_000 }, () =>
    inFolder({ 'in.jsonl': INPUT }, async (folder) => {
      const run = (title: string, out: string) =>
        start(['run', 'in.jsonl', '--title', title, '--out', out], folder);
      await ended(run('Old', 'out'));
      const old = await filesBelow(join(folder, 'out'));
      const child = run('New', 'out');
      const end = ended(child);
      await Promise.race([appearance(join(folder, 'out'), isTemporary), end]);
      await new Promise((resume) => setTimeout(resume, 40));
      child.kill('SIGKILL');
      await end;
      for (const [name, text] of await filesBelow(join(folder, 'out'))) {
        if (isTemporary(name)) continue;
        const isNew = name === 'report.md' && text === old.get(name)?.replace('# Old', '# New');
        expect(isNew || text === old.get(name), name).toBe(true);
      }
    }),
  );
});

describe('a pipe that is closed early', () => {
  test.each([
    ['analyze', ['analyze', 'in.jsonl']],
    ['explain', ['explain', 'in.jsonl']],
    ['list', ['list', 'lexicons', '--json']],
  ])('ends %s quietly', { timeout: 60_000 }, (_command, args) =>
    inFolder({ 'in.jsonl': INPUT }, async (folder) => {
      const child = start(args, folder);
      const end = ended(child);
      child.stdout?.once('data', () => child.stdout?.destroy());
      const { code, stderr } = await end;
      expect(code).toBe(0);
      expect(stderr.replace(/^in\.jsonl: .*\n/, '')).toBe('');
    }),
  );

  test('stderr, too', { timeout: 60_000 }, () =>
    inFolder({ 'in.jsonl': '{\n'.repeat(100) + INPUT }, async (folder) => {
      const child = start(['analyze', 'in.jsonl'], folder);
      const end = ended(child);
      child.stdout?.resume();
      child.stderr?.destroy();
      expect((await end).code).toBe(0);
    }),
  );
});
