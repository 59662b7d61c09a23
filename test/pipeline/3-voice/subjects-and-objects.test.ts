/** Single marks, participles and their subjects, relative clauses, and objects that tell nothing. */
import { describe, expect, it } from 'vitest';
import { marked, paraphrases } from './heard.ts';

describe('quotations between single marks', () => {
  it.each<[body: string, ...found: string[]]>([
    ['Ada Korran, an activist, weighed in. “The boats are bad,” she said.'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('quotations between single marks, in marks', () => {
  it.each<[body: string, ...found: string[]]>([
    ["'It would be lawful,' Ada Korran said.", 'direct, Ada Korran: It would be lawful,'],
    [
      '‘It would be lawful,’ former judge Ada Korran told the Post.',
      'direct, Ada Korran: It would be lawful,',
    ],
    ["On KTV's 'Harbour Hour,' Ada Korran left.", 'term, ?: Harbour Hour,'],
  ])('%s', (body, ...expected) => expect(marked(body)).toEqual(expected));
});

describe('who goes on speaking in a participle', () => {
  it.each<[body: string, ...found: string[]]>([
    ['Harbour groups dispute that, claiming that the storm has been made worse by the town.'],
    ['Writing the book also allowed her to see the papers.'],
    ['Claiming that the boats were old, Ada Korran left the room.', 'Ada Korran: the boats were old'],
    [
      'On Monday morning Ada Korran made a third attempt to sell them, writing on Twitter that the boats were old.',
      'Ada Korran: the boats were old',
    ],
    [
      'Ada Korran chided Bram Vask for opposing laws that would have helped and called for a new plan.',
      'Ada Korran: Bram Vask for opposing laws that would have helped',
      'Ada Korran: a new plan',
    ],
    [
      'Harbour manager Ada Korran tried to save the deal over a tweet that showed support for the town, saying she did not intend to offend fans.',
      'tweet: support for the town',
      'Ada Korran: she did not intend to offend fans',
    ],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('who goes on speaking in a participle, in marks', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'A video taken by one observer shows them chanting “We know where you sleep.”',
      'unresolved, ?: We know where you sleep.',
    ],
    [
      'A video shows Ada Korran chanting “We know where you sleep.”',
      'mixed, Ada Korran: We know where you sleep.',
    ],
  ])('%s', (body, ...expected) => expect(marked(body)).toEqual(expected));
});

describe('that and which', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'An inquiry by the inspector general found that the boats were old.',
      'inquiry by the inspector general: the boats were old',
    ],
    ['The inspector general found a boat.'],
    ['When asked that summer about the boats, Ada Korran left.'],
    ['When asked that the boats be sold, Ada Korran left.', '?: the boats be sold'],
    [
      '“I go,” said Vice President Bram Vask. Ada Korran is the president. The president said the boats were old.',
      'president: the boats were old',
    ],
    ['Ada Korran, the chief lobbyist with Boats Now, which favors more boats, left.'],
    ['The Harbour League, which favors more boats, left.', 'Harbour League: more boats'],
    [
      'Trump Tower is in Ossel. President Ada Trump came. The president said the boats were old.',
      'Ada Trump: the boats were old',
    ],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('objects, shows and what is only named', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'Ada Korran has vowed to veto the plan, but Vask notes that it may pass.',
      'Ada Korran: to veto the plan',
      'Vask: it may pass',
    ],
    ['Ada Korran regretted that the boats were old.', 'Ada Korran: the boats were old'],
    ['Ada Korran declared her candidacy and joined the race.'],
    [
      'Ada Korran apologised for a move to tell crews that the harbour was closed.',
      'Ada Korran: a move to tell crews that the harbour was closed',
    ],
    ['Pictures showed a man on the quay, yards from the boats.'],
    ['Records showed a man owned the boats.', 'Records: a man owned the boats'],
    ['Ada Korran expressed exasperation this week.'],
    ['Ada Korran expressed doubts about the boats.', 'Ada Korran: doubts about the boats'],
    ['Ada Korran opposed the sale (a thing of the past) on Monday.', 'Ada Korran: the sale'],
    [
      'Some farmers, conscious that many sailors are wary of losing their boats, are building more of them.',
      'many sailors: losing their boats',
    ],
    ['Ada Korran boasted of it on Monday.'],
    ['Ada Korran boasted throughout her career.'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('objects, shows and what is only named, in marks', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'Ada Korran pushed back, noting the new bid “is a blow to the town.”',
      'mixed, Ada Korran: is a blow to the town.',
    ],
  ])('%s', (body, ...expected) => expect(marked(body)).toEqual(expected));
});
