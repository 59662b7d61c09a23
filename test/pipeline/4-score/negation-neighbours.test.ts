/** What users of other tools reported as wrong, each with generated neighbours: other negators, words and names. */

import english from 'sentiment/languages/en/index.js';
import { describe, expect, it } from 'vitest';
import { valuesOf } from './tones.ts';

const round = (value: number): number => Math.round(value * 100) / 100;
const turned = (word: string): string => `${word} ${round(-0.74 * english.labels[word]!)}`;
const plain = (word: string): string => `${word} ${english.labels[word]!}`;

const ADJECTIVES = ['good', 'bad', 'terrible', 'brilliant', 'corrupt', 'generous'];
const NEGATED: readonly ((word: string) => string)[] = [
  (word) => `It was never ${word}.`,
  (word) => `The plan isn’t ${word}.`,
  (word) => `The plan isn't ${word}.`,
  (word) => `It cannot be ${word}.`,
  (word) => `It can’t be ${word}.`,
  (word) => `It was hardly ${word}.`,
  (word) => `It was barely ${word}.`,
  (word) => `It was scarcely ${word}.`,
  (word) => `It is no longer ${word}.`,
  (word) => `It was neither ${word} nor new.`,
  (word) => `They did not say it was ${word}.`,
  (word) => `They didn’t say that it was ${word}.`,
  (word) => `She does not think it is a ${word} bridge.`,
  (word) => `Nobody claimed it was ${word}.`,
  (word) => `The council failed to be ${word}.`,
];
const PLAIN: readonly ((word: string) => string)[] = [
  (word) => `It was ${word}.`,
  (word) => `Never. It was ${word}.`,
  (word) => `It was not new; it was ${word}.`,
  (word) => `They said it was ${word}.`,
  (word) => `They did not say a word. It was ${word}.`,
  (word) => `No, it was ${word}.`,
  (word) => `It was not only ${word}.`,
  (word) => `Never mind the tram, which the town of Vellhaven calls ${word}.`,
];

describe('negated', () => {
  const cases = NEGATED.flatMap((sentence) =>
    ADJECTIVES.map((word): [string, string] => [sentence(word), word]),
  );
  it.each(cases)('%s', (text, word) => {
    const found = valuesOf(text);
    expect(found.at(-1)).toBe(turned(word));
  });
});

describe('not negated', () => {
  const cases = PLAIN.flatMap((sentence) =>
    ADJECTIVES.map((word): [string, string] => [sentence(word), word]),
  );
  it.each(cases)('%s', (text, word) => expect(valuesOf(text)).toEqual([plain(word)]));
});

/** Valued words in names say nothing; the same words beside the name do. */
describe('names', () => {
  const UNIONS = [
    'the United Dockworkers',
    'the Free Weavers’ Union',
    'the Union of Happy Bakers',
    'the Brotherhood of Strong Hands',
    'the United Steelworkers',
  ];
  const STATES = [
    'the United States',
    'the United Arab Emirates',
    'the Republic of Good Hope',
    'the Free State of Orlen',
    'the European Union',
  ];
  const BODIES = [
    'the Security Council',
    'the Ministry of Justice',
    'the Peace Corps',
    'the Great Lakes Trust',
  ];
  const PEOPLE = ['Senator Hope Korran', 'Joy Orlen', 'Mr Savage', 'Grace Vey'];
  const names = [...UNIONS, ...STATES, ...BODIES, ...PEOPLE];

  it.each(names)('%s', (name) => {
    expect(valuesOf(`On Monday ${name} met the council.`)).toEqual([]);
    expect(valuesOf(`The council met ${name} in a corrupt town.`)).toEqual(['corrupt -3']);
  });

  it.each([
    ['The workers are united and happy.', ['happy 3']],
    ['The union is strong.', ['strong 2']],
    ['It is a free state.', ['free 1']],
    ['They hope for justice.', ['hope 2', 'justice 2']],
    ['The peace was great.', ['peace 2', 'great 3']],
    ['Brutal fighting went on.', ['Brutal -3', 'fighting -1']],
  ])('but: %s', (text, values) => expect(valuesOf(text)).toEqual(values));
});

describe('counted once, as one', () => {
  it.each<[text: string, values: string[]]>([
    ['There was no problem.', ['problem 1.48']],
    ['There were no complaints.', ['complaints 1.48']],
    ['Nobody loves her.', ['loves -2.22']],
    ['They will not win friends.', ['win -2.96', 'friends -0.74']],
    ['They won’t win friends.', ['win -2.96', 'friends -0.74']],
    ['It is not good, but the colour is nice.', ['good -1.11', 'nice 4.5']],
    ['It does not work.', ['does not work -2']],
    ['The lamps didn’t work.', ['didn’t work -2']],
    ['We can’t stand the noise.', ['can’t stand -2']],
    ['The tale was made up.', ['made up -2']],
    // Not so
    ['There was a problem.', ['problem -2']],
    ['Everybody loves her.', ['loves 3']],
    ['The lamps work.', []],
    ['We can stand here.', []],
    ['The train is made up of eight cars.', []],
    ['They missed them terribly. Entertaining is work.', ['missed -2', 'terribly -3', 'Entertaining 2']],
  ])('%s', (text, values) => expect(valuesOf(text)).toEqual(values));
});

describe('what does not come about', () => {
  it.each<[text: string, values: string[]]>([
    ['Korran failed to win the vote.', ['failed -2', 'win -2.96']],
    ['The talks failed to bring peace.', ['failed -2', 'peace -1.48']],
    ['They refused to celebrate.', ['refused -2', 'celebrate -2.22']],
    ['The council was unable to agree.', ['unable -2', 'agree -0.74']],
    ['They lack trust.', ['lack -2', 'trust -0.5']],
    // Not so: without "to", negated, in another sentence
    ['It was a failed attack.', ['failed -2', 'attack -1']],
    ['He never failed to win.', ['failed 1.48', 'win 4']],
    ['They failed. To win is good.', ['failed -2', 'win 4', 'good 3']],
    ['They agreed to celebrate.', ['agreed 1', 'celebrate 3']],
  ])('%s', (text, values) => expect(valuesOf(text)).toEqual(values));
});
