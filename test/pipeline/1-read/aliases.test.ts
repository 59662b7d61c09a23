import { describe, expect, test } from 'vitest';
import { ALIASES, columnKey, FIELDS, mapColumns } from '../../../pipeline/1-read/aliases.ts';

describe('columnKey', () => {
  test.each([
    ['Headline', 'headline'],
    ['  Publish Date ', 'publish_date'],
    ['publish-date', 'publish_date'],
    ['\uFEFFTitle', 'title'],
    ['__proto__', '__proto__'],
    ['', ''],
  ])('%j → %j', (name, key) => {
    expect(columnKey(name)).toBe(key);
  });
});

describe('mapColumns', () => {
  const mapped: [name: string, columns: string[], expected: object][] = [
    ['plain', ['headline', 'body'], { headline: 0, body: 1 }],
    ['aliases in any case', ['TITLE', 'Text', 'Media Name'], { headline: 0, body: 1, outlet: 2 }],
    ['first alias wins, not first column', ['title', 'headline'], { headline: 1 }],
    ['first of equal columns wins', ['body', 'Body'], { body: 0 }],
    ['id is the article, story_id the event', ['story_id', 'doc_id'], { id: 1, event: 0 }],
    [
      'words of the language are plain columns',
      ['constructor', '__proto__', 'toString', 'body'],
      { body: 3 },
    ],
    ['nearly a name is none', ['headlines', 'bodytext', 'my title', 'dates'], {}],
    ['nothing', [], {}],
  ];
  test.each(mapped)('%s', (_name, columns, expected) => {
    expect(Object.fromEntries(mapColumns(columns).columns)).toEqual(expected);
  });

  test('unused columns keep file order', () => {
    expect(mapColumns(['x', 'title', 'headline', 'constructor']).unused).toEqual([0, 1, 3]);
  });

  test('own aliases come first', () => {
    const own = { body: ['Lead Text'] };
    expect(Object.fromEntries(mapColumns(['body', 'lead_text'], own).columns)).toEqual({ body: 1 });
  });

  test('no alias stands for two fields', () => {
    const all = FIELDS.flatMap((field): readonly string[] => ALIASES[field]);
    expect(new Set(all).size).toBe(all.length);
    expect(all.map(columnKey)).toEqual(all);
  });
});
