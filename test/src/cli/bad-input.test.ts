/** Everything that can be wrong with what is given: one sentence on stderr, the rest unharmed and written. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { HOSTILE_TEXTS } from './hostile.ts';
import { type Files, filesBelow, inFolder, newsframe, REPORT_FILES } from './terminal.ts';

const GOOD = { 'good.txt': 'Rain over Vellhaven\n\nIt rained, and the shocking flood came.' };

/** Runs the files beside a good one; the good one is always in the reports. */
async function runBeside(files: Files, names: readonly string[] = Object.keys(files)) {
  return inFolder({ ...GOOD, ...files }, async (folder) => {
    const { code, stdout, stderr } = await newsframe(['run', ...names, 'good.txt', '--out', 'out'], {
      folder,
    });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\d+ articles? → out\n/);
    expect(await readdir(folder)).toEqual(
      [...new Set([...Object.keys({ ...GOOD, ...files }).map((name) => name.split('/')[0]!), 'out'])].sort(),
    );
    const reports = await filesBelow(join(folder, 'out'));
    expect([...reports.keys()].filter((path) => !path.startsWith('stories/'))).toEqual(REPORT_FILES);
    expect(reports.get('report.md')).toContain('Rain over Vellhaven');
    const analyses = reports
      .get('analyses.jsonl')!
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    return {
      stderr,
      reports,
      analyses,
      others: analyses.filter(({ headline }) => headline !== 'Rain over Vellhaven'),
    };
  });
}

const EMPTY = 'this file is empty; put an article in it, or leave it out';
const KINDS =
  '.txt, .text, .md, .markdown, .csv, .tsv, .jsonl, .ndjson, .json, .html, .htm, .xhtml, .mht, .mhtml, .docx, .pdf, .rss, .atom, .rdf, .xml';

const unusable: readonly (readonly [
  what: string,
  file: string,
  content: string | Uint8Array,
  message: string,
])[] = [
  ['an empty file', 'e.txt', '', `e.txt: ${EMPTY}`],
  ['white space only', 'w.csv', ' \n\r\n\t', `w.csv: ${EMPTY}`],
  ['a byte order mark only', 'b.jsonl', '\uFEFF', `b.jsonl: ${EMPTY}`],
  [
    'a binary file',
    'b.txt',
    Buffer.from('PK\u0003\u0004\u0000\u0000'),
    'b.txt: this looks like a binary file, not text; save it as plain text, CSV or JSONL',
  ],
  [
    'a Word document that is none',
    'x.docx',
    'PK',
    'x.docx: this is not a Word document that can be read; save it again as .docx, or as plain text',
  ],
  ['a spreadsheet', 'x.xlsx', 'PK', 'x.xlsx: .xlsx files are not read; save it as CSV'],
  [
    'no ending',
    'notes',
    'Rain',
    `notes: a file name without an ending does not tell what it is; save it as one of these; newsframe reads ${KINDS}`,
  ],
  [
    'a CSV file without a text column',
    't.csv',
    'id,name\n1,Korran\n',
    't.csv:1: no column with the article’s text; found: id, name; name one of them body, text, content or maintext, or headline or title if there are headlines only',
  ],
  [
    'a CSV file with a header only',
    'h.csv',
    'headline,body\n',
    'h.csv:1: the table has a header but no rows; add one row per article',
  ],
  [
    'front matter that is never closed',
    'f.md',
    '---\ntitle: Rain\n',
    'f.md:1: the front matter that begins with --- is never closed; close it with a line ---, or delete the first line if there is no front matter',
  ],
  [
    'front matter in another language',
    'j.md',
    '---js\nmodule.exports = process.exit(9)\n---\nRain\n',
    'j.md:1: front matter must be YAML, one "name: value" on each line; put values that contain a colon in quotation marks',
  ],
  [
    'JSON that is none',
    'j.json',
    '[\n{"body": "Rain"}\n{',
    'j.json:3: this is not valid JSON; look for a missing comma, quotation mark or bracket here or just above',
  ],
  ['a 5 MB line', 'long.txt', `${'It rained on and on. '.repeat(250_000)}`, 'long.txt: '],
];

describe('files that cannot be used', () => {
  test.each(unusable)('%s', async (_what, file, content, message) => {
    const { stderr, analyses, reports } = await runBeside({ [file]: content });
    const lines = stderr.split('\n').filter((line) => !line.includes('←'));
    expect(lines).toHaveLength(2);
    expect(lines[0]?.startsWith(message)).toBe(true);
    expect(analyses).toHaveLength(1);
    expect(reports.get('report.md')).toContain('1 record could not be used:');
  });

  test('a 5 MB line is said to be too long, and what to do', async () => {
    const { stderr } = await runBeside({ 'long.txt': 'It rained on and on. '.repeat(250_000) });
    expect(stderr).toMatch(
      /^long\.txt: the article has 5,2\d\d,\d{3} characters; an article may have at most 2,000,000; split it into several articles\n$/,
    );
  });

  test.each([
    [
      'a missing file',
      'nowhere.txt',
      'nowhere.txt: no such file or folder; check the spelling and the folder you are in\n',
    ],
    [
      'a missing pattern',
      'no*where.txt',
      'no*where.txt: no file matches this pattern; check the spelling, or name a folder\n',
    ],
    ['an empty name', '', 'no such file or folder; check the spelling and the folder you are in\n'],
    [
      'a name with NUL',
      'a\0b',
      'a␀b: no such file or folder; check the spelling and the folder you are in\n',
    ],
    [
      'a folder with nothing readable',
      'empty',
      `empty: nothing in here can be read; put articles in it; newsframe reads ${KINDS}\n`,
    ],
    [
      'a name that steers the terminal',
      'a\u001b[2J',
      'a\\u001b[2J: no such file or folder; check the spelling and the folder you are in\n',
    ],
  ])('%s', async (_what, name, message) => {
    const { stderr } = await runBeside({ 'empty/x.bin': 'BIN' }, [name]);
    expect(stderr).toContain(message);
    expect(stderr.split('\n')).toHaveLength(2);
  });
});

describe('records that cannot be used', () => {
  test('lines of JSON', async () => {
    const { stderr, others } = await runBeside({
      'a.jsonl': [
        '{"id":"1","headline":"Rain","body":"It rained."}',
        '{"id":',
        '',
        '[1]',
        '{"id":"5","headline":5,"body":"x"}',
        '{"id":"6","body":["a"]}',
        '{"id":"7","headline":" ","body":""}',
        '{"id":"8","headline":"Sun","body":"It shone."}',
      ].join('\n'),
    });
    expect(stderr).toBe(
      [
        'a.jsonl: id ← id, headline ← headline, body ← body',
        'a.jsonl:2: this line is not valid JSON; write one whole JSON object per line',
        'a.jsonl:4: this is not a JSON object; write each article as {"headline": "…", "body": "…"}',
        'a.jsonl:5: "headline" must be text, not a number; put the value in quotation marks',
        'a.jsonl:6: "body" must be text, not a list; put the value in quotation marks',
        'a.jsonl:7: this record has neither a headline nor a body; give it at least one of them, or delete it\n',
      ].join('\n'),
    );
    expect(others.map(({ id }) => id)).toEqual(['1', '8']);
  });

  test('ragged rows and open quotation marks of CSV; a quoted newline is none', async () => {
    const { stderr, others } = await runBeside({
      'a.csv':
        'id,headline,body\n1,"He said ""no""","line one\nline two"\n2,short\n3,A,B,C\n4,D,E\n5,"open,quote\n6,x,y\n',
    });
    expect(stderr.split('\n').map((line) => line.split(';')[0])).toEqual([
      'a.csv: id ← id, headline ← headline, body ← body',
      'a.csv:4: this row has 2 cells, but the header has 3',
      'a.csv:5: this row has 4 cells, but the header has 3',
      'a.csv:7: a quotation mark in this row is not closed or not doubled, so lines 7 to 8 were not read',
      '',
    ]);
    expect(others.map(({ id, headline }) => [id, headline])).toEqual([
      ['1', 'He said "no"'],
      ['4', 'D'],
    ]);
  });

  test('a flood is cut after twenty; --strict still counts', () =>
    inFolder(
      { 'a.jsonl': `{"body":"Rain"}\n${'{\n'.repeat(57)}`, 'b.jsonl': '{\n'.repeat(21), 'c.jsonl': '{' },
      async (folder) => {
        for (const command of ['run', 'analyze', 'compare']) {
          const { code, stderr } = await newsframe([command, 'a.jsonl', 'b.jsonl', 'c.jsonl', '--strict'], {
            folder,
          });
          const told = stderr.split('\n').filter((line) => line.includes('not valid JSON'));
          expect(told).toHaveLength(41);
          expect(stderr).toContain(
            'a.jsonl: 37 more problems with this file are not shown; mend those above and run again\n',
          );
          expect(stderr).toContain(
            'b.jsonl: 1 more problem with this file are not shown'.replace('are', 'is'),
          );
          expect(code).toBe(1);
        }
      },
    ));

  test('many bad files are cut, too', () =>
    inFolder(
      Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`in/${i + 10}.txt`, ''])),
      async (folder) => {
        const { code, stderr } = await newsframe(['run', 'in'], { folder });
        expect(stderr.split('\n').filter((line) => line.includes(EMPTY))).toHaveLength(20);
        expect(stderr).toContain(
          '\n10 more problems with other files are not shown; mend those above and run again\n',
        );
        expect(code).toBe(2);
      },
    ));
});

describe('half an article', () => {
  test('headline without body', async () => {
    const { stderr, others } = await runBeside({ 'h.txt': 'Rain at last\n' });
    expect(stderr).toBe('h.txt: the article has a headline only, so nothing can be said of the body\n');
    expect(others).toMatchObject([{ headline: 'Rain at last', tokens: { own: 0 } }]);
    expect(others[0].tone.own).not.toHaveProperty('score');
  });

  test('body without headline', async () => {
    const { stderr, others } = await runBeside({ 'b.jsonl': '{"body":"It rained."}' });
    expect(stderr).toBe('b.jsonl: body ← body\nb.jsonl: the article has no headline\n');
    expect(others).toMatchObject([{ headline: '', tokens: { own: 2 } }]);
    expect(others[0].tone.headline).not.toHaveProperty('score');
  });
});

describe('hostile texts are analysed, and every place is right', () => {
  test.each(HOSTILE_TEXTS)('%s', async (_what, headline, body) => {
    const { stderr, others, reports } = await runBeside({
      'a.jsonl': JSON.stringify({ id: 'a', headline, body }),
    });
    expect(stderr).toBe('a.jsonl: id ← id, headline ← headline, body ← body\n');
    const [analysis] = others;
    expect([analysis.headline, analysis.body]).toEqual([headline, body]);
    expect(analysis.cues.map(({ text }: { text: string }) => text)).toContain('shocking');
    for (const { passage, start, end, text } of analysis.cues)
      expect(analysis[passage].slice(start, end)).toBe(text);
    expect(reports.get('report.md')).not.toMatch(/(?<!\\)<(script|img)/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a cell that a spreadsheet would calculate
    expect(reports.get('cues.csv')).not.toMatch(/(^|,)"?[=@\u0000]/m);
  });

  test('100 kB without a space', { timeout: 10_000 }, async () => {
    const { others } = await runBeside({
      'a.jsonl': JSON.stringify({
        id: 'a',
        headline: 'Rain',
        body: `The shocking ${'ab-'.repeat(34_000)} rain.`,
      }),
    });
    expect(others[0].cautions.join(' ')).not.toBe('');
  });

  test('front matter with code in it is text', async () => {
    const { others } = await runBeside({
      'a.md':
        '---\ntitle: !!js/function "function () { process.exit(9) }"\noutlet: "`process.exit(9)`"\n---\nIt rained.\n',
    });
    expect(others).toMatchObject([{ outlet: '`process.exit(9)`' }]);
  });
});

describe('hostile names', () => {
  const names = [
    '../../x',
    '/etc/x',
    '__proto__',
    'constructor',
    'toString',
    '..\\x',
    'CON',
    'a\u0000b',
    '',
    ' ',
    '=1+1',
    '<b>',
    '|',
  ];

  test('outlets: nothing outside --out, every outlet its own row', async () => {
    const lines = names.map((outlet, i) =>
      JSON.stringify({ id: `a${i}`, outlet, headline: `Rain ${i}`, body: 'It rained.' }),
    );
    const { reports, others } = await runBeside({ 'a.jsonl': lines.join('\n') });
    expect(others).toHaveLength(names.length);
    const { outlets } = JSON.parse(reports.get('comparison.json')!);
    expect(outlets.map(({ name }: { name: string }) => name).sort()).toEqual(
      [...names.filter((name) => name.trim() !== ''), '(no outlet)'].sort(),
    );
    expect(outlets.map(({ summary }: { summary: { articles: number } }) => summary.articles).sort()).toEqual([
      ...names.slice(2).map(() => 1),
      3,
    ]);
  });

  test('ids, when every article has a page of its own', () =>
    inFolder({}, async (folder) => {
      const lines = Array.from({ length: 40 }, (_, i) =>
        JSON.stringify({ id: names[i] ?? `a${i}`, headline: `Rain ${i}`, body: 'It rained.' }),
      );
      const { code } = await newsframe(['run', '-', '--out', 'deep/out'], {
        folder,
        stdin: lines.join('\n'),
      });
      expect(code).toBe(0);
      expect(await readdir(folder)).toEqual(['deep']);
      expect(await readdir(join(folder, 'deep'))).toEqual(['out']);
      expect(await readdir(join(folder, 'deep/out/articles'))).toHaveLength(40);
      expect(
        (await readFile(join(folder, 'deep/out/analyses.jsonl'), 'utf8')).trimEnd().split('\n'),
      ).toHaveLength(40);
      expect(existsSync(join(folder, '../x'))).toBe(false);
    }));

  test.each(['a-file/out', 'a-file'])('--out %s cannot be written and stays as it is', (out) =>
    inFolder({ ...GOOD, 'a-file': 'mine' }, async (folder) => {
      const { code, stderr } = await newsframe(['run', 'good.txt', '--out', out], { folder });
      expect(code).toBe(2);
      expect(stderr).toMatch(/^newsframe: cannot write to .*; choose another folder with --out\n$/);
      expect(await filesBelow(folder)).toEqual(
        new Map([
          ['a-file', 'mine'],
          ['good.txt', GOOD['good.txt']],
        ]),
      );
    }),
  );

  test.each(['...', '..', '.hidden', ' ', '…', '__proto__', 'CON', 'a'.repeat(200)])(
    'an input folder called %j',
    (name) =>
      inFolder({ [`in/${name === '..' ? 'x/../..' : name}/a.txt`]: 'Rain' }, async (folder) => {
        const { code } = await newsframe(['run', `in/${name}`], { folder });
        expect([0, 2]).toContain(code);
        const below = await readdir(join(folder, 'reports')).catch(() => []);
        expect(below.length).toBe(code === 0 ? 1 : 0);
      }),
  );
});
