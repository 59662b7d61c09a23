import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare } from '../../../pipeline/6-compare/index.ts';
import type { KeynessRow, RateContrast } from '../../../pipeline/types.ts';
import { analysed, type Sketch, times } from './fixture.ts';
import { sketches } from './sketches.ts';

const compareSketches = (list: readonly Sketch[]) => compare(list.map(analysed));

test('the order of the articles changes no byte', () => {
  const shuffled = sketches.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  );
  fc.assert(
    fc.property(shuffled, ([list, other]) => {
      expect(JSON.stringify(compareSketches(other))).toBe(JSON.stringify(compareSketches(list)));
    }),
  );
});

test('swapping target and reference flips every direction and nothing else', () => {
  const twoOutlets = sketches.map((list) =>
    list.map((one, i) => ({ ...one, outlet: i % 2 === 0 ? 'Post' : 'Globe' })),
  );
  fc.assert(
    fc.property(twoOutlets, (list) => {
      const { keyness: all, contrasts } = compareSketches(list);
      const keyness = all.filter(({ scope }) => scope === 'corpus');
      const post = keyness.filter(({ target }) => target === 'Post');
      const globe = keyness.filter(({ target }) => target === 'Globe');
      expect(globe).toEqual(post.map(flipped));
      const exchanged = list.map((one) => ({ ...one, outlet: one.outlet === 'Post' ? 'Globe' : 'Post' }));
      const other = compareSketches(exchanged).keyness.filter(({ scope }) => scope === 'corpus');
      expect(other.map(renamed)).toEqual([...post, ...globe]);
      const side = (name: string) =>
        contrasts.filter(({ scope, target }) => scope === 'corpus' && target === name);
      expect(side('Globe').map(withoutWords)).toEqual(side('Post').map(turned).map(withoutWords));
    }),
  );
});

test('a contrast turned round says the same sentence the other way round', () => {
  const marks = (n: number) => Array.from({ length: n }, () => ['fear', 'outlet'] as const);
  const article = (id: string, outlet: string, n: number): Sketch => ({
    id,
    outlet,
    own: times(300, 'word'),
    cues: marks(n),
    categories: ['fear'],
  });
  const { contrasts } = compareSketches([article('a', 'Post', 9), article('b', 'Globe', 1)]);
  const [globe, post] = contrasts.filter(({ scope }) => scope === 'corpus');
  expect(globe?.moreIn).toBe('Post');
  expect(post?.moreIn).toBe('Post');
  expect(post?.inWords).toMatch(
    /^More often in Post than in Globe: Post 3\.0, Globe 0\.3 per 100 own words \(Post 9 marks, Globe 1\); 9\.0 times as often, between /,
  );
  expect(globe?.inWords).toMatch(
    /^More often in Post than in Globe: Globe 0\.3, Post 3\.0 per 100 own words \(Globe 1 mark, Post 9\); 9\.0 times as often, between /,
  );
});

test('every number is finite and every row can be written as JSON and read again', () => {
  fc.assert(
    fc.property(sketches, (list) => {
      const comparison = compareSketches(list);
      expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison);
      for (const { countTarget, countReference, articles, moreIn, target, reference } of comparison.keyness) {
        expect(countTarget + countReference).toBeGreaterThanOrEqual(3);
        expect(articles).toBeGreaterThanOrEqual(1);
        expect([target, reference, 'neither']).toContain(moreIn);
      }
    }),
  );
});

test('outlets called like properties of objects are outlets like others', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
  const list = names.map((outlet) => ({ id: outlet, outlet, own: times(3, outlet) }));
  const { outlets, profiles, keyness } = compareSketches(list);
  expect(outlets.map(({ name }) => name)).toEqual(names.toSorted());
  expect(profiles.map(({ name }) => name)).toEqual(names.toSorted());
  expect(outlets.every(({ summary }) => summary.articles === 1)).toBe(true);
  const most = (target: string) => keyness.find((row) => row.target === target)?.feature;
  expect(most('constructor')).toBe('constructor');
});

test('outlets stand by code unit, articles without one last', () => {
  const list = ['b', undefined, 'Z', '', 'é', 'a'].map((outlet, i) => ({
    id: `${i}`,
    ...(outlet !== undefined && { outlet }),
  }));
  const { outlets } = compareSketches(list);
  expect(outlets.map(({ name }) => name)).toEqual(['Z', 'a', 'b', 'é', '(no outlet)']);
  expect(outlets.at(-1)?.summary.articles).toBe(2);
});

test('two articles of nine words compare, with a caution', () => {
  const { profiles, keyness, cautions } = compareSketches([
    { id: 'a', own: 'talk on war plan begin in geneva this week' },
    { id: 'b', own: 'crisis talk on war plan fail in geneva today' },
  ]);
  expect(profiles.map(({ all }) => all)).toEqual([
    { count: 0, tokens: 9 },
    { count: 0, tokens: 9 },
  ]);
  expect(keyness).toEqual([]);
  expect(cautions).toContain(
    '2 articles with fewer than 120 own words (a, b): no rate is given, only counts.',
  );
});

test('no article gives an empty comparison', () => {
  const { schema, articles, cautions, ...rest } = compare([]);
  expect({ schema, articles, cautions }).toEqual({
    schema: 'newsframe.comparison/1',
    articles: 0,
    cautions: ['No article: there is nothing to compare.'],
  });
  expect(Object.values(rest).every((rows) => Array.isArray(rows) && rows.length === 0)).toBe(true);
});

function turned(row: RateContrast): RateContrast {
  const { ratio, low, high, per100Target, per100Reference, ...rest } = row;
  return {
    ...rest,
    target: row.reference,
    reference: row.target,
    countTarget: row.countReference,
    countReference: row.countTarget,
    tokensTarget: row.tokensReference,
    tokensReference: row.tokensTarget,
    articlesTarget: row.articlesReference,
    articlesReference: row.articlesTarget,
  };
}

/** What stays comparable when the sides swap: rates and ratios turn over with rounding, sentences change places. */
function withoutWords({ inWords, ratio, low, high, per100Target, per100Reference, ...row }: RateContrast) {
  return row;
}

function flipped(row: KeynessRow): KeynessRow {
  return {
    ...row,
    target: row.reference,
    reference: row.target,
    countTarget: row.countReference,
    countReference: row.countTarget,
    totalTarget: row.totalReference,
    totalReference: row.totalTarget,
    rateTarget: row.rateReference,
    rateReference: row.rateTarget,
    logRatio: 0 - row.logRatio,
    logOddsZ: 0 - row.logOddsZ,
  };
}

function renamed(row: KeynessRow): KeynessRow {
  const other = (name: string) => (name === 'Post' ? 'Globe' : name === 'Globe' ? 'Post' : name);
  return { ...row, target: other(row.target), reference: other(row.reference), moreIn: other(row.moreIn) };
}
