/** Whose words a paraphrase is: the subject of its verb, found across clauses, asides and papers. */
import { describe, expect, it } from 'vitest';
import { paraphrases } from './heard.ts';

describe('who sends a paper, says what is in it', () => {
  it.each<[body: string, ...found: string[]]>([
    ['The harbour club issued a statement saying the boats were old.', 'harbour club: the boats were old'],
    ['Ada Korran wrote a letter that said the boats were old.', 'Ada Korran: the boats were old'],
    [
      'Ada Korran put out a press release on Monday saying the boats were old.',
      'Ada Korran: the boats were old',
    ],
    [
      'Bram Vask filed a lawsuit against the harbour board claiming the boats were old.',
      'Bram Vask: the boats were old',
    ],
    ['Bram Vask responded in an email Monday saying the boats were old.', 'Bram Vask: the boats were old'],
    // whoever gets it, has not said it; and whose it is, may stand behind it
    ['The paper obtained a letter saying the boats were old.', 'letter: the boats were old'],
    ['She read a letter from Bram Vask saying the boats were old.', 'Bram Vask: the boats were old'],
    [
      'Ada Korran released a statement from the board saying the boats were old.',
      'board: the boats were old',
    ],
    ['A letter was sent saying the boats were old.', 'letter: the boats were old'],
    // a report speaks for itself
    ['The Ossel Bureau released a report saying the boats were old.', 'report: the boats were old'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('behind an adverbial', () => {
  it.each<[body: string, ...found: string[]]>([
    ['The loudest cheer came when Bram Vask said the boats were old.', 'Bram Vask: the boats were old'],
    ['It started when Bram Vask wrote that the boats were old.', 'Bram Vask: the boats were old'],
    ['The council less than two weeks ago said the boats were old.', 'council: the boats were old'],
    ['Ada Korran, who two weeks ago said the boats were old.', 'Ada Korran: the boats were old'],
    ['Two of the council said the boats were old.', 'Two of the council: the boats were old'],
    [
      'In a message to Bram Vask, Mira Tolm, head of the harbour club, said the boats were old.',
      'Mira Tolm: the boats were old',
    ],
    [
      'In addition to Mr. Vask, two members of the council, Mira Tolm and Odo Fell, have said they will not sail.',
      'two members of the council: they will not sail',
    ],
    [
      'A survey run by Bram Vask, a teacher at the harbour school, found that the boats were old.',
      'survey: the boats were old',
    ],
    // an aside of a name is still an aside
    ['Bram Vask, a teacher at the school, said the boats were old.', 'Bram Vask: the boats were old'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});
