import { describe, expect, test } from 'vitest';
import { jsonl } from '../../../../pipeline/1-read/formats/jsonl.ts';

const readJsonl = (text: string) => jsonl.read(text, 'a.jsonl', {});

describe('lines that are read', () => {
  const lines: [line: string, article: object][] = [
    ['{"headline":"Dam","body":"Rain"}', { headline: 'Dam', body: 'Rain' }],
    [
      '{"title":"Dam","maintext":"Rain","source_domain":"x.org"}',
      { headline: 'Dam', body: 'Rain', outlet: 'x.org' },
    ],
    ['{"headline":null,"title":"Dam","text":"Rain"}', { headline: 'Dam', body: 'Rain' }],
    ['{"headline":"Dam"}', { headline: 'Dam', body: '' }],
    ['{"body":"Rain"}', { headline: '', body: 'Rain' }],
    ['{"id":7,"date":2021,"body":"Rain"}', { id: '7', date: '2021', headline: '', body: 'Rain' }],
    ['{"body":"Rain","targets":["Ann Lee"," "]}', { headline: '', body: 'Rain', targets: ['Ann Lee'] }],
    ['{"body":"Rain","targets":"Ann Lee|Bo"}', { headline: '', body: 'Rain', targets: ['Ann Lee', 'Bo'] }],
    ['{"body":"Rain","outlet":"  ","id":""}', { headline: '', body: 'Rain' }],
    ['{"body":" Rain\\r\\n "}', { headline: '', body: ' Rain\r\n ' }],
    ['{"body":"a\\u0000b"}', { headline: '', body: 'a\0b' }],
    ['{"body":"\\ud83c"}', { headline: '', body: '\uD83C' }],
    ['{"body":"a\u2028b"}', { headline: '', body: 'a\u2028b' }],
    ['{"__proto__":{"body":"no"},"constructor":1,"body":"Rain"}', { headline: '', body: 'Rain' }],
    [
      '{"id":"__proto__","outlet":"constructor","body":"Rain"}',
      { id: '__proto__', outlet: 'constructor', headline: '', body: 'Rain' },
    ],
    ['{"schema":"newsframe.analysis/1","headline":"Dam","body":"Rain"}', { headline: 'Dam', body: 'Rain' }],
  ];
  test.each(lines)('%s', (line, article) => {
    expect(readJsonl(`${line}\n`)).toMatchObject({
      articles: [{ ...article, origin: 'a.jsonl:1' }],
      problems: [],
    });
    expect(Object.keys(readJsonl(line).articles[0] ?? {}).sort()).toEqual(
      [...Object.keys(article), 'origin'].sort(),
    );
  });

  test('lines are counted with blank ones, and the order is kept', () => {
    const reading = readJsonl('\uFEFF{"body":"a"}\r\n\r\n  \n{"body":"b"}\n{"body":"c"}');
    expect(reading.articles.map((article) => article.origin)).toEqual([
      'a.jsonl:1',
      'a.jsonl:4',
      'a.jsonl:5',
    ]);
  });

  test('the mapping of all lines is one note', () => {
    expect(readJsonl('{"title":"A","text":"a","x":1}\n{"headline":"B","text":"b","y":1}').notes).toEqual([
      'a.jsonl: headline ← title or headline, body ← text; keys not used: x, y',
    ]);
  });
});

describe('lines that are refused, while the others are read', () => {
  const lines: [line: string, problem: string][] = [
    ['{"body":"Rain"', 'this line is not valid JSON'],
    ['Rain', 'this line is not valid JSON'],
    ['[{"body":"Rain"}]', 'this is not a JSON object'],
    ['"Rain"', 'this is not a JSON object'],
    ['null', 'this is not a JSON object'],
    ['42', 'this is not a JSON object'],
    ['{}', 'this record has neither a headline nor a body'],
    ['{"headline":"","body":" \\n"}', 'this record has neither a headline nor a body'],
    ['{"__proto__":{"body":"Rain"}}', 'this record has neither a headline nor a body'],
    ['{"headline":42,"body":"Rain"}', '"headline" must be text, not a number'],
    ['{"title":["Dam"],"body":"Rain"}', '"title" must be text, not a list'],
    ['{"body":{"text":"Rain"}}', '"body" must be text, not an object'],
    ['{"body":"Rain","id":true}', '"id" must be text, not true or false'],
    ['{"body":"Rain","targets":[1]}', '"targets" must be a list of names, not a list'],
    ['{"body":"Rain","targets":{"a":1}}', '"targets" must be a list of names, not an object'],
    ['{"schema":"newsframe.analysis/1","headline":"Dam"}', 'this is an analysis without the article’s text'],
  ];
  test.each(lines)('%s', (line, problem) => {
    const reading = readJsonl(`{"body":"first"}\n${line}\n{"body":"last"}`);
    expect(reading.problems).toMatchObject([{ file: 'a.jsonl', line: 2, problem }]);
    expect(reading.articles.map((article) => article.body)).toEqual(['first', 'last']);
  });

  test('a problem line of our own is handed on', () => {
    const problem = { schema: 'newsframe.problem/1', id: 'x', line: 9, problem: 'too wet', hint: 'dry it' };
    expect(readJsonl(JSON.stringify(problem))).toEqual({
      articles: [],
      problems: [{ id: 'x', file: 'a.jsonl', line: 1, problem: 'too wet', hint: 'dry it' }],
      notes: [],
    });
  });

  test('a JSON document is one problem, not one per line', () => {
    const { problems } = readJsonl(JSON.stringify([{ body: 'a' }, { body: 'b' }], null, 2));
    expect(problems).toEqual([
      {
        file: 'a.jsonl',
        problem: 'this is one JSON document, not one object per line',
        hint: 'give the file the ending .json',
      },
    ]);
  });
});
