/** Predictions made from gold score 1.0 on every task; shuffled ones score what chance predicts. */
import { describe, expect, test } from 'vitest';
import { CATEGORIES } from '../../../pipeline/types.ts';
import type { Outcome } from '../../../src/evaluate/outcome.ts';
import type { PredictedQuote } from '../../../src/evaluate/predicted/quotes.ts';
import { scoreCharacters } from '../../../src/evaluate/score/characters.ts';
import { scoreClasses } from '../../../src/evaluate/score/classes.ts';
import { scoreClusters } from '../../../src/evaluate/score/clusters.ts';
import { scoreCorrelation } from '../../../src/evaluate/score/correlation.ts';
import { scoreLabels } from '../../../src/evaluate/score/labels.ts';
import { majority } from '../../../src/evaluate/score/majority.ts';
import { QUOTE_KINDS } from '../../../src/evaluate/score/quote-kinds.ts';
import { scoreQuotes } from '../../../src/evaluate/score/quotes.ts';
import { scoreSpans } from '../../../src/evaluate/score/spans.ts';
import { scoreSpeakers } from '../../../src/evaluate/score/speakers.ts';
import { range, shuffled } from './shuffled.ts';

const N = 600;
/** Places of a text, of which one is marked. */
const SLOTS = 5;
const PEOPLE = ['Anna Vale', 'Ben Orr', 'Cara Lund', 'Dov Reed'];
const at = (i: number) => ({ article: `a${i}`, cluster: `a${i}`, passage: 'body' as const });
const slot = (i: number) => ({ start: 20 * i, end: 20 * i + 10 });

const LABELS = CATEGORIES.slice(0, 3);
const units = range(N).map((i) => ({
  ...at(i),
  start: 0,
  end: 10,
  codings: new Map([['gold', new Set<string>(i % 2 === 0 ? ['any', LABELS[i % 3]!] : [])]]),
}));
const labels = units.map(({ codings }) => majority(codings));

const marked = range(N).map((i) => ({ ...at(i), spans: [{ ...slot(i % SLOTS), category: 'fear' }] }));
const marks = marked.map(({ spans }) => spans);

const quoted = range(N).map((i) => ({
  ...at(i),
  quotes: [
    { ...at(i), content: [slot(i % SLOTS)], type: 'direct' as const, speaker: PEOPLE[i % PEOPLE.length]! },
  ],
}));
const quotes = quoted.map(({ quotes: [quote] }): readonly PredictedQuote[] => [
  { ...quote!, ...quote!.content[0]!, speaker: quote!.speaker },
]);
/** The right quotations with other speakers. */
const misspoken = shuffled(quotes).map(([other], i) => [{ ...quotes[i]![0]!, speaker: other!.speaker }]);

const valued = range(N).map((i) => ({ ...at(i), value: (i * 37) % 101 }));
const values = valued.map(({ value }) => value / 100);

const classes = ['negative', 'neutral', 'positive'];
const classed = range(N).map((i) => ({ ...at(i), label: classes[i % 3]! }));
const given = classed.map(({ label }) => label);

/** Stories of four articles. */
const stories = new Map(range(N).map((i) => [`a${i}`, `s${i % (N / 4)}`]));
const mixedStories = new Map(shuffled([...stories.values()]).map((story, i) => [`a${i}`, story]));

const any = { labels: ['any'], unit: 'sentences', seed: 's' };
const byCategory = { labels: LABELS, measure: 'marked', unit: 'words', seed: 's' } as const;
const spanOptions = { categories: ['fear'], seed: 's' };
const kind = QUOTE_KINDS[0]!;
const classOptions = { classes, neutral: 'neutral', seed: 's' };
/** B³ when stories of 4 among 600 are dealt out: one article right, and a chance of 3/599 for each of the others. */
const DEALT = (1 + 3 * (3 / (N - 1))) / 4;

// Task · perfect · shuffled · what chance predicts
const cases: readonly [string, Outcome, Outcome, number][] = [
  ['sentences', two(labels), two(shuffled(labels)), 0.5],
  ['words', scoreLabels(units, labels, byCategory), scoreLabels(units, shuffled(labels), byCategory), 1 / 6],
  [
    'spans, characters',
    scoreCharacters(marked, marks, 's'),
    scoreCharacters(marked, shuffled(marks), 's'),
    1 / SLOTS,
  ],
  [
    'spans',
    scoreSpans(marked, marks, spanOptions),
    scoreSpans(marked, shuffled(marks), spanOptions),
    1 / SLOTS,
  ],
  [
    'quotes',
    scoreQuotes(quoted, quotes, { kind, seed: 's' }),
    scoreQuotes(quoted, shuffled(quotes), { kind, seed: 's' }),
    1 / SLOTS,
  ],
  ['speakers', scoreSpeakers(quoted, quotes, 's'), scoreSpeakers(quoted, misspoken, 's'), 1 / PEOPLE.length],
  [
    'headline-tone',
    scoreCorrelation(valued, values, 's'),
    scoreCorrelation(valued, shuffled(values), 's'),
    0,
  ],
  [
    'target-tone',
    scoreClasses(classed, given, classOptions),
    scoreClasses(classed, shuffled(given), classOptions),
    1 / 3,
  ],
  ['stories', scoreClusters(stories, stories, 's'), scoreClusters(stories, mixedStories, 's'), DEALT],
];

function two(predicted: readonly ReadonlySet<string>[]): Outcome {
  return scoreLabels(units, predicted, { ...any, measure: 'two-class' });
}

describe.each(cases)('%s', (_, perfect, chance, expected) => {
  test('perfect predictions score 1', () => {
    expect(perfect.value).toBeCloseTo(1, 9);
    expect(perfect.interval?.low).toBeCloseTo(1, 9);
    expect(perfect.interval?.high).toBeCloseTo(1, 9);
    expect(perfect.confusions).toEqual([]);
    for (const row of perfect.categories) {
      expect([row.falsePositives, row.falseNegatives]).toEqual([0, 0]);
      expect(row.alpha ?? 1).toBe(1);
    }
  });

  test('shuffled ones score what chance predicts', () => {
    expect(Math.abs(chance.value! - expected)).toBeLessThan(0.06);
    expect(chance.interval!.low).toBeLessThanOrEqual(chance.value!);
    expect(chance.interval!.high).toBeGreaterThanOrEqual(chance.value!);
    for (const row of chance.categories) expect(Math.abs(row.alpha ?? 0)).toBeLessThan(0.1);
  });
});

test('what the tool does not answer is no answer, and never an error', () => {
  const nothing = units.map(() => new Set<string>());
  expect(two(nothing).value).toBeCloseTo(1 / 3, 9); // F1 of unmarked 2/3, of marked 0
  const none = scoreQuotes(
    quoted,
    quoted.map(() => []),
    { kind, seed: 's' },
  );
  expect(none.value).toBe(0);
  expect(none.categories[0]).toMatchObject({ predicted: 0, recall: 0 });
  const silent = quotes.map(([quote]) => [{ ...quote!, speaker: null }]);
  const { value, also } = scoreSpeakers(quoted, silent, 's');
  expect([value, also[0]?.value]).toEqual([0, 0]);
  expect(
    scoreCorrelation(
      valued,
      valued.map(() => undefined),
      's',
    ).value,
  ).toBeUndefined();
});

test('an empty gold has no figure', () => {
  for (const outcome of [
    scoreLabels([], [], byCategory),
    scoreSpans([], [], spanOptions),
    scoreCharacters([], [], 's'),
    scoreQuotes([], [], { kind, seed: 's' }),
    scoreSpeakers([], [], 's'),
    scoreCorrelation([], [], 's'),
    scoreClasses([], [], classOptions),
    scoreClusters(new Map(), new Map(), 's'),
  ]) {
    expect([outcome.value, outcome.interval, outcome.n]).toEqual([undefined, undefined, 0]);
  }
});
