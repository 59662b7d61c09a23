import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valuesOf } from './tones.ts';

/** 3 · −0.74, 3 · −0.5 */
describe('words that take something away', () => {
  it.each<[text: string, values: string[]]>([
    ['They averted a disaster.', ['disaster 1']],
    ['The drug reduces the risk.', ['risk 1']],
    ['It was the end of the crisis.', ['crisis 1.5']],
    ['The pact prevented a war.', ['pact 1', 'war 1']],
    ['There was little progress.', ['progress -1.48']],
    ['They had few friends.', ['friends -0.74']],
    ['A cure for cancer was found.', ['cure 2', 'cancer 1']],
    // Not so:
    ['There was a little progress.', ['progress 2']],
    ['They had a few friends.', ['friends 1']],
    ['They did not avert a disaster.', ['disaster -2']],
    ['It ended. The disaster was over.', ['disaster -2']],
    ['They reduced it; the risk remains.', ['risk -2']],
    ['The price was reduced by the city in spite of the risk.', ['risk -2']],
  ])('%s', (text, values) => expect(valuesOf(text)).toEqual(values));
});

describe('words that make more or less of it', () => {
  it.each<[text: string, values: string[]]>([
    ['It was very bad.', ['bad -4.17']],
    ['It was extremely good.', ['good 4.17']],
    ['It was slightly bad.', ['bad -1.83']],
    ['It was not very good.', ['good -3.09']],
    ['It was somewhat trusted.', ['trusted 0.83']],
    // Not so:
    ['Very, bad.', ['bad -3']],
    ['It was very much later bad.', ['bad -3']],
    ['A very calm week.', ['calm 3.17']],
  ])('%s', (text, values) => expect(valuesOf(text)).toEqual(values));

  it('never turns a value round', () => {
    expect(valuesOf('It was somewhat allowed, slightly easy and quite free.')).not.toContain(/-/);
  });
});

describe('but', () => {
  it.each<[text: string, values: string[]]>([
    ['It is not good, but the colour is nice.', ['good -1.11', 'nice 4.5']],
    ['The plan is bad but the mood is good.', ['bad -1.5', 'good 4.5']],
    // Not so: no contrast, another sentence
    ['It was nothing but trouble.', ['trouble -2']],
    ['The win is all but certain and good.', ['win 4', 'good 3']],
    ['It was bad. But the mood was good.', ['bad -3', 'good 3']],
  ])('%s', (text, values) => expect(valuesOf(text)).toEqual(values));
});

describe('phrases', () => {
  it.each<[text: string, values: string[]]>([
    ['He had a heart attack.', ['heart attack -2']],
    ['She is fed up.', ['fed up -2']],
    ['It does not work.', ['does not work -2']],
    ['They can’t stand it.', ['can’t stand -2']],
    ['The party fell apart.', ['fell apart -2']],
    ['The two are at odds.', ['at odds -2']],
    ['The made-up story spread.', ['made-up -2']],
    ['The story was made up.', ['made up -2']],
    ['They were found alive.', ['found alive 2']],
    ['It is not at risk.', ['at risk 1.48']],
    // The longest wins, also where it has no tone:
    ['The council has made up its list.', ['made up -2']],
    ['She has made up her mind.', []],
    ['They take care of the debt ceiling.', []],
    ['The justice system and health care matter.', []],
    ['Good morning, thank you.', []],
    ['Mortgages follow the interest rate.', []],
    // Not so: another word between, a stop between
    ['The attack came from the heart.', ['attack -1']],
    ['A tired heart. Attack followed.', ['tired -2', 'Attack -1']],
    [
      'They missed them terribly. Entertaining is fun.',
      ['missed -2', 'terribly -3', 'Entertaining 2', 'fun 4'],
    ],
  ])('%s', (text, values) => expect(valuesOf(text)).toEqual(values));
});

describe('names', () => {
  it.each<[text: string, values: string[]]>([
    ['The chair of Justice Korran was new.', []],
    ['They met in the United States and in Great Britain.', []],
    ['The ruling of the Supreme Court came late.', []],
    ['They quoted Hope Orlen twice.', []],
    // Not so: at the beginning of a sentence or quotation, in lower case
    ['Justice was done.', ['Justice 2']],
    ['She said: “Great news is on its way.”', ['Great 3']],
    ['They hope for justice.', ['hope 2', 'justice 2']],
  ])('%s', (text, values) => expect(valuesOf(text)).toEqual(values));
});

describe('parts of speech and forms', () => {
  it.each<[text: string, values: string[]]>([
    ['Korran stressed the point.', []],
    ['Korran was tired and felt stressed, she said.', ['tired -2']],
    ['Shares plunged and tumbled.', ['plunged -2', 'tumbled -2']],
    ['The plan unravelled.', ['unravelled -2']],
    ['Their allies and an ally came.', ['allies 1', 'ally 1']],
    ['New sanctions followed.', ['sanctions -2']],
    ['The bridge was dismantled in a crippling meltdown.', ['dismantled -2', 'crippling -3', 'meltdown -2']],
    ['The bank raised prices by a substantial share.', []],
    ['They want to reach the top in a huge, united city.', []],
  ])('%s', (text, values) => expect(valuesOf(text)).toEqual(values));
});

const POSITIVE = ['good', 'great', 'brave', 'wise', 'popular', 'generous'];
const NEGATIVE = ['bad', 'awful', 'corrupt', 'reckless', 'weak', 'cruel'];

describe('neighbours of “never good”, made at random', () => {
  const negator = fc.constantFrom(
    'is never',
    'isn’t',
    "isn't",
    'is not',
    'was hardly',
    'was not really',
    'wasn’t so',
  );
  const subject = fc.constantFrom('The plan', 'Her answer', 'The mood in Vellhaven', 'This');
  const signs = (text: string): readonly number[] =>
    valuesOf(text).map((one) => Math.sign(Number(one.split(' ').at(-1))));

  it('turns round', () => {
    fc.assert(
      fc.property(subject, negator, fc.constantFrom(...POSITIVE), (who, no, word) => {
        expect(signs(`${who} ${no} ${word}.`)).toEqual([-1]);
      }),
    );
    fc.assert(
      fc.property(subject, negator, fc.constantFrom(...NEGATIVE), (who, no, word) => {
        expect(signs(`${who} ${no} ${word}.`)).toEqual([1]);
      }),
    );
  });

  it('does not reach across a comma, a stop or another sentence', () => {
    const gap = fc.constantFrom(', however, ', '. It was ', ': ', '; it is ', ' — ');
    fc.assert(
      fc.property(negator, gap, fc.constantFrom(...POSITIVE), (no, stop, word) => {
        expect(signs(`The plan ${no} late${stop}${word}.`).at(-1)).toBe(1);
      }),
    );
  });

  it('goes on to what is said: “not say it was bad”', () => {
    const saying = fc.constantFrom('say', 'think', 'believe', 'claim', 'suggest');
    const helper = fc.constantFrom('did not', 'didn’t', 'does not', 'never');
    fc.assert(
      fc.property(helper, saying, fc.constantFrom(...NEGATIVE), (no, say, word) => {
        expect(signs(`They ${no} ${say} it was ${word}.`)).toEqual([1]);
        expect(signs(`They ${say} it was ${word}.`)).toEqual([-1]);
      }),
    );
  });
});

describe('names of unions, states and peoples have no tone, made at random', () => {
  const first = fc.constantFrom(
    'United',
    'Free',
    'Great',
    'Peace',
    'Freedom',
    'Solidarity',
    'Justice',
    'Liberty',
  );
  const second = fc.constantFrom(
    'Workers Union',
    'States of Noria',
    'Party',
    'Alliance',
    'Front',
    'Bank',
    'Church',
  );
  const frame = fc.constantFrom(
    (name: string) => `The council met the ${name} on Monday.`,
    (name: string) => `On Monday the ${name} met the council.`,
    (name: string) => `Members of the ${name} came by train.`,
  );

  it('nowhere in the sentence', () => {
    fc.assert(
      fc.property(first, second, frame, (a, b, sentence) => {
        expect(valuesOf(sentence(`${a} ${b}`))).toEqual([]);
      }),
    );
  });
});
