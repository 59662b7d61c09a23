/** Whom pronouns stand for, and names behind titles, in transcripts and asides. */
import { describe, expect, it } from 'vitest';
import { heard, marked, paraphrases } from './heard.ts';

describe('names behind a title', () => {
  it.each<[body: string, ...found: string[]]>([
    ['“The boats are late,” said Secretary of State Ada Korran.', 'direct, Ada Korran: The boats are late,'],
    [
      '“The boats are late,” said Vice President for News Nancy Tolm on Monday.',
      'direct, Nancy Tolm: The boats are late,',
    ],
    [
      'Chief Operating Officer Tim Tolm explained, “The boats are late.”',
      'direct, Tim Tolm: The boats are late.',
    ],
    [
      'Sen. Ted Tolm, R-Noria, who introduced her, said: “The boats are late.”',
      'direct, Ted Tolm: The boats are late.',
    ],
    // Who is named behind the title’s noun is somebody else.
    [
      '“The boats are late,” said a secretary of the club where Ada Korran eats.',
      'direct, secretary: The boats are late,',
    ],
    [
      '“The boats are late,” said the mayor of Ossel Ada Korran wrote about.',
      'direct, mayor: The boats are late,',
    ],
  ])('%s', (body, ...expected) => expect(marked(body)).toEqual(expected));
});

describe('he and she', () => {
  it.each<[body: string, ...found: string[]]>([
    // The owner or author of the words.
    [
      'Odo Fell left after a speech by President Bram Vask in which he vowed that the boats would go.',
      'Bram Vask: the boats would go',
    ],
    [
      'Odo Fell left after Bram Vask’s speech on Friday, in which he vowed that the boats would go.',
      'Bram Vask: the boats would go',
    ],
    [
      'Jim Tolm came. In an article that Bram Vask published four years ago he said that the boats would go.',
      'Bram Vask: the boats would go',
    ],
    // Not the one a letter was sent to.
    [
      'Jim Tolm wrote a letter to Mayor Bram Vask in which he said that the boats would go.',
      'Jim Tolm: the boats would go',
    ],
    // Somebody else is named in what the speaker says.
    [
      'Jim Tolm said the sea is deep. Bram Vask has the power to lift the ban at any time, he added.',
      'Jim Tolm: Bram Vask has the power to lift the ban at any time',
    ],
    ['Bram Vask would not lift the ban, he said.', 'Bram Vask: Bram Vask would not lift the ban'],
    [
      'Mary Tolm said the sea is deep. Bram Vask would not lift the ban, he said.',
      'Bram Vask: Bram Vask would not lift the ban',
    ],
    // Others are the subject for a sentence, and it is still about him.
    [
      'Mr Tolm admitted his error. He also painted boats with Jim Fell. All sailors have called on him to leave. But he says he will stay.',
      'All sailors: to leave',
      'Tolm: he will stay',
    ],
    // Whose matter it is; not whom a fronted phrase names.
    [
      'Jim Tolm said boats float. For Bram Vask, the sea is too deep. He said that boats sink.',
      'Bram Vask: boats sink',
    ],
    [
      'Despite Jim Tolm and Odo Fell’s wishes, Bram Vask has kept the boats. He said that boats sink.',
      'Bram Vask: boats sink',
    ],
    [
      'When Jim Tolm was asked by the board if the boats were late, he said that boats sink.',
      'Jim Tolm: boats sink',
    ],
    // Who has told him something does not hold the floor.
    [
      'Jim Tolm writes that he was told by Odo Fell that boats sink. He said that the sea is deep.',
      'Jim Tolm: the sea is deep',
    ],
    // An earlier "Mr" tells who "she" is not.
    [
      'Ms. Xanthe Tolm and Mr. Jory Vask came. Jory Vask left. She said that boats sink.',
      'Xanthe Tolm: boats sink',
    ],
    // A party is not "he".
    [
      'Mr Tolm said he was late. Republicans also urged him to leave. The news came after he said that boats sink.',
      'Tolm: he was late',
      'Republicans: to leave',
      'Tolm: boats sink',
    ],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expect.arrayContaining(expected)));
});

describe('who has asked', () => {
  it.each<[body: string, ...found: string[]]>([
    // She answers herself.
    [
      'Mary Tolm came with Ada Vask.\n\n“Is it late?” Vask asked. “It is.”\n\nShe added: “The boats sink.”',
      'direct, Ada Vask: Is it late?',
      'direct, Ada Vask: It is.',
      'direct, Ada Vask: The boats sink.',
    ],
    [
      'Mary Tolm came with Ada Vask.\n\n“Is it late?” Vask asked.\n\n“The boats sink,” she answered.',
      'direct, Ada Vask: Is it late?',
      'direct, Mary Tolm: The boats sink,',
    ],
  ])('%s', (body, ...expected) => expect(marked(body)).toEqual(expected));
});

describe('a paper that reports what is said', () => {
  it.each<[body: string, ...found: string[]]>([
    // The floor is not the paper’s.
    [
      '“The boats are late,” Mr. Vask said on the radio, the Bay Times reported.\n\n“They sink,” he continued.',
      'direct, Vask: The boats are late,',
      'direct, Vask: They sink,',
    ],
    // Somebody who tells what others say has it.
    [
      '“The boats are late,” Jim Vask said, Mary Tolm recalled.\n\n“They sink,” she continued.',
      'direct, Jim Vask: The boats are late,',
      'direct, Mary Tolm: They sink,',
    ],
  ])('%s', (body, ...expected) => expect(marked(body)).toEqual(expected));
});

describe('it', () => {
  it.each<[body: string, ...found: string[]]>([
    ['The department has until July.\n\nBut it says that boats sink.', 'department: boats sink'],
    ['The mayor has until July.\n\nBut it says that boats sink.', '?: boats sink'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('they', () => {
  it.each<[body: string, ...found: string[]]>([
    // Whose claim it is does not come before who acts.
    [
      'The judges followed the sailors’ claim that boats sink. They said that the sea is deep.',
      'sailors: boats sink',
      'judges: the sea is deep',
    ],
    ['The sailors said that boats sink. They said that the sea is deep.', 'sailors: the sea is deep'],
    // Two people.
    [
      'Ada Korran and Bram Vask both said they opposed the plan. Boats will sink, they said.',
      'Ada Korran and Bram Vask: Boats will sink',
    ],
    [
      'Ada Korran and Bram Vask left. They said the sea is deep.',
      'Ada Korran and Bram Vask: the sea is deep',
    ],
    [
      'Ada Korran, the mayor, and Bram Vask left. They said the sea is deep.',
      'Ada Korran and Bram Vask: the sea is deep',
    ],
    [
      'Ada Korran of Noria and Bram Vask left. They said the sea is deep.',
      'Ada Korran and Bram Vask: the sea is deep',
    ],
    ['The boats left with Ada Korran and Bram Vask. They said the sea is deep.', '?: the sea is deep'],
    [
      'Ada Korran spoke, and Bram Vask left. Sailors said so. They said the sea is deep.',
      'Sailors: the sea is deep',
    ],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expect.arrayContaining(expected)));
});

describe('namesakes in a transcript', () => {
  const turnsOf = (body: string): readonly string[] =>
    heard(body).quotes.map(({ speaker, text }) => `${speaker?.name ?? '?'}: ${text}`);
  it.each<[body: string, ...found: string[]]>([
    [
      'Alexander Korran left the harbour.\n\nJIM KORRAN: The boats are late and the sea is rough.\n\nADA VASK: They are not late at all today.\n\nJIM KORRAN: But I have seen them come in.\n\nADA VASK: You have seen other boats than these.',
      'Jim Korran: The boats are late and the sea is rough.',
      'Ada Vask: They are not late at all today.',
      'Jim Korran: But I have seen them come in.',
      'Ada Vask: You have seen other boats than these.',
    ],
    [
      'Michael Korran left the harbour.\n\nREP. MIKE KORRAN: The boats are late and the sea is rough.\n\nADA VASK: They are not late at all today.\n\nKORRAN: But I have seen them come in.\n\nADA VASK: You have seen other boats than these.',
      'Michael Korran: The boats are late and the sea is rough.',
      'Ada Vask: They are not late at all today.',
      'Michael Korran: But I have seen them come in.',
      'Ada Vask: You have seen other boats than these.',
    ],
  ])('%s', (body, ...expected) => expect(turnsOf(body)).toEqual(expected));
});
