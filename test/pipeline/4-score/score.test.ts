import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../pipeline/2-tokenize/index.ts';
import { voice } from '../../../pipeline/3-voice/index.ts';
import { score, sentenceTones } from '../../../pipeline/4-score/index.ts';
import { FEWEST_HITS, FEWEST_TOKENS, squash } from '../../../pipeline/4-score/score.ts';
import { valence } from '../../../pipeline/lexicons/valence.ts';
import { type Doc, POS_TAGS, type Score } from '../../../pipeline/types.ts';

function docOf(headline: string, body = ''): Doc {
  const doc = tokenize({ id: 'test', headline, body });
  voice(doc);
  return doc;
}

const headlineOf = (text: string): Score => score(docOf(text)).headline;
const bodyOf = (body: string) => score(docOf('', body));
const wordsOf = (tone: Score) => tone.words.map(({ word, value }) => `${word} ${value}`).sort();

const NEUTRAL = 'The council met at noon in the town hall on Monday. ';

describe('word values', () => {
  it.each<[word: string, pos: (typeof POS_TAGS)[number], value: number]>([
    ['good', 'ADJ', 3],
    ['bad', 'ADJ', -3],
    ['war', 'NOUN', -2],
    ['like', 'VERB', 2],
    ['like', 'ADP', 0],
    ['like', 'SCONJ', 0],
    ['no', 'DET', 0],
    ['no', 'INTJ', 0],
    ['kind', 'ADJ', 2],
    ['kind', 'NOUN', 0],
    ['united', 'ADJ', 0],
    ['fine', 'NOUN', 0],
    ['fine', 'ADJ', 0],
    ['table', 'NOUN', 0],
    ['constructor', 'NOUN', 0],
    ['__proto__', 'NOUN', 0],
    ['hasOwnProperty', 'NOUN', 0],
  ])('%s as %s: %d', (word, pos, value) => {
    expect(valence(word, word, POS_TAGS.indexOf(pos))).toBe(value);
  });

  it('falls back to the lemma', () => {
    expect(valence('betrayals', 'betrayal', POS_TAGS.indexOf('NOUN'))).toBe(-3);
  });
});

// S/√(S²+15); a negator makes −0.74 v of v.
describe('negation', () => {
  it.each<[text: string, words: string[], score: number]>([
    ['It was a good day', ['good 3'], 0.612372], // 3/√24
    ['It was never good', ['good -2.22'], -0.497298], // −2.22/√19.9284
    ['The plan isn’t good', ['good -2.22'], -0.497298],
    ["The plan isn't good", ['good -2.22'], -0.497298],
    ['They did not say it was bad', ['bad 2.22'], 0.497298],
    ['They said it was bad', ['bad -3'], -0.612372],
    ['He did not think, sadly, it was bad', ['bad -3', 'sadly -2'], -0.790569], // −5/√40
    ['There was no problem', ['problem 1.48'], 0.356959], // 1.48/√17.1904
    ['There were no complaints', ['complaints 1.48'], 0.356959],
    ['It is not good, but the colour is nice', ['good -2.22', 'nice 3'], 0.197431], // 0.78/√15.6084
    ['Nobody loves her', ['loves -2.22'], -0.497298],
    ["This isn't a bad idea", ['bad 2.22'], 0.497298],
    ['This is a bad idea', ['bad -3'], -0.612372],
    ['They will not win friends', ['friends -0.74', 'win -2.96'], -0.690775], // −3.7/√28.69
    ['It is hardly a success', ['success -1.48'], -0.356959],
    ['They were not, however, happy', ['happy 3'], 0.612372],
  ])('%s', (text, words, expected) => {
    const tone = headlineOf(text);
    expect(wordsOf(tone)).toEqual(words);
    expect(tone.score).toBeCloseTo(expected, 6);
  });
});

describe('words that carry no tone', () => {
  it.each([
    'It works like a clock',
    'No, the mayor said',
    'No one came',
    'The Peace Corps left',
    'The United States voted',
    'The Great Barrier Reef study is out',
    'A fine of 50 dollars was paid',
    'Shares in the top bank increased',
    'constructor __proto__ toString valueOf hasOwnProperty',
  ])('%s', (text) => {
    expect(headlineOf(text)).toMatchObject({ hits: 0, words: [] });
  });

  it.each([
    ['Peace came', ['peace 2']],
    ['Great news came', ['great 3']],
    ['They like the plan', ['like 2']],
  ])('but: %s', (text, words) => {
    expect(wordsOf(headlineOf(text))).toEqual(words);
  });
});

describe('headline', () => {
  it('has a score however short', () => {
    expect(headlineOf('Bad day')).toEqual({
      score: -0.612372,
      hits: 1,
      tokens: 2,
      words: [{ word: 'bad', count: 1, value: -3 }],
    });
  });

  it('has none without a valued word, and none if empty', () => {
    expect(headlineOf('Council meets at noon')).toEqual({ hits: 0, tokens: 4, words: [] });
    expect(headlineOf('')).toEqual({ hits: 0, tokens: 0, words: [] });
  });

  it('is not part of the body', () => {
    expect(score(docOf('Bad day', NEUTRAL)).own).toMatchObject({ hits: 0, tokens: 11 });
  });
});

describe('own words and quotations', () => {
  const tone = bodyOf(
    'The plan is good. “It is a terrible, terrible mistake,” she said. The mood was “bad”.',
  );

  it('are counted apart', () => {
    expect(wordsOf(tone.own)).toEqual(['good 3']);
    expect(wordsOf(tone.quoted)).toEqual(['bad -3', 'mistake -2', 'terrible -3']);
    expect([tone.own.tokens, tone.quoted.tokens]).toEqual([9, 7]);
  });

  it('leave page furniture out', () => {
    const body = `${NEUTRAL}\n\nPhoto: Good Agency/Getty Images`;
    expect(bodyOf(body).own.tokens).toBe(11);
  });
});

describe('too few words', () => {
  // 11 tokens each; the hits in sentences of 3 tokens.
  const body = (neutral: number, hits: number): string =>
    NEUTRAL.repeat(neutral) + 'Good things came. '.repeat(hits);

  it.each<[neutral: number, hits: number, tokens: number, isScored: boolean]>([
    [10, 8, 134, true],
    [10, 7, 131, false],
    [8, 8, 112, false],
    [8, 10, 118, false],
    [8, 11, 121, true],
    [30, 0, 330, false],
  ])('%d neutral sentences and %d hits', (neutral, hits, tokens, isScored) => {
    const { own } = bodyOf(body(neutral, hits));
    expect(own).toMatchObject({ hits, tokens });
    expect('score' in own).toBe(isScored);
    expect('low' in own).toBe(isScored);
    expect(isScored).toBe(hits >= FEWEST_HITS && tokens >= FEWEST_TOKENS);
  });

  it('is the mean over all sentences, those without a valued word included', () => {
    // 8 × 3/√24 over 18 sentences; SciPy 1.17.1: t.interval(0.95, 17, mean, sem)
    const { own } = bodyOf(body(10, 8));
    expect(own.score).toBeCloseTo((8 * 0.6123724) / 18, 6);
    expect(own.low).toBeLessThan(own.score!);
    expect(own.high! - own.score!).toBeCloseTo(own.score! - own.low!, 5);
    expect(own.words).toEqual([{ word: 'good', count: 8, value: 3 }]);
  });
});

describe('interval', () => {
  it('of two sentences, by hand', () => {
    // 3/√24 and −3/√24: mean 0, s = 0.866025, t(0.975; 1) = 12.7062, cut at −1 and 1
    expect(headlineOf('Good day. Bad day.')).toMatchObject({ score: 0, low: -1, high: 1, hits: 2 });
    // six times the same: no spread
    const same = headlineOf('Good day. '.repeat(6).trim());
    expect(same).toMatchObject({ score: 0.612372, low: 0.612372, high: 0.612372 });
  });

  it('of four sentences, by hand', () => {
    // 0.612372, 0, 0, 0: mean 0.153093, s = 0.306186, t(0.975; 3) = 3.182446, margin 0.487207
    const tone = headlineOf('Good day. The train left. The bus left. The tram left.');
    expect(tone.score).toBeCloseTo(0.153093, 6);
    expect(tone.low).toBeCloseTo(-0.334114, 5);
    expect(tone.high).toBeCloseTo(0.6403, 5);
  });

  it('is absent for one', () => {
    expect(headlineOf('Good day.')).not.toHaveProperty('low');
  });
});

it('lists words that add up to the sum', () => {
  const text =
    'It was not good and not bad but good. War and peace: a terrible loss, no success, a good end.';
  const doc = docOf('', text);
  const { own } = score(doc);
  const sum = own.words.reduce((total, { count, value }) => total + count * value, 0);
  const bySentence = sentenceTones(doc, doc.body);
  // c = S/√(S²+15), so S = c√15/√(1−c²)
  const total = bySentence.reduce((all, { score: c }) => all + (c * Math.sqrt(15)) / Math.sqrt(1 - c * c), 0);
  expect(sum).toBeCloseTo(total, 4);
  expect(own.hits).toBe(own.words.reduce((all, { count }) => all + count, 0));
  expect(own.hits).toBe(bySentence.reduce((all, { hits }) => all + hits, 0));
  expect(own.words.map(({ word }) => word)[0]).toBe('good');
});

it('gives the average of what one word was worth', () => {
  // 3 and −2.22
  expect(headlineOf('Good today, never good again').words).toEqual([{ word: 'good', count: 2, value: 0.39 }]);
});

it('squashes into −1…1', () => {
  expect(squash(0)).toBe(0);
  expect(squash(-3)).toBeCloseTo(-0.612372, 6);
  expect(squash(1e6)).toBeCloseTo(1, 9);
});

it('does not depend on what was read before', () => {
  const body = `${NEUTRAL.repeat(12)}${'A good end to a bad war. '.repeat(4)}`;
  const before = score(docOf('Bad day', body));
  for (let i = 0; i < 20; i += 1) score(docOf(`Word${i} is great`, `Other${i} words were awful.`));
  expect(score(docOf('Bad day', body))).toEqual(before);
});
