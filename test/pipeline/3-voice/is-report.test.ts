/** Words and views are reported; things, deeds, facts, enquiries and what is yet to be said are the outlet's own account. */
import { describe, expect, it } from 'vitest';
import { createNewsframe } from '../../../pipeline/index.ts';

const newsframe = createNewsframe();
const paraphrases = (body: string): readonly string[] =>
  newsframe
    .analyze({ id: 'a', headline: '', body })
    .analysis.quotes.filter(({ type }) => type === 'indirect')
    .map(({ speaker, text }) => `${speaker?.name ?? '?'}: ${text}`);

describe('reports', () => {
  it.each([
    ['Ada Korran promised to reopen the harbour.', 'Ada Korran: to reopen the harbour'],
    ['Ada Korran claimed to have seen the plan.', 'Ada Korran: to have seen the plan'],
    ['The board asked if the bridge was safe.', 'board: if the bridge was safe'],
    ['Ada Korran asked whether the bridge was safe.', 'Ada Korran: whether the bridge was safe'],
    ['Ada Korran criticised the new bridge.', 'Ada Korran: the new bridge'],
    ['Ada Korran said that the bridge was safe.', 'Ada Korran: the bridge was safe'],
    ['Ada Korran decided that the bridge was safe.', 'Ada Korran: the bridge was safe'],
    ['A poll showed Korran ahead of Vask.', 'poll: Korran ahead of Vask'],
    ['Ada Korran raised questions about the bridge.', 'Ada Korran: questions about the bridge'],
    ['Ada Korran went on to say that the bridge was safe.', 'Ada Korran: the bridge was safe'],
    ['Ada Korran was quick to note that the bridge was safe.', 'Ada Korran: the bridge was safe'],
    ['Ada Korran called for a new bridge.', 'Ada Korran: a new bridge'],
    ['Some say the bridge was safe.', 'Some: the bridge was safe'],
  ])('%s', (body, ...found) => {
    expect(paraphrases(body)).toEqual(found);
  });
});

describe('no reports', () => {
  it.each([
    'Ada Korran refused to reopen the harbour.',
    'Ada Korran planned to reopen the harbour.',
    'Farmers backed Ada Korran.',
    'The party is targeting nine districts.',
    'The clerk was asked to open the door.',
    'Residents must send a form to see if they qualify.',
    'It cannot be determined what the bridge cost.',
    'Ada Korran did not say whether the bridge was safe.',
    'Ada Korran wants to say that the bridge was safe.',
    'Ada Korran is likely to announce that the bridge was safe.',
    'Ada Korran will announce that the bridge was safe.',
    'Ada Korran raised money for the bridge.',
    'Ada Korran saw the bridge fall.',
    'Ada Korran knew that the bridge was old.',
    'Who will think the bridge is safe?',
    'The town has 945 confirmed cases of fever.',
    'The town had an idea that was never tried.',
    'The math suggests that the bridge will fall.',
    'Numbers of boats at the quay mean that the bridge is safe.',
    'The law lets boat owners deny people a seat.',
  ])('%s', (body) => {
    expect(paraphrases(body)).toEqual([]);
  });
});

describe('the speaker is the subject of the verb', () => {
  it.each([
    ['Clerks who spoke with the Bay Post said the bridge was safe.', 'Clerks'],
    ['A couple that was seen with nets at the quay in Ossel said they were afraid.', 'couple'],
    ['A man arrested in Ossel said the bridge was safe.', 'man'],
    ['A report published on Monday said the bridge was safe.', 'report'],
    ['The farmers, however, said the bridge was safe.', 'farmers'],
    ['Farmers – and some of their friends – say the bridge was safe.', 'Farmers'],
    ['Ada Korran told the Bay Post that the bridge was safe.', 'Ada Korran'],
    ['The bridge was safe, Ada Korran told the Bay Post.', 'Ada Korran'],
    ['Clerks in Ossel and at the harbour said the bridge was safe.', 'Clerks in Ossel and at the harbour'],
    ['In a survey, 85% of women said the bridge was safe.', 'women'],
    ['Bram Vask, an agent of the Bureau of Boats, Tobacco and Salt, said the bridge was safe.', 'Bram Vask'],
  ])('%s', (body, speaker) => {
    expect(paraphrases(body).map((one) => one.split(':')[0])).toEqual([speaker]);
  });
});
