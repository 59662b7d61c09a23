/** Slots: what they stand for, and that every name of a list is treated like every other. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileLexicons } from '../../../pipeline/5-detect/compile.ts';
import { nationalities } from '../../../pipeline/lexicons/gazetteers/nationalities.ts';
import { metonyms } from '../../../pipeline/lexicons/gazetteers/organisations.ts';
import { titles } from '../../../pipeline/lexicons/gazetteers/people.ts';
import { countries } from '../../../pipeline/lexicons/gazetteers/places.ts';
import { label } from '../../../pipeline/lexicons/label.ts';
import { natureMetaphor } from '../../../pipeline/lexicons/nature-metaphor.ts';
import { parsePattern } from '../../../pipeline/lexicons/pattern.ts';
import { cuesOf, marked } from '../5-detect/marking.ts';

describe('marks', () => {
  it.each([
    ['{NATIONALITY} elite', 'The Swiss elite met.', ['Swiss elite']],
    ['{NATIONALITY} elite', 'The South Korean elite met.', ['South Korean elite']],
    ['{COUNTRY} lobby', 'The U.S. lobby met.', ['U.S. lobby']],
    ["{COUNTRY} ('s|) lobby", 'New Zealand’s lobby met.', ['New Zealand’s lobby']],
    ['{COUNTRY}-backed', 'An Iceland-backed plan passed.', ['Iceland-backed']],
    ['{COUNTRY}-backed', 'A Côte d’Ivoire-backed plan passed.', ['Côte d’Ivoire-backed']],
    ['{COUNTRY}-backed', 'A Guinea-Bissau-backed plan passed.', ['Guinea-Bissau-backed']],
    ['pro-{COUNTRY}', 'A pro-Iceland plan passed.', ['pro-Iceland']],
    ['pro-{CAPITAL}', 'A pro-Kremlin plan passed.', ['pro-Kremlin']],
    ['pro-{CAPITAL}', 'A pro-White House plan passed.', ['pro-White House']],
    ['fake {OFFICE}', 'A fake president spoke.', ['fake president']],
    ['fake {OFFICE}', 'Two fake prime ministers spoke.', ['fake prime ministers']],
    [
      '({NATIONALITY}|{COUNTRY}) agent',
      'A Malta agent and a Maltese agent met.',
      ['Malta agent', 'Maltese agent'],
    ],
  ])('%s: %s', (pattern, text, words) => {
    expect(marked(pattern, text)).toEqual(words);
  });
});

describe('leaves alone', () => {
  it.each([
    ['{NATIONALITY} elite', 'The local elite met.'],
    ['{NATIONALITY} elite', 'The Swiss met an elite.'],
    ['{COUNTRY} lobby', 'The hotel lobby was full.'],
    ['{COUNTRY}-backed', 'A state-backed plan passed.'],
    ['{COUNTRY}-backed', 'Iceland backed the plan.'],
    ['{COUNTRY}-backed', 'New-backed is no word.'],
    ['pro-{COUNTRY}', 'A pro-business plan passed.'],
    ['pro-{COUNTRY}', 'Iceland has a pro.'],
    ['pro-{CAPITAL}', 'A pro-choice plan passed.'],
    ['fake {OFFICE}', 'A fake passport was found.'],
    ['fake {OFFICE}', 'The president was no fake.'],
    ['({NATIONALITY}|{COUNTRY}) agent', 'An estate agent met a travel agent.'],
    ['{CAPITAL} elite', 'The Maltese elite met.'],
  ])('%s: %s', (pattern, text) => {
    expect(marked(pattern, text)).toEqual([]);
  });
});

it.each(['{PARTY} lobby', '{country} lobby', '{COUNTRY', '{COUNTRY}/v', '={COUNTRY}', '{COUNTRY}s', '{}'])(
  '%s is not a slot',
  (pattern) => {
    const item = pattern.split(' ')[0];
    expect(() => parsePattern(pattern)).toThrow(
      `"${item}" in "${pattern}" is not a slot; write one of {NATIONALITY} {COUNTRY} {CAPITAL} {OFFICE}, with words joined to it by hyphens or none`,
    );
  },
);

it('keeps a pattern small however many names there are', () => {
  expect(parsePattern('({NATIONALITY}-backed|{COUNTRY}-backed|pro-{CAPITAL}) group').length).toBeLessThan(40);
});

/** The tokenizer leaves these joined to what follows, or breaks them at the letter ā. */
const joined = /^Pan-|Cross$|ā/;

describe('swapping one name for another changes nothing', () => {
  const lexicons = compileLexicons([label, natureMetaphor]);
  const cues = (text: string) => cuesOf(lexicons, text).map(({ entry, strength }) => [entry, strength]);
  const same = (names: readonly string[], templates: readonly ((name: string) => string)[]): void => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.constantFrom(...names),
        fc.constantFrom(...templates),
        (a, b, of) => {
          expect(cues(of(a)).length).toBeGreaterThan(0);
          expect(cues(of(a))).toEqual(cues(of(b)));
        },
      ),
      { seed: 1, numRuns: 300 },
    );
  };

  it.each([
    [
      'nationalities',
      nationalities,
      [
        (n: string) => `A ${n}-backed group took the town.`,
        (n: string) => `He is a ${n} stooge.`,
        (n: string) => `The ${n} menace grew.`,
      ],
    ],
    [
      'countries',
      countries,
      [(n: string) => `A ${n}-backed group took the town.`, (n: string) => `She was a tool of ${n}.`],
    ],
    [
      'capitals',
      metonyms,
      [(n: string) => `The ${n} elite agreed.`, (n: string) => `A ${n}-linked firm paid.`],
    ],
    ['offices', titles, [(n: string) => `Every ${n.toLowerCase()} wannabe came.`]],
  ])('%s', (_, names, templates) => {
    same(
      names.filter((name) => !joined.test(name)),
      templates,
    );
  });
});
