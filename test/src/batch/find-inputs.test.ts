import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findInputs } from '../../../src/batch/find-inputs.ts';
import { isNeverArticle } from '../../../src/batch/never-articles.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsframe-find-'));
  const files = [
    'news/b.txt',
    'news/a.md',
    'news/B.csv',
    'news/a/z.jsonl',
    'news/a-b.txt',
    'news/é.txt',
    'news/pic.png',
    'news/Pic.PNG',
    'news/notes',
    'news/README.md',
    'news/LICENSE',
    'news/.hidden.txt',
    'news/.git/x.txt',
    'news/gold/g.jsonl',
    'news/a/gold/h.txt',
    'news/license-plates.txt',
    'other/table.xlsx',
    'other/x.png',
    'story [1].txt',
    'gold/g.jsonl',
    'looped/in/z.txt',
    'proto/constructor.txt',
    'proto/__proto__.txt',
  ];
  for (const file of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), 'x');
  }
  await mkdir(join(folder, 'void'));
  await symlink(join(folder, 'looped'), join(folder, 'looped/in/loop'));
  await symlink(join(folder, 'nowhere'), join(folder, 'news/dangling.txt'));
  await symlink(join(folder, 'news/b.txt'), join(folder, 'same.txt'));
});

afterAll(() => rm(folder, { recursive: true }));

const inNews = ['B.csv', 'a-b.txt', 'a.md', 'a/z.jsonl', 'b.txt', 'license-plates.txt', 'é.txt'];

describe('files that are found', () => {
  const found: [name: string, paths: string[], displayed: string[]][] = [
    ['a file', ['news/b.txt'], ['news/b.txt']],
    ['in the order named', ['news/b.txt', 'news/a.md'], ['news/b.txt', 'news/a.md']],
    ['once', ['news/b.txt', './news/b.txt', 'same.txt', 'news/b.txt'], ['news/b.txt']],
    ['a folder, by code unit', ['news'], inNews.map((file) => `news/${file}`)],
    ['a folder with a slash', ['news/'], inNews.map((file) => `news/${file}`)],
    ['a pattern', ['news/*.txt'], ['news/a-b.txt', 'news/b.txt', 'news/license-plates.txt', 'news/é.txt']],
    ['a pattern over folders', ['n*s/**/*.{jsonl,csv}'], ['news/B.csv', 'news/a/z.jsonl']],
    ['a name that looks like a pattern', ['story [1].txt'], ['story [1].txt']],
    ['standard input, once', ['-', 'news/b.txt', '-'], ['<stdin>', 'news/b.txt']],
    ['a folder that contains itself', ['looped'], ['looped/in/z.txt']],
    ['names of the language', ['proto'], ['proto/__proto__.txt', 'proto/constructor.txt']],
  ];
  test.each(found)('%s', async (_name, paths, displayed) => {
    const { inputs, problems } = await findInputs(paths, folder);
    expect(inputs.map((input) => input.displayed)).toEqual(displayed);
    expect(problems).toEqual([]);
  });

  test('what is passed over in a folder is counted', async () => {
    expect((await findInputs(['news'], folder)).notes).toEqual([
      'news: files of other kinds were passed over (2 .png, 1 no ending)',
    ]);
  });

  test('an absolute pattern works from any folder', async () => {
    const { inputs } = await findInputs([join(folder, 'news/*.md')], '/');
    expect(inputs.map((input) => input.displayed)).toEqual([join(folder, 'news/a.md')]);
  });
});

describe('paths that lead nowhere', () => {
  const extensions =
    '.txt, .text, .md, .markdown, .csv, .tsv, .jsonl, .ndjson, .json, .html, .htm, .xhtml, .mht, .mhtml, .docx, .pdf, .rss, .atom, .rdf, .xml';
  const failures: [path: string, problem: string, hint: string][] = [
    ['missing.txt', 'no such file or folder', 'check the spelling and the folder you are in'],
    ['news/b.txt/x.txt', 'no such file or folder', 'check the spelling and the folder you are in'],
    [
      'x'.repeat(5000),
      'cannot be read: the name is too long (ENAMETOOLONG)',
      'check the spelling and the folder you are in',
    ],
    ['', 'no such file or folder', 'check the spelling and the folder you are in'],
    ['a\0b', 'no such file or folder', 'check the spelling and the folder you are in'],
    ['missing*.txt', 'no file matches this pattern', 'check the spelling, or name a folder'],
    ['void', 'nothing in here can be read', `put articles in it; newsframe reads ${extensions}`],
    [
      'other',
      'nothing in here can be read',
      `.xlsx: save it as CSV; put articles in it; newsframe reads ${extensions}`,
    ],
    ['other/table.xlsx', '.xlsx files are not read', 'save it as CSV'],
    ['other/x.png', '.png files are not read', `save it as one of these; newsframe reads ${extensions}`],
    [
      'news/notes',
      'a file name without an ending does not tell what it is',
      `save it as one of these; newsframe reads ${extensions}`,
    ],
    ['gold', 'a folder called gold holds human codings and is never read as articles', 'rename the folder'],
  ];
  test.each(failures)('%j', async (path, problem, hint) => {
    const found = await findInputs([path, 'news/b.txt'], folder);
    expect(found.problems).toEqual([{ file: path.replace('\0', '\u2400'), problem, hint }]);
    expect(found.inputs.map((input) => input.displayed)).toEqual(['news/b.txt']);
  });

  test.each(['news/README.md', 'news/LICENSE', 'news/.hidden.txt', 'news/gold/g.jsonl'])(
    '%s is passed over with a note',
    async (path) => {
      const found = await findInputs([path], folder);
      expect(found).toMatchObject({ inputs: [], problems: [] });
      expect(found.notes).toHaveLength(1);
    },
  );

  test('a pattern does not reach gold either', async () => {
    expect((await findInputs(['gold/*'], folder)).inputs).toEqual([]);
    expect((await findInputs([`${folder}/gold/*`], folder)).inputs).toEqual([]);
  });
});

test.each([
  ['README', true],
  ['README.md', true],
  ['README-data.txt', true],
  ['Readme.txt', true],
  ['readme', true],
  ['LICENSE.txt', true],
  ['LICENCE', true],
  ['LICENSE-MIT', true],
  ['.x.txt', true],
  ['license-plates.txt', false],
  ['readme first.txt', false],
  ['a README.txt', false],
  ['gold.txt', false],
  ['constructor', false],
])('%s is never an article: %s', (name, expected) => {
  expect(isNeverArticle(name)).toBe(expected);
});
