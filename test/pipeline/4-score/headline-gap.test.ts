import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { score } from '../../../pipeline/4-score/index.ts';
import { windowsBeside } from '../../../pipeline/4-score/windows.ts';
import { wordValues } from '../../../pipeline/4-score/word-values.ts';
import type { HeadlineGap } from '../../../pipeline/types.ts';
import { docOf } from './tones.ts';

const NEUTRAL = 'The council met at noon in the town hall on Monday. ';
const gapOf = (headline: string, body: string): HeadlineGap => score(docOf(headline, body)).gap;
const supportOf = (headline: string, body: string): string | null => {
  const { support } = gapOf(headline, body);
  return support && body.slice(support.start, support.end);
};

describe('distance', () => {
  /** 11 words each, then 3 words each; eight valued words in all. */
  const body = (good: number, bad: number): string =>
    NEUTRAL.repeat(12) + 'Good days came. '.repeat(good) + 'Bad days came. '.repeat(bad);

  it('is the headline’s score less the mean of all body sentences', () => {
    // −3/√24 − (6 − 2) · 3/√24 / 20
    expect(gapOf('Bad day', body(6, 2)).difference).toBeCloseTo(-0.734847, 5);
  });

  it('counts the stretches of the body that are higher, lower and the same', () => {
    // 132 + 24 words make 155 stretches of two; of six sentences of 3, each “good” is in two stretches
    const { higher, lower, percentile } = gapOf('Town day', body(6, 2));
    expect([higher, lower, percentile]).toEqual([undefined, undefined, undefined]);
    const gap = gapOf('Bad town', body(6, 2));
    expect(gap.lower).toBe(0);
    expect(gap.higher).toBeCloseTo((100 * (155 - 4)) / 155, 5);
    expect(gap.percentile).toBeCloseTo((100 * 2) / 155, 5);
  });

  it.each<[name: string, headline: string, body: string]>([
    ['a headline without a valued word', 'Council meets', body(6, 2)],
    ['a body with too few valued words', 'Bad day', body(4, 3)],
    ['a body with too few words', 'Bad day', 'Good days came. Bad days came. '.repeat(8)],
    ['no body', 'Bad day', ''],
    ['no headline', '', body(6, 2)],
  ])('is not given for %s', (_, headline, text) => {
    const gap = gapOf(headline, text);
    for (const key of ['difference', 'percentile', 'higher', 'lower']) expect(gap).not.toHaveProperty(key);
  });

  it('turns round with the words', () => {
    const [low, high] = [gapOf('Bad town', body(4, 4)), gapOf('Good town', body(4, 4))];
    expect(low.difference).toBeCloseTo(-high.difference!, 6);
    expect(low.higher).toBe(high.lower);
    expect(low.percentile).toBeCloseTo(100 - high.percentile!, 6);
  });
});

describe('stretches', () => {
  const word = fc.constantFrom('good', 'bad', 'war', 'day', 'town', 'the', 'terrible', 'peace', 'never');

  it('are those that counting one by one gives', () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 12 }),
        (words, length) => {
          const doc = docOf('', `${words.join(' ')}. Photo: Good Agency/Getty Images`);
          const values = wordValues(doc.body, doc.vocab);
          const dense = new Array<number>(values.spoken).fill(0);
          for (let n = 0; n < values.hits; n += 1) {
            if (values.place[n]! >= 0) dense[values.place[n]!] = values.value[n]!;
          }
          const sums: number[] = [];
          for (let from = 0; from + length <= dense.length; from += 1) {
            sums.push(dense.slice(from, from + length).reduce((sum, x) => sum + x, 0));
          }
          for (const own of [-3, 0, 2]) {
            const found = windowsBeside(own, length, values);
            if (sums.length === 0) expect(found).toBeUndefined();
            else {
              expect(found).toEqual({
                lower: sums.filter((sum) => sum < own - 1e-6).length,
                higher: sums.filter((sum) => sum > own + 1e-6).length,
                all: sums.length,
              });
            }
          }
        },
      ),
    );
  });
});

describe('only in the headline', () => {
  it.each<[headline: string, body: string, only: string[]]>([
    ['Mayor humiliated in shocking vote', 'The mayor lost a vote on Monday.', ['humiliated', 'shocking']],
    ['Korran slams budget', 'The budget was read out on Monday.', ['Korran', 'slams']],
    ['Korran’s plan is a disaster', 'The plan of the town was read out.', ['Korran', 'disaster']],
    // Not so: in another form, as part of a longer name, without a value
    ['Mayor humiliated', 'It was a humiliation for the mayor.', []],
    ['Mayor threatens council', 'The threats came late.', []],
    ['Invasion feared', 'They may invade; people fear it.', []],
    ['Explosion shocks town', 'A boiler exploded. It was a shock.', []],
    ['Korran leaves', 'Ilse Korran left on Monday.', []],
    ['Trams are late again', 'Nothing ran on Monday.', []],
    ['Bad day', '', []],
  ])('%s', (headline, body, only) => expect(gapOf(headline, body).headlineOnly).toEqual(only));

  it('does not count the headline itself, repeated in the body', () => {
    const headline = 'Korran humiliated in vote';
    expect(
      gapOf(headline, `${headline}\n\nThe council met on Monday. It counted hands.`).headlineOnly,
    ).toEqual(['Korran', 'humiliated']);
  });
});

describe('support', () => {
  const body =
    'The town has twelve bus lines. Korran said on Monday that four bus lines will close in May. Passengers were told in March.';

  it.each<[headline: string, found: string | null]>([
    ['Four bus lines to close in May', 'Korran said on Monday that four bus lines will close in May.'],
    ['Korran closes bus lines', 'Korran said on Monday that four bus lines will close in May.'],
    ['Council told passengers of closures', null],
    // Not so: one word, names only, another claim
    ['Korran on Monday', null],
    ['Bus', null],
    ['Council resigns after shocking audit of bus lines', null],
    ['', null],
  ])('%s', (headline, found) => expect(supportOf(headline, body)).toBe(found));

  it('is the earliest of equals', () => {
    const twice = 'The tram line will close. On Monday the tram line will close.';
    expect(supportOf('Tram line to close', twice)).toBe('The tram line will close.');
  });

  it('is not the headline itself', () => {
    const headline = 'Four bus lines to close in May';
    expect(supportOf(headline, `${headline}\n\n${body}`)).toBe(
      'Korran said on Monday that four bus lines will close in May.',
    );
  });
});
