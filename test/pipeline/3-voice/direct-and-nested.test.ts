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
