/** `newsframe worksheet`: files, formats, refusals, and the course that comes with the project. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { writeFiles } from '../../../src/batch/write-files.ts';
import { filesBelow, inFolder, newsframe } from './terminal.ts';

const root = resolve(import.meta.dirname, '../../..');
const LESSONS = join(root, 'reports/lessons');
const FERRY = {
  'texts/a.txt':
    'Mayor Slams Ferry Cut\n\nFurious islanders laid siege to the harbour office after the company scrapped the last boat.\n\n“It is reckless,” said Tilde Brandal, the mayor of Sundholm, on Monday.\n\nsource: The Harbour Post',
};

describe('newsframe worksheet', () => {
  test(
    'writes sheet and key apart, in every format, and a first page that links them',
    { timeout: 30_000 },
    () =>
      inFolder(FERRY, async (folder) => {
        const run = await newsframe(
          ['worksheet', 'texts', '--exercise', 'loaded-word-hunt', '--out', 'out'],
          {
            folder,
          },
        );
        expect(run.code).toBe(0);
        expect(run.stdout).toBe('1 exercise with its key from 1 story → out\n');
        const files = await filesBelow(join(folder, 'out'));
        const name = 'mayor-slams-ferry-cut/loaded-word-hunt';
        const endings = ['key.docx', 'key.html', 'key.md', 'sheet.docx', 'sheet.html', 'sheet.md'];
        expect([...files.keys()]).toEqual(['README.md', ...endings.map((ending) => `${name}.${ending}`)]);
        expect(files.get('README.md')).toContain(`(${name}.sheet.html)`);
      }),
  );

  test('has the same numbered lines in Markdown, HTML and Word', { timeout: 30_000 }, () =>
    inFolder(FERRY, async (folder) => {
      await newsframe(['worksheet', 'texts', '--exercise', 'loaded-word-hunt', '--out', 'out'], { folder });
      const path = join(folder, 'out/mayor-slams-ferry-cut/loaded-word-hunt.sheet');
      const markdown = await readFile(`${path}.md`, 'utf8');
      const lines = [...markdown.matchAll(/^ *(\d+) {2}(.*)$/gm)].map(
        ([, number, words]) => `${number} ${words}`,
      );
      expect(lines.length).toBeGreaterThan(4);
      const html = await readFile(`${path}.html`, 'utf8');
      const inHtml = [
        ...html.matchAll(/<span class="no">(\d+)<\/span> <span class="words">([^<]*)<\/span>/g),
      ];
      expect(inHtml.map(([, number, words]) => `${number} ${words}`)).toEqual(lines);
      const { value } = await mammoth.extractRawText({ path: `${path}.docx` });
      const inWord = value.split('\n').filter((line) => /^\d+\t/.test(line));
      expect(inWord.map((line) => line.replace('\t', ' '))).toEqual(lines);
      expect(value).toContain('Please note.');
      expect(html).not.toMatch(/<script|https?:\/\//);
    }),
  );

  test('prints for A4 or Letter where asked, else for the printer’s paper', { timeout: 30_000 }, () =>
    inFolder(FERRY, async (folder) => {
      const html = async (...more: string[]) => {
        await newsframe(
          ['worksheet', 'texts', '-e', 'loaded-word-hunt', '-f', 'html', '-o', 'out', ...more],
          {
            folder,
          },
        );
        return readFile(join(folder, 'out/mayor-slams-ferry-cut/loaded-word-hunt.sheet.html'), 'utf8');
      };
      expect(await html()).not.toMatch(/@page \{ size/);
      expect(await html('--paper', 'letter')).toContain('@page { size: letter; }');
      expect(await html('--paper', 'a4', '--wide')).toMatch(/letter-spacing[\s\S]*@page \{ size: A4; \}/);
    }),
  );

  test('says in one line what needs two articles, and writes the table to code in', { timeout: 30_000 }, () =>
    inFolder(FERRY, async (folder) => {
      const run = await newsframe(['worksheet', 'texts', '--format', 'md', '--out', 'out'], { folder });
      const lines = run.stderr
        .split('\n')
        .filter((line) => line.includes('two articles on one event are needed'));
      expect(lines.length).toBe(1);
      const table = await readFile(join(folder, 'out/mayor-slams-ferry-cut/code-as-a-class.csv'), 'utf8');
      expect(table).toMatch(/^coder,article,line,words,category,reason\r\n,[0-9a-f]{12},,,,\r\n/);
    }),
  );

  test.each([
    [['--exercise', 'loaded-word-hnt'], 'there is no exercise loaded-word-hnt'],
    [['--exercise', ''], 'there is no exercise'],
    [['--level', '5'], '--level'],
    [['--versions', '0'], '--versions 0: give a whole number from 1 to 40'],
    [['--versions', '2.5'], '--versions 2.5'],
    [['--format', 'pdf'], 'a sheet has no format pdf'],
    [['--paper', 'a3'], '--paper'],
  ])('refuses %j', { timeout: 30_000 }, (args, message) =>
    inFolder(FERRY, async (folder) => {
      const run = await newsframe(['worksheet', 'texts', ...args, '--out', 'out'], { folder });
      expect(run.code).toBe(2);
      expect(run.stderr).toContain(message);
    }),
  );
});

test('reports/lessons is what `npm run lessons` writes', { timeout: 120_000 }, () =>
  inFolder({}, async (folder) => {
    const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
    const [, command = ''] = /main\.ts (worksheet .*) --out reports\/lessons$/.exec(scripts.lessons) ?? [];
    const out = join(folder, 'lessons');
    const run = await newsframe([...command.split(' '), '--out', out], { folder: root });
    expect(run.code).toBe(0);
    const written = await filesBelow(out);
    if (process.env.UPDATE_GOLDEN === '1')
      await writeFiles(
        LESSONS,
        Array.from(written, ([path, text]) => ({ path, text })),
      );
    const kept = await filesBelow(LESSONS);
    expect([...kept.keys()]).toEqual([...written.keys()]);
    expect([...written.keys()].filter((path) => path.endsWith('lesson.sheet.md')).length).toBe(4);
    for (const [path, text] of written) expect(text, path).toBe(kept.get(path));
  }),
);
