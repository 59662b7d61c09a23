import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare } from '../../../pipeline/6-compare/index.ts';
import { analysed, type Sketch, times } from './fixture.ts';
import { sketches } from './sketches.ts';

const LONG = times(300, 'word');

/** Articles of 300 own words: `{ A: 2 }` is two of outlet A; outlet "" is none. */
function corpus(sizes: Record<string, number>): Sketch[] {
  return Object.entries(sizes).flatMap(([outlet, n]) =>
    Array.from({ length: n }, (_, i) => ({ id: `${outlet}${i}`, outlet, own: LONG })),
  );
}

const table: readonly (readonly [string, readonly Sketch[], readonly string[]])[] = [
  ['one article', corpus({ A: 1 }), ['One article: there is nothing to compare it with.']],
  [
    'five articles, one each',
    corpus({ A: 1, B: 1, C: 1, D: 1, E: 1 }),
    ['Five articles, one each: differences describe these articles, not the outlets.'],
  ],
  [
    'one outlet',
    corpus({ A: 3 }),
    [
      'Only one outlet, A: there is no other outlet to compare it with. Words are contrasted article by article, and differences describe these articles.',
    ],
  ],
  [
    'one outlet and articles without',
    corpus({ A: 3, '': 1 }),
    [
      'Only one outlet, A (1 article without an outlet): there is no other outlet to compare it with. Words are contrasted article by article, and differences describe these articles.',
    ],
  ],
  [
    'many articles, no outlet',
    corpus({ '': 13 }),
    [
      'None of the 13 articles has an outlet. No words are contrasted: that needs two outlets, or at most 12 articles.',
    ],
  ],
  [
    'two against three',
    corpus({ A: 2, B: 3 }),
    [
      '2 of 2 outlets with fewer than 8 articles (A 2, B 3): what is said of them is rough and may change with the next article; add articles.',
      'Too few articles for a test between outlets to reach significance, however large the difference (articles of the outlet against those of the others, with the smallest p they can give, above 0.05): A 2 against 3, p = 0.1.',
    ],
  ],
  [
    'four against four can be tested',
    corpus({ A: 4, B: 4 }),
    [
      '2 of 2 outlets with fewer than 8 articles (A 4, B 4): what is said of them is rough and may change with the next article; add articles.',
    ],
  ],
  ['eight each', corpus({ A: 8, B: 8 }), []],
  [
    'some without an outlet',
    corpus({ A: 8, B: 8, '': 2 }),
    [
      '2 articles have no outlet: they form the row "(no outlet)" and take no part in the words contrasted between outlets.',
    ],
  ],
  [
    'short articles, and an outlet that is short for all its articles',
    [
      ...corpus({ A: 8 }),
      ...Array.from({ length: 8 }, (_, i) => ({
        id: `B${i}`,
        outlet: 'B',
        own: times(i === 0 ? 200 : 2, 'x'),
      })),
    ],
    [
      '7 articles with fewer than 120 own words (B1, B2, B3, B4, B5, and 2 more): no rate is given, only counts.',
      '1 article with 120 to 299 own words (B0): the rates are very uncertain; read them with their intervals.',
      '1 outlet with 120 to 299 own words (B): the rates are very uncertain; read them with their intervals.',
    ],
  ],
];

test.each(table)('%s', (_, list, expected) => {
  expect(compare(list.map(analysed)).cautions).toEqual(expected);
});

test('no caution judges an outlet', () => {
  fc.assert(
    fc.property(sketches, (list) => {
      const text = compare(list.map(analysed)).cautions.join(' ');
      expect(text).not.toMatch(/bias|false|intend|mislead|propaganda|best|worst|rank|undefined|NaN/i);
    }),
  );
});
