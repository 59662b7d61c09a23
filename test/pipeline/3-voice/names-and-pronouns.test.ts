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
    [
      'An official said the sea is deep. Bram Vask knows that boats sink, he added.',
      'official: Bram Vask knows that boats sink',
    ],
    // A heading in capitals names nobody.
    [
      'Mark Vask came.\n\nSONG PENNED WHERE TOLM WALKED\n\nHe said that boats sink. Jim Tolm left.',
      'Mark Vask: boats sink',
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

describe('asides and owners', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'The head of boats-for-all said that boats sink. Four-in-ten sailors say they float.',
      'head of boats-for-all: boats sink',
      'Four-in-ten sailors: they float',
    ],
    ['Jim Tolm, harbour director for Mr. Vask, said that boats sink.', 'Jim Tolm: boats sink'],
    [
      'Gen. Tolm, now director of the Center on Boats, Nets and Salt, said that boats sink.',
      'Tolm: boats sink',
    ],
    [
      'The mayor’s office said boats sink. The board’s office did not say why but said Vask had come.',
      'mayor’s office: boats sink',
      'board’s office: Vask had come',
    ],
    [
      'The mayor’s office said boats sink. The office also said Vask had come.',
      'mayor’s office: boats sink',
      'mayor’s office: Vask had come',
    ],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
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

describe('papers named after a day or with two words, and King, Jr.', () => {
  it.each<[body: string, ...found: string[]]>([
    ['“The boats are late,” the Chicago Sun-Times wrote.', 'direct, Chicago Sun-Times: The boats are late,'],
    ['“The boats are late,” wrote the Baltimore Sun.', 'direct, Baltimore Sun: The boats are late,'],
    [
      'The Chicago Star-Ledger spoke on Monday. “The boats are late,” it said.',
      'direct, Chicago Star-Ledger: The boats are late,',
    ],
    [
      'In May Martin Luther King, Jr., phoned the port. “The boats are late,” Dr. King said.',
      'direct, Martin Luther King Jr.: The boats are late,',
    ],
    // The day, a title, a double surname.
    [
      '“The boats are late,” Jim Tolm said in Chicago on Sun, May 5.',
      'direct, Jim Tolm: The boats are late,',
    ],
    ['“The boats are late,” said King Odo, in Ossel.', 'direct, Odo: The boats are late,'],
    [
      'Ada Star-Korran came on Monday. “The boats are late,” she said.',
      'direct, Ada Star-Korran: The boats are late,',
    ],
    ['“The boats are late,” said Odo Fell, a Chicago Democrat.', 'direct, Odo Fell: The boats are late,'],
  ])('%s', (body, ...expected) => expect(marked(body)).toEqual(expected));
});

describe('whose aide, whose lawyer', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'Vice President Mike Tolm’s chief of staff Marc Fell appeared in Ossel. / “The boats are late,” he said.',
      'direct, Marc Fell: The boats are late,',
    ],
    [
      'Mike Tolm’s lawyer, Marc Fell, came to Ossel on Monday. “The boats are late,” he said.',
      'direct, Marc Fell: The boats are late,',
    ],
    // No role belongs to the owner, or nobody is named behind it.
    [
      'Mike Tolm’s chief of staff left Ossel in May. Mike Tolm stayed. “The boats are late,” he said.',
      'direct, Mike Tolm: The boats are late,',
    ],
    [
      'Mike Tolm met the lawyer of Marc Fell in Ossel. “The boats are late,” he said.',
      'direct, Mike Tolm: The boats are late,',
    ],
    [
      'Mike Tolm’s lawyer met Ada Korran. “The boats are late,” she said.',
      'direct, Ada Korran: The boats are late,',
    ],
  ])('%s', (body, ...expected) => expect(marked(body.replace(/ \/ /g, '\n\n'))).toEqual(expected));
});

describe('what a country wants, in the words of somebody', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'Bram Vask left. / Noria is late, said Odo Fell. Noria wants a deal on boats, he said.',
      'Odo Fell: Noria is late',
      'Odo Fell: Noria wants a deal on boats',
    ],
    [
      'Bram Vask left. / Efforts to lift Vask’s ban have failed, said Odo Fell. Noria wants boats, he said.',
      'Odo Fell: Efforts to lift Vask’s ban have failed',
      'Odo Fell: Noria wants boats',
    ],
    // The body itself speaks, and goes on.
    [
      'Bram Vask left. / The council said the boats are late. It said the harbour is closed.',
      'council: the boats are late',
      'council: the harbour is closed',
    ],
    [
      'Jim Tolm said the boats are late. Bram Vask said the sea is deep. The harbour is closed, he said.',
      'Jim Tolm: the boats are late',
      'Bram Vask: the sea is deep',
      'Bram Vask: The harbour is closed',
    ],
  ])('%s', (body, ...expected) =>
    expect(
      paraphrases(body.replace(/ \/ /g, '\n\n')).filter((found) => !/: (?:a|boats)\b/.test(found)),
    ).toEqual(expected),
  );
});

describe('the one spoken of is not the one who speaks', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'Jim Tolm came. The guard waited. The guard told him to wait. / “The boats are late,” he said.',
      'direct, Jim Tolm: The boats are late,',
    ],
    [
      'President Jim Tolm came. / The council said Mr. Tolm is late. / “The president wants boats,” he said.',
      'direct, ?: The president wants boats,',
    ],
    // Told by a name, another president, another’s words.
    [
      'Jim Tolm came. Bram Vask told him to wait. / “The boats are late,” he said.',
      'direct, Bram Vask: The boats are late,',
    ],
    [
      'President Jim Tolm came. “The president of the port wants boats,” he said.',
      'direct, Jim Tolm: The president of the port wants boats,',
    ],
    [
      'Mayor Jim Tolm came. “The president wants boats,” he said.',
      'direct, Jim Tolm: The president wants boats,',
    ],
  ])('%s', (body, ...expected) => expect(marked(body.replace(/ \/ /g, '\n\n'))).toEqual(expected));
});

/** Speaker of the last quotation or paraphrase of a body. */
function lastSpeaker(body: string): string {
  return heard(body.replace(/ \/ /g, '\n\n')).quotes.at(-1)?.speaker?.name ?? '?';
}

describe('an office that stands for its bearer', () => {
  it.each<[body: string, speaker: string]>([
    [
      'President Bram Vask came. Jim Tolm said the sea is deep. / The president joked about boats. At the dinner, he said: “They are late.”',
      'Bram Vask',
    ],
    [
      'Mayor Bram Vask came. “The sea is deep,” said Jim Tolm. / Whether the mayor of Ossel stays is open. “The boats are late,” he said.',
      'Bram Vask',
    ],
    [
      'Bram Vask came. Odo Fell left. The Vask administration is new. / The president said the boats are late.',
      'Bram Vask',
    ],
    // The office is named in what another says.
    ['President Bram Vask came. Jim Tolm said the president left. He said the boats are late.', 'Jim Tolm'],
    // Another office, or one that nobody is said to hold.
    [
      'Mayor Bram Vask came. “The sea is deep,” said Jim Tolm. / The council met. “The boats are late,” he said.',
      'Jim Tolm',
    ],
    [
      'Bram Vask and Odo Fell came. The Vask administration and the Fell administration are new. / The president said the boats are late.',
      'president',
    ],
    // A bearer who is hardly named.
    [
      `${'Jim Tolm came and left. '.repeat(20)}President Odo Fell of the Ossel club came. ${'The boats came and left. '.repeat(20)}Tolm left. / The president said the boats are late.`,
      'president',
    ],
  ])('%s', (body, speaker) => expect(lastSpeaker(body)).toBe(speaker));
});

describe('somebody’s mother, and a source', () => {
  it.each<[body: string, speaker: string]>([
    ['Jim Tolm left. His mother came. “The boats are late,” she said.', 'His mother'],
    ['Mary Tolm left. Her father came. “The boats are late,” he said.', 'Her father'],
    [
      'Ada Korran wrote it. My mother was still there as she paced and said, “The boats are late.”',
      'My mother',
    ],
    ['“The boats are late,” one source said. “The sea is deep,” they wrote.', 'one source'],
    [
      '“The sea is deep,” Odo Fell said. A guard said the boats are late, and he predicted that they would sink.',
      'guard',
    ],
    // The owner is called by the same pronoun.
    ['Jim Tolm left. His lawyer came. “The boats are late,” he said.', 'Jim Tolm'],
    ['Mary Tolm said it was late. Her boat came. “The sea is deep,” she said.', 'Mary Tolm'],
    ['Two reports said the boats are late. They said the sea is deep.', '?'],
  ])('%s', (body, speaker) => expect(lastSpeaker(body)).toBe(speaker));
});

describe('two of one surname', () => {
  it.each<[body: string, speaker: string]>([
    ['Mary Tolm came with Ted Tolm. Mr. Tolm said the boats are late.', 'Ted Tolm'],
    ['Mary Tolm came with Ted Tolm. Mrs. Tolm said the boats are late.', 'Mary Tolm'],
    ['President Ted Tolm came. Mrs. Tolm said the boats are late.', 'Mrs. Tolm'],
    ['President Tolm came. Mr. Tolm left. “The boats are late,” Mrs. Tolm said.', 'Mrs. Tolm'],
    [
      'Mary Tolm left on Monday. Tolm is 34. / Her brother, Ted Tolm, spoke of her days. / “She was late,” Tolm said.',
      'Mary Tolm',
    ],
    [
      'Mary Tolm left on Monday. Tolm is 34. / Her brother, Ted Tolm, said it was late. / “She was late,” Tolm said.',
      'Ted Tolm',
    ],
    [
      'The boat is named after Mary Tolm and Ted Tolm. The sea is deep. Boats came. / Ted Tolm saw them. / “They were late,” Tolm said.',
      'Ted Tolm',
    ],
    // The first name fits the title; nobody else is called so; another speaker between.
    ['Mary Tolm came. Mrs. Tolm said the boats are late.', 'Mary Tolm'],
    ['President Tolm came. Mrs. Tolm said the boats are late.', 'Tolm'],
    [
      'Mary Tolm left on Monday. Tolm is 34. / Her brother, Ted Tolm, said it was late. / Odo Fell came. The sea is deep. Boats came. / “She was late,” Tolm said.',
      'Mary Tolm',
    ],
    [
      'Mayor Mary Tolm left. Tolm is 34. / Ted Tolm said it was late. / “He was late,” Tolm said.',
      'Mary Tolm',
    ],
  ])('%s', (body, speaker) => expect(lastSpeaker(body)).toBe(speaker));
});

describe('somebody’s spokesman', () => {
  it.each<[body: string, speaker: string]>([
    ['“The boats are late,” said Ada Korran’s lawyer.', 'Ada Korran’s lawyer'],
    ['“The boats are late,” said Sen. Ada Korran’s campaign manager, Odo Fell.', 'Odo Fell'],
    ['“The boats are late,” said Bram Sanders’ lawyer, Odo Fell, who left.', 'Odo Fell'],
    ['“The boats are late,” said Korran’s chief of staff, Odo Fell.', 'Odo Fell'],
    ['A spokesman for Sen. Ada Korran said the boats are late.', 'spokesman for Sen. Ada Korran'],
    [
      'A spokesman for Rep. Ada Korran, Noria Republican, said the boats are late.',
      'spokesman for Rep. Ada Korran',
    ],
    // The name ends the office, or is the speaker’s own.
    ['The director of public health Dr. Ada Korran said the boats are late.', 'Ada Korran'],
    ['The secretary of state Ada Korran said the boats are late.', 'Ada Korran'],
    ['“The boats are late,” said Ada Korran, the lawyer.', 'Ada Korran'],
    ['“The boats are late,” said Mayor Ada Korran’s friend Odo Fell.', 'Odo Fell'],
    ['Sen. Ada Korran, Noria Republican, said the boats are late.', 'Ada Korran'],
  ])('%s', (body, speaker) => expect(lastSpeaker(body)).toBe(speaker));
});

describe('the second verb of a headline', () => {
  it.each<[headline: string, ...speakers: string[]]>([
    ['Korran backs Bram Vask, says boats are late', 'Ada Korran'],
    ['Korran praises Vask, says boats are late', 'Ada Korran'],
    ['Korran swipes at Vask, warns of ‘storm clouds’', 'Ada Korran'],
    // Somebody else says it, or the name is in an aside.
    ['Korran backs plan, says Odo Fell'],
    ['Boats sink as Bram Vask, 34, says they are late', 'Bram Vask'],
    ['Korran leaves as Bram Vask, the mayor, says boats are late', 'Bram Vask'],
  ])('%s', (headline, ...speakers) =>
    expect(
      heard('Ada Korran met Bram Vask and Odo Fell on Friday.', headline).quotes.map(
        ({ speaker }) => speaker?.name,
      ),
    ).toEqual(speakers),
  );
});

describe('names that open a sentence', () => {
  it.each<[body: string, speaker: string]>([
    ['Odo Fell left. Will Korrandel is the mayor. He said the boats are late.', 'Will Korrandel'],
    ['The boats are late. Will Korrandel, the mayor, said the sea is deep.', 'Will Korrandel'],
    // A question.
    ['Ada Korran said the sea is deep. Will Korran leave? She said the boats are late.', 'Ada Korran'],
    // A heading in front of a place is nobody.
    [
      'Deal Allows Iran Boats / Allows Iran / Ada Korran said Iran sold boats. She said they are late.',
      'Ada Korran',
    ],
    // A known name behind a place.
    [
      'The U.S. Centers for Disease Control and Prevention said the boats are late.',
      'U.S. Centers for Disease Control and Prevention',
    ],
    ['The Centers for Disease Control said the boats are late.', 'Centers for Disease Control'],
  ])('%s', (body, speaker) => expect(lastSpeaker(body)).toBe(speaker));
});

describe('whose complaints, and whose clause', () => {
  it.each<[body: string, speaker: string]>([
    ['The fishermen’s complaints are many. They say the boats are late.', 'fishermen'],
    ['Even though in May he said the boats were late, Bram Vask happily left.', 'Bram Vask'],
    ['Although she said the boats were late, Ada Korran left.', 'Ada Korran'],
    // One owner, no words of theirs; somebody named before.
    ['The mayor’s complaints are many. They say the boats are late.', '?'],
    ['The fishermen’s boats are many. They say the boats are late.', '?'],
    ['Jim Tolm left. Although he said the boats were late, Bram Vask left.', 'Jim Tolm'],
  ])('%s', (body, speaker) => expect(lastSpeaker(body)).toBe(speaker));
});
