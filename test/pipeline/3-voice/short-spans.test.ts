import { describe, expect, test } from 'vitest';
import { heard } from './heard.ts';

const types = (body: string): readonly string[] =>
  heard(body)
    .quotes.filter(({ type }) => type !== 'indirect')
    .map(({ type }) => type);

describe('a few words in marks', () => {
  const rows: readonly (readonly [body: string, ...types: string[]])[] = [
    // scare: marks of distance
    ['Its “reform” bill fell.', 'scare'],
    ['The so-called “experts” left the room.', 'scare'],
    ['It was a “surrender” on every point.', 'scare'],
    ['Their “help” came late.', 'scare'],
    ['The “peace” plan was shelved.', 'scare'],
    // said by somebody
    ['Ada Korran called it “a surrender”.', 'fragment'],
    ['It was a “surrender”, Ada Korran said.', 'fragment'],
    ['The “reform” bill, according to Ada Korran, fell.', 'fragment'],
    // an echo
    ['“We want peace and nothing else,” Ada Korran said. The “peace” plan was shelved.', 'direct', 'echo'],
    // titles, names, terms
    ['She read “The Long Way Home” on the boat.', 'term'],
    ['He sang “Grey Water” twice.', 'term'],
    ['A book titled “boats” sold well.', 'term'],
    ['The term “dry dock” is old.', 'term'],
    ['Bram “Salt” Vask, known as “salty”, left.', 'term', 'term'],
    ['They danced to the song “hold on”.', 'term'],
    // inside what somebody says, but not quoted from him
    ['Ada Korran said she loved “The Long Way Home” as a child.', 'term'],
    ['Ada Korran said the word “war” was banned.', 'term'],
    ['Ada Korran said the program called “first steps” was over.', 'term'],
    ['Ada Korran said a practice known as “redlining” was over.', 'term'],
    ['Ada Korran said Bram “Salt” Vask had left.', 'term'],
    ['Ada Korran said the so-called “experts” were wrong.', 'scare'],
    // and quoted from him
    ['Ada Korran said she loved “the long way home” as a child.', 'mixed'],
    ['Ada Korran said the program “was over before it began”.', 'mixed'],
    ['Ada Korran called the program “a shame”.', 'fragment'],
    ['Ada Korran said Bram Vask was “salty”.', 'fragment'],
    ['Ada Korran told Bram Vask “Never Again”.', 'fragment'],
    // programmes, works, votes, practices
    ['“We will go,” Ada Korran said on KTV’s “Face the Bay.”', 'direct', 'term'],
    ['“We will go,” Ada Korran said on CBS’ “Face the Bay.”', 'direct', 'term'],
    ['“We will go,” Ada Korran said on “Bay and Friends.”', 'direct', 'term'],
    ['“We will go,” Ada Korran said, “Very Soon.”', 'direct', 'fragment'],
    ['In his 2002 piece, “Fixing Boats,” Bram Vask notes that “even good boats sink”.', 'term', 'mixed'],
    ['In her book, “The Long Way Home and Back,” Ada Korran said she was happy.', 'term'],
    ['In her book, “it is a long way home,” Ada Korran said.', 'mixed'],
    ['Police formed a unit of officers with boats called the “Special Boat Team.”', 'term'],
    ['Police from Ossel called the plan “a special mess”.', 'fragment'],
    ['Rep. Ada Korran voted “present.”', 'term'],
    ['Ada Korran said four members would vote “no” on it.', 'term'],
    ['Ada Korran said “no” to it.', 'fragment'],
    ['Ada Korran shows it by the practice of “boat banning” users.', 'term'],
    ['Ada Korran spoke of the horror of “boat banning”, she said.', 'fragment'],
    // who knows
    ['The mood was “frank”.', 'unresolved'],
  ];
  test.each(rows)('%s', (body, ...expected) => {
    expect(types(body)).toEqual(expected);
  });
});

describe('marks that are none', () => {
  const rows = [
    "Prices rose in the ’90s and the '80s.",
    'He is 6\'2" tall and the plank is 12" wide.',
    'It took 3\'20".',
    'The teachers’ union and the boats’ owners met.',
    'Rock ’n’ roll isn’t dead; ’tis the season.',
    'The Smiths’ house, the Joneses’ boat and the workers’ pay.',
    '<a title="boats" href="x">The boats</a> left.',
  ];
  test.each(rows)('%s', (body) => {
    expect(types(body)).toEqual([]);
  });
});

describe('shapes other tools stumble over', () => {
  const rows: readonly (readonly [body: string, ...found: string[]])[] = [
    ['My “String” “with many” adjacent “nested” marks.', 'String', 'with many', 'nested'],
    ['The girl says “Hey! give me the fish!”.', 'Hey! give me the fish!'],
    ['Bram told me I “shouldn‘t wear those boots” but I will.', 'shouldn‘t wear those boots'],
    [
      'Hugh Tolle, a doctor, said: “It is late.\n\n“If they don’t get it soon, it is over,” he added.',
      'It is late.',
      'If they don’t get it soon, it is over,',
    ],
    [
      '“Opened with a curly and closed with a straight mark," Ada Korran said.',
      'Opened with a curly and closed with a straight mark,',
    ],
  ];
  test.each(rows)('%s', (body, ...found) => {
    expect(
      heard(body)
        .quotes.filter(({ type }) => type !== 'indirect')
        .map(({ text }) => text),
    ).toEqual(found);
  });
});
