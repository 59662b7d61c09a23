import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FORMAT_NAMES, FORMATS, formatFor } from '../../../pipeline/1-read/formats/index.ts';
import { looksBinary, tooLong } from '../../../pipeline/1-read/limits.ts';
import { read } from '../../../pipeline/1-read/read.ts';

describe('registry', () => {
  test('has every file of the folder, under its id', () => {
    const folder = new URL('../../../pipeline/1-read/formats', import.meta.url);
    const files = readdirSync(folder).filter((file) => file !== 'index.ts');
    expect(files.sort()).toEqual([...FORMAT_NAMES].map((name) => `${name}.ts`).sort());
    for (const name of FORMAT_NAMES) expect(FORMATS[name].id).toBe(name);
  });

  test.each([
    ['a.txt', 'txt'],
    ['a.MD', 'txt'],
    ['x/a.markdown', 'txt'],
    ['a.b.CSV', 'csv'],
    ['a.tsv', 'csv'],
    ['a.ndjson', 'jsonl'],
    ['a.json', 'json'],
    ['a.xlsx', undefined],
    ['csv', undefined],
    ['constructor', undefined],
    ['', undefined],
  ])('%j is %s', (name, id) => {
    expect(formatFor(name)?.id).toBe(id);
  });
});

describe('a text without a file name', () => {
  test.each([
    ['{"body":"a"}\n{"body":"b"}', 'jsonl'],
    ['{"body":"a"}', 'jsonl'],
    ['{"body":\n{"body":"b"}', 'jsonl'],
    ['{\n  "body": "a"\n}', 'json'],
    [' [ {"body":"a"}]', 'json'],
    ['{"articles":[{"body":"a"}]}', 'json'],
    ['headline,body\nDam,Rain', 'csv'],
    ['title\ttext\nDam\tRain', 'csv'],
    ['Dam opens\n\nRain', 'txt'],
    ['[Photo] Dam opens\n\nRain', 'txt'],
    ['Title\n\nText, more text', 'txt'],
    ['date, outlet\nRain', 'txt'],
  ])('%j is %s', (text, id) => {
    expect(read(text, '<stdin>').notes[0]).toBe(`<stdin>: read as ${id}`);
  });

  test('a given format goes before the ending', () => {
    expect(read('Dam,x\n\nRain', 'a.csv', { format: 'txt' }).articles[0]?.headline).toBe('Dam,x');
  });
});

describe('no text', () => {
  test.each([
    ['', 'this file is empty'],
    ['\uFEFF \r\n', 'this file is empty'],
    ['PK\u0003\u0004\0\0', 'this looks like a binary file, not text'],
    ['\u0001\u0002\uFFFDabc', 'this looks like a binary file, not text'],
  ])('%j', (text, problem) => {
    for (const file of ['a.txt', 'a.csv', 'a.jsonl', 'a.json', '<stdin>']) {
      expect(read(text, file)).toMatchObject({ articles: [], problems: [{ file, problem }], notes: [] });
    }
  });

  test.each([
    ['tabs and form feeds', '\t\t\f\f\r\n', false],
    ['a stray control character', `It rained.\u0007 ${'x'.repeat(50)}`, false],
    ['a stray replacement character', `It rained \uFFFD ${'x'.repeat(50)}`, false],
    ['an escaped NUL', '{"body":"\\u0000"}', false],
    ['emoji, right to left, lone surrogates', '🌊 مطر \uD83C', false],
    ['a NUL after the first 8,000', `${'x'.repeat(8_000)}\0`, false],
    ['a NUL', 'It\0rained', true],
    ['one in nine control characters', 'xxxxxxxx\u0001', true],
    ['one in ten', 'xxxxxxxxx\u0001', false],
  ])('%s', (_name, text, expected) => {
    expect(looksBinary(text)).toBe(expected);
  });

  test('the limit itself is allowed', () => {
    expect(tooLong(2_000_000)).toBeUndefined();
    expect(tooLong(2_000_001)).toContain('2,000,001');
  });
});
