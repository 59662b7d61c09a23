import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare } from '../../../pipeline/6-compare/index.ts';
import type { KeynessRow } from '../../../pipeline/types.ts';
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

test.skip('swapping target and reference flips every direction and nothing else', () => {
  const twoOutlets = sketches.map((list) =>
    list.map((one, i) => ({ ...one, outlet: i % 2 === 0 ? 'Post' : 'Globe' })),
  );
  fc.assert(
    fc.property(twoOutlets, (list) => {
      const { keyness } = compareSketches(list);
      const post = keyness.filter(({ target }) => target === 'Post');
      const globe = keyness.filter(({ target }) => target === 'Globe');
      expect(globe).toEqual(post.map(flipped));
      const exchanged = list.map((one) => ({ ...one, outlet: one.outlet === 'Post' ? 'Globe' : 'Post' }));
      expect(compareSketches(exchanged).keyness.map(renamed)).toEqual([...post, ...globe]);
    }),
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

test.skip('no article gives an empty comparison', () => {
  expect(compare([])).toEqual({
    schema: 'newsframe.comparison/1',
    articles: 0,
    outlets: [],
    profiles: [],
    keyness: [],
    cautions: ['No article: there is nothing to compare.'],
  });
});

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
