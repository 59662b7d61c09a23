import { describe, expect, it } from 'vitest';
import { entmanElements } from '../../../pipeline/lexicons/entman-elements.ts';
import type { ElementList } from '../../../pipeline/lexicons/frame-element.ts';
import { lexicons } from '../../../pipeline/lexicons/index.ts';
import type { EntryGroup, EntryRow, Lexicon } from '../../../pipeline/lexicons/lexicon.ts';
import {
  validateCategories,
  validateElements,
  validateLexicon,
  validateTogether,
} from '../../../pipeline/lexicons/validate.ts';

it.each(Object.values<Lexicon>(lexicons).map((lexicon) => [lexicon.id, lexicon] as const))(
  '%s follows the rules',
  (_, lexicon) => {
    expect(validateLexicon(lexicon)).toEqual([]);
  },
);

it('no two lexicons of a category have the same pattern', () => {
  expect(validateTogether(Object.values(lexicons))).toEqual([]);
});

it('no two categories mark the same words with two reasons', () => {
  expect(validateCategories(Object.values(lexicons))).toEqual([]);
});

it.each(entmanElements.map((list) => [list.id, list] as const))(
  'the list of %s follows the rules',
  (_, list) => {
    expect(validateElements(list)).toEqual([]);
  },
);

it.each(Object.entries<Lexicon>(lexicons))('%s is registered under its id', (id, lexicon) => {
  expect(lexicon.id).toBe(id);
});

const entry: EntryRow = ['dire', 2, 'serious'];
const group: EntryGroup = { why: '“{text}” is strong.', source: 'own', entries: [entry] };
const lexicon: Lexicon = {
  id: 'made',
  category: 'emotive',
  title: 'Made',
  description: 'Made up.',
  licence: 'CC-BY-4.0',
  negation: 'drop',
  counter: 'It may simply be so.',
  groups: [group],
};

const withEntries = (...entries: readonly unknown[]): Lexicon => ({
  ...lexicon,
  groups: [{ ...group, entries: entries as EntryRow[] }],
});
const withGroup = (change: object): Lexicon => ({ ...lexicon, groups: [{ ...group, ...change }] });
const withHead = (change: object): Lexicon => ({ ...lexicon, ...change });
const names = (kind: string) =>
  `names ${kind}; mark wordings, never people, so find a pattern without the name or leave it out`;

describe('each rule says what is wrong and how to mend it', () => {
  it.each<[rule: string, broken: Lexicon, problem: string]>([
    ['id', withHead({ id: ' ' }), ' : the id is empty; write it'],
    ['title', withHead({ title: '' }), 'made: the title is empty; write it'],
    ['description', withHead({ description: '' }), 'made: the description is empty; write it'],
    ['licence', withHead({ licence: '' }), 'made: the licence is empty; write it'],
    [
      'category',
      withHead({ category: 'mood' }),
      'made: there is no category "mood"; use one of emotive, intensifier, label, fear, dominance, conflict-metaphor, nature-metaphor, sensational, rhetorical-question, speculation, hedge, vague-source, certainty, reporting-verb, scare-quote, implicature, agency, euphemism, moral',
    ],
    [
      'negation',
      withHead({ negation: 'flip' }),
      'made: there is no negation rule "flip"; use drop, deny, keep or invert',
    ],
    [
      'no entries',
      withGroup({ entries: [] }),
      'made, group of "?": it has no entries; add one or leave the group out',
    ],
    [
      'why',
      withGroup({ why: ' ' }),
      'made, group of "dire": its why is empty; say in a sentence or two what the words do',
    ],
    [
      'source',
      withGroup({ source: '' }),
      'made, group of "dire": its source is empty; write "own" or what it is after',
    ],
    [
      'forbidden word in why',
      withGroup({ why: 'This is biased.' }),
      'made, group of "dire": its why says "biased"; write about the words, not about truth or what the writer wants',
    ],
    [
      'forbidden word in counter',
      withGroup({ counter: 'The writer intends it.' }),
      'made, group of "dire": its counter says "intends"; write about the words, not about truth or what the writer wants',
    ],
    [
      'false',
      withEntries(['dire', 2, 'x', { why: 'It is False.' }]),
      'made/dire: its why says "False"; write about the words, not about truth or what the writer wants',
    ],
    [
      'misleads',
      withEntries(['dire', 2, 'x', { why: 'It misleads.' }]),
      'made/dire: its why says "misleads"; write about the words, not about truth or what the writer wants',
    ],
    [
      'propaganda',
      withEntries(['dire', 2, 'x', { why: 'It is propaganda.' }]),
      'made/dire: its why says "propaganda"; write about the words, not about truth or what the writer wants',
    ],
    [
      'lie',
      withEntries(['dire', 2, 'x', { why: 'It is a lie.' }]),
      'made/dire: its why says "lie"; write about the words, not about truth or what the writer wants',
    ],
    [
      'empty counter',
      withEntries(['dire', 2, 'x', { counter: '' }]),
      'made/dire: its counter is empty; write a fair reading or leave it out',
    ],
    [
      'own why',
      withEntries(['dire', 2, 'x', { why: '' }]),
      'made/dire: its own why is empty; write it, or leave it out to use the group’s',
    ],
    [
      'own source',
      withEntries(['dire', 2, 'x', { source: '' }]),
      'made/dire: its own source is empty; write it, or leave it out to use the group’s',
    ],
    [
      'own negation',
      withEntries(['dire', 2, 'x', { negation: 'no' }]),
      'made/dire: there is no negation rule "no"; use drop, deny, keep or invert',
    ],
    [
      'scope',
      withEntries(['dire', 2, 'x', { scope: 'title' }]),
      'made/dire: there is no scope "title"; use any, headline or outlet',
    ],
    [
      'literal',
      withEntries(['dire', 2, 'x', { literal: ['law'] }]),
      'made/dire: there is no literal subject "law"; use one of war, disaster, sport, crime, medicine, religion, animals, finance',
    ],
    [
      'twice',
      withEntries(['so  dire', 2, 'x'], ['so dire', 3, 'y']),
      'made/so dire: the pattern stands in this lexicon twice; keep one of them',
    ],
    [
      'pattern',
      withEntries(['(dire', 2, 'x']),
      'made/(dire: the pattern cannot be read: the brackets of "(dire" do not match; each ( needs one )',
    ],
    [
      'prototype word',
      withEntries(['__proto__', 2, 'x']),
      'made/__proto__: the pattern cannot be read: "__proto__" in "__proto__" is not a word; use lower-case letters, digits, hyphen and straight apostrophe',
    ],
    [
      'any word first',
      withEntries(['_ dire', 2, 'x']),
      'made/_ dire: the pattern begins with any word; begin it with a word, or give the _ a part of speech',
    ],
    [
      'exception',
      withEntries(['dire', 2, 'x', { except: ['dire *0-2'] }]),
      'made/dire: the exception cannot be read: the pattern "dire *0-2" ends with a gap; end it with a word',
    ],
    [
      'exception of a group',
      withGroup({ except: [''] }),
      'made, group of "dire": the exception cannot be read: the pattern is empty; write at least one word',
    ],
    [
      'strength',
      withEntries(['dire', 4, 'x']),
      'made/dire: the strength is 4; use 1 (arguable), 2 (clear) or 3 (should convince anyone)',
    ],
    [
      'half strength',
      withEntries(['dire', 1.5, 'x']),
      'made/dire: the strength is 1.5; use 1 (arguable), 2 (clear) or 3 (should convince anyone)',
    ],
    [
      'no wording',
      withEntries(['dire', 2]),
      'made/dire: it has no neutral wording; write one, or "" if the words can be left out',
    ],
    [
      'empty wording',
      withEntries(['dire', 2, 'serious|']),
      'made/dire: one of its neutral wordings is empty; take out the extra "|", or write "" alone for leaving the words out',
    ],
    [
      'same wording',
      withEntries(['(dire|grave) need', 2, 'need|Grave need']),
      'made/(dire|grave) need: the neutral wording "Grave need" is the term itself; write another',
    ],
    [
      'same verb',
      withEntries(['slam/v', 2, 'slammed']),
      'made/slam/v: the neutral wording "slammed" is the term itself; write another',
    ],
    [
      'same verb, marked for inflection',
      withEntries(['slam/v', 2, 'slam/v']),
      'made/slam/v: the neutral wording "slam/v" is the term itself; write another',
    ],
    [
      'unknown mark in a wording',
      withEntries(['dire', 2, 'bad/ADJ']),
      'made/dire: the neutral wording "bad/ADJ" has a mark that is not known; write /v after a verb’s base form, /n after a noun in the singular',
    ],
    [
      'strength 1 without a counter',
      { ...withEntries(['dire', 1, 'x']), counter: undefined } as unknown as Lexicon,
      'made/dire: its strength is 1, arguable, but no counter says why; write the fair reading, for the entry, its group or the lexicon',
    ],
    [
      'counter of the lexicon',
      withHead({ counter: ' ' }),
      'made: its counter is empty; write a fair reading or leave it out',
    ],
    [
      'construction',
      withEntries(['dire', 2, 'x', { construction: 'passive' }]),
      'made/dire: there is no construction "passive"; use one of agentless-passive, agentless, unheld-fear, unnamed-report, unnamed-source',
    ],
    ['country', withEntries(['blame france', 2, 'x']), `made/blame france: "france" ${names('a country')}`],
    [
      'country of two words',
      withEntries(['(blame|as in) (new zealand|us)', 2, 'x']),
      `made/(blame|as in) (new zealand|us): "new zealand" ${names('a country')}`,
    ],
    [
      'nationality',
      withEntries(['typically german/ADJ', 2, 'x']),
      `made/typically german/ADJ: "german" ${names('a nationality')}`,
    ],
    [
      'person',
      withEntries(['poor =margaret', 2, 'x']),
      `made/poor =margaret: "margaret" ${names('a person')}`,
    ],
    [
      'party',
      withEntries(['(democrats|rivals) slam/v', 2, 'x']),
      `made/(democrats|rivals) slam/v: "democrats" ${names('a party')}`,
    ],
    [
      'religion',
      withEntries(['islamist threat', 2, 'x']),
      `made/islamist threat: "islamist" ${names('a religion')}`,
    ],
    [
      'people of a party',
      withEntries(['typical tory/ADJ,NOUN', 2, 'x']),
      `made/typical tory/ADJ,NOUN: "tory" ${names('a party')}`,
    ],
    [
      'name in a compound',
      withEntries(['russian-backed', 2, 'x']),
      `made/russian-backed: "russian" ${names('a nationality')}`,
    ],
    [
      'seat of a government',
      withEntries(['blame moscow', 2, 'x']),
      `made/blame moscow: "moscow" ${names('a place')}`,
    ],
    [
      'possessive',
      withEntries(["china's grip", 2, 'x'], ["france's grip", 2, 'x']),
      `made/france's grip: "france" ${names('a country')}`,
    ],
    [
      'group of people',
      withEntries(['gay agenda', 2, 'x']),
      `made/gay agenda: "gay" ${names('a group of people')}`,
    ],
    [
      'organisation',
      withEntries(['nato bluster', 2, 'x']),
      `made/nato bluster: "nato" ${names('an organisation')}`,
    ],
  ])('%s', (_, broken, problem) => {
    expect(validateLexicon(broken)).toEqual([problem]);
  });
});

describe('lets pass', () => {
  it.each<[string, Lexicon]>([
    ['a plain lexicon', lexicon],
    ['words to be left out', withEntries(['tragically', 3, ''])],
    ['a weak word without a wording', withEntries(['rather', 1])],
    [
      'everyday words that are also names',
      withEntries(['polish off', 2, 'eat'], ['grace and hope', 1, 'x'], ['will mark', 1, 'x']),
    ],
    ['slots', withEntries(['{NATIONALITY}-backed', 2, 'x'], ['the {COUNTRY} regime', 2, 'x'])],
    ['a part of a compound that is a given name', withEntries(['op-ed', 2, 'x'])],
    ['parts of words', withEntries(['believe', 1, 'think'], ['relies on', 1, 'uses'])],
    [
      'words of the prototype',
      withEntries(['constructor', 1, 'builder'], ['valueof', 1, 'x'], ['tostring/v', 1, 'x']),
    ],
    [
      'names in exceptions',
      withEntries(['dire', 2, 'serious', { except: ['dire straits', 'germany in dire'] }]),
    ],
    ['a wording that shares a word', withEntries(['dire need', 2, 'need|great need'])],
  ])('%s', (_, good) => {
    expect(validateLexicon(good)).toEqual([]);
  });
});

it('reports everything at once', () => {
  expect(validateLexicon(withEntries(['(', 0, '|'], ['nato', 5, 'x'])).length).toBe(5);
});

describe('several lists', () => {
  const other = { ...withHead({ id: 'other' }) };

  it('names the lexicon that has the pattern already', () => {
    expect(validateTogether([lexicon, other])).toEqual([
      'other/dire: the pattern stands in the lexicon made too, of the same category; keep the one whose reason fits better',
    ]);
  });

  it('lets two categories mark the same words', () => {
    expect(validateTogether([lexicon, { ...other, category: 'fear' }])).toEqual([]);
  });

  it('names the entry that has a wording already, in another category', () => {
    const entries: EntryRow[] = [
      ['(so|very) dire', 2, 'serious'],
      ['dire *0-2 need', 2, 'need'],
      ['=dire', 2, 'serious'],
    ];
    const fear: Lexicon = {
      ...other,
      category: 'fear',
      groups: [{ ...group, entries: [['very dire', 2, 'serious']] }],
    };
    const emotive: Lexicon = { ...lexicon, groups: [{ ...group, entries }] };
    expect(validateCategories([emotive, fear])).toEqual([]);
    expect(validateCategories([lexicon, { ...other, category: 'fear' }])).toEqual([
      'other/dire: made/dire marks the same words, in the category emotive; keep them where the reason fits better',
    ]);
  });

  it('lets an entry with a construction share its words', () => {
    const agency: Lexicon = {
      ...other,
      category: 'agency',
      groups: [{ ...group, construction: 'agentless-passive' }],
    };
    expect(validateCategories([lexicon, agency])).toEqual([]);
  });

  const list: ElementList = {
    id: 'cause',
    title: 'Cause',
    question: 'Is it?',
    description: 'Causes.',
    licence: 'CC-BY-4.0',
    negation: 'keep',
    groups: [{ why: '“{text}” says why.', source: 'own', entries: [['because of']] }],
  };

  it('checks the elements of framing the same way', () => {
    expect(validateElements(list)).toEqual([]);
    expect(validateElements({ ...list, question: '' })).toEqual([
      'cause: the question is empty; write what a reader may ask',
    ]);
    const broken = {
      ...list,
      groups: [{ ...list.groups[0]!, entries: [['because of russia'], ['(due to']] as const }],
    };
    expect(validateElements(broken).length).toBe(2);
  });
});
