import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { json } from '../../../../pipeline/1-read/formats/json.ts';
import { elementOffsets } from '../../../../pipeline/1-read/json-positions.ts';

const readJson = (text: string) => json.read(text, 'a.json', {});
const origins = (text: string) => readJson(text).articles.map((article) => article.origin);

describe('documents that are read', () => {
  test.each([
    ['one article', '\n{"headline":"Dam","body":"Rain"}', ['a.json:2']],
    ['a list', '[\n {"body":"a"},\n {"body":"b"}\n]', ['a.json:2', 'a.json:3']],
    ['articles', '{"articles":[{"body":"a"},\n\n{"body":"b"}]}', ['a.json:1', 'a.json:3']],
    ['articles among others', '{"n":[1,\n2],"articles":\n[{"body":"a","x":[{}]}],"z":[{}]}', ['a.json:3']],
    ['articles twice: the last', '{"articles":[{"body":"a"}],\n"articles":[{"body":"b"}]}', ['a.json:2']],
    ['brackets and marks in strings', '[{"body":"]},{\\"[\\\\"},\n{"body":"b"}]', ['a.json:1', 'a.json:2']],
    ['byte-order mark', '\uFEFF[{"body":"a"}]', ['a.json:1']],
    ['a field called articles that is no list', '{"articles":3,"body":"a"}', ['a.json:1']],
    ['JSON lines under a wrong name', '{"body":"a"}\n{"body":"b"}', ['a.json:1', 'a.json:2']],
  ])('%s', (_name, text, expected) => {
    expect(origins(text)).toEqual(expected);
    expect(readJson(text).problems).toEqual([]);
  });

  test('JSON lines under a wrong name are noted', () => {
    expect(readJson('{"body":"a"}\n{"body":"b"}').notes[0]).toBe(
      'a.json: read as JSON lines, one object per line',
    );
  });

  test('offsets are those of the elements', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.constantFrom(0, 2), (elements, indent) => {
        for (const value of [elements, { before: elements, articles: elements, after: [1] }]) {
          const text = JSON.stringify(value, null, indent);
          const offsets = elementOffsets(text, 'articles');
          expect(offsets).toHaveLength(elements.length);
          offsets.forEach((offset, index) => {
            expect(text.slice(offset)[0]).toBe(JSON.stringify(elements[index])[0]);
          });
        }
      }),
    );
  });
});

describe('documents that are refused', () => {
  test.each([
    ['broken', '[{"body":"a"},\n{"body"]', 'this is not valid JSON'],
    ['text', 'It rained.', 'this is not valid JSON'],
    ['empty list', '[]', 'the list of articles is empty'],
    ['empty articles', '{"articles":[]}', 'the list of articles is empty'],
    ['a number', '42', 'this is not a JSON object'],
    ['no text', '{"name":"package"}', 'this record has neither a headline nor a body'],
  ])('%s', (_name, text, problem) => {
    expect(readJson(text)).toMatchObject({ articles: [], problems: [{ file: 'a.json', problem }] });
  });

  test('a broken element has its line, the others are read', () => {
    const reading = readJson('[\n{"body":"a"},\n7,\n{"body":3},\n{"body":"b"}]');
    expect(reading.problems.map((problem) => problem.line)).toEqual([3, 4]);
    expect(reading.articles).toHaveLength(2);
  });
});
