/** Words and views are reported; things, deeds, facts, enquiries and what is yet to be said are the outlet's own account. */
import { describe, expect, it } from 'vitest';
import { paraphrases } from './heard.ts';

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
    ['The bridge was safe, records show.', 'records: The bridge was safe'],
    [
      'Ada Korran told the Vale and Courier on Monday that the bridge was safe.',
      'Ada Korran: the bridge was safe',
    ],
    ['Ada Korran said on KTV’s “Noria Today” that the bridge was safe.', 'Ada Korran: the bridge was safe'],
    ['Ada Korran said none of the bridges was safe.', 'Ada Korran: none of the bridges was safe'],
    [
      'Ada Korran said despite the storm, the bridge was safe.',
      'Ada Korran: despite the storm, the bridge was safe',
    ],
    ['He owns a bridge, which the farmers say left a hole.', 'farmers: left a hole'],
    ['Ada Korran called Ossel her home.', 'Ada Korran: Ossel her home'],
    ['Ada Korran announced her plan to sell the bridge.', 'Ada Korran: her plan to sell the bridge'],
    ['Ada Korran proposed selling the bridge.', 'Ada Korran: selling the bridge'],
    ['Ada Korran pointed to the rain in May.', 'Ada Korran: the rain in May'],
    ['Ada Korran questioned why the bridge was sold.', 'Ada Korran: why the bridge was sold'],
    ['It rained because, according to Ada Korran, the gods were cross.', 'Ada Korran: the gods were cross'],
    ['The bridge was safe, according to people with maps of it.', 'people: The bridge was safe'],
    ['Ada Korran left when asked whether the bridge was safe.', '?: whether the bridge was safe'],
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
    // a relative clause is no that-clause
    'Ada Korran testified in a case in Ossel that resulted in a fine.',
    'The clerk called roll for a bill they opposed.',
    'Ada Korran held her seat when Vask lost his.',
    // deeds with a thing or person
    'Ada Korran announced the plan at Ossel, in the rain.',
    'The police referred reporters to the mayor.',
    'Ada Korran maintains her lead.',
    'The board discussed the bridge.',
    'The clerks voted to confirm him.',
    'Ada Korran persuaded the farmers to leave.',
    'The farmers cut costs to raise more money.',
    'Ada Korran referred to herself by two names.',
    'Ada Korran said so on Monday.',
    // denied, yet to be, or only supposed
    'The town has neither confirmed nor denied the plan.',
    'Ada Korran left without mentioning the bridge.',
    'Ada Korran did not push back against the suggestion by Vask.',
    'The mayor could dismiss the case.',
    'The mayor seemed to imply that the bridge was safe.',
    'The numbers allow Ada Korran to argue that the bridge was safe.',
    // nobody is the speaker
    'Korran and Vask are both believed to be on the list.',
    'There is little question that the bridge was safe.',
    'There is a sense that the bridge was safe.',
    'A video shows men on the bridge.',
    'It should be noted that the bridge was safe.',
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
    ['In a survey, 85% of women said the bridge was safe.', '85% of women'],
    ['Clerks who had read it say the bridge was safe.', 'Clerks'],
    ['Fifty farmers who spoke to the Bay Post said the bridge was safe.', 'Fifty farmers'],
    ['People close to Ada Korran say the bridge was safe.', 'People close to Ada Korran'],
    ['The bridge was safe, current and former clerks said.', 'current and former clerks'],
    ['A report published in the Bay Post that weighed the plan found that the bridge was safe.', 'report'],
    ['Friends of reform, who say the bridge was safe, left.', 'Friends of reform'],
    ['One in five say that the bridge was safe.', 'One in five'],
    ['The board itself said the bridge was safe.', 'board'],
    ['The mayor’s claim that the bridge was safe drew laughter.', 'mayor'],
    ['Ada Korran made the argument that the bridge was safe.', 'Ada Korran'],
    ['The board sent a letter to farmers saying “we must go” and asked them to leave.', 'board'],
    ['Bram Vask, an agent of the Bureau of Boats, Tobacco and Salt, said the bridge was safe.', 'Bram Vask'],
  ])('%s', (body, speaker) => {
    expect(paraphrases(body).map((one) => one.split(':')[0])).toEqual([speaker]);
  });
});

describe('where it ends', () => {
  it.each([
    [
      'While Ada Korran has made it clear that the bridge was safe, the town has closed it.',
      'Ada Korran: the bridge was safe',
    ],
    ['Although Ada Korran said the bridge was safe, the town closed it.', 'Ada Korran: the bridge was safe'],
    ['Despite rumours that the bridge was sold, Ada Korran went home.', '?: the bridge was sold'],
    ['He went home in May, records show.', 'records: He went home in May'],
    ['“It is dead,” one clerk wrote, according to the Bay Post.'],
    ['“It is dead,” Ada Korran recounted her son as saying.'],
    [
      'Ada Korran said she was tired of the bridge and wanted a new one.',
      'Ada Korran: she was tired of the bridge and wanted a new one',
    ],
    ['The bridge was old, Ada Korran said, and walked home.', 'Ada Korran: The bridge was old'],
    ['Asked if the bridge was old, Ada Korran went home.', '?: if the bridge was old'],
  ])('%s', (body, ...found) => {
    expect(paraphrases(body)).toEqual(found);
  });
});
