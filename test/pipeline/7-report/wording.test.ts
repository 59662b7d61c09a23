import { describe, expect, it } from 'vitest';
import {
  capitalised,
  counted,
  grouped,
  headlineToneInWords,
  listed,
  rateInWords,
  toneInWords,
} from '../../../pipeline/7-report/wording.ts';

const word = (text: string, count: number) => ({ word: text, count, value: -2 });
const words = { hits: 6, tokens: 200, words: [] };

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
      'leans positive: 0.40, between 0.00 and 0.80 (6 tone words)',
    ],
    [{ ...words, score: -0.049, hits: 1 }, 'near the middle: −0.05 (1 tone word)'],
    [words, 'too few words'],
  ])('tone %#', (score, expected) => expect(toneInWords(score)).toBe(expected));

  it.each([
    [{ hits: 0, tokens: 8, words: [] }, 'no tone words'],
    [
      { score: -0.6, hits: 3, tokens: 8, words: [word('horror', 1), word('choke', 2)] },
      'leans negative: horror, choke (2 times)',
    ],
    [{ score: 0.3, hits: 1, tokens: 8, words: [word('hope', 1)] }, 'leans positive: hope'],
    [{ score: 0, hits: 2, tokens: 8, words: [word('hope', 1), word('fear', 1)] }, 'balanced: hope, fear'],
  ])('headline tone %#', (score, expected) => expect(headlineToneInWords(score)).toBe(expected));

  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('listed %j', (given, expected) => expect(listed(given)).toBe(expected));

  it('capitalised', () => expect(capitalised('fear words')).toBe('Fear words'));
});
