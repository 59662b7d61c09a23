import { describe, expect, test } from 'vitest';
import { VOICES } from '../../../pipeline/types.ts';
import { heard } from './heard.ts';

/** "verb stance | speaker | content" of each paraphrase. */
const paraphrases = (body: string): readonly string[] =>
  heard(body)
    .quotes.filter(({ type }) => type === 'indirect')
    .map(
      ({ verb, stance, speaker, content }) =>
        `${verb} ${stance ?? '-'} | ${speaker?.name ?? '?'} | ${content.map(({ start, end }) => body.slice(start, end)).join(' … ')}`,
    );

describe('reported speech', () => {
  const rows: readonly (readonly [body: string, ...found: string[]])[] = [
    ['Ada Korran said that the boats would go.', 'say neutral | Ada Korran | the boats would go'],
    ['Ada Korran said the boats would go.', 'say neutral | Ada Korran | the boats would go'],
    ['Ada Korran said on Monday that the boats would go.', 'say neutral | Ada Korran | the boats would go'],
    ['Ada Korran told reporters the boats would go.', 'tell neutral | Ada Korran | the boats would go'],
    ['Ada Korran urged them to go.', 'urge alarming | Ada Korran | to go'],
    ['Ada Korran promised to mend the boats.', 'promise conciliatory | Ada Korran | to mend the boats'],
    ['Ada Korran claimed the boats were late.', 'claim doubting | Ada Korran | the boats were late'],
    ['Ada Korran warned that the boats were late.', 'warn alarming | Ada Korran | the boats were late'],
    [
      'Ada Korran confirmed that the boats were late.',
      'confirm endorsing | Ada Korran | the boats were late',
    ],
    ['Ada Korran slammed the plan.', 'slam hostile | Ada Korran | the plan'],
    ['The boats would go, Ada Korran said.', 'say neutral | Ada Korran | The boats would go'],
    ['The boats, Ada Korran said, would go.', 'say neutral | Ada Korran | The boats … would go'],
    [
      'According to Ada Korran, the boats would go.',
      'according to neutral | Ada Korran | the boats would go',
    ],
    [
      'The boats would go, according to Ada Korran.',
      'according to neutral | Ada Korran | The boats would go',
    ],
    ['It was said that the boats would go.', 'say neutral | ? | the boats would go'],
    ['Ada Korran was sure that the boats would go.', 'sure - | Ada Korran | the boats would go'],
    ['Ada Korran made it clear that the boats would go.', 'clear - | Ada Korran | the boats would go'],
    ['A report found that the boats were old.', 'find neutral | report | the boats were old'],
    ['Recent polls show Korran is ahead.', 'show endorsing | Recent polls | Korran is ahead'],
    ['The results show that the boats were old.', 'show endorsing | results | the boats were old'],
    [
      'The boats were late on Monday, according to police.',
      'according to neutral | police | The boats were late on Monday',
    ],
    [
      'The council won the vote, according to exit polls.',
      'according to neutral | exit polls | The council won the vote',
    ],
    [
      'Ada Korran said selling the boats to other towns has been a challenge.',
      'say neutral | Ada Korran | selling the boats to other towns has been a challenge',
    ],
    ['Ada Korran said neither of them had gone.', 'say neutral | Ada Korran | neither of them had gone'],
    [
      'The budget office said about half of the boats were old.',
      'say neutral | budget office | about half of the boats were old',
    ],
    [
      'Ada Korran said the boats were old and called the plan a joke.',
      'say neutral | Ada Korran | the boats were old',
      'call neutral | Ada Korran | the plan a joke',
    ],
    [
      'The boats were late, Ada Korran said, because it rained.',
      'say neutral | Ada Korran | The boats were late … because it rained',
    ],
    [
      'It was, Ada Korran said, one of the oldest boats.',
      'say neutral | Ada Korran | It was … one of the oldest boats',
    ],
    [
      'Ada Korran said the boats would go, but the storm came first.',
      'say neutral | Ada Korran | the boats would go',
    ],
  ];
  test.each(rows)('%s', (body, ...found) => {
    expect(paraphrases(body)).toEqual(found);
  });
});

describe('no speech', () => {
  const rows = [
    'The storm hit the boats on Monday.',
    'The latest fashion show the town has seen was grand.',
    'The show that opened on Monday was late.',
    'The boats went out on Monday, according to plan.',
    'Ada Korran said goodbye to both of them.',
    'Ada Korran called a taxi to the harbour.',
    'Ada Korran added sugar.',
    'Ada Korran held talks with Bram Vask in Ossel.',
    'Ada Korran ruled the town for ten years.',
    'The storm slammed the harbour.',
    'The boats continued north.',
    'The list of names continued to grow.',
    'The council ordered three boats from Ossel.',
    'Ada Korran left a note on the boat.',
    'The claims were settled in March.',
    'It was a report with forty pages.',
    'The boats answered to nobody.',
    'Ada Korran repeated the walk every day.',
  ];
  test.each(rows)('%s', (body) => {
    expect(paraphrases(body)).toEqual([]);
  });
});

test('the verb stays the outlet’s, what it reports is in the voice "indirect"', () => {
  const { doc } = heard('Ada Korran said the boats would go.');
  const { body } = doc;
  const voices = Array.from({ length: body.length }, (_, i) => VOICES[body.voice[i]!]);
  expect(voices).toEqual([
    'outlet',
    'outlet',
    'outlet',
    'indirect',
    'indirect',
    'indirect',
    'indirect',
    'outlet',
  ]);
});

test('the content of words in marks holds the paraphrase around them', () => {
  const body = 'Ada Korran said the plan was “dead in the water” by May.';
  const [quote] = heard(body).quotes;
  expect(quote).toMatchObject({ type: 'mixed', text: 'dead in the water' });
  expect(quote!.content.map(({ start, end }) => body.slice(start, end))).toEqual([
    'the plan was “dead in the water” by May',
  ]);
});
