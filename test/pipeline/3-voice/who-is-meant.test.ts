/** Who is meant by a role, a pronoun or a name, and whose verb it is. */
import { describe, expect, it } from 'vitest';
import { marked, paraphrases } from './heard.ts';

describe('the governor, the justices, the president', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'The mayor’s former lawyer said the boats left. Mayor Ada Korran came. It rained. The mayor said the nets were old.',
      'mayor’s former lawyer: the boats left',
      'Ada Korran: the nets were old',
    ],
    [
      'Gov. Ada Korran came on Monday. It rained. The governor said the boats were late.',
      'Ada Korran: the boats were late',
    ],
    [
      'Sen. Ada Korran came on Monday. The French senator said the boats were late.',
      'French senator: the boats were late',
    ],
    [
      'Gov. Odo Fell and Gov. Ada Korran came. The governor said the boats were late.',
      'governor: the boats were late',
    ],
    [
      'Gov. Odo Fell stayed away. It rained. It rained. It rained. It rained. It rained. It rained. It rained. Gov. Ada Korran came. The governor said the boats were late.',
      'Ada Korran: the boats were late',
    ],
    ['Justice Ada Korran came. The justices said the boats were late.', 'justices: the boats were late'],
    ['Justice Ada Korran came. The justice said the boats were late.', 'Ada Korran: the boats were late'],
    [
      'Ada Korran, an assistant to the president, came. The president said the boats were late.',
      'president: the boats were late',
    ],
    [
      'Former President Odo Fell came. The president said the boats were late.',
      'president: the boats were late',
    ],
    [
      'Former President Odo Fell came. The former president said the boats were late.',
      'Odo Fell: the boats were late',
    ],
    ['Pope Odo came to Ossel. The pontiff said the boats were late.', 'Odo: the boats were late'],
    [
      'A French official said it rained. The German official said the boats were late.',
      'French official: it rained',
      'German official: the boats were late',
    ],
    [
      'A French official said it rained. The official said the boats were late.',
      'French official: it rained',
      'French official: the boats were late',
    ],
    [
      'A senior official said it rained. The former officials said the boats were late.',
      'senior official: it rained',
      'former officials: the boats were late',
    ],
    [
      'A spokesman for the agency said it rained. The agency said the boats were late.',
      'spokesman for the agency: it rained',
      'agency: the boats were late',
    ],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('he and she behind names that are no subjects', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'Ada Korran came to the harbour. She was glad. And as Peter Vask’s envoy, she was there for a week. She said it was “grand”.',
      'fragment, Ada Korran: grand',
    ],
    [
      'Ada Korran came to the harbour. After Mira Tolm’s speech, people left. While Korran was silent, she did call it “grand”.',
      'fragment, Ada Korran: grand',
    ],
    [
      'Peter Fell came to the harbour. He saw it on Monday. It was late after the Bram Vask killing. He said it was “grand”.',
      'fragment, Peter Fell: grand',
    ],
    [
      'Ada Korran came to the harbour. Mira Tolm’s speech was late. She said it was “grand”.',
      'fragment, Mira Tolm: grand',
    ],
    [
      'Mira Tolm did not vote for Ada Korran. Nor did she vote for Elke Sand. And yet she called it “grand”.',
      'fragment, Mira Tolm: grand',
    ],
  ])('%s', (body, ...expected) => expect(marked(body)).toEqual(expected));
});

describe('offices of several, and whips', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'Peter Sand came to Ossel. He backs a plan led by Sens. Ada Korran and Bram Vask. He said the boats were late.',
      'Peter Sand: the boats were late',
    ],
    [
      'Senate Democratic Whip Ada Korran came to Ossel. Korran said the boats were late.',
      'Ada Korran: the boats were late',
    ],
    ['The whip hit the boat. Ada Korran said the boats were late.', 'Ada Korran: the boats were late'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('names with a tail', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'Peter Sand came to Ossel. His son Peter Sand, Jr., said it was late. Sand said it rained.',
      'Peter Sand Jr.: it was late',
      'Peter Sand: it rained',
    ],
    ['Peter Sand III came to Ossel. Sand said it was late.', 'Peter Sand III: it was late'],
    ['Peter Sand Jr. and Peter Sand came. Sand said it was late.', 'Peter Sand: it was late'],
    [
      'Peter W. Sand and Peter H. W. Sand came. Peter W. Sand said it was late.',
      'Peter W. Sand: it was late',
    ],
    ['Peter H. W. Sand came. Peter H. Sand said it was late.', 'Peter H. W. Sand: it was late'],
    [
      'Groups like Citizens for Boats and Harbours said it was late.',
      'Citizens for Boats and Harbours: it was late',
    ],
    ['Americans for Ossel and Ada Korran said it rained.', 'Ada Korran: it rained'],
    [
      'A crew of Doctors Without Borders came. Doctors Without Borders said it was late.',
      'Doctors Without Borders: it was late',
    ],
    ['Doctors without boats said it was late.', 'Doctors without boats: it was late'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('he is not whom he speaks of', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'Peter Sand came to Ossel on Monday. Bram Vask met him. He said Vask was late.',
      'Peter Sand: Vask was late',
    ],
    [
      'Peter Sand came to Ossel on Monday. Peter Sand would not leave, he said.',
      'Peter Sand: Peter Sand would not leave',
    ],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('it, they and newcomers', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'The Ossel ministry opened a harbour. But it said the boats were late.',
      'Ossel ministry: the boats were late',
    ],
    ['The board has become a club, though it said the boats were late.', 'board: the boats were late'],
    ['The storm broke a board. But it said the boats were late.', '?: the boats were late'],
    [
      'The agency said it rained.\n\nMore: Boats for sale\n\nIt said the boats were late.',
      'agency: it rained',
      'agency: the boats were late',
    ],
    [
      'Officials said it rained. Several crews wrote songs on what they said was a storm.',
      'Officials: it rained',
      'Several crews: was a storm',
    ],
    [
      'Officials said it rained. Farmers left on Monday, but they said the boats were late.',
      'Officials: it rained',
      'Farmers: the boats were late',
    ],
    [
      'Officials said it rained. The crews were late, they said.',
      'Officials: it rained',
      'Officials: The crews were late',
    ],
    [
      'Peter Sand said it rained.\n\nOn Monday a sailor posted a picture of what he said was a boat.',
      'Peter Sand: it rained',
      'sailor: was a boat',
    ],
    [
      'Peter Sand said it rained. If a sailor wanted to go, he would stay. He said the boats were late.',
      'Peter Sand: it rained',
      'Peter Sand: the boats were late',
    ],
    [
      'The mayor said it rained. They think the boats were late.',
      'mayor: it rained',
      '?: the boats were late',
    ],
    [
      'A senior official said it rained. They think the boats were late.',
      'senior official: it rained',
      'senior official: the boats were late',
    ],
    ['It is not possible these people believe the boats were late.', 'these people: the boats were late'],
    [
      'Ada Korran said the mayor had praised the boats. “It was loud,” she said. It rained.',
      'Ada Korran: the mayor had praised the boats',
      'mayor: the boats',
    ],
    [
      'Analysts say the boats were late. They note that it rained. And they say that it was cold.',
      'Analysts: the boats were late',
      'Analysts: it rained',
      'Analysts: it was cold',
    ],
    [
      'Reports say the boats were late. They think it rained.',
      'Reports: the boats were late',
      '?: it rained',
    ],
    [
      'Republicans say the boats were late. In his letter he said it rained.',
      'Republicans: the boats were late',
      '?: it rained',
    ],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('subjects far from their verb', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'Ada Korran, herself a former sailor at the Bay School in Port Ossel, California, said last month that the boats were late.',
      'Ada Korran: the boats were late',
    ],
    ['The mayor, Ada Korran, said the boats were late.', 'Ada Korran: the boats were late'],
    [
      'It has yet to move officials who despite the size of the loss say the boats are late.',
      'officials: the boats are late',
    ],
    ['The agency that reviews town budgets also said the boats were late.', 'agency: the boats were late'],
    [
      'The boats are late, the group’s spokesman said in a recording in which he called on crews to leave.',
      'group’s spokesman: The boats are late',
      'group’s spokesman: to leave',
    ],
    [
      'Their crews are not free, says a report released Tuesday by Boats Now.',
      'report: Their crews are not free',
    ],
    ['The mayor, who left, said the report was late.', 'mayor: the report was late'],
    ['The mayor, who left, said a prayer.'],
    ['The plan is dead, said a person close to the town.', 'person close to the town: The plan is dead'],
    [
      'The paper posted Monday by harbour researcher Ada Korran finds that the boats were late.',
      'paper: the boats were late',
    ],
    ['On Monday harbour researcher Ada Korran said the boats were late.', 'Ada Korran: the boats were late'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('whose participle it is', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'While some boats are old, Ada Korran came to Ossel on Monday, hoping it will change minds.',
      'Ada Korran: it will change minds',
    ],
    [
      'While some crews are old, hoping it will change minds, Ada Korran left.',
      'some crews: it will change minds',
    ],
    [
      'The loss is the first since a new mayor came, saying the boats were late.',
      'new mayor: the boats were late',
    ],
    [
      'The report came on Monday after a new mayor came, saying the boats were late.',
      'report: the boats were late',
    ],
    [
      'The loss led Ada Korran to post a notice, saying the boats were late.',
      'Ada Korran: the boats were late',
    ],
    [
      'Much like the groups that worry about boats, the NSA expressed concerns that boats could sink, noting that they were late.',
      'groups: boats',
      'NSA: concerns that boats could sink',
      'NSA: boats could sink',
      'NSA: they were late',
    ],
    [
      'Ada Korran said crews expressed concerns that boats could sink, noting that they were late.',
      'Ada Korran: crews expressed concerns that boats could sink',
      'crews: concerns that boats could sink',
      'crews: boats could sink',
      'Ada Korran: they were late',
    ],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('offices of two nouns', () => {
  it.each<[body: string, ...found: string[]]>([
    ['Secretary of Boats and Nets Ada Korran said it rained.', 'Ada Korran: it rained'],
    ['Secretary of Veterans Affairs Peter Sand said it rained.', 'Peter Sand: it rained'],
    ['Secretary of State Ada Korran and Bram Vask said it rained.', 'Bram Vask: it rained'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('the native and the 34-year-old', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'Ada Korran said it rained. The Texas native said the boats were late.',
      'Ada Korran: it rained',
      'Ada Korran: the boats were late',
    ],
    [
      'Ada Korran said it rained. The 34-year-old said the boats were late.',
      'Ada Korran: it rained',
      'Ada Korran: the boats were late',
    ],
    [
      'Ada Korran said it rained. A Texas native said the boats were late.',
      'Ada Korran: it rained',
      'Texas native: the boats were late',
    ],
    [
      'The agency said it rained. The Texas native said the boats were late.',
      'agency: it rained',
      'Texas native: the boats were late',
    ],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});
