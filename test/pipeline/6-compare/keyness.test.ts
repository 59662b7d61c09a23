import { expect, test } from 'vitest';
import { compare } from '../../../pipeline/6-compare/index.ts';
import type { KeynessRow } from '../../../pipeline/types.ts';
import { analysed, emptyVocab, type Sketch, times } from './fixture.ts';

const keynessOf = (...sketches: Sketch[]) => compare(sketches.map(analysed)).keyness;
const features = (rows: readonly KeynessRow[]) => [...new Set(rows.map((row) => row.feature))].sort();

test('a row holds both counts, totals, rates per 1,000 and the direction in words', () => {
  const [row] = keynessOf(
    { id: '1', outlet: 'Post', own: `${times(10, 'threat')} ${times(990, 'the')}` },
    { id: '2', outlet: 'Globe', own: `${times(5, 'threat')} ${times(1995, 'the')}` },
  ).filter(({ target }) => target === 'Post');
  expect(row).toEqual({
    scope: 'corpus',
    target: 'Post',
    reference: 'Globe',
    feature: 'threat',
    moreIn: 'Post',
    countTarget: 10,
    countReference: 5,
    totalTarget: 1000,
    totalReference: 2000,
    rateTarget: 10,
    rateReference: 2.5,
    logRatio: 1.932886,
    logOddsZ: 2.47021,
    g2: 6.931472,
    articles: 2,
  });
});

test('function words, numerals, single letters, mixed tokens, names, quotes and furniture are no features', () => {
  const rows = keynessOf(
    {
      id: '1',
      outlet: 'Post',
      own: times(4, 'the two million x 5 g7 war-torn être war'),
      names: times(4, 'moscow'),
      quoted: times(4, 'nuclear'),
      indirect: times(4, 'bomb'),
      furniture: times(4, 'photo'),
    },
    { id: '2', outlet: 'Globe', own: 'the talk' },
  );
  expect(features(rows)).toEqual(['war', 'être']);
  expect(rows.find(({ target }) => target === 'Post')).toMatchObject({ totalTarget: 40, totalReference: 2 });
});

test('names count in the total though not as features', () => {
  const [row] = keynessOf({ id: '1', own: times(3, 'war'), names: 'moscow kyiv' }, { id: '2', own: 'peace' });
  expect(row?.totalTarget).toBe(5);
});

test('a word needs three occurrences', () => {
  expect(keynessOf({ id: '1', own: 'war war' }, { id: '2', own: 'peace' })).toEqual([]);
  expect(features(keynessOf({ id: '1', own: 'war war' }, { id: '2', own: 'war' }))).toEqual(['war']);
});

test('among more than five articles a word needs two of them', () => {
  const others = (n: number) =>
    Array.from({ length: n }, (_, i) => ({ id: `b${i}`, outlet: 'B', own: 'peace' }));
  const target = { id: 'a', outlet: 'A', own: times(5, 'war') };
  expect(features(keynessOf(target, ...others(4)))).toEqual(['peace', 'war']);
  expect(features(keynessOf(target, ...others(5)))).toEqual(['peace']);
});

test('equal rates are more in neither', () => {
  const rows = keynessOf({ id: '1', own: times(3, 'war the') }, { id: '2', own: times(6, 'war the') });
  expect(rows.map(({ moreIn, logOddsZ }) => [moreIn, logOddsZ])).toEqual([
    ['neither', 0],
    ['neither', 0],
  ]);
});

test('three outlets stand against the others, articles without an outlet apart', () => {
  const rows = keynessOf(
    { id: '1', outlet: 'A', own: times(3, 'war') },
    { id: '2', outlet: 'B', own: times(3, 'peace') },
    { id: '3', outlet: 'C', own: times(3, 'talk') },
    { id: '4', own: times(3, 'vote') },
  );
  expect(features(rows)).toEqual(['peace', 'talk', 'war']);
  expect(new Set(rows.map(({ reference }) => reference))).toEqual(new Set(['the others']));
  expect(rows[0]).toMatchObject({ target: 'A', totalTarget: 3, totalReference: 6 });
});

test('without two outlets up to twelve articles stand against each other, more do not', () => {
  const articles = (n: number) =>
    Array.from({ length: n }, (_, i) => ({ id: `${i}`, outlet: 'A', own: 'war the' }));
  expect(new Set(keynessOf(...articles(12)).map(({ target }) => target)).size).toBe(12);
  expect(keynessOf(...articles(13))).toEqual([]);
});

test('gives at most 50 words per direction, strongest first, then by code unit', () => {
  const words = (prefix: string) => Array.from({ length: 70 }, (_, i) => prefix + letters(i));
  const own = (list: string[]) => list.map((word) => times(3, word)).join(' ');
  const rows = keynessOf(
    { id: '1', own: `${own(words('a'))} ${times(40, 'war')}` },
    { id: '2', own: `${own(words('b'))} war` },
  ).filter(({ target }) => target === '1');
  expect(rows.filter(({ moreIn }) => moreIn === '1')).toHaveLength(50);
  expect(rows.filter(({ moreIn }) => moreIn === '2')).toHaveLength(50);
  const key = ({ logOddsZ, feature }: KeynessRow) => `${(1e6 - Math.abs(logOddsZ)).toFixed(6)} ${feature}`;
  expect(rows.map(key)).toEqual(rows.map(key).toSorted());
});

test('an outlet without own words is no target', () => {
  const rows = keynessOf(
    { id: '1', outlet: 'A', quoted: 'war' },
    { id: '2', outlet: 'B', own: times(3, 'war') },
    { id: '3', outlet: 'C', own: times(3, 'war') },
  );
  expect(new Set(rows.map(({ target }) => target))).toEqual(new Set(['B', 'C']));
});

test('articles with vocabs of their own give the same rows as articles that share one', () => {
  const texts = ['war war talk vote', 'talk war vote vote', 'vote threat threat threat'];
  const vocab = emptyVocab();
  const apart = texts.map((own, i) => ({ id: `${i}`, own }));
  expect(keynessOf(...apart.map((sketch) => ({ ...sketch, vocab })))).toEqual(keynessOf(...apart));
});

function letters(i: number): string {
  return String.fromCharCode(97 + Math.floor(i / 26), 97 + (i % 26));
}
