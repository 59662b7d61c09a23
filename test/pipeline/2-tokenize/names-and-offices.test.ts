/** Names in runs of capitalised words: behind offices and bodies, and words that are part of none. */
import { describe, expect, test } from 'vitest';
import { read } from './tokens.ts';

/** "Ada Korran | person | Mayor" for each name of a body: who it is, of what kind, with which title. */
const namesIn = (body: string): readonly string[] =>
  read(body).mentions.map(({ actor, kind, role }) =>
    [actor, kind, ...(role === undefined ? [] : [role])].join(' | '),
  );

type Row = readonly [body: string, ...names: string[]];

const behindOffices: readonly Row[] = [
  ['Attorney Gloria Tolm left.', 'Gloria Tolm | person | Attorney'],
  ['White House Spokesman Eric Tolm left.', 'White House | organisation', 'Eric Tolm | person | Spokesman'],
  ['Facebook COO Sheryl Tolm left.', 'Facebook | organisation', 'Sheryl Tolm | person | COO'],
  ['Harbour Security Adviser Susan Tolm left.', 'Susan Tolm | person | Harbour Security Adviser'],
  ['Boat Blogger Bob Tolm left. Tolm slept.', 'Bob Tolm | person | Boat Blogger', 'Bob Tolm | person'],
  ['Harbour Ally John Tolm left.', 'John Tolm | person | Harbour Ally'],
  ['Chief Operating Officer Tim Tolm left.', 'Tim Tolm | person | Chief Operating Officer'],
  [
    'Justice Department Inspector General Mary Tolm left.',
    'Justice Department | organisation',
    'Mary Tolm | person | Inspector General',
  ],
  ['Vice President for News Nancy Tolm left.', 'Nancy Tolm | person | Vice President for News'],
  ['The House Clerk Donnald K. Vaskin left.', 'House | organisation', 'Donnald K. Vaskin | person | Clerk'],
  ['The Brig-Gen Amir Tolm left.', 'Amir Tolm | person | Brig-Gen'],
  // No office, or no name behind it.
  [
    'Ada Korran Foundation Director James Tolm left.',
    'Ada Korran Foundation | organisation',
    'James Tolm | person | Director',
  ],
  ['The Harbour Clerk James Tolm Foundation left.', 'Harbour Clerk James Tolm Foundation | organisation'],
  ['The Chief of Naval Operations left.'],
  [
    'The Office of the Director of National Intelligence left.',
    'Office of the Director of National Intelligence | organisation',
  ],
  ['Secretary of Defense Leon Tolm left.', 'Leon Tolm | person | Secretary of Defense'],
  ['Mary Writer Tolm left.', 'Mary Writer Tolm | person'],
];

const behindBodies: readonly Row[] = [
  ['The envoy to the UN Nikki Tolm left.', 'UN | organisation', 'Nikki Tolm | person'],
  [
    'The envoy to the European Union Gordon Tolm left.',
    'European Union | organisation',
    'Gordon Tolm | person',
  ],
  ['The Fox News Chris Tolm left.', 'Fox News | organisation', 'Chris Tolm | person'],
  [
    'The Wall Street Journal Carol E. Tolm left.',
    'Wall Street Journal | organisation',
    'Carol E. Tolm | person',
  ],
  // One name.
  ['Fox Tolm left.', 'Fox Tolm | person'],
  ['Paris Mary Korran left.', 'Paris | place', 'Mary Korran | person'],
  ['The Harbour Mary Authority left.', 'Harbour Mary Authority | organisation'],
];

/** One name within another. */
const partsOfNames: readonly Row[] = [
  // "Korran World" is not who is called Korran.
  ['Korran left. Korran World slept.', 'Korran | other', 'Korran World | person'],
  ['Mary Korran left. Mary slept.', 'Mary Korran | person', 'Mary Korran | person'],
  ['Today Xi left. Xi Jinping slept.', 'Xi Jinping | person', 'Xi Jinping | person'],
  [
    'Odovan left. Odovan West slept. West ate. West left.',
    'Odovan West | person',
    'Odovan West | person',
    'Odovan West | person',
    'Odovan West | person',
  ],
  ['Jim Korran left. Korran Jr. slept.', 'Jim Korran | person', 'Korran Jr. | person'],
  ['Jim Korran Jr. left. Korran slept.', 'Jim Korran Jr. | person', 'Jim Korran Jr. | person'],
  ['Onetime Korran lawyers left. Jim Korran slept.', 'Jim Korran | person', 'Jim Korran | person'],
  ['In Ossel, Korran Says Boats Sink.', 'Ossel | place', 'Korran | other', 'Boats Sink | person'],
];

const titlesThatAreNames: readonly Row[] = [
  [
    'Stephen King left. Martin Luther King Jr. slept.',
    'Stephen King | person',
    'Martin Luther King Jr. | person',
  ],
  ['King Ilse left.', 'Ilse | person | King'],
  ['Sen. Ilse King left.', 'Ilse King | person | Sen.'],
  ['The King left.'],
];

const noNames: readonly Row[] = [
  ['Rep. Jim Tolm, R-Ohio, left.', 'Jim Tolm | person | Rep.'],
  ['The boats left at 5 p.m. ET on Monday.'],
  ['They came to Ossel, Nor. Many slept.', 'Ossel | other'],
  ['Sadly the boats left. Nudged by a wave, they sank.'],
  ['Most African-Americans left.'],
  ['Ada Korran Korran left.', 'Ada Korran | person'],
  ['Boutros Boutros left.', 'Boutros Boutros | person'],
  // Bodies, things and places, and nobody.
  ['Chanel Korran left. Korran slept.', 'Chanel Korran | person', 'Chanel Korran | person'],
  ['Facebook left. They saw Facebook Live.', 'Facebook | organisation', 'Facebook Live | organisation'],
  ['The Noria Strip slept.', 'Noria Strip | place'],
  ['They saw Harbour Divestment.', 'Harbour Divestment | other'],
  ['Jeff Sessions left. Sessions slept.', 'Jeff Sessions | person', 'Jeff Sessions | person'],
  ['Brian Valley left.', 'Brian Valley | person'],
];

describe('names in runs of capitalised words', () => {
  test.each(behindOffices)('behind offices: %s', (body, ...names) => expect(namesIn(body)).toEqual(names));
  test.each(behindBodies)('behind bodies: %s', (body, ...names) => expect(namesIn(body)).toEqual(names));
  test.each(partsOfNames)('parts of names: %s', (body, ...names) => expect(namesIn(body)).toEqual(names));
  test.each(titlesThatAreNames)('titles: %s', (body, ...names) => expect(namesIn(body)).toEqual(names));
  test.each(noNames)('no names: %s', (body, ...names) => expect(namesIn(body)).toEqual(names));
});
