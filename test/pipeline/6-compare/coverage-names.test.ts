/** Names, sources, figures and statements that two of three articles carry and the third does not. */
import { expect, test } from 'vitest';
import { createNewsframe } from '../../../pipeline/index.ts';
import type { CoverageKind } from '../../../pipeline/types.ts';

const EVENT =
  'The old bridge at Ossel fell into the river on Friday, and the council of Noria closed the harbour.';
const newsframe = createNewsframe();

type Bodies = readonly [first: string, second: string, third: string];

type Row = [about: string, bodies: Bodies, ...found: string[]];

/** Coverage of one kind for three tellings of one event. */
function found(kind: CoverageKind, bodies: Bodies): readonly string[] {
  const pairs = bodies.map((told, i) =>
    newsframe.analyze({
      id: `a${i}`,
      headline: 'Old bridge at Ossel falls into the river',
      body: `${EVENT} ${told}`,
    }),
  );
  const { coverage } = newsframe.compare(pairs);
  for (const { item, kind: of, places } of coverage) {
    if (of !== 'name') continue;
    const last = item.toLowerCase().split(/[ -]/).at(-1)!;
    for (const { text } of places) expect(text.toLowerCase()).toContain(last);
  }
  return coverage.filter((row) => row.kind === kind).map(({ item }) => item);
}

const NOBODY = 'Nobody knows yet why it fell, and the ferry is full.';

const NAMES: Row[] = [
  [
    'a person of whom both say something like',
    [
      'An engineer, Ada Korran, had warned of rusty beams in spring.',
      'The engineer Ada Korran warned in spring that the beams were rusty.',
      NOBODY,
    ],
    'Ada Korran',
  ],
  [
    'a person with words before the name that are none of it',
    [
      'Harbour Department Watchman Ada Korran had warned of rusty beams in spring.',
      'The engineer Ada Korran warned in spring that the beams were rusty.',
      NOBODY,
    ],
    'Ada Korran',
  ],
  [
    'a person named here for this, there for that',
    [
      'The school named after Ada Korran stayed shut.',
      'A sailor said his dog, bought from Ada Korran, swam ashore.',
      NOBODY,
    ],
  ],
  [
    'a person who is let speak, whatever the matter',
    [
      '“The beams were rusty for years,” said Ada Korran.',
      '“We shall sail again on Sunday,” Ada Korran said.',
      NOBODY,
    ],
    'Ada Korran',
  ],
  [
    'a person whom the third names by the surname',
    [
      'An engineer, Ada Korran, had warned of rusty beams in spring.',
      'The engineer Ada Korran warned in spring that the beams were rusty.',
      'Korran was not heard, and the ferry is full.',
    ],
  ],
  [
    'an order that begins with a capital, and no first name',
    [
      'The mayor vowed to repair and replace Harbourcare with rusty beams.',
      'A day later he gave his own advice: Use Harbourcare to replace rusty beams.',
      NOBODY,
    ],
  ],
  [
    'words that are shouted',
    [
      '“The painter of the rusty beams is a proven LIAR,” wrote the mayor.',
      'The mayor wrote: “The painter of the rusty beams is a proven LIAR.”',
      NOBODY,
    ],
  ],
  [
    'an organisation',
    [
      'Rusty beams had been found in spring by the Velmar Painters Union.',
      'The Velmar Painters Union found the rusty beams in spring.',
      NOBODY,
    ],
    'Velmar Painters Union',
  ],
  [
    'an organisation that the third has by its letters',
    [
      'Rusty beams had been found in spring by the Velmar Painters Union.',
      'The Velmar Painters Union found the rusty beams in spring.',
      'The VPU does not know why it fell.',
    ],
  ],
  [
    'a piece of a longer name',
    [
      'Rusty beams had been found in spring by the Department of Boats and Nets.',
      'The Department of Boats and Nets found the rusty beams in spring.',
      NOBODY,
    ],
  ],
  [
    'a piece of a name before a possessive',
    [
      'Rusty beams were found by the Children’s Harbour Safety Council in spring.',
      'In spring the Children’s Harbour Safety Council found the rusty beams.',
      NOBODY,
    ],
  ],
  [
    'letters that the second has in full',
    [
      'Rusty beams were banned last year under the new BSHA, sailors say.',
      'Sailors say that the BSHA banned rusty beams last year.',
      'The Bridge Safety for Harbours Act is new.',
    ],
  ],
  [
    'letters that nobody spells out',
    [
      'Rusty beams were banned last year under the new BSHA, sailors say.',
      'Sailors say that the BSHA banned rusty beams last year.',
      NOBODY,
    ],
  ],
  [
    'letters of a place that are somebody’s initials',
    [
      'Dana Corvane of the bank lent the council money for rusty beams in spring.',
      'Sailors from Vask, DC, gave the council money for rusty beams in spring.',
      NOBODY,
    ],
  ],
  [
    'a first name that two people bear',
    [
      'Ada the plumber mended rusty beams in spring for the mayor.',
      'The mayor told “Morning Ada” in spring that rusty beams were mended.',
      NOBODY,
    ],
  ],
  [
    'two people of one surname',
    [
      'President Korran wanted rusty beams in spring; Ada B. Korran came after him.',
      'Mr Korran praised rusty beams in spring, and so did Ada C. Korran.',
      NOBODY,
    ],
  ],
  [
    'a day, of which others have the last word',
    [
      'Painters saw the rusty beams on the long Harbours Day weekend in spring.',
      'On Sailor’s Day in spring painters saw the rusty beams at the weekend.',
      NOBODY,
    ],
  ],
];

test.each<Row>(NAMES)('%s', (_, bodies, ...names) => {
  expect(found('name', bodies)).toEqual(names);
});

const SOURCES: Row[] = [
  [
    'somebody who is let speak',
    [
      '“The beams were rusty for years,” said Ada Korran.',
      '“The beams were rusty for years and years,” Ada Korran said.',
      NOBODY,
    ],
    'Ada Korran',
  ],
  [
    'a single word of hers',
    ['Ada Korran called the beams “rusty”.', 'Ada Korran spoke of “wet” beams.', NOBODY],
  ],
  [
    'few words, by one of the two',
    [
      '“The beams were rusty for years,” said Ada Korran.',
      'Ada Korran, of Vask, called the ferry “very smart”.',
      NOBODY,
    ],
  ],
  [
    'somebody whom the third quotes by her office',
    [
      '“The beams were rusty for years,” said Mayor Ada Korran.',
      '“We shall build again,” Mayor Ada Korran said.',
      '“Nobody was hurt,” the mayor said.',
    ],
  ],
];

test.each<Row>(SOURCES)('%s', (_, bodies, ...names) => {
  expect(found('source', bodies)).toEqual(names);
});

const FIGURES: Row[] = [
  [
    'a number of people',
    [
      'The fall left 11 million sailors of Noria without work.',
      'Some 11 million sailors of Noria lost their work by the fall.',
      NOBODY,
    ],
    '11 million sailors',
  ],
  [
    'which the third has with a tail',
    [
      'The fall left 11 million sailors of Noria without work.',
      'Some 11 million sailors of Noria lost their work by the fall.',
      'Sailors, estimated at 11 million-plus, wait.',
    ],
  ],
  [
    'which the third has in round numbers',
    [
      'The fall left 11 million sailors of Noria without work.',
      'Some 11 million sailors of Noria lost their work by the fall.',
      'There are 11.3 million sailors waiting.',
    ],
  ],
  [
    'more than so many, and not yet so many',
    [
      'The council has yet to bring home more than 2,000 sailors to their families.',
      'Almost 2,000 sailors have been taken from their families by the council.',
      NOBODY,
    ],
  ],
  [
    'a share of one thing and a share of another',
    [
      'Painters had seen almost half of the beams.',
      'Fruit at the market costs as much as 50 percent more.',
      NOBODY,
    ],
  ],
  [
    'votes and towns',
    ['The mayor can muster only 50 votes.', 'A majority in 44 of the 50 towns sails.', NOBODY],
  ],
];

test.each<Row>(FIGURES)('%s', (_, bodies, ...figures) => {
  expect(found('figure', bodies)).toEqual(figures);
});

test('what leads on to a list says nothing, nor does the name below a post', () => {
  const told =
    'A council without the harbour master is far more likely to vote for these things:\n\n' +
    'Rusty beams again — Ada Korran (@adakorran) July 18, 2017';
  expect(found('statement', [told, told, NOBODY])).toEqual([]);
});

test('two reports that one pair of reporters signed say nothing alike', () => {
  const told = (by: string) => `${by}Ada Korran, Halda Corvane and Bram Vask`;
  expect(found('statement', [told('— '), told('- Ilse Brandt, '), NOBODY])).toEqual([]);
});

test('of two articles that say something like of the beams, the third is without it', () => {
  const told = 'Inspectors had found rusty bolts and loose cables on the middle beams in spring.';
  expect(
    found('statement', [told, `In spring inspectors had found loose cables and rusty bolts.`, NOBODY]),
  ).toHaveLength(1);
  expect(found('statement', [told, told, 'Loose cables and bolts were found by inspectors.'])).toEqual([]);
});
