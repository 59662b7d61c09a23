import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sensitivity } from '../../../pipeline/6-compare/sensitivity.ts';
import type { Analysis, Category, Cue, SensitivityRow } from '../../../pipeline/types.ts';
import { analysed, times } from './fixture.ts';

type Marks = readonly [count: number, category: Category, strength?: 1 | 2 | 3, voice?: Cue['voice']];

/** An article of 1,000 own and 500 quoted words with so many marks of each kind. */
function article(id: string, outlet: string, ...marks: readonly Marks[]): Analysis {
  const cues = marks.flatMap(([count, category, , voice = 'outlet']) =>
    Array.from({ length: count }, () => [category, voice] as const),
  );
  const strengths = marks.flatMap(([count, , strength = 2]) => Array.from({ length: count }, () => strength));
  const categories: Category[] = ['emotive', 'fear'];
  const own = times(1000, 'word');
  const { analysis } = analysed({ id, outlet, own, quoted: times(500, 'said'), cues, categories });
  return { ...analysis, cues: analysis.cues.map((cue, i): Cue => ({ ...cue, strength: strengths[i]! })) };
}

function rows(pairs: readonly Analysis[], feature: SensitivityRow['feature']): Record<string, string> {
  const found = sensitivity(pairs).filter((row) => row.feature === feature);
  return Object.fromEntries(found.map(({ scenario, verdict }) => [scenario, verdict]));
}

describe('what becomes of a difference', () => {
  it('survives where it does not lean on what is taken away', () => {
    const pairs = [article('a', 'Orlen Post', [40, 'emotive']), article('b', 'Vask Times', [10, 'emotive'])];
    expect(rows(pairs, 'emotive')).toEqual({
      'as reported': 'as reported',
      'without arguable marks': 'survives',
      'with quotations': 'survives',
    });
  });

  it('goes without the arguable marks that made it', () => {
    const pairs = [
      article('a', 'Orlen Post', [30, 'emotive', 1], [10, 'emotive']),
      article('b', 'Vask Times', [10, 'emotive']),
    ];
    expect(rows(pairs, 'emotive')['without arguable marks']).toBe('no longer clear');
  });

  it('turns round when quotations count', () => {
    const pairs = [
      article('a', 'Orlen Post', [30, 'emotive']),
      article('b', 'Vask Times', [8, 'emotive'], [90, 'emotive', 2, 'quote']),
    ];
    expect(rows(pairs, 'emotive')['with quotations']).toBe('turns round');
  });

  it('becomes clear where reported speech holds it', () => {
    const pairs = [
      article('a', 'Orlen Post', [10, 'emotive']),
      article('b', 'Vask Times', [10, 'emotive'], [40, 'emotive', 2, 'indirect']),
    ];
    expect(rows(pairs, 'emotive')['with quotations']).toBe('becomes clear');
    expect(rows(pairs, 'emotive')['without arguable marks']).toBe('never clear');
  });

  it('of all marks together hangs on the category that makes it', () => {
    const pairs = [
      article('a', 'Orlen Post', [40, 'fear'], [10, 'emotive']),
      article('b', 'Vask Times', [10, 'emotive']),
    ];
    expect(rows(pairs, 'all')).toMatchObject({
      'without fear': 'no longer clear',
      'without emotive': 'survives',
    });
  });
});

it('gives counts, words, rates and the direction in words', () => {
  const pairs = [article('a', 'Orlen Post', [40, 'emotive']), article('b', 'Vask Times', [10, 'emotive'])];
  const [row] = sensitivity(pairs);
  expect(row).toMatchObject({
    target: 'Orlen Post',
    reference: 'Vask Times',
    feature: 'emotive',
    moreIn: 'Orlen Post',
    countTarget: 40,
    totalTarget: 1000,
    rateTarget: 4,
    countReference: 10,
    totalReference: 1000,
    rateReference: 1,
    ratio: 4,
    clear: true,
  });
  // 40 of 50 where 25 are expected: binom.test(40, 50) in R 4.2 gives p = 2.386e-05, rounded to 6 decimals.
  expect(row?.p).toBe(0.000024);
});

it('counts quotations in only where it says so, with their words', () => {
  const pairs = [
    article('a', 'Orlen Post', [4, 'emotive'], [5, 'emotive', 2, 'quote']),
    article('b', 'Vask Times', [1, 'emotive']),
  ];
  const found = sensitivity(pairs).filter(({ feature }) => feature === 'emotive');
  expect(found.map(({ countTarget, totalTarget }) => [countTarget, totalTarget])).toEqual([
    [4, 1000],
    [4, 1000],
    [9, 1500],
  ]);
});

it('never counts headlines', () => {
  const analysis = article('a', 'Orlen Post', [4, 'emotive']);
  const inHeadline = {
    ...analysis,
    cues: analysis.cues.map((cue): Cue => ({ ...cue, passage: 'headline' })),
  };
  const [row] = sensitivity([inHeadline, article('b', 'Vask Times', [1, 'emotive'])]);
  expect(row?.countTarget).toBe(0);
});

it('sets each of three outlets against the others', () => {
  const pairs = ['A', 'B', 'C'].map((outlet, i) => article(outlet, outlet, [10 * i + 1, 'emotive']));
  const sides = sensitivity(pairs)
    .filter(({ feature, scenario }) => feature === 'emotive' && scenario === 'as reported')
    .map(({ target, reference, totalReference }) => [target, reference, totalReference]);
  expect(sides).toEqual([
    ['A', 'the others', 2000],
    ['B', 'the others', 2000],
    ['C', 'the others', 2000],
  ]);
});

describe('says nothing', () => {
  it.each<[string, readonly Analysis[]]>([
    ['of no article', []],
    ['of one outlet', [article('a', 'Orlen Post', [4, 'emotive'])]],
    ['of marks that nobody uses', [article('a', 'Orlen Post'), article('b', 'Vask Times')]],
    [
      'of a side with too few words',
      [
        article('a', 'Orlen Post', [4, 'emotive']),
        analysed({ id: 'b', outlet: 'Vask Times', own: 'short' }).analysis,
      ],
    ],
  ])('%s', (_, pairs) => {
    expect(sensitivity(pairs)).toEqual([]);
  });
});

it('does not depend on the order of articles', () => {
  const pairs = [
    article('a', 'Orlen Post', [9, 'emotive'], [4, 'fear', 1]),
    article('b', 'Vask Times', [3, 'emotive'], [2, 'fear', 3, 'quote']),
    article('c', 'Orlen Post', [1, 'fear']),
    article('d', 'Ossel Sun', [7, 'fear', 1]),
  ];
  const expected = JSON.stringify(sensitivity(pairs));
  fc.assert(
    fc.property(fc.shuffledSubarray(pairs, { minLength: pairs.length }), (shuffled) => {
      expect(JSON.stringify(sensitivity(shuffled))).toBe(expected);
    }),
  );
});
