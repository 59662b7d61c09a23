import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readInputs } from '../../../src/batch/read-inputs.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsframe-read-'));
  await mkdir(join(folder, 'many'));
  for (const name of ['a', 'b', 'c', 'd'])
    await writeFile(join(folder, `many/${name}.txt`), `Dam ${name}\n\nRain.\n\nSource: The Courier`);
  await writeFile(join(folder, 'empty.txt'), '');
  await writeFile(join(folder, 'binary.txt'), Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0xff]));
  await writeFile(join(folder, 'latin1.txt'), Buffer.from('caf\u00e9 closes', 'latin1'));
  await writeFile(join(folder, 'utf16.txt'), Buffer.from('\uFEFFDam opens', 'utf16le'));
  await writeFile(
    join(folder, 'lines.jsonl'),
    '{"id":"1","body":"Rain"}\n{"id":\n{"id":"2","body":"Fire"}\n',
  );
  await writeFile(
    join(folder, 'table.csv'),
    'id,headline,body,outlet\n1,Dam,"Rain,\nrain",../../x\n9,Wood\n',
  );
});

afterAll(() => rm(folder, { recursive: true }));

const readPaths = (paths: readonly string[], stdin = '') =>
  readInputs(paths, { folder, stdin: Readable.from([stdin]) });

test('everything together: articles with ids, problems with places, grouped notes', async () => {
  const found = await readPaths(['table.csv', 'lines.jsonl', 'missing.txt', 'many', 'many/a.txt']);
  expect(found.articles.map(({ id, outlet }) => [id.length < 5 ? id.slice(0, 1) : 'hash', outlet])).toEqual([
    ['1', '../../x'],
    ['1', undefined],
    ['2', undefined],
    ['hash', 'The Courier'],
    ['hash', 'The Courier'],
    ['hash', 'The Courier'],
    ['hash', 'The Courier'],
  ]);
  expect(
    found.articles
      .slice(0, 2)
      .map((article) => article.id)
      .sort(),
  ).toEqual(['1', '1-2']);
  expect(found.problems.map(({ file, line, problem }) => [file, line, problem])).toEqual([
    ['missing.txt', undefined, 'no such file or folder'],
    ['table.csv', 4, 'this row has 2 cells, but the header has 4'],
    ['lines.jsonl', 2, 'this line is not valid JSON'],
  ]);
  expect(found.notes).toContain(
    '4 files: outlet ← the last line, "source: …" (many/a.txt, many/b.txt, many/c.txt …)',
  );
  expect(found.inputs.map((input) => input.displayed)).toHaveLength(6);
});

describe('one bad file does not stop the others', () => {
  test.each([
    ['empty.txt', 'this file is empty'],
    ['binary.txt', 'this looks like a binary file, not text'],
  ])('%s', async (file, problem) => {
    const found = await readPaths([file, 'many/a.txt']);
    expect(found.problems).toMatchObject([{ file, problem }]);
    expect(found.problems[0]?.hint).not.toBe('');
    expect(found.articles).toHaveLength(1);
  });
});

test.each([
  ['latin1.txt', 'caf\u00e9 closes', /read as iso-8859-1, which is a guess/],
  ['utf16.txt', 'Dam opens', /read as UTF-16LE/],
])('%s is decoded, and that is told', async (file, headline, note) => {
  const { articles, notes, problems } = await readPaths([file]);
  expect([articles.map((article) => article.headline), problems]).toEqual([[headline], []]);
  expect(notes).toContainEqual(expect.stringMatching(note));
});

describe('standard input', () => {
  test.each([
    ['{"body":"Rain"}\n{"body":"Fire"}', 2],
    ['[{"body":"Rain"},{"body":"Fire"}]', 2],
    ['headline,body\nDam,Rain', 1],
    ['Dam opens\n\nRain', 1],
    ['', 0],
  ])('%j', async (text, count) => {
    const found = await readPaths(['-'], text);
    expect(found.articles).toHaveLength(count);
    expect(found.problems).toHaveLength(count === 0 ? 1 : 0);
    expect(found.inputs).toEqual([{ path: '-', displayed: '<stdin>' }]);
  });

  test('characters cut between chunks are whole again', async () => {
    const bytes = Buffer.from('{"body":"🌊 مطر"}');
    const stdin = Readable.from([...bytes].map((byte) => Buffer.from([byte])));
    const { articles } = await readInputs(['-'], { folder, stdin });
    expect(articles[0]?.body).toBe('🌊 مطر');
  });

  test('a stream that breaks is a problem', async () => {
    const stdin = new Readable({
      read() {
        this.destroy(new Error('the pipe broke'));
      },
    });
    const { problems } = await readInputs(['-'], { folder, stdin });
    expect(problems).toMatchObject([{ file: '<stdin>', problem: 'cannot be read: the pipe broke' }]);
  });
});

test('a text gets the same id from any format', async () => {
  const [fromText] = (await readPaths(['-'], 'Dam opens\n\nRain')).articles;
  const [fromJson] = (await readPaths(['-'], '{"title":"Dam opens","text":"Rain"}')).articles;
  expect(fromText).toEqual(fromJson);
});
