import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLines, type StreamLine } from '../../../src/batch/json-lines.ts';

async function all(chunks: readonly (string | Uint8Array)[], most?: number): Promise<readonly StreamLine[]> {
  const lines: StreamLine[] = [];
  for await (const line of readLines(Readable.from(chunks, { objectMode: true }), most)) lines.push(line);
  return lines;
}

describe('lines of a stream', () => {
  test.each([
    ['nothing', [], []],
    ['one line', ['a'], ['a']],
    ['a line end at the end', ['a\n'], ['a']],
    ['blank lines are counted', ['a\n\n', '\nb'], ['a', '', '', 'b']],
    ['Windows line ends, cut in two', ['a\r', '\nb\r\n'], ['a', 'b']],
    ['a line over many chunks', ['a', 'b', 'c\nd', 'e'], ['abc', 'de']],
    ['byte-order mark', ['\uFEFFa\nb'], ['a', 'b']],
    ['U+2028 is no line end', ['a\u2028b\u0085c\n'], ['a\u2028b\u0085c']],
  ])('%s', async (_name, chunks, lines) => {
    expect(await all(chunks)).toEqual(lines.map((text, index) => ({ line: index + 1, text })));
  });

  test('a bad line is a problem, and the next is read', async () => {
    expect(await all([Buffer.from('a\n'), Buffer.from([0xff, 0x0a]), Buffer.from('b\n\0\n')])).toMatchObject([
      { line: 1, text: 'a' },
      { line: 2, problem: 'this is not UTF-8 text' },
      { line: 3, text: 'b' },
      { line: 4, problem: 'this looks like a binary file, not text' },
    ]);
  });

  test('a line that is too long is a problem, the limit itself is not', async () => {
    const most = 1024 * 1024;
    expect(await all(['x'.repeat(most), '\n', 'x'.repeat(most), 'y\n', 'z'], most)).toMatchObject([
      { line: 1, text: 'x'.repeat(most) },
      { line: 2, problem: 'this line has more than 1 MB' },
      { line: 3, text: 'z' },
    ]);
  });

  test('5 MB in one line', async () => {
    const [line] = await all(['x'.repeat(5_000_000)]);
    expect(line).toHaveProperty('text.length', 5_000_000);
  });

  test('any cutting gives the same lines', async () => {
    const text = fc.array(fc.constantFrom('a', '🌊', '\n', '\r\n', 'م', '"')).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 5 }), async (whole, size) => {
        const bytes = Buffer.from(whole);
        const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
          bytes.subarray(index * size, (index + 1) * size),
        );
        const expected = whole.replace(/\n$/, '').split(/\r?\n/);
        const lines = await all(chunks);
        expect(lines.map((line) => ('text' in line ? line.text : ''))).toEqual(
          whole === ''
            ? []
            : expected.map((line, i) => (i === expected.length - 1 ? line.replace(/\r$/, '') : line)),
        );
      }),
    );
  });
});
