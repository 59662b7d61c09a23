/** Claims of one in the words of another, verbs of saying that are rare, and groups that "they" stands for. */
import { describe, expect, it } from 'vitest';
import { marked, paraphrases } from './heard.ts';

describe('where a claim ends that is a subject', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'Ada Korran’s position that the harbour is a public good is out of touch with the town.',
      'Ada Korran: the harbour is a public good',
    ],
    [
      'But the revelation that Bram Vask is deeply involved in the plan confirms what farmers have long thought.',
      '?: Bram Vask is deeply involved in the plan',
    ],
    [
      'Ada Korran said the idea that the town should pay for nine boats was absurd.',
      'Ada Korran: the idea that the town should pay for nine boats was absurd',
      '?: the town should pay for nine boats',
    ],
    ['Most of those who said they did not own boats came from the south.', 'those: they did not own boats'],
    ['Farmers who say they sold their boats live in Ossel.', 'Farmers: they sold their boats'],
    [
      'Ada Korran disputes the idea that the boats needed to be mended in the first place.',
      'Ada Korran: the boats needed to be mended in the first place',
    ],
    [
      'Ada Korran repeated her claim that the boats they bought were old.',
      'Ada Korran: the boats they bought were old',
    ],
    ['Ada Korran, denying Tuesday’s claims, left.', 'Ada Korran: Tuesday’s claims'],
    ['Ada Korran said Monday’s vote will cost the town.', 'Ada Korran: Monday’s vote will cost the town'],
    [
      'Where farmers think that the answer is rain, sailors think the issue is wind.',
      'farmers: the answer is rain',
      'sailors: the issue is wind',
    ],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('a claim of somebody in the words of another', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'Bram Vask said Ada Korran’s claim that the boats are a “public good” is “a lie.”',
      'fragment, Ada Korran: public good',
      'fragment, Bram Vask: a lie.',
    ],
    [
      'Bram Vask said his claim that the boats are a “public good” was true.',
      'fragment, Bram Vask: public good',
    ],
    ['Bram Vask said Ada Korran’s claim that boats float is “not true”.', 'fragment, Bram Vask: not true'],
  ])('%s', (body, ...expected) => expect(marked(body)).toEqual(expected));
});

describe('verbs of saying', () => {
  it.each<[body: string, ...found: string[]]>([
    ['Ada Korran pointed out that the boats were old.', 'Ada Korran: the boats were old'],
    ['Ada Korran pointed to the rain in her answer.', 'Ada Korran: the rain in her answer'],
    ['Leading farmers say the boats are old.', 'farmers: the boats are old'],
    ['Leading the council, Ada Korran left.'],
    ['The town is under attack by dozens of women who claim he sold the boats.', 'women: he sold the boats'],
    ['Ada Korran hinted that the boats would go.', 'Ada Korran: the boats would go'],
    ['Ada Korran hailed the plan as a gift to the town.', 'Ada Korran: the plan as a gift to the town'],
    ['Ada Korran declared the harbour a disaster zone.', 'Ada Korran: the harbour a disaster zone'],
    ['Ada Korran declared victory on Monday.'],
    ['As Ada Korran said the other day, the boats are old.', 'Ada Korran: the boats are old'],
    ['Ada Korran wrote a book on that harbour.'],
    ['Ada Korran found out that the boats were old.'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('deeds, votes and a bare pronoun', () => {
  it.each<[body: string, ...found: string[]]>([
    ['Ada Korran denied several media requests for an interview.'],
    ['Ada Korran denied several claims about the boats.', 'Ada Korran: several claims about the boats'],
    ['The Senate opposed her efforts to sell the boats.'],
    ['Farmers opposed her efforts to sell the boats.', 'Farmers: her efforts to sell the boats'],
    ['Ada Korran railed against it after the vote.'],
    ['Ada Korran railed against the vote.', 'Ada Korran: the vote'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('groups and bodies', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'Some farmers had time to see the boats. Yet they complain that they did not see the harbour.',
      'Some farmers: they did not see the harbour',
    ],
    ['Some farmers came late. They say the road was wet.', 'Some farmers: the road was wet'],
    ['The boats came late. They say the road was wet.', '?: the road was wet'],
    ['Some farmers came late.\n\nThey say the road was wet.', '?: the road was wet'],
    [
      'Ada Korran and Bram Vask came late. They say the road was wet.',
      'Ada Korran and Bram Vask: the road was wet',
    ],
    [
      'The department said the cut was late. It added that the boats would go.',
      'department: the cut was late',
      'department: the boats would go',
    ],
    ['A site surfaced Saturday that revealed views about the harbour.'],
    [
      'Ada Korran of the Harbour Advocacy League (HAL) in Ossel, which helps sailors, said gifts have doubled.',
      'Ada Korran: gifts have doubled',
    ],
    [
      'Her husband, Odo Marne, has told the board that she is weak. A week ago the family saw a boat, he said.',
      'Odo Marne: she is weak',
      'Odo Marne: A week ago the family saw a boat',
    ],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('groups and bodies, in marks', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'The department said the cut was late. It was no “glitch,” as it previously stated.',
      'fragment, department: glitch,',
    ],
    [
      'Harbour Police Chief Ada Korran said the boat was late. “We knew it was not fit for the sea,” the chief added.',
      'direct, Ada Korran: We knew it was not fit for the sea,',
    ],
  ])('%s', (body, ...expected) => expect(marked(body)).toEqual(expected));
});

describe('marks that hold a name, and a quotation told by two', () => {
  it.each<[body: string, ...found: string[]]>([
    ['The boats are old, according to KTV News.', 'KTV News: The boats are old'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('marks that hold a name, and a quotation told by two, in marks', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'On “Harbour Hour,” Mayor Ada Korran (R-Ossel), who lost the vote, was asked about boats.',
      'term, ?: Harbour Hour,',
    ],
    [
      '“We will go,” Ada Korran told the town’s “Harbour Hour.”',
      'direct, Ada Korran: We will go,',
      'term, ?: Harbour Hour.',
    ],
    [
      '“There are no plans,” Ada Korran, the mayor, said in a statement, according to KTV News.',
      'direct, Ada Korran: There are no plans,',
    ],
    [
      '“A girl who plays the sax,” the paper wrote, “is married to Ada Roran” — misspelling her name — “who will be the first to keep her name.”',
      'direct, paper: A girl who plays the sax,',
      'mixed, paper: is married to Ada Roran',
      'mixed, paper: who will be the first to keep her name.',
    ],
    [
      '“A girl who plays the sax,” the paper wrote. The town was glad – it had a boat – “for ever.”',
      'direct, paper: A girl who plays the sax,',
      'unresolved, ?: for ever.',
    ],
  ])('%s', (body, ...expected) => expect(marked(body)).toEqual(expected));
});

describe('whom a word before a noun of speech names', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'The search fuelled Republican criticism that the harbour was unfair.',
      'Republican: the harbour was unfair',
    ],
    ['The vote calmed Norwegian public fears that the boats would sink.', 'Norwegian: the boats would sink'],
    ['The council met police suspicions that the boats were stolen.', 'police: the boats were stolen'],
    [
      'Ferry owners announced that they will pay for a loan — warning that the plan will freeze wages.',
      'Ferry owners: they will pay for a loan — warning that the plan will freeze wages',
    ],
    ['The mayor gave a public warning that the ice is thin.', 'mayor: the ice is thin'],
    ['Ada Korran’s public claim that the ice is thin was new.', 'Ada Korran: the ice is thin'],
    ['The paper met loud complaints that the ice is thin.', '?: the ice is thin'],
    ['It was a Norwegian film that the town praised.'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('who put it so, and roles that few texts name', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'As Ada Korran put it in a letter to the town, “The whole fleet was too slow.”',
      'direct, Ada Korran: The whole fleet was too slow.',
    ],
    ['As Ada Korran put it down to wait, “The Slow Fleet” went on.', 'term, ?: The Slow Fleet'],
    [
      'The mayor’s interviewer responded, “The houses here are dear.”',
      'direct, mayor’s interviewer: The houses here are dear.',
    ],
    ['The harbour responded, “The houses here are dear.”', 'direct, ?: The houses here are dear.'],
  ])('%s', (body, ...expected) => expect(marked(body)).toEqual(expected));
});

describe('a "that" that points, people who are cited, times', () => {
  it.each<[body: string, ...found: string[]]>([
    ['Nearly half trust Bram Vask, and most say that about Ada Korran.'],
    ['Farmers say that about forty boats sank.', 'Farmers: about forty boats sank'],
    ['“Nobody knew this,” Ada Korran told the radio host that December.'],
    ['Ada Korran told the radio host that December was cold.', 'Ada Korran: December was cold'],
    ['The plan was printed by the Bay Post, which cited sources close to the harbour.'],
    ['Ada Korran cited the age of the boats.', 'Ada Korran: the age of the boats'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('one of several, all of them, and whom a list stands for', () => {
  it.each<[body: string, ...found: string[]]>([
    ['One of the sailors said that the town is lost.', 'One of the sailors: the town is lost'],
    [
      'One of the sailors close to the talks said the town is lost.',
      'One of the sailors close to the talks: the town is lost',
    ],
    ['One hopes that the boats will come back.'],
    [
      'Nine harbour agencies have all concluded that Noria sank the boats.',
      'Nine harbour agencies: Noria sank the boats',
    ],
    ['The sailors said all the boats sank.', 'sailors: all the boats sank'],
    [
      'A union representing sailors, farmers and harbour clerks said the plan would fail.',
      'union representing sailors, farmers and harbour clerks: the plan would fail',
    ],
    ['Sailors, farmers and harbour clerks said the plan would fail.', 'harbour clerks: the plan would fail'],
    ['Most would agree that the boats must be mended.'],
    ['Most sailors agree that the boats must be mended.', 'Most sailors: the boats must be mended'],
    ['Things are not as simple as saying that Odo Fell won the vote.'],
    ['Bram Vask was quoted as saying that he won the vote.', 'Bram Vask: he won the vote'],
    [
      'Mayor Odo Fell closed the Norwegian questioning in the morning by arguing that the town had sold the boats.',
      'Odo Fell: the town had sold the boats',
    ],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));

  it.each<[body: string, ...found: string[]]>([
    [
      '“It matters,” says Mira Tolm, author of “Boats at Sea: A Life on Water” and a teacher.',
      'direct, Mira Tolm: It matters,',
      'term, ?: Boats at Sea: A Life on Water',
    ],
    ['Mira Tolm spoke of “boats that sink.”', 'fragment, Mira Tolm: boats that sink.'],
  ])('%s', (body, ...expected) => expect(marked(body)).toEqual(expected));
});

describe('whom the outlet names before quoted words', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'Jory Tolm said that the detour was long.\n\nThe mayor, Ada Korran, has opened the hall from 6pm. “We want to talk,” she said.',
      'direct, Ada Korran: We want to talk,',
    ],
    [
      'Ada Korran said no. “Mira Tolm will sail, and nobody will stop her,” she said.',
      'direct, Ada Korran: Mira Tolm will sail, and nobody will stop her,',
    ],
  ])('%s', (body, ...expected) => expect(marked(body)).toEqual(expected));
});
