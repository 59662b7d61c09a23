import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assignIds, contentHash, ownId } from '../../../pipeline/1-read/article-ids.ts';
import type { RawArticle } from '../../../pipeline/types.ts';
import { sha256 } from '../../../src/batch/sha256.ts';

const raw = (body: string, more: Partial<RawArticle> = {}): RawArticle => ({
  headline: 'Dam',
  body,
  origin: `${body}.txt`,
  ...more,
});
const ids = (raws: readonly RawArticle[]) => assignIds(raws, sha256).articles.map((article) => article.id);
const hashOf = (body: string) => sha256(JSON.stringify(['', '', 'Dam', body]));

describe('ids', () => {
  test('a missing id is the start of the hash of outlet, date, headline and body', () => {
    expect(ids([raw('a', { outlet: 'O', date: '2021' })])).toEqual([
      sha256('["O","2021","Dam","a"]').slice(0, 12),
    ]);
    expect(ownId(raw('a'), sha256)).toBe(hashOf('a').slice(0, 12));
    expect(ownId(raw('a', { id: 'x' }), sha256)).toBe('x');
  });

  test('lone surrogates make different hashes', () => {
    expect(contentHash(raw('\uD83C'), sha256)).not.toBe(contentHash(raw('\uD83D'), sha256));
  });

  const [first = '', second = ''] = ['a', 'b'].sort((a, b) => (hashOf(a) < hashOf(b) ? -1 : 1));
  const tables: [name: string, raws: RawArticle[], expected: string[]][] = [
    ['given ids are kept', [raw('a', { id: 'x' }), raw('b', { id: 'y' })], ['x', 'y']],
    [
      'words of the language are ids',
      [raw('a', { id: '__proto__' }), raw('b', { id: 'constructor' })],
      ['__proto__', 'constructor'],
    ],
    ['one id, two contents', [raw(second, { id: 'x' }), raw(first, { id: 'x' })], ['x-2', 'x']],
    [
      'no suffix takes a given id',
      [raw(first, { id: 'x' }), raw(second, { id: 'x' }), raw('c', { id: 'x-2' })],
      ['x', 'x-3', 'x-2'],
    ],
    ['same content, same id: once', [raw('a', { id: 'x' }), raw('a', { id: 'x' })], ['x']],
    ['same content, no id: once', [raw('a'), raw('a')], [hashOf('a').slice(0, 12)]],
    ['same content, one id and none: once', [raw('a'), raw('a', { id: 'x' })], ['x']],
    ['same content, two ids: two', [raw('a', { id: 'x' }), raw('a', { id: 'y' })], ['x', 'y']],
    [
      'same text, other outlet: two',
      [raw('a', { id: 'x', outlet: 'A' }), raw('a', { id: 'y', outlet: 'B' })],
      ['x', 'y'],
    ],
    ['none', [], []],
  ];
  test.each(tables)('%s', (_name, raws, expected) => {
    expect(ids(raws)).toEqual(expected);
  });

  test('copies and clashes are noted once', () => {
    const raws = [
      raw('a', { origin: 'z.txt' }),
      raw('a', { origin: 'y.txt' }),
      raw('a', { origin: 'x.txt' }),
    ];
    expect(assignIds(raws, sha256).notes).toEqual([
      'x.txt, y.txt and z.txt are the same article and are counted once',
    ]);
    expect(assignIds([raw(second, { id: 'x' }), raw(first, { id: 'x' })], sha256).notes).toEqual([
      `the id x stands for different articles, which are now x (${first}.txt) and x-2 (${second}.txt)`,
    ]);
    expect(assignIds([raw('a'), raw('b')], sha256).notes).toEqual([]);
  });

  test('of copies the one that says most is kept, without its origin', () => {
    const copies = [raw('a'), raw('a', { event: 'flood', url: 'u' }), raw('a', { event: 'rain' })];
    expect(assignIds(copies, sha256).articles).toEqual([
      { id: hashOf('a').slice(0, 12), headline: 'Dam', body: 'a', event: 'flood', url: 'u' },
    ]);
  });
});

describe('any articles', () => {
  const word = fc.constantFrom('a', 'b', 'c');
  const article = fc.record(
    {
      headline: word,
      body: word,
      origin: word,
      id: fc.constantFrom('x', 'x-2', 'x-3', '__proto__'),
      outlet: word,
      event: word,
    },
    { requiredKeys: ['headline', 'body', 'origin'] },
  );
  const sorted = (raws: readonly RawArticle[]) =>
    assignIds(raws, sha256)
      .articles.map((found) => JSON.stringify(found))
      .sort();

  test('ids are unique, and the same articles come out in any order', () => {
    const shuffled = fc
      .array(article, { maxLength: 8 })
      .chain((raws) => fc.tuple(fc.constant(raws), fc.shuffledSubarray(raws, { minLength: raws.length })));
    fc.assert(
      fc.property(shuffled, ([raws, others]) => {
        expect(new Set(ids(raws)).size).toBe(ids(raws).length);
        expect(sorted(others)).toEqual(sorted(raws));
      }),
      { numRuns: 500 },
    );
  });
});
