import { expect, test } from 'vitest';
import { emptySummary } from '../../../pipeline/6-compare/merge.ts';
import { profile } from '../../../pipeline/6-compare/profile.ts';
import { summarise } from '../../../pipeline/6-compare/summarise.ts';
import { analysed, times } from './fixture.ts';

const five = Array.from({ length: 5 }, () => ['emotive', 'outlet'] as const);

// SciPy 1.17.1: chi2.ppf gives 0.360774753 and 2.592962684 for 5 in 450
test('gives rates per 100 own tokens with their exact interval', () => {
  const { rates, all } = profile(
    'a',
    summarise(analysed({ id: 'a', own: times(450, 'word'), cues: five, categories: ['moral'] })),
  );
  expect(rates.emotive).toEqual({ count: 5, tokens: 450, per100: 1.111111, low: 0.360775, high: 2.592963 });
  expect(rates.moral).toEqual({ count: 0, tokens: 450, per100: 0, low: 0, high: 0.819751 });
  expect(rates.fear).toBeUndefined();
  expect(all).toEqual(rates.emotive);
});

test('gives no rate below 120 own tokens, and one at 120', () => {
  const at = (n: number) => profile('a', summarise(analysed({ id: 'a', own: times(n, 'word'), cues: five })));
  expect(at(119).all).toEqual({ count: 5, tokens: 119 });
  expect(at(119).rates.emotive).toEqual({ count: 5, tokens: 119 });
  expect(at(120).all.per100).toBe(4.166667);
});

test('adds the categories of own body cues only', () => {
  const cues = [
    ['emotive', 'outlet'],
    ['fear', 'outlet'],
    ['fear', 'quote'],
    ['moral', 'outlet', 'headline'],
  ] as const;
  expect(profile('a', summarise(analysed({ id: 'a', cues }))).all.count).toBe(2);
});

test('quoted share leaves furniture out and is absent for an empty body', () => {
  const sketch = { id: 'a', own: 'a b', quoted: 'c d e', indirect: 'f', furniture: 'g h' };
  expect(profile('a', summarise(analysed(sketch))).quotedShare).toBe(0.5);
  expect(profile('a', summarise(analysed({ id: 'a', furniture: 'g h' })))).not.toHaveProperty('quotedShare');
});

test('tone is the mean of the scores there are, absent if there is none', () => {
  expect(profile('a', emptySummary()).tone).toEqual({});
  const tone = { headline: { scored: 3, sumMicro: 200_000, hits: 9, tokens: 9 } };
  const summary = { ...emptySummary(), tone: { ...emptySummary().tone, ...tone } };
  expect(profile('a', summary).tone).toEqual({ headline: 0.066667 });
});
