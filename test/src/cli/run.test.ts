import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ARTICLES, filesBelow, inFolder, newsframe, REPORT_FILES } from './terminal.ts';

const JSONL = '{"id":"a","outlet":"Harbour","headline":"Rain","body":"It rained on the shocking plan."}\n';

const written = (folder: string, files: readonly string[] = REPORT_FILES) =>
  files.map((file) => `  ${folder}/${file}\n`).join('');

describe('run', () => {
  test('a folder: says how columns were understood, how many articles, which files', () =>
    inFolder({ 'texts/a.jsonl': JSONL, ...ARTICLES }, async (folder) => {
      const ran = await newsframe(['run', 'texts', 'loud.txt'], { folder });
      expect(ran).toEqual({
        code: 0,
        stdout: `2 articles → reports/texts\n${written('reports/texts')}`,
        stderr:
          'texts/a.jsonl: id ← id, headline ← headline, body ← body, outlet ← outlet\n' +
          'loud.txt: outlet ← the last line, "source: …"\n',
      });
      const files = await filesBelow(join(folder, 'reports'));
      expect([...files.keys()]).toEqual(REPORT_FILES.map((file) => `texts/${file}`));
      expect(files.get('texts/report.md')).toMatch(/^# texts\n/);
    }));

  test('without paths reads the shipped corpus', { timeout: 60_000 }, () =>
    inFolder({}, async (folder) => {
      const { code, stdout } = await newsframe(['run'], { folder });
      expect(code).toBe(0);
      const stories = [1, 2, 3, 4].map((n) => `  reports/corpus/stories/s${n}.md\n`).join('');
      expect(stdout.replace(stories, '')).toBe(`20 articles → reports/corpus\n${written('reports/corpus')}`);
      expect(await readFile(join(folder, 'reports/corpus/report.md'), 'utf8')).toMatch(
        /^# The shipped corpus\n/,
      );
    }),
  );

  test('--sensitivity adds a table and a section', { timeout: 60_000 }, () =>
    inFolder({}, async (folder) => {
      const { code, stdout } = await newsframe(['run', '--sensitivity', '--out', 'out'], { folder });
      expect(code).toBe(0);
      expect(stdout).toContain('  out/sensitivity.csv\n');
      const report = await readFile(join(folder, 'out/report.md'), 'utf8');
      expect(report).toContain('### Do the differences hold?');
      const table = await readFile(join(folder, 'out/sensitivity.csv'), 'utf8');
      expect(table.split('\r\n')[0]).toMatch(/^target,reference,category,counting,more_in,verdict,clear,/);
      expect(table).toContain(',all,without emotive,');
    }),
  );

  test('standard input as -', () =>
    inFolder({}, async (folder) => {
      const { code, stdout } = await newsframe(['run', '-'], { folder, stdin: JSONL });
      expect([code, stdout.split('\n')[0]]).toEqual([0, '1 article → reports/stdin']);
    }));

  test('--out outside the current folder, twice, leaves what else is there', () =>
    inFolder({ 'out/mine.txt': 'mine', 'in/a.jsonl': JSONL, 'cwd/x': '' }, async (folder) => {
      const args = ['run', '../in/a.jsonl', '--out', '../out'];
      await newsframe(args, { folder: join(folder, 'cwd') });
      const first = await filesBelow(join(folder, 'out'));
      const { stdout } = await newsframe(args, { folder: join(folder, 'cwd') });
      expect(stdout).toBe(`1 article → ${folder}/out\n${written(`${folder}/out`)}`);
      expect(await filesBelow(join(folder, 'out'))).toEqual(first);
      expect([...first.keys()].sort()).toEqual([...REPORT_FILES, 'mine.txt'].sort());
    }));

  test('--title', () =>
    inFolder({ 'a.jsonl': JSONL }, async (folder) => {
      await newsframe(['run', 'a.jsonl', '--title', 'Rain & <b>sun</b>', '--out', 'out'], { folder });
      expect((await readFile(join(folder, 'out/report.md'), 'utf8')).split('\n')[0]).toBe(
        '# Rain & \\<b>sun\\</b>',
      );
    }));

  test('--excel puts a byte order mark at the start of CSV files and nowhere else', () =>
    inFolder({ 'a.jsonl': JSONL }, async (folder) => {
      await newsframe(['run', 'a.jsonl', '--out', 'plain'], { folder });
      await newsframe(['run', 'a.jsonl', '--out', 'excel', '--excel'], { folder });
      const plain = await filesBelow(join(folder, 'plain'));
      for (const [file, text] of await filesBelow(join(folder, 'excel'))) {
        expect(text).toBe((file.endsWith('.csv') ? '\uFEFF' : '') + plain.get(file));
      }
    }));

  test('--no-text leaves no sentence of the texts in any file', () =>
    inFolder(ARTICLES, async (folder) => {
      const sentences = Object.values(ARTICLES).flatMap((text) =>
        text
          .split('\n')
          .slice(2, 3)
          .join('')
          .split(/(?<=[.”]) /),
      );
      expect(sentences.length).toBeGreaterThan(3);
      await newsframe(['run', 'loud.txt', 'quiet.txt', '--out', 'with'], { folder });
      await newsframe(['run', 'loud.txt', 'quiet.txt', '--out', 'without', '--no-text'], { folder });
      const all = (texts: Map<string, string>) => [...texts.values()].join('\n').replace(/[*\\]/g, '');
      const withText = all(await filesBelow(join(folder, 'with')));
      const without = all(await filesBelow(join(folder, 'without')));
      for (const sentence of sentences) {
        expect(withText).toContain(sentence.slice(0, 30).replace(/[“”]/g, ''));
        expect(fourWords(sentence).filter((words) => without.includes(words))).toEqual([]);
      }
      expect(without).toContain('Korran Humiliated in Shocking Vote');
    }));

  test.each([
    ['markdown', ['report.md']],
    ['csv', REPORT_FILES.filter((file) => file.endsWith('.csv'))],
    [' JSON , markdown,json', ['analyses.jsonl', 'comparison.json', 'report.md']],
  ])('--format %j', (format, files) =>
    inFolder({ 'a.jsonl': JSONL }, async (folder) => {
      const { stdout } = await newsframe(['run', 'a.jsonl', '--format', format, '--out', 'out'], { folder });
      expect(stdout).toBe(`1 article → out\n${written('out', files)}`);
      expect([...(await filesBelow(join(folder, 'out'))).keys()]).toEqual(files);
    }),
  );

  test('the order of reading changes no file', () =>
    inFolder(ARTICLES, async (folder) => {
      await newsframe(['run', 'loud.txt', 'quiet.txt', '--out', 'out/a', '--title', 't'], { folder });
      await newsframe(['run', 'quiet.txt', 'loud.txt', '--out', 'out/b', '--title', 't'], { folder });
      expect(await filesBelow(join(folder, 'out/a'))).toEqual(await filesBelow(join(folder, 'out/b')));
    }));

  test('a folder for reports that cannot be made is told before the work', () =>
    inFolder({ 'a.jsonl': JSONL, out: '' }, async (folder) => {
      const ran = await newsframe(['run', 'a.jsonl', '--out', 'out'], { folder, tty: ['stderr'] });
      expect(ran.stderr).not.toContain('analysed');
      expect(ran.stdout).toBe('');
    }));

  test('nothing to read: no folder is made', () =>
    inFolder({ 'e.txt': '' }, async (folder) => {
      await newsframe(['run', 'e.txt', '--out', 'out'], { folder });
      expect([...(await filesBelow(folder)).keys()]).toEqual(['e.txt']);
      await expect(mkdir(join(folder, 'out'))).resolves.toBeUndefined();
    }));
});

describe('progress', () => {
  const many = Array.from({ length: 45 }, (_, i) =>
    JSON.stringify({ id: `${i}`, headline: `Rain ${i}`, body: 'It rained.' }),
  );

  test.each(['run', 'compare', 'analyze'])('of %s stands on a terminal’s stderr only', (command) =>
    inFolder({ 'many.jsonl': many.join('\n') }, async (folder) => {
      const silent = await newsframe([command, 'many.jsonl'], { folder });
      expect(silent.stderr).toBe('many.jsonl: id ← id, headline ← headline, body ← body\n');
      const shown = await newsframe([command, 'many.jsonl'], { folder, tty: ['stderr'] });
      const total = command === 'analyze' ? '' : ' of 45';
      expect(shown.stderr).toContain(`\r\u001b[Kanalysed 20${total}\r\u001b[Kanalysed 40${total}`);
      expect(shown.stderr.endsWith('\r\u001b[K')).toBe(true);
      expect(shown.stdout).toBe(silent.stdout);
    }),
  );

  test('of analyze is silent where the answers are on the screen', async () => {
    const { stderr } = await newsframe(['analyze'], { stdin: many.join('\n'), tty: ['stdout', 'stderr'] });
    expect(stderr).not.toContain('analysed');
  });
});

function fourWords(sentence: string): readonly string[] {
  const words = sentence.split(' ');
  return words.slice(0, -3).map((_, i) => words.slice(i, i + 4).join(' '));
}
