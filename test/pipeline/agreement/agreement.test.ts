import { describe, expect, it, test } from 'vitest';
import type { Agreement } from '../../../pipeline/agreement/index.ts';
import { agreementOf, bridge, ferry, sheet, TOOL } from './class.ts';

const kind = ({ categories }: Agreement, category: string) =>
  categories.find((one) => one.category === category);

const MARKS = [
  ['Fury', 'emotive'],
  ['disastrous day', 'emotive'],
  ['ruin', 'emotive'],
  ['betrayal', 'emotive'],
  ['shocking', 'emotive'],
] as const;
const OTHERS = [
  ['empty boats', 'emotive'],
  ['saves two million', 'emotive'],
  ['insiders claim', 'emotive'],
  ['timetable', 'emotive'],
] as const;

describe('perfect, half and opposed coders', () => {
  it('who mark the same agree fully, word by word and phrase by phrase', () => {
    const found = agreementOf([sheet('a', ferry, MARKS), sheet('b', ferry, MARKS), sheet('c', ferry, MARKS)]);
    for (const category of ['any', 'emotive']) {
      expect(kind(found, category)).toMatchObject({
        users: 3,
        marks: 15,
        markedWords: 6,
        alpha: 1,
        unitized: 1,
        interval: { low: 1, high: 1 },
        kappa: { median: 1, lowest: 1, highest: 1, pairs: 3 },
        f1: 1,
        f1Overlap: 1,
      });
    }
    expect(found.questions).toEqual([]);
  });

  it('who never mark the same are below 0', () => {
    const found = agreementOf([sheet('a', ferry, MARKS), sheet('b', ferry, OTHERS)]);
    const any = kind(found, 'any')!;
    expect(any.alpha).toBeLessThan(0);
    expect(any.unitized).toBeLessThan(0);
    expect(any.kappa?.median).toBeLessThan(0);
    expect(any.f1).toBe(0);
  });

  it('who mark the same words as other kinds agree on words only', () => {
    const asFear = MARKS.map(([words]) => [words, 'fear'] as const);
    const found = agreementOf([sheet('a', ferry, MARKS), sheet('b', ferry, asFear)]);
    expect(kind(found, 'any')?.alpha).toBe(1);
    expect(kind(found, 'fear')?.alpha).toBeLessThan(0);
    expect(kind(found, 'emotive')?.f1).toBe(0);
    expect(found.questions).toHaveLength(5);
    expect(found.questions[0]).toMatchObject({ words: 'Fury', marked: 2, coders: 2, disagreement: 1 });
  });
});

describe('what is missing is not unmarked', () => {
  it('a text one coder did not read changes nothing', () => {
    const together = [
      sheet('a', ferry, MARKS),
      sheet('b', ferry, [...MARKS.slice(0, 3), ...OTHERS.slice(0, 2)]),
    ];
    const alone = agreementOf(together);
    const more = agreementOf([...together, sheet('c', bridge, [['forty minutes', 'hedge']])]);
    const { users: _, marks: __, ...figures } = kind(alone, 'any')!;
    expect(kind(more, 'any')).toMatchObject({ ...figures, users: 3 });
    expect(more.texts.map(({ id, coders }) => [id, coders])).toEqual([
      ['bridge', 1],
      ['ferry', 2],
    ]);
  });

  it('a text that was read and not marked counts', () => {
    const found = agreementOf([sheet('a', ferry, MARKS), sheet('b', ferry, MARKS), sheet('c', ferry, [])]);
    expect(kind(found, 'any')?.alpha).toBeGreaterThan(0);
    expect(kind(found, 'any')?.alpha).toBeLessThan(1);
    expect(kind(found, 'any')).toMatchObject({ users: 2, kappa: { median: 0, lowest: 0, highest: 1 } });
  });
});

describe('small numbers are said, not computed', () => {
  it.each([
    ['one coder', [sheet('a', ferry, MARKS)], 'any', 'no text was read by two coders'],
    [
      'two texts',
      [sheet('a', ferry, MARKS), sheet('b', bridge, [])],
      'any',
      'no text was read by two coders',
    ],
    [
      'marks in a text of one coder',
      [sheet('a', ferry, []), sheet('b', ferry, []), sheet('c', bridge, [['forty minutes', 'hedge']])],
      'hedge',
      'marked in texts only one coder read',
    ],
    ['no mark at all', [sheet('a', ferry, []), sheet('b', ferry, [])], 'any', 'nobody marked this'],
    [
      'one word',
      [sheet('a', ferry, [['ruin', 'fear']]), sheet('b', ferry, [])],
      'fear',
      'one marked word in one sentence: too few for a figure',
    ],
    [
      'one long phrase',
      [sheet('a', ferry, [['Nobody has seen a timetable for the bus', 'certainty']]), sheet('b', ferry, [])],
      'certainty',
      '8 marked words in one sentence: too few for a figure',
    ],
  ])('%s', (_, sheets, category, note) => {
    const found = kind(agreementOf(sheets), category)!;
    expect(found.note).toBe(note);
    for (const figure of ['alpha', 'interval', 'unitized', 'kappa', 'f1'])
      expect(found).not.toHaveProperty(figure);
  });

  it('a short text has an alpha and no interval', () => {
    const marks = [
      ['Island votes', 'label'],
      ['will stop', 'certainty'],
      ['takes forty', 'hedge'],
    ] as const;
    const any = kind(agreementOf([sheet('a', bridge, marks), sheet('b', bridge, marks.slice(1))]), 'any')!;
    expect(any.alpha).toBeCloseTo(0.78, 1);
    expect(any.interval).toBeUndefined();
    expect(any.note).toBe('no interval: 4 sentences are too few for one');
  });

  it.each([
    [[sheet('a', ferry, MARKS)], 'One coder only'],
    [[sheet('a', ferry, MARKS), sheet('b', bridge, [])], 'No two coders read the same text'],
    [[sheet('a', ferry, MARKS), sheet('b', ferry, [])], '2 coders only: one more can change every figure.'],
  ])('a caution comes first: %#', (sheets, start) => {
    expect(agreementOf(sheets).cautions[0]).toContain(start);
  });
});

describe('questions', () => {
  const sheets = ['a', 'b', 'c', 'd'].map((coder, i) =>
    sheet(coder, ferry, [
      ['slammed', 'reporting-verb', 'loud'],
      ...(i < 2
        ? [['disastrous day', 'emotive', `reason ${i}`] as const]
        : [['disastrous', 'emotive'] as const]),
      ...(i < 1 ? [['betrayal', 'moral'] as const] : []),
      ...(i < 2 ? [['shocking silence', i === 0 ? 'emotive' : 'sensational'] as const] : []),
    ]),
  );

  it('are about what most pairs differ on; half of the words in common is the same phrase', () => {
    const found = agreementOf(sheets);
    expect(
      found.questions.map(({ words, marked, kinds }) => [
        words,
        marked,
        ...kinds.map(({ category, count }) => `${category} ${count}`),
      ]),
    ).toEqual([
      ['shocking silence', 2, 'emotive 1', 'sensational 1'],
      ['betrayal', 1, 'moral 1'],
    ]);
    expect(found.questions[0]?.disagreement).toBeCloseTo(5 / 6, 12);
    expect(found.phrases.map(({ words, marked }) => `${words} ${marked}`)).toEqual([
      'slammed 4',
      'disastrous 4',
      'betrayal 1',
      'shocking silence 2',
    ]);
    expect(found.phrases[1]?.reasons).toEqual(['reason 0', 'reason 1']);
  });

  it('never ask about words twice', () => {
    const nested = [
      sheet('a', ferry, [['plan was long overdue', 'emotive']]),
      sheet('b', ferry, [['overdue', 'emotive']]),
      sheet('c', ferry, [['the brakes on the ferry', 'emotive']]),
    ];
    const { questions } = agreementOf(nested);
    expect(questions.map(({ words }) => words)).toEqual(['the brakes on the ferry', 'plan was long overdue']);
  });
});

describe('the tool', () => {
  it('is one more coder, and never one of the class', () => {
    const found = agreementOf([sheet('a', ferry, MARKS), sheet('b', ferry, MARKS)], { tool: true });
    expect(found.coders.map(({ coder }) => coder)).toEqual(['a', 'b']);
    expect(found.tool?.[0]).toMatchObject({ category: 'any', marks: ferry.tool.length });
    expect(kind(found, 'any')?.alpha).toBe(1);
    expect(found.tool?.[0]?.alpha).toBeLessThan(1);
    const pairs = found.pairs.filter(({ category }) => category === 'any');
    expect(pairs.map(({ first, second }) => `${first}-${second}`)).toEqual(['a-b', `a-${TOOL}`, `b-${TOOL}`]);
  });

  it('agrees with a coder who marks as it does', () => {
    const marks = ferry.tool.map(({ passage, start, end, category }) => {
      return [ferry[passage].slice(start, end), category] as const;
    });
    const found = agreementOf([sheet('a', ferry, marks)], { tool: true });
    expect(found.tool?.[0]).toMatchObject({ f1: 1, kappa: 1, alpha: 1 });
    const [coder] = found.key!.coders;
    expect(coder!.rows).toHaveLength(ferry.tool.length);
    for (const { standing } of coder!.rows) expect(['found', 'arguable']).toContain(standing);
  });

  it('can be left out', () => {
    const found = agreementOf([sheet('a', ferry, MARKS), sheet('b', ferry, MARKS)]);
    expect(found.tool).toBeUndefined();
    expect(found.key).toBeUndefined();
    expect(JSON.stringify(found.phrases)).not.toContain('tool');
  });
});

describe('a key', () => {
  const keyers = [
    sheet('t1', ferry, [
      ['Fury', 'emotive'],
      ['disastrous day', 'emotive'],
      ['betrayal', 'moral'],
      ['insiders claim', 'vague-source'],
    ]),
    sheet('t2', ferry, [
      ['Fury', 'emotive'],
      ['disastrous', 'emotive'],
      ['betrayal', 'moral'],
    ]),
    sheet('t3', ferry, [
      ['Fury', 'emotive'],
      ['disastrous', 'emotive'],
    ]),
  ];
  const student = sheet('s', ferry, [
    ['Fury as', 'emotive'],
    ['betrayal', 'emotive'],
    ['insiders claim', 'certainty'],
    ['ruin', 'fear'],
  ]);

  it('of several people is firm where half of them agree', () => {
    const { key } = agreementOf([student], { keyers });
    expect(key).toMatchObject({ keyers: ['t1', 't2', 't3'], items: 4, arguable: 1 });
    const [beside] = key!.coders;
    expect(
      beside!.rows.map(({ standing, words, category, keyCategory, overlap }) => [
        standing,
        words,
        category,
        keyCategory,
        overlap,
      ]),
    ).toEqual([
      ['found', 'Fury as', 'emotive', 'emotive', 0.5],
      ['missed', 'disastrous', 'emotive', 'emotive', undefined],
      ['extra', 'ruin', 'fear', undefined, undefined],
      ['other kind', 'betrayal', 'emotive', 'moral', 1],
      ['arguable', 'insiders claim', 'certainty', 'vague-source', 1],
    ]);
    // Words: Fury, betrayal found; as, ruin extra; disastrous missed; those of the arguable phrase left out
    expect(beside!.wordF1).toBeCloseTo((2 * 2) / (2 * 2 + 2 + 1), 12);
  });

  it('is for the texts its keyers have read', () => {
    const { key } = agreementOf([sheet('s', bridge, [['forty minutes', 'hedge']]), student], { keyers });
    expect(key!.coders.map(({ coder, rows }) => [coder, rows.length])).toEqual([
      ['s', 1],
      ['s', 5],
    ]);
  });
});

test('kinds of the class’s own are named, with how many use them', () => {
  const found = agreementOf([sheet('a', ferry, [['ruin', 'opinion as fact']])]);
  expect(found.notes).toEqual([
    '“opinion as fact” is no kind of newsframe’s: counted as a kind of the class’s own (1 mark, 1 coder)',
  ]);
  expect(found.codebook['opinion as fact']).toBe('opinion as fact');
});

test('every place is the words it says, and every count is one of people', () => {
  const found = agreementOf([sheet('a', ferry, MARKS), sheet('b', ferry, OTHERS), sheet('c', ferry, [])], {
    tool: true,
  });
  for (const { text, passage, start, end, words, marked, coders } of found.phrases) {
    const source = found.texts.find(({ id }) => id === text)!;
    expect(source[passage].slice(start, end).replace(/\s+/g, ' ')).toBe(words);
    expect(marked).toBeGreaterThan(0);
    expect(marked).toBeLessThanOrEqual(coders);
  }
  const heat = found.heat.find(({ text }) => text === 'ferry')!;
  const hot = heat.words.filter(({ marked }) => marked > 0);
  expect(hot.map(({ passage, start, end }) => ferry[passage].slice(start, end)).slice(0, 3)).toEqual([
    'Fury',
    'disastrous',
    'day',
  ]);
  expect(heat.coders).toBe(3);
});

test('nothing depends on the order of coders and texts', () => {
  const sheets = [
    sheet('a', ferry, MARKS),
    sheet('b', ferry, OTHERS),
    sheet('c', ferry, [...MARKS.slice(0, 2), ...OTHERS.slice(0, 2)]),
    sheet('d', bridge, [['forty minutes', 'hedge']]),
  ];
  const expected = agreementOf(sheets, { tool: true });
  expect(agreementOf(sheets.toReversed(), { tool: true })).toEqual(expected);
  expect(agreementOf(sheets, { tool: true, texts: [bridge, ferry] })).toEqual(expected);
});
