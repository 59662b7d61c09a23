import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../pipeline/2-tokenize/index.ts';
import { voice } from '../../../pipeline/3-voice/index.ts';
import { score } from '../../../pipeline/4-score/index.ts';
import { type Source, type TargetTone, type Tone, VOICES } from '../../../pipeline/types.ts';
import { docOf } from './tones.ts';

const toneOf = (body: string, targets: readonly string[], headline = ''): Tone =>
  score(docOf(headline, body), [], targets);
const targetOf = (body: string, name: string, headline = ''): TargetTone =>
  toneOf(body, [name], headline).targets[0]!;
const linksOf = ({ words }: TargetTone): readonly string[] =>
  words.map(({ text, link }) => `${text} ${link}`);

describe('who does it and who undergoes it', () => {
  it.each<[body: string, name: string, label: TargetTone['label'], links: string[]]>([
    ['Korran slammed Orlen over the budget.', 'Orlen', 'negative', ['slammed affected']],
    ['Korran slammed Orlen over the budget.', 'Korran', undefined, []],
    ['Orlen was slammed by Korran over the budget.', 'Orlen', 'negative', ['slammed affected']],
    ['Orlen was slammed by Korran over the budget.', 'Korran', undefined, []],
    ['Orlen has repeatedly been accused.', 'Orlen', 'negative', ['accused affected']],
    ['Orlen, accused of fraud, left.', 'Orlen', 'negative', ['accused affected', 'fraud near']],
    ['Korran praised Orlen.', 'Orlen', 'positive', ['praised affected']],
    ['Korran praised Orlen.', 'Korran', undefined, []],
    ['Korran lied to the council.', 'Korran', 'negative', ['lied actor']],
    ['Korran, the mayor of Vellhaven, lied to the council.', 'Korran', 'negative', ['lied actor']],
    ['Korran, who lied to the council, left.', 'Korran', 'negative', ['lied actor']],
    ['Korran failed to answer.', 'Korran', 'negative', ['failed actor']],
    ['Korran won the vote.', 'Korran', 'positive', ['won actor']],
    ['Korran did not win the vote.', 'Korran', 'negative', ['win actor']],
    ['Korran was not criticised.', 'Korran', undefined, []],
    ['Korran defeated Orlen.', 'Korran', 'positive', ['defeated actor']],
    ['Korran defeated Orlen.', 'Orlen', 'negative', ['defeated affected']],
    ['They voted against Korran.', 'Korran', 'negative', ['against against']],
    ['Korran’s corruption came to light.', 'Korran', 'negative', ['corruption near']],
    ['Korran’s harsh criticism of Orlen came late.', 'Korran', 'negative', ['harsh near']],
    ['Korran is a brave woman.', 'Korran', 'positive', ['brave near']],
    ['The council met Korran at noon.', 'Korran', undefined, []],
  ])('%s · %s', (body, name, label, links) => {
    const target = targetOf(body, name);
    expect([target.label, linksOf(target)]).toEqual([label, links]);
  });

  it.each<[headline: string, label: TargetTone['label'], links: string[]]>([
    ['Korran slammed over budget', 'negative', ['slammed affected']],
    ['Korran sued', 'negative', ['sued affected']],
    ['Korran slams budget', undefined, []],
    ['Korran lost in court', 'negative', ['lost actor']],
    ['Korran humiliated', 'negative', ['humiliated near']],
  ])('in a headline, where “is” is left out: %s', (headline, label, links) => {
    const target = targetOf('', 'Korran', headline);
    expect([target.label, linksOf(target)]).toEqual([label, links]);
  });
});

describe('what somebody says is not said of that person', () => {
  it.each([
    'Korran said the plan was a disaster.',
    '“The plan is a disaster,” said Korran.',
    '“The plan is a disaster,” Korran said.',
    'Korran called the plan a disaster.',
    'Korran warned of a disaster.',
    'Korran’s criticism of a corrupt plan came late.',
  ])('%s', (body) => expect(targetOf(body, 'Korran').words).toEqual([]));

  it('but it counts for those it is said of', () => {
    expect(targetOf('Korran called Orlen corrupt.', 'Orlen').label).toBe('negative');
    expect(targetOf('“Orlen is corrupt,” said Korran.', 'Orlen').label).toBe('negative');
  });
});

describe('distance, clause, place and topic', () => {
  const weightOf = (body: string, name: string): number =>
    Math.abs(targetOf(body, name).words[0]?.value ?? 0);

  it.each<[less: string, more: string]>([
    ['Korran came late to a long and rather awful debate.', 'Korran came to awful debates.'],
    ['Korran came, but it was an awful day.', 'Korran came and an awful day passed.'],
    ['An awful day passed in Korran.', 'An awful day passed for Korran.'],
    ['Korran and Orlen came to awful debates.', 'Korran and others came to awful debates.'],
    ['Korran came in a terror.', 'Korran came in a scandal.'],
  ])('%s < %s', (less, more) => expect(weightOf(less, 'Korran')).toBeLessThan(weightOf(more, 'Korran')));

  it('leaves other sentences out', () => {
    expect(targetOf('Korran came. It was an awful, terrible disaster.', 'Korran').words).toEqual([]);
  });
});

describe('what a name is found by', () => {
  const places = (body: string, name: string, headline = ''): number =>
    targetOf(body, name, headline).mentions;

  it.each<[name: string, body: string, count: number]>([
    ['Ilse Korran', 'Ilse Korran came. Korran left. Ms Korran wept.', 3],
    ['Korran', 'Ilse Korran came. Korran left.', 2],
    ['President Korran', 'Ilse Korran came. Korran left.', 2],
    ['the union', 'The union came. The unions left. A reunion followed.', 1],
    ['tax reform', 'Tax reform is late. No tax reform came.', 2],
    ['US', 'The US came. It helped us.', 1],
    ['He', 'He came and he left. The hero stayed.', 2],
    ['O’Dell', 'O’Dell came.', 1],
    // A surname that two people bear is nobody's for sure; a name that is not there is not found.
    ['Ilse Korran', 'Ilse Korran and Odo Korran came. Korran left.', 1],
    ['Orlen', 'Ilse Korran came.', 0],
    ['constructor', 'Ilse Korran came.', 0],
  ])('%s · %s', (name, body, count) => expect(places(body, name)).toBe(count));

  it('counts the headline, and leaves page furniture out', () => {
    expect(places('Korran came.\n\nPhoto: Korran/Getty Images', 'Korran', 'Korran leaves')).toBe(2);
  });

  it('keeps the order asked for, each name once, found or not', () => {
    const { targets } = toneOf('Orlen praised Korran.', [' Korran', 'Nobody', 'Orlen', 'Korran', '']);
    expect(targets.map(({ name }) => name)).toEqual(['Korran', 'Nobody', 'Orlen']);
    expect(targets[1]).toEqual({
      name: 'Nobody',
      mentions: 0,
      sentences: 0,
      own: { sentences: 0 },
      quoted: { sentences: 0 },
      words: [],
    });
  });

  it('takes the most mentioned without names asked for, from three places on', () => {
    const body = 'Orlen met Korran. Orlen met Vey in Vellhaven. Orlen left with Korran. Korran met Vey.';
    expect(toneOf(body, []).targets.map(({ name, mentions }) => [name, mentions])).toEqual([
      ['Orlen', 3],
      ['Korran', 3],
    ]);
  });
});

describe('label', () => {
  const FILLER = 'The council met at noon in the town hall on Monday. '.repeat(12);

  it('needs three sentences in an article, one in a short text', () => {
    const twice = 'Korran lied. Korran failed. ';
    expect(targetOf(twice, 'Korran').label).toBe('negative');
    expect(targetOf(FILLER + twice, 'Korran')).toMatchObject({ sentences: 2, score: -1 });
    expect(targetOf(FILLER + twice, 'Korran')).not.toHaveProperty('label');
    expect(targetOf(`${FILLER + twice}Korran cheated.`, 'Korran').label).toBe('negative');
  });

  it('needs four fifths on one side in an article, two thirds in a short text', () => {
    const mixed = 'Korran lied. Korran failed. Korran won. ';
    expect(targetOf(mixed, 'Korran').score).toBeCloseTo(-1 / 3, 6);
    expect(targetOf(mixed, 'Korran').label).toBe('negative');
    expect(targetOf(FILLER + mixed, 'Korran')).not.toHaveProperty('label');
    expect(targetOf('Korran lied. Korran won.', 'Korran')).toMatchObject({ score: 0, sentences: 2 });
    expect(targetOf('Korran lied. Korran won.', 'Korran')).not.toHaveProperty('label');
  });

  it('needs some weight: a word far off is not enough', () => {
    const far =
      'Korran and Orlen walked with the council from the town hall down to the old sea wall and a tense Vey.';
    expect(targetOf(far, 'Korran')).not.toHaveProperty('label');
  });
});

it('the balance opens to its words', () => {
  const {
    score: balance,
    words,
    own,
    quoted,
  } = targetOf('Korran won an awful debate. Korran lied.', 'Korran');
  const sum = words.reduce((total, { value }) => total + value, 0);
  const weight = words.reduce((total, { value }) => total + Math.abs(value), 0);
  expect(balance).toBeCloseTo(sum / weight, 5);
  expect([own, quoted]).toEqual([{ score: balance, sentences: 2 }, { sentences: 0 }]);
});

describe('speakers', () => {
  const body =
    'Korran lied. “Orlen is a corrupt and cruel man,” said Ilse Korran. “Ilse Korran is brave,” said Vey. “Orlen is weak.”';
  /** What the voice stage would say, by hand: the numbers of those who speak, in the order of their quotations. */
  const toneBy = (text: string, speakers: readonly (string | null)[], targets: readonly string[]): Tone => {
    const doc = docOf('', text);
    const names = [...new Set(speakers.filter((name) => name !== null))];
    let quotation = -1;
    for (let i = 0; i < doc.body.length; i += 1) {
      const isQuoted = VOICES[doc.body.voice[i]!] === 'quote';
      if (isQuoted && VOICES[doc.body.voice[i - 1] ?? 0] !== 'quote') quotation += 1;
      const name = speakers[quotation] ?? null;
      doc.body.speaker[i] = isQuoted ? (name === null ? -1 : names.indexOf(name) + 1) : 0;
    }
    return score(doc, names.map(sourceOf), targets);
  };
  const sourceOf = (name: string): Source => ({
    name,
    named: true,
    kind: 'named',
    quotedTokens: 0,
    paraphrasedTokens: 0,
    verbs: [],
  });
  const tone = toneBy(body, ['Ilse Korran', 'Vey', null], ['Orlen', 'Ilse Korran']);

  it('have their words near each name to themselves', () => {
    expect(tone.speakers).toEqual([
      {
        speaker: 'Ilse Korran',
        target: 'Orlen',
        score: -1,
        sentences: 1,
        words: [
          { word: 'corrupt', count: 1, value: expect.closeTo(-2.18, 2) },
          { word: 'cruel', count: 1, value: expect.closeTo(-1.85, 2) },
        ],
      },
      {
        speaker: null,
        target: 'Orlen',
        score: -1,
        sentences: 1,
        words: [expect.objectContaining({ word: 'weak' })],
      },
      {
        speaker: 'Vey',
        target: 'Ilse Korran',
        score: 1,
        sentences: 1,
        words: [expect.objectContaining({ word: 'brave' })],
      },
    ]);
  });

  it('stand apart from the outlet’s own words', () => {
    const [orlen, korran] = tone.targets;
    expect(orlen).toMatchObject({ own: { sentences: 0 }, quoted: { score: -1, sentences: 2 } });
    expect(korran).toMatchObject({ own: { score: -1, sentences: 1 }, quoted: { score: 1, sentences: 1 } });
    expect(korran!.words.map(({ text, voice, speaker }) => [text, voice, speaker])).toEqual([
      ['lied', 'outlet', undefined],
      ['brave', 'quote', 'Vey'],
    ]);
  });

  it('are those the voice stage finds', () => {
    const doc = tokenize({ id: 'test', headline: '', body });
    const { sources } = voice(doc);
    expect(score(doc, sources, ['Orlen']).speakers[0]).toEqual(tone.speakers[0]);
  });

  it('are never spoken of in their own words', () => {
    const own = '“Korran is a bad liar,” said Korran.';
    expect(toneBy(own, ['Korran'], ['Korran']).targets[0]!.words).toEqual([]);
    expect(toneBy(own, ['Ilse Korran'], ['Korran']).targets[0]!.words).toEqual([]);
    expect(toneBy(own, [null], ['Korran']).targets[0]!.words).not.toEqual([]);
    expect(toneBy(own, ['Vey'], ['Korran']).targets[0]!.words).not.toEqual([]);
  });
});

it('gives places that hold the words', () => {
  const headline = 'Korran slammed over a failed plan';
  const body = 'Korran had a heart attack. Critics of Korran’s plan were harsh.';
  const { targets } = toneOf(body, ['Korran'], headline);
  const { words } = targets[0]!;
  expect(words.length).toBeGreaterThan(3);
  for (const { passage, start, end, text } of words) {
    expect((passage === 'headline' ? headline : body).slice(start, end)).toBe(text);
  }
});
