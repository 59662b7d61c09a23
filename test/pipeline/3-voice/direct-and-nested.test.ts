/** Who speaks in whole quoted sentences, and in words in marks inside them. */
import { describe, expect, it } from 'vitest';
import { heard } from './heard.ts';

/** "speaker: words" of the quotations of these types. */
function said(body: string, ...types: readonly string[]): readonly string[] {
  return heard(body)
    .quotes.filter(({ type }) => types.includes(type))
    .map(({ speaker, text }) => `${speaker?.name ?? '?'}: ${text}`);
}

describe('words in marks inside quoted words', () => {
  it.each<[body: string, ...found: string[]]>([
    // By the grammar of the clause they stand in.
    [
      '“The mayor has said that the plan is ‘the right thing to do’ in light of the storm,” Mira Tolm said.',
      'mayor: the right thing to do',
    ],
    [
      '“Korran promised to ‘take care’ of the boats,” Mira Tolm said. Ada Korran left.',
      'Ada Korran: take care',
    ],
    [
      '“According to Bram Vask, ‘We both made the choice calmly,’” Mira Tolm said.',
      'Bram Vask: We both made the choice calmly,',
    ],
    [
      '"[Korran] said, \'Here is my day, and here is the pier.\' So we work," said Mira Tolm.',
      'Korran: Here is my day, and here is the pier.',
    ],
    [
      '“I can tell them. Many of my colleagues say, ‘Why do we need more boats?’ and we do,” Mira Tolm said.',
      'Many of my colleagues: Why do we need more boats?',
    ],
    [
      '“And over and over, the sailors who backed him say ‘Hey, he is still right.’” Mira Tolm said.',
      'sailors: Hey, he is still right.',
    ],
    [
      '“The thing that people ask: ‘What keeps you up most at night?’ The boats,” Mira Tolm said.',
      'people: What keeps you up most at night?',
    ],
    [
      '“We looked at it. ‘It is wrong to go,’ the board’s chief told us,” Mira Tolm said.',
      'board’s chief: It is wrong to go,',
    ],
    // Of the one around, if he says so.
    ['“I told him, ‘Go away now,’” Mira Tolm said.', 'Mira Tolm: Go away now,'],
    [
      '“My father knew. And I’m like: ‘Look, I have a boat!’” said Mira Tolm.',
      'Mira Tolm: Look, I have a boat!',
    ],
    ['“I think the ‘old pier’ standard is wrong,” Mira Tolm said.', 'Mira Tolm: old pier'],
    // Nobody has said it.
    [
      '“I never heard the mayor say, ‘I want to sink the boats.’” said Mira Tolm.',
      '?: I want to sink the boats.',
    ],
    ['“There is no group that will say, ‘Oh, we hate her.’” said Mira Tolm.', '?: Oh, we hate her.'],
    ['“You can say, ‘It looks as if it works,’” said Mira Tolm.', '?: It looks as if it works,'],
  ])('%s', (body, ...expected) => expect(said(body, 'nested')).toEqual(expected));
});

describe('a few words in marks inside quoted words', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      '“While the board goes on about ‘cheap piers,’ it has none,” wrote Mira Tolm.',
      'Mira Tolm: cheap piers,',
    ],
    ['“You will not have a so-called ‘second tide’ in May if you say no,” she added.', '?: second tide'],
    ['“The board said no. The piers can never be called ‘new’ by us,” Mira Tolm said.', '?: new'],
    [
      '“Odo Vask thinks it is cheap,” she said.\n\n“The board argues about it. ‘We will not pay for it.’ So it goes,” Mira Tolm said.',
      '?: We will not pay for it.',
    ],
  ])('%s', (body, ...expected) => expect(said(body, 'nested')).toEqual(expected));
});

describe('whom a pronoun before words in marks inside quoted words means', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      '“People are sure of it. They think, ‘Well, it is no grey area.’” says Mira Tolm.',
      'People: Well, it is no grey area.',
    ],
    [
      '“I asked the chairman, ‘Did he sail?’ and he said, ‘Not as far as I know,’” Mira Tolm said.',
      'Mira Tolm: Did he sail?',
      'chairman: Not as far as I know,',
    ],
    [
      'Bram Vask died on Monday. "He said, \'I want them to know that I stood up,\'" Mira Tolm said.',
      'Bram Vask: I want them to know that I stood up,',
    ],
    // Two who may be meant, nobody but the speaker, one in marks, and one of the other sex.
    [
      'Bram Vask met Jon Orlen. "He said, \'I want them to know that I stood up,\'" Mira Tolm said.',
      '?: I want them to know that I stood up,',
    ],
    ['It rained. "He said, \'I stood up for the town,\'" Bram Vask said.', '?: I stood up for the town,'],
    [
      '“He called her ‘Miss Vera Tolm.’ Then he called her ‘Miss Pier,’ because of the boat,” Ada Korran said.',
      '?: Miss Vera Tolm.',
      '?: Miss Pier,',
    ],
    [
      'Ada Korran died. "He said, \'I stood up for the town,\'" Bram Vask said.',
      '?: I stood up for the town,',
    ],
    // The words come after a colon, behind any verb.
    [
      '“My son cried and I scolded him. She gently corrected me: ‘It is a good boat.’” said Mira Tolm.',
      '?: It is a good boat.',
    ],
    [
      '“It is no mere slogan: ‘One boat to sail.’ It is true,” said Mira Tolm.',
      'Mira Tolm: One boat to sail.',
    ],
  ])('%s', (body, ...expected) => expect(said(body, 'nested')).toEqual(expected));
});

describe('a space between two closing marks', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      '“They ask, ‘Where will that anger be directed?’ ” adds Ada Korran, who lives there.',
      'Ada Korran: They ask, ‘Where will that anger be directed?’ ',
    ],
    [
      '"They say, \'We have a boat at the pier.\' " Ada Korran said. "So we talk of it."',
      "Ada Korran: They say, 'We have a boat at the pier.' ",
      'Ada Korran: So we talk of it.',
    ],
    // The second mark opens.
    [
      '“Look at it,” Ada Korran said of ‘the pier.’ “Then go,” Bram Vask said.',
      'Ada Korran: Look at it,',
      'Bram Vask: Then go,',
    ],
  ])('%s', (body, ...expected) => expect(said(body, 'direct')).toEqual(expected));
});

describe('behind words that a comma ends, any verb', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      '“Live and let live is our way,” states the party website.',
      'party website: Live and let live is our way,',
    ],
    ['“The boats smell good,” enthuses Bram Vask, the builder.', 'Bram Vask: The boats smell good,'],
    ['“Have mercy on our harbour,” attendees prayed on Tuesday.', 'attendees: Have mercy on our harbour,'],
    [
      'Bram Vask came. “In my first term, we built a pier,” he began a joke at the dinner.',
      'Bram Vask: In my first term, we built a pier,',
    ],
    [
      '“Is she not a great sailor?” Korran gushed a few days later. Ada Korran left.',
      'Ada Korran: Is she not a great sailor?',
    ],
    [
      '“We do not want that,” one person there quoted Ada Korran as saying.',
      'Ada Korran: We do not want that,',
    ],
    // Whose words others recall is not told, or what stands in marks is a name.
    ['“We do not want that,” Ada Korran quoted him as saying.', '?: We do not want that,'],
    ['“Will the boats come again?” The mayor left.', '?: Will the boats come again?'],
    ['“Will the boats come again?” The mayor said they were late.', '?: Will the boats come again?'],
    ['She asked the question, “Will the boats come?” Sailors left.', '?: Will the boats come?'],
    ['On “Morning Tide at the Pier,” Ada Korran sang.'],
    ['“We will go home now,” she went on. It rained.', '?: We will go home now,'],
  ])('%s', (body, ...expected) => expect(said(body, 'direct')).toEqual(expected));
});

describe('behind quoted words, a noun that is no person', () => {
  it.each<[body: string, ...found: string[]]>([
    ['“You know he will fight hard,” another man chimed in.', 'another man: You know he will fight hard,'],
    ['“We need to reach you,” reads the subject line of one note.', 'subject line: We need to reach you,'],
    ['The subject line was long. “We need to reach you.”', '?: We need to reach you.'],
  ])('%s', (body, ...expected) => expect(said(body, 'direct')).toEqual(expected));
});

describe('words that somebody passes on', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      '“It does not look good to us,” Bram Vask was quoted as saying.',
      'Bram Vask: It does not look good to us,',
    ],
    [
      '“It does not look good to us,” the mayor was quoted by Bay News as saying.',
      'mayor: It does not look good to us,',
    ],
    [
      '“It does not look good to us,” Bram Vask can be heard saying on the tape.',
      'Bram Vask: It does not look good to us,',
    ],
    [
      '“The deal will move us on,” Bay News quoted Mira Tolm, a spokeswoman for sailors.',
      'Mira Tolm: The deal will move us on,',
    ],
    ['“It does not look good to us,” Bram Vask recounted.', 'Bram Vask: It does not look good to us,'],
    ['“It does not look good to us,” Bram Vask was told on Monday.', '?: It does not look good to us,'],
  ])('%s', (body, ...expected) => expect(said(body, 'direct')).toEqual(expected));
});

describe('a quoted sentence behind one that tells of somebody', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'Ada Korran has kept boats since May. “I cannot live without them.”',
      'Ada Korran: I cannot live without them.',
    ],
    [
      'Bram Vask is a builder. He found that a boat was a help. “It took the edge off for me.”',
      'Bram Vask: It took the edge off for me.',
    ],
    [
      'Bram Vask is a builder. Still a sailor, he is solidly for it. “I will not change my vote.”',
      'Bram Vask: I will not change my vote.',
    ],
    // Another's words, a thing, a paragraph of its own, words of the outlet's that follow, and a sentence of quoted words.
    ['Ada Korran got a note from the board. “The boats are on their way.”', '?: The boats are on their way.'],
    ['The harbour has been quiet. “The boats are on their way.”', '?: The boats are on their way.'],
    [
      'Ada Korran has kept boats.\n\n“The boats are on their way.”\n\nIt rained.',
      '?: The boats are on their way.',
    ],
    ['Ada Korran left. “The boats are on their way” was the line in the hall.'],
  ])('%s', (body, ...expected) => expect(said(body, 'direct')).toEqual(expected));
});

describe('who speaks beside quoted words', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      '“The boats will be old by May,” said one of the sailors.',
      'one of the sailors: The boats will be old by May,',
    ],
    [
      '“The boats will be old by May,” said one of the sailors, 17-year-old Mira Tolm.',
      'Mira Tolm: The boats will be old by May,',
    ],
    ['“The boats will be old by May,” said another.', 'another: The boats will be old by May,'],
    ['“The boats will be old by May,” then-Sen. Bram Vask said.', 'Bram Vask: The boats will be old by May,'],
    [
      '“The boats will be old by May,” added that official, who spoke on the pier.',
      'that official: The boats will be old by May,',
    ],
    [
      '“The boats will be old by May.” – Town leader Mira Tolm, who had sought a seat.',
      'Mira Tolm: The boats will be old by May.',
    ],
    [
      'Boats may come, as a senior town official told The Bay Times, “We can not say it will end well.”',
      'senior town official: We can not say it will end well.',
    ],
    // Dots and brackets open the words.
    [
      'Ada Korran tweeted, “…I could not be happier for him!”',
      'Ada Korran: …I could not be happier for him!',
    ],
    [
      'In May Ada Korran said that “[t]he boats have no pier in this town.”',
      'Ada Korran: [t]he boats have no pier in this town.',
    ],
    // An aside, a sentence of its own, nobody who tells.
    ['“The boats of salt” — the Guild — “is how we all call them here.”', '?: is how we all call them here.'],
    ['One of the sailors left. “The boats will be old by May.”', '?: The boats will be old by May.'],
  ])('%s', (body, ...expected) => expect(said(body, 'direct', 'mixed')).toEqual(expected));
});

describe('who is meant before a colon or comma', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'A spokesman for Mr. Korran said: “The boats are not for sale.”',
      'spokesman for Mr. Korran: The boats are not for sale.',
    ],
    [
      'Mira Tolm, head of press for Ms Korran, said: “The boats are not for sale.”',
      'Mira Tolm: The boats are not for sale.',
    ],
    ['Mr. Korran said: “The boats are not for sale.”', 'Korran: The boats are not for sale.'],
    [
      'As Ada Korran put it on the morning show, “The boats are not for sale.”',
      'Ada Korran: The boats are not for sale.',
    ],
    [
      'Ada Korran left. Her now-famous line, “The boats are not for sale,” was hers.',
      'Ada Korran: The boats are not for sale,',
    ],
    [
      'A Bay News piece quotes Bram Vask, a sailor who founded a club, saying, “The boats are not for sale.”',
      'Bram Vask: The boats are not for sale.',
    ],
    [
      'Korran cancels trip, clears her day - BayPo: “The boats are not for sale.”',
      'BayPo: The boats are not for sale.',
    ],
    // Nobody is quoted.
    [
      'A Bay News piece praises Bram Vask, saying, “The boats are not for sale.”',
      '?: The boats are not for sale.',
    ],
  ])('%s', (body, ...expected) => expect(said(body, 'direct')).toEqual(expected));
});

describe('headlines with a colon', () => {
  it.each<[headline: string, ...found: string[]]>([
    ['Korran on the boats: “Nobody has any reason to sail”', 'Ada Korran: Nobody has any reason to sail'],
    ['Ada Korran in Ossel: “Nobody has any reason to sail”', 'Ada Korran: Nobody has any reason to sail'],
    // The name is the topic.
    [
      'The lesson of Korran and the boats: “Nobody has any reason to sail”',
      '?: Nobody has any reason to sail',
    ],
  ])('%s', (headline, ...expected) => {
    const found = heard('Ada Korran left.', headline).quotes.filter(({ type }) => type === 'direct');
    expect(found.map(({ speaker, text }) => `${speaker?.name ?? '?'}: ${text}`)).toEqual(expected);
  });
});

describe('a paper that is told', () => {
  it.each<[body: string, ...found: string[]]>([
    ['Bram Vask told Bay News it was wrong to go.', 'Bram Vask: it was wrong to go'],
    ['Bram Vask told Bay News there was no boat.', 'Bram Vask: there was no boat'],
    ['Bram Vask told Bay News on Monday.'],
  ])('%s', (body, ...expected) => expect(said(body, 'indirect')).toEqual(expected));
});

describe('Korean names', () => {
  it.each<[body: string, ...found: string[]]>([
    ['“The harbour is old,” President Han Min-jun announced.', 'Han Min-jun: The harbour is old,'],
    [
      '“The harbour is old,” Mayor Ada Korran said. “A drive-in came.”',
      'Ada Korran: The harbour is old,',
      'Ada Korran: A drive-in came.',
    ],
  ])('%s', (body, ...expected) => expect(said(body, 'direct')).toEqual(expected));
});

describe('what somebody likes to say', () => {
  it.each<[body: string, ...found: string[]]>([
    ['“Nobody sails alone,” as Ada Korran likes to say.', 'Ada Korran: Nobody sails alone,'],
    [
      'Ada Korran is the mayor. “Nobody sails out alone,” as she’s fond of saying.',
      'Ada Korran: Nobody sails out alone,',
    ],
    ['As Ada Korran likes to say, “Nobody sails out alone.”', 'Ada Korran: Nobody sails out alone.'],
    ['“Nobody sails alone,” as Ada Korran used to put it.', 'Ada Korran: Nobody sails alone,'],
    // No habit, or nothing said.
    ['“Nobody sails alone,” as Ada Korran likes to sail.', '?: Nobody sails alone,'],
    ['As boats tend to sink, “Nobody sails out alone.”', '?: Nobody sails out alone.'],
    ['“Nobody sails alone.” As Ada Korran likes to say, it rains.', '?: Nobody sails alone.'],
  ])('%s', (body, ...expected) => expect(said(body, 'direct')).toEqual(expected));
});

describe('the source before a colon', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'The notice comes two years late, as the Bay News reports: “The boats were sold in May.”',
      'Bay News: The boats were sold in May.',
    ],
    [
      'Many do, as in this opening line from a Bay News story picked up by others: “The boats were sold in May.”',
      'Bay News: The boats were sold in May.',
    ],
    // What is from nobody who speaks, or not this one.
    [
      'It had this remark from a former Bram Vask harbour official who left: “The boats were sold in May.”',
      '?: The boats were sold in May.',
    ],
    [
      'Many do, as in this view from the old pier: “The boats were sold in May.”',
      '?: The boats were sold in May.',
    ],
    [
      'The boats came in from Bay News on time: “The boats were sold in May.”',
      '?: The boats were sold in May.',
    ],
  ])('%s', (body, ...expected) => expect(said(body, 'direct')).toEqual(expected));
});

describe('two who talk', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      '“It is late,” Bram Vask said. “Is it?” said John Fell. “It is,” said Bram Vask. “Do you sail?” “I do,” he replied.',
      'Bram Vask: It is late,',
      'John Fell: Is it?',
      'Bram Vask: It is,',
      'Bram Vask: Do you sail?',
      'John Fell: I do,',
    ],
    [
      '“I have sailed today,” John Fell said. “I will go there now,” beamed Mary Korran.',
      'John Fell: I have sailed today,',
      'Mary Korran: I will go there now,',
    ],
    // He asks himself, or goes on.
    [
      '“It is late,” Bram Vask said. “Is it?” said John Fell. “Do I sail? I do,” he added.',
      'Bram Vask: It is late,',
      'John Fell: Is it?',
      'John Fell: Do I sail? I do,',
    ],
    [
      '“I have sailed today,” John Fell said. “I will go there now,” said the pilot Mary Korran.',
      'John Fell: I have sailed today,',
      'Mary Korran: I will go there now,',
    ],
  ])('%s', (body, ...expected) => expect(said(body, 'direct')).toEqual(expected));
});

describe('behind a mark that closes nothing', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'The fleet came and we will sail at dawn,” Ada Korran said on Monday. “The boats are ready.”',
      'Ada Korran: The boats are ready.',
    ],
    // The mark closes, or nobody speaks behind it.
    ['They will sail at dawn,” on Monday. “The boats are ready.”', '?: The boats are ready.'],
    ['They will sail at dawn, Ada Korran left. “The boats are ready.”', '?: The boats are ready.'],
    [
      'The fleet came and we will sail at dawn,” Ada Korran said. / “The boats are ready.”'.replace(
        ' / ',
        '\n\n',
      ),
      '?: The boats are ready.',
    ],
  ])('%s', (body, ...expected) => expect(said(body, 'direct')).toEqual(expected));
});

describe('more words between the speaker and the marks', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'Ada Korran left, telling a crowd in Ossel, Noria, “We are going to have many boats.”',
      'Ada Korran: We are going to have many boats.',
    ],
    [
      '“The storm was seen in May,” an official who had access to weather reporting told Bay News.',
      'official: The storm was seen in May,',
    ],
    [
      'Harbour crews, said Ada Korran, “need to focus on the boats.”',
      'Ada Korran: need to focus on the boats.',
    ],
    ['“It is our boat,” Ada Korran was quoted by Bay News.', 'Ada Korran: It is our boat,'],
    // Somebody else speaks.
    [
      'Ada Korran told a crowd in Ossel, and Bram Vask said, “We are going to have many boats.”',
      'Bram Vask: We are going to have many boats.',
    ],
    ['Harbour crews, said Ada Korran, “old boats and nets.”'],
  ])('%s', (body, ...expected) => expect(said(body, 'direct', 'mixed')).toEqual(expected));
});

describe('a straight mark before an article', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      "Korran said it was late. \n\n'A boat can be a ferry now.'\n\nShe left.",
      'Korran: A boat can be a ferry now.',
    ],
    [
      "'A bad boat came in,' said Korran. 'A good one is here.'",
      'Korran: A bad boat came in,',
      'Korran: A good one is here.',
    ],
    // Several who sign one piece.
    [
      '“The boats are gone and the pier is old.”\n\nMary Korran, John Vask and Peter Tolm, Bay Post\n\nMore rain came.',
      'Mary Korran: The boats are gone and the pier is old.',
    ],
    [
      '“The boats are gone and the pier is old.”\n\nMary Korran, John Vask and a crew, Bay Post\n\nMore rain came.',
      '?: The boats are gone and the pier is old.',
    ],
  ])('%s', (body, ...expected) => expect(said(body, 'direct')).toEqual(expected));
});

describe('more between a verb of saying and the marks', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'Bram Vask warned Mira Tolm, “You must not shut the harbour now.”',
      'Bram Vask: You must not shut the harbour now.',
    ],
    [
      'Ada Korran shot back at the board, saying, “I think you are wrong about it.”',
      'Ada Korran: I think you are wrong about it.',
    ],
    [
      'Ada Korran lamented in an emailed statement, “Most crews have no boats.”',
      'Ada Korran: Most crews have no boats.',
    ],
    [
      'But then Bram Vask adds, laughing, “People are going to sail anyway.”',
      'Bram Vask: People are going to sail anyway.',
    ],
    [
      'Bram Vask makes the same point in Cold Harbours, “The crews would have left with them.”',
      'Bram Vask: The crews would have left with them.',
    ],
    [
      'In an interview last week Bram Vask told the Guardian: “You know how it goes here.”',
      'Bram Vask: You know how it goes here.',
    ],
    // The comma stands in what is said.
    ['Ada Korran said, “No, that’s late, and you know it.”', 'Ada Korran: No, that’s late, and you know it.'],
    // Another clause, another verb, a title, nobody who speaks.
    [
      'The man whom Ada Korran warned had a sign, “The boats must stay in the harbour.”',
      '?: The boats must stay in the harbour.',
    ],
    // Where a report comes from does not speak.
    [
      'From Ossel, KTV’s Ada Korran reports for our unit:\n\n“Two men came here. They left.”',
      '?: Two men came here. They left.',
    ],
    [
      'Ada Korran came with a sign, “The boats must stay in the harbour.”',
      '?: The boats must stay in the harbour.',
    ],
    [
      'Bram Vask issued a note in response to the viral memo, “Ossel’s Fleet of Old Boats.”',
      '?: Ossel’s Fleet of Old Boats.',
    ],
    [
      'The town has the owner of a boat who made a point: “The boats must stay in the harbour.”',
      '?: The boats must stay in the harbour.',
    ],
  ])('%s', (body, ...expected) => expect(said(body, 'direct')).toEqual(expected));
});

describe('what somebody is expected to say', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      '“The path is not easy for us,” Bram Vask is expected to say.\n\n“But the boats can be saved.”',
      'Bram Vask: The path is not easy for us,',
      'Bram Vask: But the boats can be saved.',
    ],
    [
      '“The path is not easy for us,” the mayor is due to tell crews on Monday.',
      'mayor: The path is not easy for us,',
    ],
    // Of himself nobody is expected to say anything.
    ['“The path is not easy for us,” Bram Vask was told.', '?: The path is not easy for us,'],
  ])('%s', (body, ...expected) => expect(said(body, 'direct')).toEqual(expected));
});

describe('a signature under quoted words', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      '“The boats are late again.” — Tova Brandt, New York Post\n\n“The piers are old.”\n\nEditorial Board, New York Times',
      'Tova Brandt: The boats are late again.',
      'New York Times: The piers are old.',
    ],
    [
      '“The boats are late again.”\n\nGaro Marten and Balo Vask, Washington Post\n\nIt rained.',
      'Garo Marten and Balo Vask: The boats are late again.',
    ],
    ['“The boats are late again.” — editorial, Bay Post', 'Bay Post: The boats are late again.'],
    [
      '“I will not be a candidate.”\n\n— Rep. Bram Vask of Michigan announcing the end of his bid. There was talk.',
      'Bram Vask: I will not be a candidate.',
    ],
    [
      '“While it has faults, it has merits too…\n\n“The board made no effort to deny it.”\n\nThe Editors, National Review',
      'National Review: While it has faults, it has merits too…',
      'National Review: The board made no effort to deny it.',
    ],
    [
      '“While it has faults, Mr. Vask likes it… “The board made no effort to deny it.”\n\nThe Editors, National Review',
      'National Review: While it has faults, Mr. Vask likes it…',
      'National Review: The board made no effort to deny it.',
    ],
    // Headings, a place, and a line that goes on.
    [
      '“The boats are late again.”\n\nBoat Sales Rise, Bay Post Finds\n\nIt rained.',
      '?: The boats are late again.',
    ],
    [
      '“The boats are late again.”\n\nEditorial boards left, the town said.\n\nIt rained.',
      '?: The boats are late again.',
    ],
    [
      '“The boats are late again.”\n\nSan Francisco, California\n\nIt rained.',
      '?: The boats are late again.',
    ],
  ])('%s', (body, ...expected) => expect(said(body, 'direct', 'mixed')).toEqual(expected));
});

describe('a quotation that goes on behind an attribution', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      '“It has helped,” Ada Korran said.\n\n“But on another level,” she went on, “I know it is hard for me.”',
      'Ada Korran: It has helped,',
      'Ada Korran: But on another level,',
      'Ada Korran: I know it is hard for me.',
    ],
    [
      'According to Ada Korran, the event went well. “This was a great day for the board.”',
      'Ada Korran: This was a great day for the board.',
    ],
    [
      'The event went well in Ossel. “This was a great day for the board.”',
      '?: This was a great day for the board.',
    ],
  ])('%s', (body, ...expected) => expect(said(body, 'direct')).toEqual(expected));
});

describe('told words in marks behind "like", "all" and participles', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      '“My brother was like, ‘I will not sail today.’ And I’m like, ‘Then go,’” said Ada Korran.',
      'My brother: I will not sail today.',
      'Ada Korran: Then go,',
    ],
    ['“And Bram Vask was all ‘You do not know it?’” said Ada Korran.', 'Bram Vask: You do not know it?'],
    [
      '“I woke up this morning thinking, ‘Oh dear. What have you done?’” said Ada Korran.',
      'Ada Korran: Oh dear. What have you done?',
    ],
    ['“I had people calling me saying, ‘I am done here.’” said Ada Korran.', 'people: I am done here.'],
    [
      '“A lot of tourists will call my office and say, ‘Is it safe there?’” said Ada Korran.',
      'lot of tourists: Is it safe there?',
    ],
    [
      '“The harbour board sells itself as the ‘home of the free boats,’” said Ada Korran.',
      'harbour board: home of the free boats,',
    ],
    // A likeness, and words that are said before another speaks.
    ['“It was like ‘The Long Way Home’ for us,” said Ada Korran.', 'Ada Korran: The Long Way Home'],
    [
      '“If you say, ‘Yes, there was a storm,’ everyone says, ‘You whine.’” said Ada Korran.',
      '?: Yes, there was a storm,',
      'everyone: You whine.',
    ],
    [
      '“I do not think he’s saying, ‘I would like to wait for it.’” said Ada Korran.',
      '?: I would like to wait for it.',
    ],
    [
      '“[Y]ou cannot go to them saying to them, ‘You are all fools,’” said Ada Korran.',
      '?: You are all fools,',
    ],
    [
      '“He asked for a vote on the mayor. He vowed to bring ‘honour to the town hall.’” said Ada Korran.',
      '?: honour to the town hall.',
    ],
    [
      '“The church had burned, and the gentleman came and he said, ‘We need to go,’” said Odo Fell.',
      'gentleman: We need to go,',
    ],
  ])('%s', (body, ...expected) => expect(said(body, 'nested')).toEqual(expected));
});

describe('a paragraph of quoted words behind a paragraph of the outlet’s', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'Ada Korran hit back in a pair of tweets.\n\n“The board is late and knows it well.”\n\nIt rained.',
      'Ada Korran: The board is late and knows it well.',
    ],
    [
      'Ada Korran spoke on the pier. She did not name the mayor but issued this warning to him.\n\n“You will not sink our boats again.”',
      'Ada Korran: You will not sink our boats again.',
    ],
    [
      '“The boats are late,” Ada Korran said.\n\nOn the new harbour:\n\n“We gave them much and they gave us nothing.”',
      'Ada Korran: The boats are late,',
      'Ada Korran: We gave them much and they gave us nothing.',
    ],
    [
      '“The boats are late,” says Ada Korran.\n\nInterview Highlights\n\nOn the man who left\n\n“He paid a lot for all of it.”',
      'Ada Korran: The boats are late,',
      'Ada Korran: He paid a lot for all of it.',
    ],
    // A deed, another's words, two people, a signature, and a paragraph that tells something between.
    [
      'Ada Korran has kept boats.\n\n“The boats are on their way home.”\n\nIt rained.',
      '?: The boats are on their way home.',
    ],
    [
      'Ada Korran got a note from the board in a statement.\n\n“No boat may leave a port at night.”',
      '?: No boat may leave a port at night.',
    ],
    [
      'Ada Korran and Mira Tolm hit back in a pair of tweets.\n\n“The board is late and knows it well.”\n\nIt rained.',
      '?: The board is late and knows it well.',
    ],
    [
      'Ada Korran hit back in a pair of tweets.\n\n“The board is late and knows it well.”\n\n— Bram Vask of the board',
      'Bram Vask: The board is late and knows it well.',
    ],
    [
      '“The boats are late,” Ada Korran said.\n\nOn Monday it rained in the harbour.\n\n“We gave them much and they gave us nothing.”',
      'Ada Korran: The boats are late,',
      '?: We gave them much and they gave us nothing.',
    ],
  ])('%s', (body, ...expected) => expect(said(body, 'direct')).toEqual(expected));
});

describe('a name and a verb of saying behind words without a comma', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      '"One more town mourns its sailors today. All my thoughts go to the people of Ossel " Bram Vask tweeted.',
      'Bram Vask: One more town mourns its sailors today. All my thoughts go to the people of Ossel ',
    ],
    [
      '"It is the greatest boat hunt we ever saw here." Bram Vask said the boats were late.',
      '?: It is the greatest boat hunt we ever saw here.',
    ],
    [
      '"It is the greatest boat hunt we ever saw here." Bram Vask left on Monday.',
      '?: It is the greatest boat hunt we ever saw here.',
    ],
  ])('%s', (body, ...expected) => expect(said(body, 'direct')).toEqual(expected));
});

describe('whole quotations by what stands beside them', () => {
  it.each<[body: string, ...found: string[]]>([
    // "His answer was simple:"
    [
      'Bram Vask spoke on Monday. His answer was simple: “We are late and sad.”',
      'Bram Vask: We are late and sad.',
    ],
    [
      'Bram Vask left out a line. But his full quote was: “We are late and sad.”',
      'Bram Vask: We are late and sad.',
    ],
    [
      'Bram Vask spoke on Monday. It gave his answer to a crew that was late: “We are late and sad.”',
      '?: We are late and sad.',
    ],
    [
      'Bram Vask spoke on Monday. Mira Tolm tore up his answer as the boats were leaving: “We are late and sad.”',
      'Mira Tolm: We are late and sad.',
    ],
    // A phrasal verb before the name.
    [
      '“I know you are in for a show,” shot back Mira Tolm. “Go on.”',
      'Mira Tolm: I know you are in for a show,',
      'Mira Tolm: Go on.',
    ],
    ['“I know you are in for a show,” fired back Mira Tolm.', 'Mira Tolm: I know you are in for a show,'],
    ['“I know you are in for a show,” sailed back Odo.', '?: I know you are in for a show,'],
    [
      '“I know you are in for a show,” Ada Korran said. Shot back Mira Tolm was not.',
      'Ada Korran: I know you are in for a show,',
    ],
    // Nobody retorts to himself.
    [
      'Bram Vask was there.\n\n“You have called them slobs,” Megyn Korran told Vask in May.\n\n“Only some,” he retorted.',
      'Megyn Korran: You have called them slobs,',
      'Bram Vask: Only some,',
    ],
    [
      'Bram Vask was there.\n\n“They are slobs,” Carl Korran told Vask in May.\n\n“Only some,” he replied when asked about the crew.',
      'Carl Korran: They are slobs,',
      'Carl Korran: Only some,',
    ],
    [
      'Bram Vask was there.\n\n“They are slobs,” Carl Korran said in May.\n\n“Only some,” he said.',
      'Carl Korran: They are slobs,',
      'Carl Korran: Only some,',
    ],
    // An office named for figures speaks no paragraph; a person does.
    [
      'According to the Harbour Office, the town built 35 miles of wall, increasing “the total miles of wall by 119 miles.”\n\n“And we are building the wall. It is moving fast.”\n\nIt rained.',
      '?: And we are building the wall. It is moving fast.',
    ],
    [
      'According to Ada Korran, the town built 35 miles of wall, increasing “the total miles of wall by 119 miles.”\n\n“And we are building the wall. It is moving fast.”\n\nIt rained.',
      'Ada Korran: And we are building the wall. It is moving fast.',
    ],
    // What a colon introduces.
    [
      'Bram Vask will face the town. He is sure to be asked about reports such as this:\n\n“Rescuers met delays because of the boats.”',
      '?: Rescuers met delays because of the boats.',
    ],
    [
      'Bram Vask faced the town. He made a statement such as this:\n\n“Rescuers met delays because of the boats.”',
      'Bram Vask: Rescuers met delays because of the boats.',
    ],
    [
      'It was committed to the view of the Guild’s Odo Fell: “Salt is a racket, and a bad one.”',
      'Odo Fell: Salt is a racket, and a bad one.',
    ],
    [
      'It was a picture of the Guild’s Odo Fell: “Salt is a racket, and a bad one.”',
      '?: Salt is a racket, and a bad one.',
    ],
    [
      'No mayor is free of the will to act: “Stop what you do! Do this now!”',
      '?: Stop what you do! Do this now!',
    ],
    [
      'The Harbour Board is not going that way: “An official said no ruling has been made.”',
      '?: An official said no ruling has been made.',
    ],
    [
      'Mayor Ada Korran was blunt: “Stop what you do! Do this now!”',
      'Ada Korran: Stop what you do! Do this now!',
    ],
  ])('%s', (body, ...expected) => expect(said(body, 'direct')).toEqual(expected));
});

describe('inner words that go on or have an owner', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'Ada Korran reports for our unit:\n\n“Minister Odo Fell came to the pier. ‘Noria is under big pressure,’ he said. ‘This is a rare thing. I have to be at the front.’ Then he left.”',
      'Odo Fell: Noria is under big pressure,',
      'Odo Fell: This is a rare thing. I have to be at the front.',
    ],
    [
      '“‘We need paper,’ Bram Vask said. ‘We need it in every boat.’ That was all,” Ada Korran said.',
      'Bram Vask: We need paper,',
      'Bram Vask: We need it in every boat.',
    ],
    [
      'Ada Korran added, “The people have heard the mayor’s own words – ‘do us a favour, though.’”',
      'mayor: do us a favour, though.',
    ],
    [
      'Ada Korran added, “The people have heard Bram Vask’s words: ‘do us a favour, though.’”',
      'Bram Vask: do us a favour, though.',
    ],
    // No word of saying ends the clause between, no owner, no mistake that speaks.
    [
      '“‘We need paper,’ Bram Vask said. The sign on the pier is ‘new’,” Ada Korran said.',
      'Bram Vask: We need paper,',
      'Ada Korran: new',
    ],
    ['Ada Korran added, “I have few words – ‘late’ is one.”', 'Ada Korran: late'],
    [
      '“The greatest mistake was when I first ran, being opposed but saying, ‘I support the law,’ which was wrong,” Ada Korran said.',
      'Ada Korran: I support the law,',
    ],
    [
      '“I had many people calling me, saying, ‘We support the law,’ and they were wrong,” Ada Korran said.',
      'many people: We support the law,',
    ],
  ])('%s', (body, ...expected) => expect(said(body, 'nested')).toEqual(expected));
});

describe('a sentence on somebody’s message before the words of it', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'Bram Vask’s message was clear. “We will sail on Monday.” It rained.',
      'Bram Vask: We will sail on Monday.',
    ],
    [
      'Ada Korran was in her house. Her critique of Vask was hardly new. “One of his problems is that we do not believe him.”',
      'Ada Korran: One of his problems is that we do not believe him.',
    ],
    // Another thing, another verb, a body, and words with a name of their own.
    [
      'Ada Korran spoke on the pier. Her boat was late. “We will not sail on Monday.”',
      '?: We will not sail on Monday.',
    ],
    [
      'Ada Korran spoke on the pier. Her answer to the board surprised the crew. “We will not sail on Monday.”',
      '?: We will not sail on Monday.',
    ],
    ['The answer of the board was blunt. “We will not sail on Monday.”', '?: We will not sail on Monday.'],
    [
      'Bram Vask’s answer was blunt. “We will not sail on Monday,” said Mira Tolm.',
      'Mira Tolm: We will not sail on Monday,',
    ],
  ])('%s', (body, ...expected) => expect(said(body, 'direct')).toEqual(expected));
});

describe('a head that is shaken is nobody’s chief', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'Ada Korran shakes her head thinking about life without boats. “I would be on the street,” she says.',
      'Ada Korran: I would be on the street,',
    ],
    // Chiefs that are somebody’s.
    [
      'Ada Korran left. Her head of sales said: “I would be on the street.”',
      'Her head of sales: I would be on the street.',
    ],
    ['Ada Korran left. The head said: “I would be on the street.”', 'head: I would be on the street.'],
  ])('%s', (body, ...expected) => expect(said(body, 'direct')).toEqual(expected));
});
