/** Scores of small cases, computed by hand. */
import { describe, expect, test } from 'vitest';
import { macroF1 } from '../../../pipeline/stats/macro-f1.ts';
import type { QuoteType } from '../../../pipeline/types.ts';
import { namedSource } from '../../../src/evaluate/formats/named-source.ts';
import { scoreCharacters } from '../../../src/evaluate/score/characters.ts';
import { scoreClasses } from '../../../src/evaluate/score/classes.ts';
import { scoreClusters } from '../../../src/evaluate/score/clusters.ts';
import { coverage } from '../../../src/evaluate/score/coverage.ts';
import { scoreLabels } from '../../../src/evaluate/score/labels.ts';
import { majority } from '../../../src/evaluate/score/majority.ts';
import { nameWords } from '../../../src/evaluate/score/name-words.ts';
import { QUOTE_KINDS } from '../../../src/evaluate/score/quote-kinds.ts';
import { scoreQuotes } from '../../../src/evaluate/score/quotes.ts';
import { scoreSpans } from '../../../src/evaluate/score/spans.ts';
import { scoreSpeakers } from '../../../src/evaluate/score/speakers.ts';

const at = { article: 'a', cluster: 'a', passage: 'body' as const };
const spans = (list: string, category = 'fear') =>
  list
    .split(' ')
    .filter((one) => one !== '')
    .map((one) => {
      const [start = 0, end = 0] = one.split('-').map(Number);
      return { start, end, category };
    });

describe('labels', () => {
  const gold = [...'yynnnyynyn'];
  const predicted = [...'ynnynyyyyn'];
  const sets = (letters: readonly string[]) => letters.map((one) => new Set(one === 'y' ? ['any'] : []));
  const units = sets(gold).map((set, i) => ({
    ...at,
    cluster: String(i),
    start: i,
    end: i + 1,
    codings: new Map([['gold', set]]),
  }));
  const score = (measure: 'two-class' | 'marked') =>
    scoreLabels(units, sets(predicted), { labels: ['any'], measure, unit: 'sentences', seed: 's' });

  // y: 4 right, 2 extra, 1 missed; n: 3 right, 1 extra, 2 missed
  test('two-class macro-F1 is the mean of both classes, as in stats/macro-f1', () => {
    expect(score('two-class').value).toBeCloseTo((8 / 11 + 6 / 9) / 2, 12);
    expect(score('two-class').value).toBeCloseTo(macroF1(gold, predicted, ['y', 'n'])!, 12);
    expect(score('marked').value).toBeCloseTo(8 / 11, 12);
  });

  test('counts and confusions', () => {
    const { categories, confusions } = score('marked');
    expect(categories[0]).toMatchObject({
      gold: 5,
      predicted: 6,
      truePositives: 4,
      falsePositives: 2,
      falseNegatives: 1,
    });
    expect(confusions.map(({ start, gold: said }) => `${start} ${said}`)).toEqual([
      '1 any',
      '3 none',
      '7 none',
    ]);
  });

  test('several coders: more than half of them decide, α stands for each', () => {
    const codings = new Map([
      ['Anna', new Set(['fear', 'label'])],
      ['Ben', new Set(['fear'])],
      ['Cara', new Set<string>()],
    ]);
    expect([...majority(codings)]).toEqual(['fear']);
    codings.delete('Cara');
    expect([...majority(codings)]).toEqual(['fear']);
    const outcome = scoreLabels(
      [
        { ...at, start: 0, end: 1, codings },
        { ...at, start: 1, end: 2, codings: new Map([['Anna', new Set<string>()]]) },
      ],
      [new Set(['fear']), new Set<string>()],
      { labels: ['fear'], measure: 'marked', unit: 'words', seed: 's' },
    );
    expect(outcome.also.map(({ name, value }) => [name, value])).toEqual([
      ['α between coders', undefined], // one unit with two values, and they are alike
      ['α with coder Anna', 1],
      ['α with coder Ben', undefined],
    ]);
  });
});

test('characters: overlapping marks of one side count once', () => {
  const { categories, value, confusions } = scoreCharacters(
    [{ ...at, spans: spans('0-10 5-12 40-44') }],
    [spans('8-20 8-16 30-32')],
    's',
  );
  // gold 0–12 and 40–44, predicted 8–20 and 30–32: 4 shared
  expect(categories[0]).toMatchObject({ truePositives: 4, falsePositives: 10, falseNegatives: 12 });
  expect(value).toBeCloseTo(8 / 30, 12);
  expect(confusions.map(({ start, predicted }) => `${start} ${predicted}`)).toEqual(['30 marked', '40 none']);
});

test('spans: one to one, of one category, from half an overlap on', () => {
  const gold = [...spans('0-10 20-30'), ...spans('40-50', 'label')];
  const found = [...spans('0-8 22-44'), ...spans('40-50', 'fear')];
  const { also, categories, value } = scoreSpans([{ ...at, spans: gold }], [found], {
    categories: ['fear', 'label'],
    seed: 's',
  });
  expect(value).toBeCloseTo(2 / 6, 12); // 0–8 alone
  expect(also[0]?.value).toBeCloseTo(4 / 6, 12); // 22–44 overlaps 20–30
  expect(categories.map(({ truePositives }) => truePositives)).toEqual([1, 0]);
});

test('coverage', () => {
  expect(coverage(spans('0-10 5-20'), spans('0-4 2-6 18-30'))).toBeCloseTo(8 / 20, 12);
  expect(coverage([], spans('0-4'))).toBe(0);
});

const quote = (type: QuoteType, list: string, speaker?: string) => ({
  article: 'a',
  passage: 'body' as const,
  type,
  content: spans(list),
  ...(speaker === undefined ? {} : { speaker }),
});
const found = (type: QuoteType, list: string, speaker: string | null = null) => ({
  ...quote(type, list),
  ...spans(list)[0]!,
  speaker,
});

test('quotes: recall by all that was found, precision by one coded quotation', () => {
  const gold = [quote('direct', '0-100'), quote('mixed', '200-300'), quote('indirect', '400-500')];
  const predicted = [found('direct', '0-50'), found('mixed', '45-85'), found('direct', '380-480')];
  const score = (i: number) =>
    scoreQuotes([{ article: 'a', cluster: 'a', quotes: gold }], [predicted], {
      kind: QUOTE_KINDS[i]!,
      seed: 's',
    });
  // direct: 0–85 covers 0.85 of 0–100; of the direct ones 0–50 lies in it, 380–480 lies to 0.8 in 400–500
  expect(score(0).categories[0]).toMatchObject({ gold: 1, recall: 1, predicted: 2, precision: 1 });
  expect(score(1).categories[0]).toMatchObject({ gold: 2, recall: 0.5, predicted: 3, precision: 1 });
  expect(score(1).value).toBeCloseTo(2 / 3, 12);
  expect(score(2).categories[0]).toMatchObject({ gold: 3, recall: 2 / 3, precision: 1 });
  expect(score(2).confusions).toEqual([
    { article: 'a', passage: 'body', start: 200, end: 300, gold: 'mixed', predicted: 'none' },
  ]);
});

test('speakers: named sources of quotations that were found', () => {
  const gold = [
    quote('direct', '0-100', 'Senator Anna Vale'),
    quote('direct', '200-300', 'the Ilvane Post'),
    quote('mixed', '400-500', 'Ben Orr'),
    quote('direct', '600-700'),
    quote('direct', '800-900', 'Cara Lund'),
  ];
  const predicted = [
    found('direct', '0-100', 'Vale'),
    found('direct', '200-300', 'Senator Anna Vale'),
    found('mixed', '400-500'),
    found('direct', '600-700', 'Ben Orr'),
  ];
  const { n, value, also, confusions } = scoreSpeakers(
    [{ article: 'a', cluster: 'a', quotes: gold }],
    [predicted],
    's',
  );
  expect([n, value, also[0]?.value]).toEqual([3, 1 / 3, 1 / 3]);
  expect(confusions.map(({ predicted: said, words }) => [said, words?.gold])).toEqual([
    ['another speaker', 'the Ilvane Post'],
    ['none', 'Ben Orr'],
  ]);
});

test.each([
  ['Mr. Barrett’s', ['Barrett']],
  ['he', []],
  ['the Senator', []],
  ['Senator Anna Vale of the council', ['Anna', 'Vale']],
])('name words of %s', (speaker, expected) => expect(nameWords(speaker)).toEqual(expected));

test.each([
  ['Officials', 'Officials left. The officials spoke.', undefined],
  ['Vale', 'Vale left. The vales are green.', 'Vale'],
  ['he', 'he left', undefined],
  ['the Vermont senator', '', undefined],
  ['Clinton’s campaign', '', undefined],
  ['Gov. Anna Vale of Orra', '', 'Gov. Anna Vale of Orra'],
  ['Anna Vale, a lawyer for the firm', '', 'Anna Vale, a lawyer for the firm'],
  ['The New York Post', 'The New York Post', 'The New York Post'],
])('named source %s in %s', (source, text, expected) => expect(namedSource(source, text)).toBe(expected));

test('classes: precision of the labels that say something', () => {
  const gold = ['positive', 'negative', 'neutral', 'neutral'].map((label, i) => ({
    ...at,
    cluster: String(i),
    label,
  }));
  const { value, also } = scoreClasses(gold, ['positive', 'positive', 'neutral', 'negative'], {
    classes: ['negative', 'neutral', 'positive'],
    neutral: 'neutral',
    seed: 's',
  });
  expect(value).toBeCloseTo((0 + 2 / 3 + 2 / 3) / 3, 12);
  expect(also[0]?.value).toBeCloseTo(1 / 3, 12);
});

test('stories: every article alone has perfect precision and the recall of its story', () => {
  const gold = new Map([...'aabbb'].map((story, i) => [String(i), story]));
  const alone = new Map([...gold.keys()].map((id) => [id, id]));
  const { value, also } = scoreClusters(gold, alone, 's');
  const recall = (0.5 * 2 + (1 / 3) * 3) / 5;
  expect(also.map((one) => one.value)).toEqual([1, expect.closeTo(recall, 12), 2, 5]);
  expect(value).toBeCloseTo((2 * 0.4) / 1.4, 12);
});
