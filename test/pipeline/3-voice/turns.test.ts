/** Conversations printed as they were spoken, and headlines that name who speaks before a colon. */
import { describe, expect, test } from 'vitest';
import { VOICES } from '../../../pipeline/types.ts';
import { heard } from './heard.ts';

const paragraphs = (...lines: readonly string[]) => lines.join('\n\n');
/** "speaker | words" of each turn. */
const turns = (body: string) =>
  heard(body)
    .quotes.filter(({ type }) => type === 'turn')
    .map(({ speaker, text }) => `${speaker?.name ?? '?'} | ${text}`);

describe('turns of a conversation', () => {
  const rows: readonly (readonly [name: string, body: string, turns: readonly string[]])[] = [
    [
      'labels in capitals, resolved to who is named in the text',
      paragraphs(
        'Ada Korran and Bram Vask met in Ossel on Monday.',
        'KORRAN: We will build the boats before the winter.',
        'VASK: Nobody in this town needs them any more.',
        'KORRAN: Then ask the people at the harbour.',
      ),
      [
        'Ada Korran | We will build the boats before the winter.',
        'Bram Vask | Nobody in this town needs them any more.',
        'Ada Korran | Then ask the people at the harbour.',
      ],
    ],
    [
      'whole names with an office behind a comma',
      paragraphs(
        'ADA KORRAN, HOST: What became of the boats of Ossel?',
        'BRAM VASK, SAILOR: They lie in the harbour, all of them.',
        'KORRAN: And who is going to pay for them now?',
      ),
      [
        'Ada Korran | What became of the boats of Ossel?',
        'Bram Vask | They lie in the harbour, all of them.',
        'Korran | And who is going to pay for them now?',
      ],
    ],
    [
      'names in small letters',
      paragraphs(
        'Ada Korran: We will build the boats before the winter.',
        'Bram Vask: Nobody in this town needs them any more.',
        'Ada Korran: Then ask the people at the harbour.',
      ),
      [
        'Ada Korran | We will build the boats before the winter.',
        'Bram Vask | Nobody in this town needs them any more.',
        'Ada Korran | Then ask the people at the harbour.',
      ],
    ],
    [
      'questions of the outlet and answers of the one person named before',
      paragraphs(
        'Ada Korran builds boats. We met her in Ossel.',
        'Q: What happened on the night of the storm?',
        'A: The boat sank before we could reach the harbour.',
        'Q: What do you do now?',
        'A: I build new ones with my neighbours.',
      ),
      [
        'Ada Korran | The boat sank before we could reach the harbour.',
        'Ada Korran | I build new ones with my neighbours.',
      ],
    ],
    [
      'answers of one of two people are nobody’s for sure',
      paragraphs(
        'Ada Korran and Bram Vask build boats. We met one of them.',
        'Q: What happened on the night of the storm?',
        'A: The boat sank before we could reach the harbour.',
        'Q: What do you do now, after the storm?',
      ),
      ['? | The boat sank before we could reach the harbour.'],
    ],
    [
      'a turn of several paragraphs, without what is in brackets on a line',
      paragraphs(
        'Ada Korran and Bram Vask met in Ossel on Monday.',
        'KORRAN: We will build the boats before the winter.',
        'He told me, “Never again.”',
        '(LAUGHTER)',
        'VASK: Nobody in this town needs them any more.',
        'KORRAN: Then ask the people at the harbour.',
      ),
      [
        'Ada Korran | We will build the boats before the winter.\n\nHe told me, “Never again.”',
        'Bram Vask | Nobody in this town needs them any more.',
        'Ada Korran | Then ask the people at the harbour.',
      ],
    ],
    [
      'initials',
      paragraphs(
        'Ada Korran spoke to Bram Vask in Ossel.',
        'AK: What happened on the night of the storm?',
        'BV: The boat sank before we could reach the harbour.',
        'AK: What do you do now, after the storm?',
      ),
      [
        'Ada Korran | What happened on the night of the storm?',
        'Bram Vask | The boat sank before we could reach the harbour.',
        'Ada Korran | What do you do now, after the storm?',
      ],
    ],
    [
      'figures by name',
      paragraphs(
        'Ada Korran leads Bram Vask.',
        'Ada Korran: 41 percent',
        'Bram Vask: 38 percent',
        'Ada Korran: 40 percent',
      ),
      [],
    ],
    [
      'headings in capitals',
      paragraphs(
        'PLACE: The old harbour of Ossel, with its boats.',
        'TIME: The first night of the winter, after the storm.',
        'PLACE: The new bridge of Ossel, with its two towers.',
      ),
      [],
    ],
    [
      'claims and facts set beside each other',
      paragraphs(
        'Ada Korran spoke on Monday.',
        'KORRAN: The boats are the best boats we ever had.',
        'THE FACTS: The boats are older than most others in the land.',
        'KORRAN: We built more of them than anybody before.',
        'VERDICT: Others built more boats in less time than she did.',
        'KORRAN: We built them without any help of others.',
        'Boat Check: The town of Ossel sent her forty sailors.',
        'KORRAN: Nobody sent me any, and you know it well.',
        'Boat Check: They are on the list of the harbour.',
      ),
      [],
    ],
    [
      'a surname that stands in the labels alone',
      paragraphs(
        'Ada Korran spoke on Monday.',
        'TOLLE: What will become of the boats of Ossel?',
        'KORRAN: They are the best boats we ever had.',
        'TOLLE: And who is going to pay for them now?',
      ),
      [
        'Tolle | What will become of the boats of Ossel?',
        'Ada Korran | They are the best boats we ever had.',
        'Tolle | And who is going to pay for them now?',
      ],
    ],
    [
      'one speaker only',
      paragraphs(
        'Ada Korran: We will build the boats before the winter.',
        'Ada Korran: Then ask the people at the harbour.',
        'Ada Korran: Nobody in this town needs them any more.',
      ),
      [],
    ],
    [
      'two labels are no conversation',
      paragraphs(
        'Ada Korran and Bram Vask met in Ossel on Monday.',
        'KORRAN: We will build the boats before the winter.',
        'VASK: Nobody in this town needs them any more.',
      ),
      [],
    ],
    [
      'labels far from one another',
      paragraphs(
        'Ada Korran: We will build the boats before the winter.',
        ...Array.from({ length: 6 }, () => 'The harbour of Ossel was closed on Monday.'),
        'Bram Vask: Nobody in this town needs them any more.',
        ...Array.from({ length: 6 }, () => 'The harbour of Ossel was closed on Monday.'),
        'Ada Korran: Then ask the people at the harbour.',
      ),
      [],
    ],
    [
      'times of a diary',
      paragraphs(
        '10:30: Ada Korran opens the meeting of the council.',
        '11:15: Bram Vask says that the boats are late.',
        '12:00: The council of Ossel goes to have lunch.',
      ),
      [],
    ],
  ];
  test.each(rows)('%s', (_, body, expected) => {
    expect(turns(body)).toEqual(expected);
  });

  test('the words of a turn are quoted, its label and the outlet’s questions are not', () => {
    const { doc } = heard(
      paragraphs(
        'Ada Korran builds boats.',
        'Q: Is it hard?',
        'A: It is very hard work, day after day.',
        'Q: Why do you go on with it then?',
      ),
    );
    const { body } = doc;
    const quoted = Array.from(body.voice.subarray(0, body.length), (code, i) =>
      VOICES[code] === 'quote' ? body.text.slice(body.start[i], body.end[i]) : '',
    ).filter((text) => text !== '');
    expect(quoted.join(' ')).toBe('It is very hard work , day after day .');
  });
});

describe('names alone in their lines', () => {
  const rows: readonly (readonly [name: string, body: string, turns: readonly string[]])[] = [
    [
      'answers of several lines',
      paragraphs(
        'A talk with Ada Korran on the boats of Ossel.',
        'Bram Vask',
        'Why do the sailors leave the town?',
        'Ada Korran',
        'They leave since the boats are old.',
        'And the town has no money for new ones.',
        'Bram Vask',
        'Is that new to anybody here?',
        'Ada Korran',
        'It is not, and that is what angers them.',
      ),
      [
        'Bram Vask | Why do the sailors leave the town?',
        'Ada Korran | They leave since the boats are old.\n\nAnd the town has no money for new ones.',
        'Bram Vask | Is that new to anybody here?',
        'Ada Korran | It is not, and that is what angers them.',
      ],
    ],
    [
      'headings of a list, each once',
      paragraphs(
        'Ada Korran',
        'She has been the mayor of Ossel for years.',
        'Bram Vask',
        'He was a sailor and has never held an office.',
        'Odo Fell',
        'Nobody in the town knows much of him.',
      ),
      [],
    ],
    [
      'one name again and again',
      paragraphs(
        'Ada Korran',
        'She has been the mayor of Ossel for years.',
        'Ada Korran',
        'She was a sailor before she held an office.',
        'Ada Korran',
        'Nobody in the town knows much of her.',
      ),
      [],
    ],
    [
      'places',
      paragraphs(
        'Ossel',
        'Rain will fall from noon on Monday.',
        'Noria',
        'The sun will shine on all the boats.',
        'Ossel',
        'Snow is late for the time of the year.',
        'Noria',
        'The wind will come from the south.',
      ),
      [],
    ],
  ];

  test.each(rows)('%s', (_name, body, expected) => {
    expect(turns(body)).toEqual(expected);
  });
});

describe('a headline that names who speaks before a colon', () => {
  const BODY = 'Ada Korran spoke to Bram Vask on Monday. The boats are here.';
  const rows: readonly (readonly [headline: string, ...said: string[]])[] = [
    ['Korran: The boats will be sold', 'Ada Korran | The boats will be sold'],
    ['Ada Korran: Vask will sell the boats', 'Ada Korran | Vask will sell the boats'],
    ['Korran to Vask: You must go', 'Ada Korran | You must go'],
    ['Ada Korran on the bridge: It will fall', 'Ada Korran | It will fall'],
    ['Police: Two men were seen', 'Police | Two men were seen'],
    ['Polls: Korran is ahead in Ossel', 'Polls | Korran is ahead in Ossel'],
    ['Watch: Korran: I will not go', 'Ada Korran | I will not go'],
    ['KORRAN: VASK WILL SELL THE BOATS', 'Ada Korran | VASK WILL SELL THE BOATS'],
    ['Opinion: The boats must go'],
    ['Analysis: Why Korran lost'],
    ['Ada Korran: A life in pictures'],
    ['Ada Korran: the woman who stopped the boats'],
    ['Korran: What you need to know'],
    ['Vellhaven: The bridge is closed'],
    ['What we know: The bridge fell on Monday'],
    ['Boats: They will be sold'],
    ['Storm night HORROR: Families wait as the boats stay out'],
    ['Mayor Korran: The boats will be sold', 'Ada Korran | The boats will be sold'],
  ];
  test.each(rows)('%s', (headline, ...said) => {
    const found = heard(BODY, headline).quotes.filter(({ passage }) => passage === 'headline');
    expect(found.map(({ speaker, text }) => `${speaker?.name ?? '?'} | ${text}`)).toEqual(said);
  });
});
