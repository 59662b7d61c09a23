import { describe, expect, it } from 'vitest';
import { findWords } from '../../../pipeline/agreement/read/find-words.ts';
import { classTextOf, ferry } from './class.ts';

describe('words that stand in the text', () => {
  it.each([
    ['as printed', 'a disastrous day', 'a disastrous day'],
    ['in capitals', 'DISASTROUS DAY', 'disastrous day'],
    ['with a straight apostrophe', "mayor's office", 'mayor’s office'],
    ['with straight quotation marks around them', '"empty boats"', 'empty boats'],
    ['with other marks inside', 'said. "We cannot', undefined],
    ['with a full stop of the student’s', 'ruin.', 'ruin'],
    ['with blanks and a line break', 'called  the\nvote', 'called the vote'],
    ['across a sentence', 'boats,” she said', 'boats,” she said'],
    ['of the headline', 'Fury as', 'Fury as'],
    ['that are a pattern to a machine', 'a.disastrous', undefined],
    ['inside another word', 'aster', undefined],
    ['of another text', 'timetable for the ferry', undefined],
    ['without a letter', '“ … ”', undefined],
    ['none', '', undefined],
  ])('%s', (_, words, expected) => {
    const found = findWords(ferry, words);
    if (expected === undefined) return expect(found).toBeUndefined();
    const { passage, start, end } = found!.place;
    expect(ferry[passage].slice(start, end)).toBe(expected);
  });
});

const hostile = classTextOf({
  id: 'x',
  headline: 'constructor',
  body: 'The a+b (c) [d] {e} ^f$ g|h \\i/ j? k* l. m-n o–p of __proto__ and toString.',
});

it.each(['a+b (c) [d] {e} ^f$ g|h \\i/ j? k* l', 'm–n o-p', '__proto__', 'toString', 'constructor'])(
  'finds %s as plain words',
  (words) => expect(findWords(hostile, words)?.places).toBe(1),
);

describe('words that stand in several places', () => {
  const lineOf = (words: string, hint: Parameters<typeof findWords>[2]) => {
    const { place, alike: _, ...rest } = findWords(ferry, words, hint)!;
    const line = ferry.lines.find((one) => one.passage === place.passage && place.start < one.end)!;
    return { line: line.number, ...rest };
  };

  it('takes the place on the line, else the nearest, and says so', () => {
    const lines = ferry.lines.filter(({ passage, start, end }) =>
      /the plan/i.test(ferry[passage].slice(start, end)),
    );
    expect(lines.length).toBeGreaterThan(2);
    for (const { number } of lines) {
      expect(lineOf('the plan', { line: number })).toEqual({ line: number, places: 3 });
    }
    const [first, last] = [lines[0]!.number, lines.at(-1)!.number];
    expect(lineOf('the plan', { line: 1 })).toEqual({ line: first, places: 3, otherLine: first });
    expect(lineOf('the plan', { line: 99 })).toEqual({ line: last, places: 3, otherLine: last });
  });

  it('takes the first without a line, and the nearest to an offset', () => {
    const places = [...ferry.body.matchAll(/the plan/gi)].map(({ index }) => index);
    expect(findWords(ferry, 'the plan')?.place.start).toBe(places[0]);
    for (const start of places) {
      expect(findWords(ferry, 'The plan', { passage: 'body', start: start + 4 })?.place.start).toBe(start);
    }
  });

  it('takes an exact place as it is', () => {
    const start = ferry.body.lastIndexOf('the plan');
    expect(findWords(ferry, 'the plan', { passage: 'body', start })).toEqual({
      place: { passage: 'body', start, end: start + 8 },
      places: 1,
      alike: 1,
    });
  });
});
