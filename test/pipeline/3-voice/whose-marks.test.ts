/** Words in marks without a construction that says whose they are, and what stands right beside them. */
import { describe, expect, it } from 'vitest';
import { marked } from './heard.ts';

describe('the clause right behind the words', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      '“The boats are late,” said an outside Korran adviser.',
      'direct, outside Korran adviser: The boats are late,',
    ],
    [
      '“The boats are late,” yet another aide said in an email. “We saw them.”',
      'direct, yet another aide: The boats are late,',
      'direct, yet another aide: We saw them.',
    ],
    [
      '“The boats are late,” one of the officials said. The town agreed.',
      'direct, one of the officials: The boats are late,',
    ],
    [
      '“The boats are late now,” many lawyers with ties to the harbour board wrote in a brief.',
      'direct, many lawyers: The boats are late now,',
    ],
    [
      '“The boats are late now,” lawyers for the harbour board wrote in a brief.',
      'direct, lawyers for the harbour board: The boats are late now,',
    ],
    ['“Will the boats come?” Ada Korran asked Bram Vask.', 'direct, Ada Korran: Will the boats come?'],
    [
      '“The boats are late,” his wife, Mira Tolm, said in a note to the town.',
      'direct, Mira Tolm: The boats are late,',
    ],
    // What follows is a sentence of its own, or the marks are its subject.
    ['“Will the boats come?” Absolutely, they replied, if it rains.', 'direct, ?: Will the boats come?'],
    [
      '“We will sell all the old boats,” agreed by all to be the rule of the house, is a lie.',
      'direct, ?: We will sell all the old boats,',
    ],
    [
      '“We will sell all the old boats!” was all the mayor wrote.',
      'direct, ?: We will sell all the old boats!',
    ],
    ['“Will the boats come?” The mayor said the boats were late.', 'direct, ?: Will the boats come?'],
    ['“Will the boats come?” Two sailors who were asked that said yes.', 'direct, ?: Will the boats come?'],
  ])('%s', (body, ...expected) => expect(marked(body)).toEqual(expected));
});

describe('a name and a colon before the words', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'Bram Vask of the Bay Post: “The boats are late again.”',
      'direct, Bram Vask: The boats are late again.',
    ],
    [
      'Mayor Bram Vask on President Ada Korran: “She knows the boats.”',
      'direct, Bram Vask: She knows the boats.',
    ],
    [
      'Boats are late once more - Bay Post: “The boats did not come on Monday.”',
      'direct, Bay Post: The boats did not come on Monday.',
    ],
    [
      'Bram Vask met Ada Korran. \n\nVASK: “The boats are late again.” — note Wednesday.',
      'direct, Bram Vask: The boats are late again.',
    ],
    [
      'The rain fell. A line from Ada Korran: “The boats are late again.”',
      'direct, Ada Korran: The boats are late again.',
    ],
    // Whom or what it is about, or to whom it is said, and where it is.
    ['On the state of the harbour in Noria: “It was late again.”', 'direct, ?: It was late again.'],
    [
      'The crews even taunted Ada Korran: “The boats are late again.”',
      'direct, crews: The boats are late again.',
    ],
    ['The other lesson from Noria: “The boats are late again.”', 'direct, ?: The boats are late again.'],
    [
      'Bram Vask met Ada Korran. \n\nTHE FACTS: “The boats are late again.”',
      'direct, ?: The boats are late again.',
    ],
  ])('%s', (body, ...expected) => expect(marked(body)).toEqual(expected));
});

describe('words in marks inside quoted words', () => {
  it.each<[body: string, inner: string]>([
    ['“People ask us, ‘Will the boats come?’” Bram Vask said.', 'nested, People: Will the boats come?'],
    [
      '“People will stop us and say, ‘Will the boats come?’” Bram Vask said.',
      'nested, People: Will the boats come?',
    ],
    ['“I think we are an ‘island’ of our own,” Bram Vask said.', 'nested, Bram Vask: island'],
    [
      '“We went in and said, ‘Sell the boats.’ They did,” Bram Vask said.',
      'nested, Bram Vask: Sell the boats.',
    ],
    [
      '“Ada Korran described its aim: ‘Sell the boats.’ They did,” Bram Vask said.',
      'nested, Ada Korran: Sell the boats.',
    ],
    [
      '“It was late. ‘We need the boats,’ said Ada Korran. They came,” Bram Vask wrote.',
      'nested, Ada Korran: We need the boats,',
    ],
    // Who “he” is, the text does not say; nobody is named, or nobody says it.
    ['“He said, ‘Sell the boats.’ They did,” Bram Vask said.', 'nested, ?: Sell the boats.'],
    [
      '“They say no. The attitude was one of, ‘We can sell the boats.’ It was late,” Bram Vask said.',
      'nested, ?: We can sell the boats.',
    ],
    ['“The boats can never be called ‘new’ by us,” Bram Vask said.', 'nested, ?: new'],
    ['“He left the room. ‘Awful,’ he whispered. It was late,” Bram Vask said.', 'nested, ?: Awful,'],
    ['“I was told, ‘Sell the boats.’ It was late,” Bram Vask said.', 'nested, ?: Sell the boats.'],
    ['“The town is not ‘safe’ at all,” Bram Vask said.', 'nested, Bram Vask: safe'],
  ])('%s', (body, inner) => expect(marked(body).filter((one) => one.startsWith('nested'))).toEqual([inner]));
});

describe('words of somebody, without a verb that says so', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'In Ada Korran’s own words, quoted in the Bay Post, “I want to go back to the harbour.”',
      'direct, Ada Korran: I want to go back to the harbour.',
    ],
    [
      'In the words of pilot Ada Korran, “the boats are late and old.”',
      'mixed, Ada Korran: the boats are late and old.',
    ],
    [
      'Bram Vask’s answer to the board was “we will not sell the boats.”',
      'mixed, Bram Vask: we will not sell the boats.',
    ],
    ['The town recalls Bram Vask’s famous “we will not sell” promise.', 'mixed, Bram Vask: we will not sell'],
    // The words are those of the one who quotes them, or of nobody.
    ['The town recalls Bram Vask’s “racist” remarks.', 'scare, ?: racist'],
    [
      'The town knows the rain, in other words, “the long night of the boats.”',
      'term, ?: the long night of the boats.',
    ],
  ])('%s', (body, ...expected) => expect(marked(body)).toEqual(expected));
});

describe('verbs with a long object before the words', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'Ada Korran attributed the loss of the boats in June to “the rain and a storm that nobody saw.”',
      'mixed, Ada Korran: the rain and a storm that nobody saw.',
    ],
    [
      'The Bay Post endorsed Bram Vask, while calling two of the men who ran in June “equally poor in this.”',
      'mixed, Bay Post: equally poor in this.',
    ],
    [
      'Ada Korran accused two firms, which Bram Vask had founded in June, of “theft and more theft.”',
      'mixed, Ada Korran: theft and more theft.',
    ],
    [
      'Ada Korran likened the pilots of the old boats to a “band of brothers.”',
      'fragment, Ada Korran: band of brothers.',
    ],
    // The verb names nothing, is passive, or belongs to another clause.
    [
      'Ada Korran called for an end to the sale, and a plan that has a “path to the harbour.”',
      'unresolved, ?: path to the harbour.',
    ],
    [
      'The pilots of the boats were once described by somebody as a “band of old brothers.”',
      'scare, ?: band of old brothers.',
    ],
    [
      'Ada Korran teased the town with notes such as “five more days to the sale.”',
      'term, ?: five more days to the sale.',
    ],
  ])('%s', (body, ...expected) => expect(marked(body)).toEqual(expected));
});

describe('a report that goes on behind its clause', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'Ada Korran said the boats were late, but it is “a bit of a stretch to blame them.”',
      'mixed, Ada Korran: a bit of a stretch to blame them.',
    ],
    [
      'Ada Korran admitted he had no boats, because he “never saw the need for any.”',
      'mixed, Ada Korran: never saw the need for any.',
    ],
    // Another sentence, or no report before it.
    [
      'Ada Korran said the boats were late. The sale was “a bit of a stretch for us all this year.”',
      'mixed, ?: a bit of a stretch for us all this year.',
    ],
    [
      'Ada Korran sold the boats, but it was “a bit of a stretch for us all this year.”',
      'mixed, ?: a bit of a stretch for us all this year.',
    ],
  ])('%s', (body, ...expected) => expect(marked(body)).toEqual(expected));
});

describe('names of programmes and works, and words', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      '“The boats are late,” Ada Korran said on “Harbour.” “We saw them.”',
      'direct, Ada Korran: The boats are late,',
      'term, ?: Harbour.',
      'direct, Ada Korran: We saw them.',
    ],
    ['Ada Korran said on “Bay Tonight” that the boats were late.', 'term, ?: Bay Tonight'],
    ['In her book “Harbour Walls,” Ada Korran describes the boats.', 'term, ?: Harbour Walls,'],
    [
      '“The boats are late,” says Ada Korran, author of “The Long Way Home.”',
      'direct, Ada Korran: The boats are late,',
      'term, ?: The Long Way Home.',
    ],
    [
      'On this week’s show of “Bay Tonight,” Ada Korran said her men sold the boats.',
      'term, ?: Bay Tonight,',
    ],
    // Words that somebody says.
    ['Ada Korran blamed it on “the old boats.”', 'fragment, Ada Korran: the old boats.'],
    ['Ada Korran, author of three books, says: “No.”', 'direct, Ada Korran: No.'],
    ['Ada Korran said it rests on a “Noria-first” plan.', 'fragment, Ada Korran: Noria-first'],
  ])('%s', (body, ...expected) => expect(marked(body)).toEqual(expected));
});

describe('turns, sections and the article’s own lines', () => {
  const turns = (...lines: readonly string[]) =>
    marked(lines.join('\n\n')).filter((one) => one.startsWith('turn'));
  const QUESTION = 'KORRAN: What will you do with the boats now?';

  it.each<[name: string, lines: readonly string[], ...found: string[]]>([
    [
      'lines that speak of the speaker are the article’s own',
      [
        'Ada Korran met Bram Vask in Ossel.',
        QUESTION,
        'VASK: We will sell them all to the town.',
        'Well, well.',
        'Vask seems not to know that the town has no money.',
        'KORRAN: And who will pay for the harbour then?',
      ],
      'turn, Ada Korran: What will you do with the boats now?',
      'turn, Bram Vask: We will sell them all to the town.',
      'turn, Ada Korran: And who will pay for the harbour then?',
    ],
    [
      'a turn that goes on, though somebody in it says the name',
      [
        'Ada Korran met Bram Vask in Ossel.',
        QUESTION,
        'VASK: We will sell them all to the town.',
        'They will write, “Vask sells the boats,” and so I do.',
        'KORRAN: And who will pay for the harbour then?',
      ],
      'turn, Ada Korran: What will you do with the boats now?',
      'turn, Bram Vask: We will sell them all to the town.\n\nThey will write, “Vask sells the boats,” and so I do.',
      'turn, Ada Korran: And who will pay for the harbour then?',
    ],
    [
      'sections that do not come again',
      [
        'BOAT TRADE: The sailors of the north have sold their boats.',
        'CROWD CONTROL: The harbour lets in no more than five at a time.',
        'HEAVY INDUSTRY: The yard at the pier is closed for the week.',
      ],
    ],
  ])('%s', (_, lines, ...expected) => expect(turns(...lines)).toEqual(expected));
});

describe('words that another quotation holds, and signatures', () => {
  const SAID = 'Ada Korran said, “We need the old pier for the boats, and the men need it, too.”';
  const BETWEEN = 'It rained. The town slept. The crews went home. The boats lay still.';

  it.each<[body: string, last: string]>([
    [`${SAID}\n\n‘The old pier’\n\n${BETWEEN}`, 'echo, Ada Korran: The old pier'],
    [`${SAID}\n\nWhat became of the “old pier” is not known.`, 'echo, Ada Korran: old pier'],
    [`${SAID}\n\n${BETWEEN} To Ada Korran it is an “old pier” of ours.`, 'echo, Ada Korran: old pier'],
    // Two words far from the quotation may be anybody's.
    [`${SAID}\n\n${BETWEEN} All towns have at least some “old pier” of theirs.`, 'echo, ?: old pier'],
    [
      '“The boats are late again this year.”\n\nPeter Baker, Bay Post',
      'direct, Peter Baker: The boats are late again this year.',
    ],
    [
      '“The boats are late again this year.”\n\nOssel Harbour, once more',
      'direct, ?: The boats are late again this year.',
    ],
    [
      '“The boats are late again this year.”\n\nPeter came in May, Bay Post',
      'direct, ?: The boats are late again this year.',
    ],
  ])('%s', (body, last) => expect(marked(body).at(-1)).toEqual(last));
});

describe('words that somebody else repeats', () => {
  it.each<[body: string, ...found: string[]]>([
    ['Ada Korran backed the pilots who said it was “wrong.”', 'fragment, pilots: wrong.'],
    ['Ada Korran said she backed the pilots who said it was “wrong.”', 'fragment, pilots: wrong.'],
    ['Ada Korran said Bram Vask urged the crews to “stay calm.”', 'fragment, Bram Vask: stay calm.'],
    [
      'Ada Korran quoted the pilot Bram Vask: “We want the boats back.”',
      'direct, Bram Vask: We want the boats back.',
    ],
    // The outer one speaks.
    [
      'Ada Korran said anybody who complains about a boat “is not from Ossel.”',
      'mixed, Ada Korran: is not from Ossel.',
    ],
    ['Ada Korran said they would urge the crews to “stay calm.”', 'fragment, Ada Korran: stay calm.'],
    [
      'Ada Korran told a pilot who asked whether it was late in the year that it was “wrong.”',
      'fragment, Ada Korran: wrong.',
    ],
    [
      'Ada Korran met Bram Vask and wrote: “We want the boats back.”',
      'direct, Ada Korran: We want the boats back.',
    ],
    [
      'Ada Korran was quoted by Bram Vask: “We want the boats back.”',
      'direct, Ada Korran: We want the boats back.',
    ],
  ])('%s', (body, ...expected) => expect(marked(body)).toEqual(expected));
});

describe('participles that have a subject of their own', () => {
  it.each<[body: string, ...found: string[]]>([
    // Not those who are written to, and not the place.
    [
      'Ada Korran on Monday wrote the Ossel Harbour Board demanding that it sell all boats that “do not even float.”',
      'mixed, Ada Korran: do not even float.',
    ],
    [
      'On Friday, a threatening letter was sent to sailors warning that the storm “was only a small part of it.”',
      'mixed, threatening letter: was only a small part of it.',
    ],
    [
      'Bram Vask gave a speech in Ossel calling the boats “a small and ugly lot of wood.”',
      'mixed, Bram Vask: a small and ugly lot of wood.',
    ],
    [
      'Bram Vask appeared on Bay News saying the boats “are too old to be sold by us.”',
      'mixed, Bram Vask: are too old to be sold by us.',
    ],
    [
      'The Bay Post quoted Bram Vask, the head of the board, as saying that the boats “are too old to be sold.”',
      'mixed, Bram Vask: are too old to be sold.',
    ],
    [
      'The Bay Post cited a harbour spokesman as saying the boats “are too old to be sold by us.”',
      'mixed, harbour spokesman: are too old to be sold by us.',
    ],
    // Those who stand there speak.
    [
      'The plan drew sailors in Ossel chanting “we want our boats back now.”',
      'mixed, sailors in Ossel: we want our boats back now.',
    ],
    [
      'The board heard from an official in Ossel saying the boats “were old and grey to us.”',
      'mixed, official in Ossel: were old and grey to us.',
    ],
    [
      'The Bay Post quoted him as saying the boats “are too old to be sold by us.”',
      'mixed, ?: are too old to be sold by us.',
    ],
    [
      'Bram Vask was quoted by the Bay Post as saying the boats “are too old to be sold by us.”',
      'mixed, Bram Vask: are too old to be sold by us.',
    ],
    [
      'Ada Korran, quoted in the Bay Post as saying the boats “were too old for us all,” has left.',
      'mixed, Ada Korran: were too old for us all,',
    ],
  ])('%s', (body, ...expected) => expect(marked(body)).toEqual(expected));
});

describe('subjects that stand further from the verb', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'The storm prompted the board leader, Ada Korran, to tell the mayor to “keep his mouth shut” at once.',
      'mixed, Ada Korran: keep his mouth shut',
    ],
    [
      'The town kept still, leading one harbour judge to say “I do not think this is a close call” on Monday.',
      'mixed, one harbour judge: I do not think this is a close call',
    ],
    [
      'Some 40 sailors signed a letter to Ada Korran warning that the town “is simply not prepared” for it.',
      'mixed, Some 40 sailors: is simply not prepared',
    ],
    [
      'Ada Korran wrote Bram Vask a letter urging him to “act now to get the old boats back.”',
      'mixed, Ada Korran: act now to get the old boats back.',
    ],
    [
      'Mr Vask cast doubt on it, saying the sailors “have a very big plan of theirs.”',
      'mixed, Vask: have a very big plan of theirs.',
    ],
    [
      'He sent boats to Ossel, which Ada Korran said in a June note had brought a “large rise in the price of boats” there.',
      'mixed, Ada Korran: large rise in the price of boats',
    ],
    [
      'Bram Vask, chairman of the Ossel Harbour Board said they are looking at “several highly trained men” for it.',
      'mixed, Bram Vask: several highly trained men',
    ],
    [
      'After the storm, spokesmen for the board said they are looking at “several highly trained men” for it.',
      'mixed, spokesmen for the board: several highly trained men',
    ],
    // Who is forced to say it says it himself; the boat says nothing.
    [
      'Ada Korran was forced to say “the boats are too old for us” on Monday.',
      'mixed, Ada Korran: the boats are too old for us',
    ],
    [
      'Ada Korran led the town to the harbour to say “the boats are too old for us” on Monday.',
      'mixed, Ada Korran: the boats are too old for us',
    ],
    [
      'While no old agreement emerged from Ossel, “could have been worse than that” is no word for us.',
      'mixed, ?: could have been worse than that',
    ],
    [
      'As the board continues to face criticism, Bram Vask used the radio again to label the sailors “the true enemy of the harbour.”',
      'mixed, Bram Vask: the true enemy of the harbour.',
    ],
    [
      'A former head of the harbour where 11 boats were sold has said Bram Vask would not come and called him a “seller of all our old boats.”',
      'mixed, former head of the harbour: seller of all our old boats.',
    ],
    [
      'Mira Tolm, a lawyer for the Sailors Fund, who spoke for the crews before Judge Korran, accused the board of “speaking with two mouths about it.”',
      'mixed, Mira Tolm: speaking with two mouths about it.',
    ],
    [
      'Ada Korran hands it to Bram Vask who, after reading it, says Korran has “good boats for a woman of her age.”',
      'mixed, Bram Vask: good boats for a woman of her age.',
    ],
    [
      'Bram Vask came late. He is an old pilot who spoke of the boats, saying “they are too old for us.”',
      'mixed, Bram Vask: they are too old for us.',
    ],
    [
      'Spokesman Bram Vask contested her note, saying that the boats “have no meaning at all for the harbour.”',
      'mixed, Bram Vask: have no meaning at all for the harbour.',
    ],
    [
      'Bram Vask spoke of how the town sold boats, and argued that other plans “are meant to kill the harbour too.”',
      'mixed, Bram Vask: are meant to kill the harbour too.',
    ],
    [
      '“The boats are late,” Ada Korran, 67, a retired teacher in Allentown, Pa., said.',
      'direct, Ada Korran: The boats are late,',
    ],
    // The nearer one speaks.
    [
      'Mira Tolm, who met Bram Vask in Ossel, called the board “a thing with two mouths and boats.”',
      'mixed, Mira Tolm: a thing with two mouths and boats.',
    ],
    [
      'It was a pilot who said “the boats are too old for us.”',
      'mixed, pilot: the boats are too old for us.',
    ],
    [
      'Odo Fell is one of the pilots who say “the boats are too old for us.”',
      'mixed, pilots: the boats are too old for us.',
    ],
    [
      'Bram Vask used the radio again on Monday to label the sailors “the true enemy of the harbour.”',
      'mixed, Bram Vask: the true enemy of the harbour.',
    ],
  ])('%s', (body, ...expected) => expect(marked(body)).toEqual(expected));
});

describe('where and when something is said, before what is said', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'Ada Korran told Bay News in an interview the harbours were getting “good news that the boats are coming” back.',
      'mixed, Ada Korran: good news that the boats are coming',
    ],
    [
      'Ada Korran said in a statement Bram Vask was “good news for all the harbour and its men” then.',
      'mixed, Ada Korran: good news for all the harbour and its men',
    ],
    [
      'Ada Korran said in mid-January there was “a lot of reason to think of the boats” again.',
      'mixed, Ada Korran: a lot of reason to think of the boats',
    ],
    [
      'Ada Korran claimed in a letter published by the Bay Post that the boats were “too old and too grey to be sold.”',
      'mixed, Ada Korran: too old and too grey to be sold.',
    ],
    [
      'Ada Korran wrote in a letter, which the board got from her in June, that the boats were “too old and too grey to be sold.”',
      'mixed, Ada Korran: too old and too grey to be sold.',
    ],
    [
      'As Ada Korran herself said after winning the race in May, her men were “small people and tall people, too.”',
      'mixed, Ada Korran: small people and tall people, too.',
    ],
    [
      'Bram Vask chose to talk of Ada Korran’s remark at a Friday meeting in Ossel that “you could sell half of the boats.”',
      'mixed, Ada Korran: you could sell half of the boats.',
    ],
    [
      'Ada Korran told crews in a conference call that the harbour’s “interest in boats has always been great.”',
      'mixed, Ada Korran: interest in boats has always been great.',
    ],
    [
      'Ada Korran gave a very brief statement that “the boats were sold in the harbour of Ossel.”',
      'mixed, Ada Korran: the boats were sold in the harbour of Ossel.',
    ],
    [
      'Ada Korran called Bram Vask’s team, which looks into the sale, “the most biased group of people” on Monday.',
      'mixed, Ada Korran: the most biased group of people',
    ],
    // No such place, or it is nobody's.
    [
      'Ada Korran was struck by the fact that the boats were “too old and too grey to be sold.”',
      'mixed, ?: too old and too grey to be sold.',
    ],
    [
      'Ada Korran wrote a letter marked by a sadness that is “too old and too grey to be sold.”',
      'mixed, ?: too old and too grey to be sold.',
    ],
    [
      'Ada Korran said the fact that the pilot did not tell the truth “has nothing to do with the boats.”',
      'mixed, Ada Korran: has nothing to do with the boats.',
    ],
    [
      'She called Bram Vask, who said, “The boats are late now.”',
      'direct, Bram Vask: The boats are late now.',
    ],
    [
      'Or to put it another way, all the boats are late about “the storm that is to come for the town.”',
      'mixed, ?: the storm that is to come for the town.',
    ],
  ])('%s', (body, ...expected) => expect(marked(body)).toEqual(expected));
});

describe('what an outlet reports that somebody says', () => {
  it.each<[body: string, last: string]>([
    [
      'The Bay Post reported that Bram Vask said the boat was “a simple thing with nails and wood inside.”',
      'mixed, Bram Vask: a simple thing with nails and wood inside.',
    ],
    [
      'The Bay Post reported that a harbour spokesman answered by saying that Vask “does not like old boats in any form.”',
      'mixed, harbour spokesman: does not like old boats in any form.',
    ],
    // What is thought.
    [
      'Bay News reports that the board believes the boat was “a simple thing with nails and wood inside.”',
      'mixed, Bay News: a simple thing with nails and wood inside.',
    ],
    [
      'Ada Korran told the court that Bram Vask thinks the boat was “a simple thing with nails and wood inside.”',
      'mixed, Ada Korran: a simple thing with nails and wood inside.',
    ],
  ])('%s', (body, last) => expect(marked(body).at(-1)).toEqual(last));
});
