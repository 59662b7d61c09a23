import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { filesBelow, inFolder, newsframe } from './terminal.ts';

const ARTICLE = [
  'Fury as island loses its ferry',
  'The council slammed the brakes on the ferry on Monday. It was a disastrous day for the island of Sorrel.',
  'Shopkeepers fear ruin. One of them called the vote a betrayal. Another said the plan was long overdue.',
  'source: Harbour Post',
].join('\n\n');
const HEAD = 'coder,article,line,words,category,reason';
const FILES = {
  'texts/ferry.txt': `${ARTICLE}\n`,
  'marks/s1.csv': `${HEAD}\ns1,Harbour Post,,disastrous day,emotive,too much\ns1,Harbour Post,,betrayal,moral,\n`,
  'marks/s2.csv': `${HEAD}\ns2,Harbour Post,,disastrous,emotive,\ns2,Harbour Post,,Shopkeepers fear ruin,fear,\n`,
  'marks/s3.json': '{"schema":"newsframe.marks/1","cod',
  'marks/s4.csv': '',
  'marks/s5.csv': `${HEAD}\ns5,moon,,craters,fear,\n`,
  'teacher.csv': `${HEAD}\nt1,Harbour Post,,disastrous day,emotive,\n`,
  'broken.csv': '',
};
const AGAIN = 'save the marks again from the page, or ask for the file once more';
const BROKEN = [
  `marks/s3.json: the file is broken: it is not whole JSON; ${AGAIN}`,
  `marks/s4.csv: the file is empty; ${AGAIN}`,
  'marks/s5.csv: the file is for another text: none of its marks stands in the article given; add its article with --articles, or leave the file out',
  '',
].join('\n');
const agree = (args: readonly string[], folder: string) =>
  newsframe(['agree', ...args, '--articles', 'texts'], { folder });

test('computes the good files, and names the three that cannot be used', () =>
  inFolder(FILES, async (folder) => {
    const { code, stdout, stderr } = await agree(['marks'], folder);
    expect(stderr).toBe(BROKEN);
    expect(code).toBe(0);
    expect(stdout).toContain('2 coders marked 4 phrases in 1 text.');
    expect(stdout).toContain(
      '**1 of 2 marked “betrayal” as right-and-wrong words: what speaks for it, what against?** (Harbour Post, line ',
    );
    expect(stdout).toContain('| disastrous | 3 | 2 of 2 | emotive words 2 |');
    for (const name of ['s3.json', 's4.csv', 's5.csv'])
      expect(stdout).toContain(`- marks/${name}: the file is `);
  }));

// By hand: 44 words, 1 marked by both, 2 and 3 by one: κ = (39/44 − 1652/1936)/(1 − 1652/1936), α = 1 − 87 × 5/(7 × 81),
// αu = 1 − (11/1936)/(2/44 × 1119/7648)
test('prints exactly this for two coders of a short text', () =>
  inFolder(FILES, async (folder) => {
    const ran = await agree(['marks/s1.csv', 'marks/s2.csv', '--no-tool'], folder);
    expect({ ...ran, stdout: ran.stdout.split('## How this was computed')[0] }).toEqual({
      code: 0,
      stderr: '',
      stdout: `# How a class marked the news

2 coders marked 4 phrases in 1 text. The figures are about the marks, not about anybody: nothing here is a grade.

- 2 coders only: one more can change every figure.

## Talk about these

The phrases this class disagrees on most. Hear both sides before anybody changes a mark; there may be no one answer.

### 1. “Shopkeepers fear ruin”

**1 of 2 marked “Shopkeepers fear ruin” as fear words: what speaks for it, what against?** (Harbour Post, line 4)

### 2. “betrayal”

**1 of 2 marked “betrayal” as right-and-wrong words: what speaks for it, what against?** (Harbour Post, line 4)

## What the class marked

### Fury as island loses its ferry (Harbour Post)

2 coders, 44 words, 3 phrases marked by somebody.

| Phrase | Line | Marked by | As |
| - | - | - | - |
| disastrous | 3 | 2 of 2 | emotive words 2 |
| Shopkeepers fear ruin | 4 | 1 of 2 | fear words 1 |
| betrayal | 4 | 1 of 2 | right-and-wrong words 1 |

## How far the class agrees

Whether a word is marked at all: α 0.23. The marks of one are not yet those of another: a good reason to talk about them, and to sharpen what each kind means. Trained experts who judged such wording in news reached about 0.40 (Spinde et al. 2021).

| Kind | Coders who used it | Phrases | α of words | αu of phrases | κ of pairs | F1 of phrases |
| - | - | - | - | - | - | - |
| any mark | 2 | 4 | 0.23 | 0.15 | 0.23 | 0.50 (0.50 if they overlap at all) |

No figure, or not all figures, where there is too little:

- any mark: no interval: 6 sentences are too few for one
- emotive words: 2 marked words in one sentence: too few for a figure
- fear words: 3 marked words in one sentence: too few for a figure
- right-and-wrong words: one marked word in one sentence: too few for a figure

`,
    });
  }));

test('writes every format below --out, the same whatever the order of the files', () =>
  inFolder(FILES, async (folder) => {
    const marks = ['marks/s1.csv', 'marks/s2.csv', 'marks/s3.json', 'marks/s4.csv', 'marks/s5.csv'];
    const { code, stdout } = await agree([...marks, '--out', 'a'], folder);
    expect(code).toBe(0);
    expect(stdout).toBe(
      [
        '2 coders → a',
        '  a/agreement.md',
        '  a/agreement.html',
        '  a/agreement.json',
        '  a/agreement-kinds.csv',
        '  a/agreement-pairs.csv',
        '  a/agreement-phrases.csv',
        '  a/agreement-words.csv',
        '  a/agreement-key.csv',
        '  a/agreement-codebook.csv',
        '',
      ].join('\n'),
    );
    await agree([...marks.toReversed(), '--out', 'b'], folder);
    expect(await filesBelow(join(folder, 'b'))).toEqual(await filesBelow(join(folder, 'a')));
    expect(await readFile(join(folder, 'a/agreement-pairs.csv'), 'utf8')).toContain('any,s1,newsframe,44,');
  }));

describe('a key', () => {
  it('is whom the coders are set beside', () =>
    inFolder(FILES, async (folder) => {
      const { stdout } = await agree(['marks/s1.csv', 'marks/s2.csv', '--key', 'teacher.csv'], folder);
      expect(stdout).toContain(
        'The key is one person’s: 1 phrase, 0 of them arguable. One key is an opinion; have a second made.',
      );
      expect(stdout).toContain('| s1 | 1 | 0 | 0 | 0 | 1 | 0.80 | 0.79 |');
      expect(stdout).toContain('| s2 | 1 | 0 | 0 | 0 | 1 | 0.33 | 0.29 |');
    }));

  it('that holds nothing is no key', () =>
    inFolder(FILES, async (folder) => {
      const { code, stderr } = await agree(['marks/s1.csv', '--key', 'broken.csv'], folder);
      expect(code).toBe(2);
      expect(stderr).toContain('newsframe: the key holds no marks on these articles; nothing was written\n');
    }));
});

test('--lines counts what was printed only', () =>
  inFolder(FILES, async (folder) => {
    const { stdout, stderr } = await agree(['marks/s1.csv', 'marks/s2.csv', '--lines', '3'], folder);
    expect(stdout).toContain('2 coders, 26 words, 1 phrase marked by somebody.');
    expect(stderr).toBe(
      [
        'marks/s1.csv:3: “betrayal” is not part of the article’s text; teasers, credits, and lines that were not printed are not counted; remove the row',
        'marks/s2.csv:3: “Shopkeepers fear ruin” is not part of the article’s text; teasers, credits, and lines that were not printed are not counted; remove the row',
        '',
      ].join('\n'),
    );
  }));

test.each([
  [
    'lines that are no number',
    ['marks/s1.csv', '--lines', 'ten'],
    2,
    'newsframe: --lines ten is not a whole number above 0\n',
  ],
  ['a wrong row under --strict', ['marks', '--strict'], 1, 'marks/s4.csv: the file is empty'],
  ['no problem under --strict', ['marks/s1.csv', '--strict'], 0, ''],
  ['no marks', ['marks/s4.csv'], 2, 'newsframe: there are no marks to compare; nothing was written\n'],
  ['no such file', ['nowhere.csv'], 2, 'nowhere.csv: no such file or folder'],
  ['no file', [], 2, "newsframe: missing required argument 'files'; see newsframe agree --help\n"],
  ['out that is a file', ['marks/s1.csv', '--out', 'teacher.csv'], 2, 'cannot write to '],
] as const)('%s', (_, args, code, message) =>
  inFolder(FILES, async (folder) => {
    const ran = await agree(args, folder);
    expect(ran.code).toBe(code);
    expect(ran.stderr).toContain(message);
    if (message === '') expect(ran.stderr).toBe('');
  }),
);

test('marks on the shipped articles need no --articles', () =>
  inFolder(
    {
      'a.csv': `${HEAD}\ns1,Corvane HUMILIATED as Vask refuses to budge in border showdown: ‘A telephone is not a treaty’,1,HUMILIATED,emotive,\n`,
    },
    async (folder) => {
      const { code, stdout, stderr } = await newsframe(['agree', 'a.csv'], { folder });
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toContain('| HUMILIATED | 1 | 1 of 1 | emotive words 1 |');
    },
  ));
