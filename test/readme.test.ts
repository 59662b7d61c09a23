/** The README stays true: its example is the program's output, its script runs, its commands exist. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { exercises } from '../pipeline/7-report/worksheets/index.ts';
import { main } from '../src/cli/main.ts';

const root = resolve(import.meta.dirname, '..');
const file = join(root, 'README.md');
const readme = readFileSync(file, 'utf8');
const EXAMPLE = 'corpus/articles/ossel-summit/bellman.txt';
const EXAMPLE_LINES = 22;

async function output(args: readonly string[]): Promise<string> {
  let text = '';
  const write = (piece: string): boolean => {
    text += piece;
    return true;
  };
  const sink = { write, once: () => undefined };
  const silent = { write: () => true, once: () => undefined };
  await main(args, { stdin: Readable.from([]), stdout: sink, stderr: silent, folder: root });
  return text;
}

function block(name: string, text = readme): string {
  const [, inner] = new RegExp(`<!-- ${name}:begin -->\n([\\s\\S]*?)<!-- ${name}:end -->`).exec(text) ?? [];
  if (inner === undefined) throw new Error(`README has no block ${name}`);
  return inner;
}

describe('README', () => {
  it('shows what the program prints', async () => {
    const printed = (await output(['explain', EXAMPLE]))
      .split('\n')
      .slice(0, EXAMPLE_LINES)
      .join('\n')
      .trimEnd();
    const expected = `\`\`\`console\n$ newsframe explain ${EXAMPLE}\n${printed}\n\`\`\`\n`;
    if (process.env.UPDATE_GOLDEN === '1') {
      const [before = '', rest = ''] = readFileSync(file, 'utf8').split('<!-- example:begin -->\n');
      const after = rest.slice(rest.indexOf('<!-- example:end -->'));
      writeFileSync(file, `${before}<!-- example:begin -->\n${expected}${after}`);
      return;
    }
    expect(block('example')).toBe(expected);
  });

  it('has a script that runs and prints a mark', { timeout: 60_000 }, () => {
    const [, code = ''] = /```ts\n([\s\S]*?)```/.exec(block('script')) ?? [];
    const folder = mkdtempSync(join(tmpdir(), 'readme-'));
    const script = join(folder, 'script.ts');
    writeFileSync(script, code.replace("'newsframe'", JSON.stringify(join(root, 'pipeline/index.ts'))));
    try {
      const printed = execFileSync(process.execPath, ['--import', 'tsx', script], {
        cwd: root,
        encoding: 'utf8',
      });
      expect(printed).toContain('Cannot Tame: dominance, outlet.');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('lists the exercises as they are', () => {
    const rows = exercises.map(
      ({ name, title, minutes, needs }) =>
        `| \`${name}\` | ${title} | ${minutes['9-12']} min | ${needs === 1 ? 'one' : 'two'} |`,
    );
    const expected = [
      '| `--exercise` | what | grades 9–12 | articles |',
      '|---|---|---|---|',
      ...rows,
      '',
    ].join('\n');
    if (process.env.UPDATE_GOLDEN === '1') {
      const text = readFileSync(file, 'utf8');
      const [before = '', rest = ''] = text.split('<!-- exercises:begin -->\n');
      const after = rest.slice(rest.indexOf('<!-- exercises:end -->'));
      writeFileSync(file, `${before}<!-- exercises:begin -->\n${expected}${after}`);
      return;
    }
    expect(block('exercises')).toBe(expected);
  });

  it('names commands, options and files that exist', async () => {
    const help = await output(['--help']);
    for (const [, command] of readme.matchAll(/^\| `newsframe ([a-z]+)/gm)) expect(help).toContain(command);
    const scripts = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts as Record<
      string,
      string
    >;
    for (const [, script = ''] of readme.matchAll(/npm run ([a-z:]+)/g))
      expect(Object.keys(scripts)).toContain(script);
    for (const [, link = ''] of readme.matchAll(/\]\((?!https?:)([^)]+)\)/g)) {
      expect(() => readFileSync(join(root, link)), link).not.toThrow();
    }
  });

  it('gives the two set-up commands', () => {
    expect(readme).toContain('npm ci && npm start');
    expect(readme).toContain('npm ci && npm test');
  });
});
