import { describe, expect, it } from 'vitest';
import {
  capitalised,
  counted,
  grouped,
  headlineToneInWords,
  listed,
  rateInWords,
  shortly,
  timesEach,
  toneInWords,
  toneWordsInWords,
  wordsBySide,
} from '../../../pipeline/7-report/wording.ts';

const word = (text: string, count: number) => ({ word: text, count, value: -2 });
const words = {
  hits: 6,
  positive: 2,
  negative: 4,
  tokens: 200,
  sentences: 9,
  sentencesWithHits: 5,
  words: [],
};

describe('wording', () => {
  it.each([
    [0, '0 words'],
    [1, '1 word'],
    [2, '2 words'],
    [1204, '1,204 words'],
    [1234567, '1,234,567 words'],
  ])('counted %d', (count, expected) => expect(counted(count, 'word')).toBe(expected));

  it('counted with its own plural', () => expect(counted(2, 'entry', 'entries')).toBe('2 entries'));

  it.each([
    [999, '999'],
    [1000, '1,000'],
    [100000, '100,000'],
  ])('grouped %d', (count, expected) => expect(grouped(count)).toBe(expected));

  it.each([
    [
      { count: 25, tokens: 800, per100: 3.125, low: 2.02, high: 4.61 },
      '3.1 per 100 words, between 2.0 and 4.6 (25 marks)',
    ],
    [{ count: 1, tokens: 800, per100: 0.125 }, '0.1 per 100 words (1 mark)'],
    [{ count: 1, tokens: 60 }, 'too few words for a rate (1 mark)'],
  ])('rate %#', (rate, expected) => expect(rateInWords(rate)).toBe(expected));

  it.each([
    [{ ...words, score: -0.324 }, 'leans negative: −0.32 (6 tone words)'],
    [
      { ...words, score: 0.4, low: -0.001, high: 0.8 },
      'leans positive: 0.40, between 0.00 and 0.80, so perhaps by chance (6 tone words)',
    ],
    [
      { ...words, score: 0.4, low: 0.1, high: 0.7 },
      'leans positive: 0.40, between 0.10 and 0.70 (6 tone words)',
    ],
    [
      { ...words, score: -0.01, low: -0.2, high: 0.2 },
      'near the middle: −0.01, between −0.20 and 0.20 (6 tone words)',
    ],
    [{ ...words, score: -0.049, hits: 1 }, 'near the middle: −0.05 (1 tone word)'],
    [words, 'too few words'],
  ])('tone %#', (score, expected) => expect(toneInWords(score)).toBe(expected));

  it.each([
    [{ ...words, hits: 0 }, 'no tone words'],
    [
      { ...words, score: -0.6, words: [word('horror', 1), word('choke', 2)] },
      'leans negative: horror, choke (2 times)',
    ],
    [{ ...words, score: 0.3, words: [word('hope', 1)] }, 'leans positive: hope'],
    [{ ...words, score: 0, words: [word('hope', 1), word('fear', 1)] }, 'balanced: hope, fear'],
  ])('headline tone %#', (score, expected) => expect(headlineToneInWords(score)).toBe(expected));

  it('lists words with what one counts, and says how many are left out', () => {
    const given = [word('bad', 2), { word: 'heart attack', count: 1, value: 0.456 }, word('war', 1)];
    expect(toneWordsInWords(given, 2)).toBe('bad −2 (2 times), heart attack 0.5 and 1 more');
    expect(timesEach(given, 3)).toBe('bad (2 times), heart attack, war');
    expect(wordsBySide(given, 1)).toBe('Negative: bad (2 times) and 1 more. Positive: heart attack.');
    expect(wordsBySide([word('war', 1)], 5)).toBe('Negative: war.');
  });

  it.each([
    [-2, '−2'],
    [-0.04, '0'],
    [1.26, '1.3'],
    [0, '0'],
  ])('shortly %d', (value, expected) => expect(shortly(value)).toBe(expected));

  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('listed %j', (given, expected) => expect(listed(given)).toBe(expected));

  it('capitalised', () => expect(capitalised('fear words')).toBe('Fear words'));
});
