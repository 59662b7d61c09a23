import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../pipeline/2-tokenize/index.ts';
import { voice } from '../../../pipeline/3-voice/index.ts';
import { score, sentenceTones } from '../../../pipeline/4-score/index.ts';
import { FEWEST_HITS, FEWEST_TOKENS } from '../../../pipeline/4-score/score.ts';
import { squash } from '../../../pipeline/4-score/squash.ts';
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
      positive: 0,
      negative: 1,
      tokens: 2,
      sentences: 1,
      sentencesWithHits: 1,
      words: [{ word: 'bad', count: 1, value: -3 }],
    });
  });

  it('has no interval, density or polarity: that would be false precision', () => {
    const tone = headlineOf('Good day. Bad day. Great day. Awful day.');
    for (const key of ['low', 'high', 'density', 'polarity']) expect(tone).not.toHaveProperty(key);
  });

  it('counts quoted words, too', () => {
    expect(headlineOf('Mayor calls plan “a disaster”')).toMatchObject({ hits: 1, negative: 1 });
  });

  it('has none without a valued word, and none if empty', () => {
    const none = { hits: 0, positive: 0, negative: 0, sentencesWithHits: 0, words: [] };
    expect(headlineOf('Council meets at noon')).toEqual({ ...none, tokens: 4, sentences: 1 });
    expect(headlineOf('')).toEqual({ ...none, tokens: 0, sentences: 0 });
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

describe('interval and density', () => {
  /** `good` and `bad` sentences of 3 words, and neutral ones of 11, as many as are asked for. */
  const body = (good: number, bad: number, neutral: number): string =>
    'Good days came. '.repeat(good) + 'Bad days came. '.repeat(bad) + NEUTRAL.repeat(neutral);

  it('of eight sentences of four and four, by hand', () => {
    // four of 3/√24, four of −3/√24, twelve of 0: mean 0, s = 0.397364, t(0.975; 19) = 2.093024, margin 0.185972
    const { own } = bodyOf(body(4, 4, 12));
    expect(own).toMatchObject({ score: 0, density: 0, polarity: 0, hits: 8, positive: 4, negative: 4 });
    expect(own.low).toBeCloseTo(-0.185972, 5);
    expect(own.high).toBeCloseTo(0.185972, 5);
  });

  it('density is the sum of values per 100 words, polarity the surplus of words', () => {
    // (6 · 3 − 2 · 3) / (24 + 110) · 100
    const { own } = bodyOf(body(6, 2, 10));
    expect(own.density).toBeCloseTo(8.955224, 5);
    expect(own).toMatchObject({ polarity: 0.5, sentences: 18, sentencesWithHits: 8, tokens: 134 });
  });

  it('has no width where all sentences are the same', () => {
    const { own } = bodyOf(body(50, 0, 0));
    expect(own).toMatchObject({ score: 0.612372, low: 0.612372, high: 0.612372, polarity: 1 });
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
  // 3 and 3 + 1.17
  expect(headlineOf('Good today, very good tomorrow').words).toEqual([
    { word: 'good', count: 2, value: 3.585 },
  ]);
});

it('counts a word that is turned round apart, and says so', () => {
  expect(headlineOf('Good today, never good again, good now').words).toEqual([
    { word: 'good', count: 2, value: 3 },
    { word: 'good', count: 1, value: -2.22, negated: true },
  ]);
  expect(headlineOf('They averted a disaster').words).toEqual([
    { word: 'disaster', count: 1, value: 1, negated: true },
  ]);
  // Not so: made less, not turned round
  expect(headlineOf('It was slightly bad').words).toEqual([{ word: 'bad', count: 1, value: -1.83 }]);
});

describe('arc', () => {
  it('has a point for every sentence that is no page furniture, in order, at its place', () => {
    const body = `${NEUTRAL}The plan is good. “It is bad,” she said.\n\nPhoto: Good Agency/Getty Images`;
    const { arc } = bodyOf(body);
    expect(arc.map(({ score, hits }) => [score, hits])).toEqual([
      [0, 0],
      [0.612372, 1],
      [-0.612372, 1],
    ]);
    expect(body.slice(arc[1]!.start, arc[1]!.end)).toBe('The plan is good.');
  });

  it('agrees with the sentences of the report', () => {
    const doc = docOf('', 'It was good. It was bad. The train left.');
    expect(score(doc).arc).toEqual(sentenceTones(doc, doc.body));
  });
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
