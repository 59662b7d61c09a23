/** The arrows of the architecture: src → pipeline, stages → lexicons, stats → types; no stage imports another. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => join(folder, file).split(sep).join('/'));
}

/** Files of the project that a file imports, relative to the root; packages as they are named. */
function imports(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const found = [
    ...text.matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^;]*?\bfrom\s*'([^']+)'|import\('([^']+)'\)|(?:^|\n)import '([^']+)'/g,
    ),
  ];
  return found
    .map(([, a, b, c]) => (a ?? b ?? c) as string)
    .map((name) =>
      name.startsWith('.')
        ? relative(root, resolve(root, dirname(file), name))
            .split(sep)
            .join('/')
        : name,
    );
}

const STAGE = /^pipeline\/(\d-[a-z]+)\//;
const pipeline = sources('pipeline');

describe('arrows between folders', () => {
  it('reads enough files to mean something', () => {
    expect(pipeline.length).toBeGreaterThan(60);
    expect(imports('pipeline/pipeline.ts').length).toBeGreaterThan(8);
  });

  it.each(pipeline)('%s stays inside pipeline and imports no node: module', (file) => {
    const outside = imports(file).filter(
      (name) => name.startsWith('node:') || /^(?:src|test|corpus|reports)\//.test(name),
    );
    expect(outside).toEqual([]);
  });

  it.each(pipeline.filter((file) => STAGE.test(file)))('%s imports no other stage', (file) => {
    const own = STAGE.exec(file)?.[1];
    const others = imports(file).filter((name) => STAGE.test(name) && STAGE.exec(name)?.[1] !== own);
    expect(others).toEqual([]);
  });

  it.each(pipeline.filter((file) => /^pipeline\/(?:lexicons|stats)\//.test(file)))(
    '%s imports no stage',
    (file) => {
      const allowed = /^pipeline\/(?:lexicons|stats)\/|^pipeline\/types\.ts$/;
      expect(imports(file).filter((name) => name.startsWith('pipeline/') && !allowed.test(name))).toEqual([]);
    },
  );

  const model = ['pipeline/types.ts', ...pipeline.filter((file) => file.startsWith('pipeline/types/'))];

  it.each(model)('%s imports nothing outside the data model', (file) => {
    expect(imports(file).filter((name) => !model.includes(name))).toEqual([]);
  });

  it.each(sources('src').filter((file) => file.startsWith('src/web/')))(
    '%s imports neither cli nor batch',
    (file) => {
      expect(imports(file).filter((name) => /^src\/(?:cli|batch)\//.test(name))).toEqual([]);
    },
  );

  it('ends the process in one file only', () => {
    const exits = sources('src').filter((file) =>
      /process\.exit\b/.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(exits).toEqual(['src/cli/main.ts']);
  });
});

describe('the compiler keeps the gate of pipeline/', () => {
  const compile = (source: string): string => {
    const folder = mkdtempSync(join(tmpdir(), 'must-fail-'));
    const probe = join(root, 'pipeline', 'must-fail-probe.ts');
    const config = join(folder, 'tsconfig.json');
    const extend = join(root, 'pipeline/tsconfig.json');
    writeFileSync(
      config,
      JSON.stringify({
        extends: extend,
        compilerOptions: {
          noEmit: true,
          composite: false,
          incremental: false,
          rootDir: root,
          tsBuildInfoFile: null,
        },
        include: [],
        files: [probe, join(root, 'pipeline/index.ts')],
      }),
    );
    writeFileSync(probe, source);
    try {
      execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', config], {
        encoding: 'utf8',
      });
      return '';
    } catch (error) {
      return (error as { stdout: string }).stdout;
    } finally {
      rmSync(probe, { force: true });
      rmSync(folder, { recursive: true, force: true });
    }
  };

  it('rejects process, Buffer, document and node:fs, and nothing else', { timeout: 120_000 }, () => {
    const output = compile(
      [
        "import { readFileSync } from 'node:fs';",
        'export const a = process.cwd();',
        "export const b = Buffer.from('x');",
        'export const c = document.title;',
        "export const d = readFileSync('x');",
        'export const e: number = 1;',
      ].join('\n'),
    );
    const lines = [...output.matchAll(/must-fail-probe\.ts\((\d+),/g)].map(([, line]) => Number(line));
    expect([...new Set(lines)].sort()).toEqual([1, 2, 3, 4]);
    expect(
      output.split('\n').filter((line) => line.includes('error TS') && !line.includes('must-fail-probe')),
    ).toEqual([]);
  });
});
