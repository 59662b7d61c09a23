/** Each row of the table of exit codes. */
import { describe, expect, test } from 'vitest';
import { ARTICLES, inFolder, newsframe } from './terminal.ts';

const FILES = {
  ...ARTICLES,
  'empty.txt': '',
  'lines.jsonl': '{"id":"a","headline":"Rain","body":"It rained."}\n{"id":\n',
  'bad.jsonl': '{"id":\n',
  'a-file': 'mine',
};

const rows: readonly (readonly [row: string, args: readonly string[], code: number, message: string])[] = [
  ['run: done', ['run', 'quiet.txt'], 0, ''],
  ['analyze: done', ['analyze', 'quiet.txt'], 0, ''],
  ['compare: done', ['compare', 'quiet.txt'], 0, ''],
  ['explain: done', ['explain', 'quiet.txt'], 0, ''],
  ['list: done', ['list', 'formats'], 0, ''],
  [
    'run: a missing path is told',
    ['run', 'quiet.txt', 'nowhere'],
    0,
    'nowhere: no such file or folder; check the spelling and the folder you are in\n',
  ],
  ['analyze: a missing path is told', ['analyze', 'quiet.txt', 'nowhere'], 0, 'nowhere: no such'],
  ['compare: a missing path is told', ['compare', 'quiet.txt', 'nowhere'], 0, 'nowhere: no such'],
  ['explain: a missing path is told', ['explain', 'quiet.txt', 'nowhere'], 0, 'nowhere: no such'],
  ['run --strict without problems', ['run', 'quiet.txt', '--strict'], 0, ''],
  ['run --strict with a missing path', ['run', 'quiet.txt', 'nowhere', '--strict'], 1, 'nowhere: no such'],
  ['run --strict with a bad line', ['run', 'lines.jsonl', '--strict'], 1, 'lines.jsonl:2: '],
  ['analyze --strict with a bad line', ['analyze', 'lines.jsonl', '--strict'], 1, 'lines.jsonl:2: '],
  ['compare --strict with a bad line', ['compare', 'lines.jsonl', '--strict'], 1, 'lines.jsonl:2: '],
  [
    'run --fail-on met',
    ['run', 'loud.txt', '--fail-on', 'emotive>=1'],
    1,
    " such marks in its own words, so --fail-on 'emotive>=1' is met\n",
  ],
  [
    'run --fail-on met by any',
    ['run', 'loud.txt', '--fail-on', 'Any:2>=2'],
    1,
    "--fail-on 'Any:2>=2' is met\n",
  ],
  [
    'run --fail-on met once',
    ['run', 'loud.txt', '--fail-on', 'fear>=90', '--fail-on', 'emotive>=1'],
    1,
    "'emotive>=1' is met\n",
  ],
  ['run --fail-on not met', ['run', 'loud.txt', '--fail-on', 'emotive>=90'], 0, ''],
  ['run --fail-on does not count quotations', ['run', 'quiet.txt', '--fail-on', 'emotive>=1'], 0, ''],
  ['run: bad --fail-on', ['run', 'loud.txt', '--fail-on', 'emotif>=1'], 2, 'did you mean emotive?\n'],
  [
    'run: no readable article',
    ['run', 'empty.txt'],
    2,
    'newsframe: there is no article to read; nothing was written\n',
  ],
  [
    'analyze: no readable article',
    ['analyze', 'bad.jsonl'],
    2,
    'newsframe: there is no article to analyse\n',
  ],
  ['analyze: only a missing path', ['analyze', 'nowhere'], 2, 'newsframe: there is no article to analyse\n'],
  [
    'analyze: nothing on stdin',
    ['analyze'],
    2,
    'newsframe: stdin had no line; give articles as JSON lines, or paths\n',
  ],
  [
    'compare: no readable article',
    ['compare'],
    2,
    'newsframe: there is no article to compare; nothing was written\n',
  ],
  [
    'explain: no readable article',
    ['explain', 'empty.txt'],
    2,
    'newsframe: there is no article to explain; nothing was written\n',
  ],
  [
    'run: --out below a file',
    ['run', 'quiet.txt', '--out', 'a-file/out'],
    2,
    '/a-file/out: a part of the path is a file, not a folder (ENOTDIR); choose another folder with --out\n',
  ],
  [
    'run: --out is a file',
    ['run', 'quiet.txt', '--out', 'a-file'],
    2,
    '/a-file: there is a file of that name (EEXIST); choose another folder with --out\n',
  ],
];

describe('exit codes', () => {
  test.each(rows)('%s', (_row, args, code, message) =>
    inFolder(FILES, async (folder) => {
      const ran = await newsframe(args, { folder });
      expect(ran.stderr).toContain(message);
      expect(ran.code).toBe(code);
      if (code === 2) expect(ran.stdout.replace(/^\{"schema":"newsframe.problem\/1".*\n/gm, '')).toBe('');
    }),
  );
});
