/** The small parts of the command line that have cases of their own. */
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { inFileOrder } from '../../../src/cli/in-file-order.ts';
import { inputName, titleOf } from '../../../src/cli/input-name.ts';
import { main } from '../../../src/cli/main.ts';
import { nearest, suggestion } from '../../../src/cli/nearest.ts';
import { blanked, escaped } from '../../../src/cli/plain-text.ts';
import { problemLine } from '../../../src/cli/problem-lines.ts';
import { table } from '../../../src/cli/table.ts';
import type { Output } from '../../../src/cli/terminal.ts';

describe('the name of a run', () => {
  test.each([
    ['texts/week 47/', 'week 47'],
    ['a/stories.csv', 'stories'],
    ['STORIES.JSONL', 'STORIES'],
    ['v1.2', 'v1.2'],
    ['.', 'home'],
    ['..', 'articles'],
    ['...', 'articles'],
    ['.hidden', 'hidden'],
    ['texts/*.txt', 'articles'],
    ['-', 'stdin'],
    ['/dev/fd/63', 'stdin'],
    ['Zeitung für Köln', 'Zeitung für Köln'],
    ['a:b\\c?d', 'abcd'],
    ['__proto__', '__proto__'],
    ['/', 'articles'],
  ])('%j → %j', (path, name) => expect(inputName(path, path === '..' ? '/home' : '/home')).toBe(name));

  test.each([
    ['week_47-north', 'week 47 north'],
    ['---', '---'],
  ])('title of %j → %j', (name, title) => expect(titleOf(name)).toBe(title));
});

describe('what may have been meant', () => {
  test.each([
    ['anlyze', ['run', 'analyze', 'list'], 'analyze'],
    ['CSV', ['csv', 'json'], 'csv'],
    ['', ['b', 'a'], 'a'],
    ['x', [], ''],
  ])('%j of %j: %j', (typed, allowed, name) => expect(nearest(typed, allowed)).toBe(name));

  test('nothing like it', () => expect(suggestion('xyz', ['csv', 'json'])).toBe('choose from csv, json'));
});

test('texts cannot steer the terminal', () => {
  const hostile = 'a\u001b[31m\u202eb\u0000\u009b\n🌊é';
  expect(blanked(hostile)).toBe('a [31m b   🌊é');
  expect(escaped(hostile)).toBe('a\\u001b[31m\\u202eb\\u0000\\u009b\\u000a🌊é');
});

test.each([
  [{ file: 'a.csv', line: 3 }, 'a.csv:3: bad; mend it'],
  [{ file: 'a.csv' }, 'a.csv: bad; mend it'],
  [{ id: 'x' }, 'x: bad; mend it'],
  [{}, 'bad; mend it'],
])('a problem at %j', (place, line) => {
  expect(problemLine({ ...place, problem: 'bad', hint: 'mend it' })).toBe(line);
});

test('articles and problems in the order of the file', () => {
  const article = (origin: string) => ({ origin, headline: 'h', body: 'b' });
  const problem = (line?: number) => ({
    file: 'a:1',
    ...(line === undefined ? {} : { line }),
    problem: 'p',
    hint: 'h',
  });
  const reading = {
    articles: [article('a:1:2'), article('a:1:10')],
    problems: [problem(), problem(1), problem(3), problem(9), problem(11)],
    notes: [],
  };
  expect(
    [...inFileOrder(reading)].map((record) => ('origin' in record ? record.origin : record.line)),
  ).toEqual([undefined, 1, 'a:1:2', 3, 9, 'a:1:10', 11]);
  expect([...inFileOrder({ articles: [article('a.txt')], problems: [], notes: [] })]).toHaveLength(1);
});

test('a table: short columns side by side, long texts below', () => {
  const rows = [
    { id: 'a', count: 12, text: 'one two three' },
    { id: 'long', count: 1, text: '' },
  ];
  expect(table(rows, { below: ['text'], width: 12 })).toBe(
    'id    count\na     12\n    one two\n    three\nlong  1\n',
  );
});

function collected(write: (text: string) => void): Output & { readonly texts: readonly string[] } {
  const texts: string[] = [];
  return {
    texts,
    write: (text) => {
      write(text);
      texts.push(text);
      return true;
    },
    once: () => undefined,
  };
}

test('a command that waits for typing says so', async () => {
  const stdin = Object.assign(Readable.from(['{"body":"Rain"}\n']), { isTTY: true });
  const [stdout, stderr] = [collected(() => undefined), collected(() => undefined)];
  await main(['analyze'], { stdin, stdout, stderr, folder: '/' });
  expect(stderr.texts[0]).toBe('reading from the keyboard; end with Ctrl-D, or stop with Ctrl-C\n');
});

test('what should not happen is reported with its place, and exits with 2', async () => {
  const stdout = collected(() => {
    throw new Error('the disk melted');
  });
  const stderr = collected(() => undefined);
  const code = await main(['list', 'formats'], { stdin: Readable.from([]), stdout, stderr, folder: '/' });
  expect(code).toBe(2);
  expect(stderr.texts.join('')).toMatch(
    /^newsframe: this should not have happened; please report it: the disk melted\nError/,
  );
});
