import { describe, expect, test } from 'vitest';
import { HOSTILE_TEXTS } from './hostile.ts';
import { ARTICLES, inFolder, newsframe } from './terminal.ts';

interface Line {
  readonly schema: string;
  readonly id?: string;
  readonly line?: number;
  readonly file?: string;
  readonly body?: string;
}

async function analyze(args: readonly string[], shell: Parameters<typeof newsframe>[1]) {
  const ran = await newsframe(['analyze', ...args], shell);
  const lines = ran.stdout.split('\n');
  expect(lines.pop()).toBe('');
  return { ...ran, lines: lines.map((line): Line => JSON.parse(line)) };
}

const summary = (lines: readonly Line[]) =>
  lines.map(({ schema, id, line }) => `${schema.split('.')[1]} ${id ?? '-'} ${line ?? '-'}`);

const RECORDS = [
  '{"id":"1","headline":"Rain","body":"It rained."}',
  '{"id":',
  '{"id":"3","headline":7}',
  '',
  '{"id":"5","title":"Sun","text":"It shone.","source":"Harbour"}',
  '{"id":"1","headline":"Wind","body":"It blew."}',
];
const ANSWERS = [
  'analysis/1 1 -',
  'problem/1 - 2',
  'problem/1 3 3',
  'analysis/1 5 -',
  'analysis/1 1 -',
  'analysis/1 1 -',
];

describe('answers', () => {
  test('stand in the order of the lines, a problem in the place of a bad one', async () => {
    const { lines, stderr, code } = await analyze([], { stdin: [...RECORDS, RECORDS[0]].join('\n') });
    expect(summary(lines)).toEqual(ANSWERS);
    expect(lines[1]).toEqual({
      schema: 'newsframe.problem/1',
      file: '<stdin>',
      line: 2,
      problem: 'this line is not valid JSON',
      hint: 'write one whole JSON object per line',
    });
    expect(stderr).toBe(
      [
        '<stdin>:2: this line is not valid JSON; write one whole JSON object per line',
        '<stdin>:3: "headline" must be text, not a number; put the value in quotation marks',
        '<stdin>: id ← id, headline ← headline or title, body ← body or text, outlet ← source',
        '',
      ].join('\n'),
    );
    expect(code).toBe(0);
  });

  test('are the same from a file, from stdin and from - ', () =>
    inFolder({ 'a.jsonl': [...RECORDS, RECORDS[0]].join('\n') }, async (folder) => {
      const stdin = [...RECORDS, RECORDS[0]].join('\n');
      const fromFile = await analyze(['a.jsonl'], { folder });
      const fromStdin = await analyze(['-'], { stdin });
      expect(summary(fromFile.lines)).toEqual(ANSWERS);
      expect(fromFile.stdout).toBe(fromStdin.stdout.replaceAll('<stdin>', 'a.jsonl'));
    }));

  test('of several files stand in their order, rows of a table between each other', () =>
    inFolder(
      {
        'a.csv': 'id,headline,body\nx,Rain,It rained.\ny\nz,Sun,It shone.\n',
        'b.txt': 'Wind\n\nIt blew.',
        'e.txt': '',
      },
      async (folder) => {
        const { lines } = await analyze(['nowhere', 'b.txt', 'a.csv', 'e.txt'], { folder });
        expect(summary(lines).map((line) => line.replace(/[0-9a-f]{12}/, 'hash'))).toEqual([
          'problem/1 - -',
          'analysis/1 hash -',
          'analysis/1 x -',
          'problem/1 - 3',
          'analysis/1 z -',
          'problem/1 - -',
        ]);
      },
    ));

  test('have the given id, or one made of the content alone', async () => {
    const record = '{"headline":"Rain","body":"It rained.","outlet":"Harbour"}';
    const { lines } = await analyze([], {
      stdin: `${record}\n${record}\n{"id":42,"body":"x"}\n{"id":"__proto__","body":"x"}`,
    });
    expect(lines[0]?.id).toMatch(/^[0-9a-f]{12}$/);
    expect(lines.map(({ id }) => id)).toEqual([lines[0]?.id, lines[0]?.id, '42', '__proto__']);
  });

  test('hold the body with --with-text only', async () => {
    for (const [, headline, body] of HOSTILE_TEXTS) {
      const stdin = JSON.stringify({ headline, body });
      const [without] = (await analyze([], { stdin })).lines;
      const [withText] = (await analyze(['--with-text'], { stdin })).lines;
      expect(without).not.toHaveProperty('body');
      expect(withText?.body).toBe(body);
      expect({ ...withText, body: undefined }).toEqual({ ...without, body: undefined });
    }
  });
});

describe('input', () => {
  test('Windows line ends, a byte order mark, U+2028 in a string, bad bytes', async () => {
    const good = '{"headline":"Rain","body":"It\u2028rained."}';
    const bytes = Buffer.concat([
      Buffer.from(`\uFEFF${good}\r\n`),
      Buffer.from('{"body":"caf\u00e9"}\n', 'latin1'),
      Buffer.from(good),
    ]);
    const { lines, stderr } = await analyze([], { stdin: bytes });
    expect(lines.map(({ schema }) => schema)).toEqual([
      'newsframe.analysis/1',
      'newsframe.problem/1',
      'newsframe.analysis/1',
    ]);
    expect(stderr).toContain('<stdin>:2: this is not UTF-8 text; save it as UTF-8\n');
  });

  test('its own answers: an analysis with its text again, a problem handed on', async () => {
    const first = await analyze(['--with-text'], { stdin: RECORDS.join('\n') });
    const second = await analyze(['--with-text'], { stdin: first.stdout });
    expect(second.lines.map(({ schema }) => schema)).toEqual(first.lines.map(({ schema }) => schema));
    expect(second.lines.filter(({ body }) => body !== undefined)).toEqual(
      first.lines.filter(({ body }) => body !== undefined),
    );
  });

  test('an analysis without its text is told how to get it', async () => {
    const { stdout } = await analyze([], { stdin: RECORDS[0] ?? '' });
    const { stderr, code } = await newsframe(['compare'], { stdin: stdout });
    expect(stderr).toContain(
      '<stdin>:1: this is an analysis without the article’s text; make it with --with-text, or give the article itself\n',
    );
    expect(code).toBe(2);
  });
});

describe('analyze --with-text | compare equals compare', () => {
  test.each([
    ['files', ['loud.txt', 'quiet.txt']],
    ['a table', ['a.csv']],
    ['lines with copies and clashing ids', ['a.jsonl']],
    ['everything', ['.']],
  ])('%s', (_what, paths) =>
    inFolder(
      {
        ...ARTICLES,
        'a.csv':
          'id,outlet,date,headline,body\n1,A,2024-01-01,Rain,"The shocking rain\nfell."\n2,B,,Sun,It shone.\n',
        'a.jsonl': [
          ...RECORDS,
          RECORDS[0],
          '{"id":"1","body":"Another."}',
          '{"outlet":"__proto__","body":"Rain"}',
        ].join('\n'),
      },
      async (folder) => {
        const direct = await newsframe(['compare', ...paths], { folder });
        const { stdout } = await newsframe(['analyze', '--with-text', ...paths], { folder });
        const piped = await newsframe(['compare'], { stdin: stdout });
        expect(direct.code).toBe(0);
        expect(piped.stdout).toBe(direct.stdout);
      },
    ),
  );
});

describe('--targets', () => {
  const stdin = '{"id":"1","headline":"Rain","body":"Korran lied. Orlen won."}\n';

  test('stand in the stamp, since they change the result', async () => {
    const { lines } = await analyze(['--targets', 'Orlen'], { stdin });
    expect(lines[0]).toMatchObject({
      stamp: { options: { targets: ['Orlen'] } },
      tone: { targets: [{ name: 'Orlen', mentions: 1 }] },
    });
  });

  test('without a name are a wrong use', async () => {
    const { code, stderr } = await newsframe(['analyze', '--targets', ' , '], { stdin });
    expect([code, stderr]).toEqual([
      2,
      'newsframe: --targets " , ": there is no name; give names like "Korran,Vellhaven"\n',
    ]);
  });
});
