/** Figure groups: which figures of several articles are about one thing. Invented sentences. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureGroupsOf } from '../../../pipeline/6-compare/figures/index.ts';
import { createNewsframe } from '../../../pipeline/index.ts';
import type { FigureGroup } from '../../../pipeline/types.ts';

const newsframe = createNewsframe();

function groups(...bodies: readonly string[]): readonly FigureGroup[] {
  const articles = bodies.map((body, i) => newsframe.analyze({ id: `n${i}`, headline: '', body }));
  return figureGroupsOf({ id: 's', articles });
}

/** Verdict, and the figures as printed. */
const read = (...bodies: readonly string[]): string[] =>
  groups(...bodies).map(({ verdict, values }) => `${verdict}: ${values.map(({ text }) => text).join(' / ')}`);

describe('set side by side', () => {
  it.each([
    [
      'the same count',
      'consistent: 37 people / Thirty-seven people',
      [
        'The gas leak sent 37 people to hospital.',
        'Thirty-seven people went to hospital after the gas leak.',
      ],
    ],
    [
      'estimates of a crowd',
      'differs: 600 people / Thousands of protesters',
      [
        'Police said 600 people demonstrated outside the town hall.',
        'Thousands of protesters marched to the town hall to demonstrate.',
      ],
    ],
    [
      'two nouns for the same people',
      'differs: 42,000 soldiers / 60,000 troops',
      ['Sarvia keeps 42,000 soldiers on the river Ossel.', 'The river Ossel is lined by 60,000 troops.'],
    ],
    [
      'a party and an office',
      'consistent: 40 Republicans / 40 lawmakers',
      [
        'In the capital 40 Republicans signed the harbour letter.',
        'The harbour letter was signed by 40 lawmakers in the capital.',
      ],
    ],
    [
      'a general word for those who are told apart elsewhere',
      'differs: 900 men / 1,000 people',
      ['The river camp took in 900 men last year.', 'Last year the river camp took in 1,000 people.'],
    ],
    [
      'two sums for one thing',
      'differs: 2.4 million crowns / 5 million crowns',
      [
        'The council puts the cost of the tram at 2.4 million crowns.',
        'The tram will cost 5 million crowns.',
      ],
    ],
    [
      'rounded',
      'consistent: 43,885,310 crowns / nearly 44 million crowns',
      [
        'The bank paid 43,885,310 crowns in tax last year.',
        'In tax the bank paid nearly 44 million crowns last year.',
      ],
    ],
    [
      'another unit',
      'consistent: 2 hours / 120 minutes',
      ['The blackout at the airport lasted 2 hours.', 'The airport blackout lasted 120 minutes.'],
    ],
    [
      'a slip of the magnitude',
      'differs: 5 million crowns / 5 billion crowns',
      [
        'The shipyard Halcyon lost 5 million crowns in the Skarholm deal.',
        'In the Skarholm deal the shipyard Halcyon lost 5 billion crowns.',
      ],
    ],
    [
      'percent and percentage points',
      'differs: 5 percent / 5 percentage points',
      [
        'Support for governor Brennig rose by 5 percent in the Castrel poll.',
        'Support for governor Brennig rose by 5 percentage points in the Castrel poll.',
      ],
    ],
    [
      'a range that holds the figure',
      'consistent: 250 marchers / Between 200 and 300 marchers',
      [
        'The port tax brought 250 marchers to Drennmouth.',
        'Between 200 and 300 marchers came to Drennmouth over the port tax.',
      ],
    ],
    [
      'loose words that hold it',
      'consistent: 340 pupils / Hundreds of pupils',
      [
        'At Millrace school 340 pupils walked out over the phone ban.',
        'Hundreds of pupils walked out of Millrace school over the phone ban.',
      ],
    ],
    [
      'the fifth of a row',
      'consistent: fifth strike / fifth strike',
      [
        'It is the fifth strike at the Torbury mill this year.',
        'The Torbury mill saw its fifth strike this year.',
      ],
    ],
    [
      'a day',
      'consistent: 4 April / April 4',
      [
        'The leaders will meet again in Ilvane on 4 April.',
        'On April 4 the leaders will meet again in Ilvane.',
      ],
    ],
  ] as const)('%s', (_what, expected, bodies) => {
    expect(read(...bodies)).toEqual([expected]);
  });

  it('takes two counts of one article into the group', () => {
    const found = groups(
      'The union said 820 workers joined the strike. The company gave a figure of 540.',
      'The company says that 540 workers took part in the strike.',
    );
    expect(found.map(({ values }) => values.map(({ id, value }) => `${id} ${value}`))).toEqual([
      ['n0 820', 'n0 540', 'n1 540'],
    ]);
    expect(found[0]).toMatchObject({ verdict: 'differs', unit: 'people', counts: 'worker', ratio: 1.518519 });
    expect(found[0]?.note).toMatch(/may describe different things/);
  });

  it('gives no ratio across currencies', () => {
    const [found] = groups(
      'The brewery of the Whitlowe family sold the lake for $5 million.',
      'The Whitlowe family sold the lake of the brewery for €5 million.',
    );
    expect(found).toMatchObject({ verdict: 'differs' });
    expect(found).not.toHaveProperty('ratio');
  });
});

describe('kept apart', () => {
  it.each([
    [
      'two meetings',
      [
        'Korran and Orlen spoke for two hours by video link.',
        'Brennig and Quillane spoke for about 90 minutes in Castrel.',
      ],
    ],
    ['dead and injured', ['The ferry fire killed 12 people.', 'The ferry fire injured 40 people.']],
    [
      'soldiers of two countries',
      ['Noria sent 6,000 Norian soldiers to the river.', 'On the river stand 9,000 Sarvian soldiers.'],
    ],
    [
      'soldiers and reservists',
      ['Some 42,000 soldiers are on the river.', 'About 6,000 reservists were called up.'],
    ],
    [
      'supporters and opponents',
      ['About 150 supporters gathered in the square.', 'In the square 600 opponents gathered.'],
    ],
    ['two parties', ['Some 200 Republicans signed the letter.', 'The letter was signed by 150 Democrats.']],
    [
      'those who drive and those who are driven',
      ['At the depot 40 drivers met the minister.', 'The minister met 90 passengers at the depot.'],
    ],
    [
      'those who let and those who rent',
      ['Around 80 tenants came to the hearing.', 'To the hearing came 30 landlords.'],
    ],
    ['two sides of a fight', ['About 500 loyalists held the bridge.', 'The bridge was held by 900 rebels.']],
    ['men and women', ['The camp took in 900 men last year.', 'Last year the camp took in 400 women.']],
    ['boys and girls', ['The ferry brought 90 boys to Castrel.', 'To Castrel the ferry brought 130 girls.']],
    ['two days', ['On Monday 400 people marched in Lowmere.', 'On Friday 900 people marched in Lowmere.']],
    ['a cost and a fine', ['The tram will cost 2.4 million crowns.', 'A court fined the driver 900 crowns.']],
    [
      'part and whole',
      ['Some 820 of the 900 employees joined the strike.', 'The plant has 1,100 employees.'],
    ],
    ['two shares', ['In the poll 54 per cent want the tram.', 'The tram is late on 30 per cent of days.']],
    [
      'sums of a list',
      [
        'They spent 3,544 crowns at the tailor and 310 crowns at the bakery.',
        'They spent 5,687 crowns at the jeweller.',
      ],
    ],
    ['small numbers of other things', ['Two ministers resigned.', 'Three mayors resigned.']],
    ['years', ['The lake froze in 2011.', 'The dam was built in 1968.']],
    [
      'one article',
      ['The leak sent 37 people to hospital. Doctors treated 37 people.', 'The day was quiet.'],
    ],
  ] as const)('%s', (_what, bodies) => {
    expect(read(...bodies)).toEqual([]);
  });
});

describe('properties', { timeout: 60_000 }, () => {
  const amount = fc.integer({ min: 2, max: 90_000 }).map((n) => n.toLocaleString('en-GB'));
  const telling = fc.constantFrom(
    'Police counted # marchers at the port.',
    'The march to the port drew # people.',
    'A tram costs # crowns, the council said.',
    'The council says that the tram costs # crowns.',
    'The ministry says # soldiers; the mission counted 700 on Monday.',
    'It took # hours to open the port.',
  );
  const body = fc
    .array(fc.tuple(telling, amount), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.map(([text, n]) => text.replace('#', n)).join('\n\n'));

  it('the order of the articles changes nothing', () => {
    fc.assert(
      fc.property(body, body, body, (...bodies) => {
        const articles = bodies.map((text, i) =>
          newsframe.analyze({ id: `n${i}`, headline: '', body: text }),
        );
        const expected = JSON.stringify(figureGroupsOf({ id: 's', articles }));
        for (const order of [
          [2, 1, 0],
          [1, 2, 0],
        ])
          expect(JSON.stringify(figureGroupsOf({ id: 's', articles: order.map((i) => articles[i]!) }))).toBe(
            expected,
          );
      }),
      { numRuns: 60 },
    );
  });

  it('a figure is in one group at most, and a group has two articles', () => {
    fc.assert(
      fc.property(body, body, body, (...bodies) => {
        const seen = new Set<string>();
        for (const { values, ratio } of groups(...bodies)) {
          expect(new Set(values.map(({ id }) => id)).size).toBeGreaterThan(1);
          if (ratio !== undefined) expect(ratio).toBeGreaterThanOrEqual(1);
          for (const { id, start, end, text } of values) {
            expect(bodies[Number(id.slice(1))]?.slice(start, end)).toBe(text);
            expect(seen.has(`${id} ${start}`)).toBe(false);
            seen.add(`${id} ${start}`);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
