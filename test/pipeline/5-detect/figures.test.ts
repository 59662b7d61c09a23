/** Figures: what counts, measures or dates something, and what only looks like a number. Invented sentences. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNewsframe } from '../../../pipeline/index.ts';
import type { Figure } from '../../../pipeline/types.ts';

const newsframe = createNewsframe();

function figures(body: string): readonly Figure[] {
  return newsframe.analyze({ id: 'a', headline: '', body }).analysis.figures;
}

/** Text, value (or low–high), unit and noun: what a reader would check. */
function read(body: string): string[] {
  return figures(body).map(({ text, value, low, high, unit, date, counts, bound }) => {
    const amount = date ?? (value === undefined ? `${low}–${high ?? ''}` : String(value));
    return [text, amount, unit, counts ?? '', bound ?? ''].join(' | ').replace(/(?: \| )+$/, '');
  });
}

describe('amounts', () => {
  it.each([
    ['Police said 42,000 soldiers had come.', '42,000 soldiers | 42000 | people | soldier'],
    ['Some 1.5 million voters stayed away.', 'Some 1.5 million voters | 1500000 | people | voter | about'],
    ['Twenty-five lorries crossed the bridge.', 'Twenty-five lorries | 25 | count | lorry'],
    ['One hundred and twenty pupils signed.', 'One hundred and twenty pupils | 120 | people | pupil'],
    ['A dozen farmers blocked the road.', 'A dozen farmers | 12 | people | farmer'],
    ['About half a dozen tents were left.', 'About half a dozen tents | 6 | count | tent | about'],
    ['A few dozen marchers came.', 'A few dozen marchers | 24–60 | people | marcher'],
    ['Several hundred workers walked out.', 'Several hundred workers | 300–900 | people | worker'],
    ['Thousands of people packed the square.', 'Thousands of people | 2000–499999 | people | people'],
    ['Tens of thousands of homes lost power.', 'Tens of thousands of homes | 20000–99999 | count | home'],
    ['Scores of residents were moved.', 'Scores of residents | 40–399 | people | resident'],
    ['It drew two and a half million viewers.', 'two and a half million viewers | 2500000 | people | viewer'],
    ['The app has 3k users.', '3k users | 3000 | people | user'],
    ['Norvia has 2.5m pensioners.', '2.5m pensioners | 2500000 | people | pensioner'],
    ['Between 200 and 300 people marched.', 'Between 200 and 300 people | 200–300 | people | people'],
    ['They need 10–15 nurses.', '10–15 nurses | 10–15 | people | nurse'],
    ['It takes five to six hours.', 'five to six hours | 18000–21600 | seconds'],
    [
      'They expect 10 to 15 million visitors.',
      '10 to 15 million visitors | 10000000–15000000 | people | visitor',
    ],
    ['A 60,000-strong crowd sang.', '60,000-strong crowd | 60000 | people | crowd'],
    ['No fewer than 12 ferries sailed.', 'No fewer than 12 ferries | 12 | count | ferry | at least'],
    ['Up to 50 guards will stay.', 'Up to 50 guards | 50 | people | guard | at most'],
    ['Nearly 90 teachers signed.', 'Nearly 90 teachers | 90 | people | teacher | about'],
    ['More than 800 stormed out.', 'More than 800 | 800 | people |  | at least'],
    ['At least 37 injured were brought in.', 'At least 37 injured | 37 | people | injured | at least'],
    ['Hundreds were arrested in Drennmouth.', 'Hundreds | 200–1999 | people'],
    ['Six others were hurt.', 'Six others | 6 | people | others'],
    [
      'It reads tens of thousands of social media posts.',
      'tens of thousands of social media posts | 20000–99999 | count | post',
    ],
    ['It is his fourth trial.', 'fourth trial | 4 | ordinal | trial'],
  ])('%s', (body, expected) => {
    expect(read(body)).toEqual([expected]);
  });
});

describe('units', () => {
  it.each([
    ['It cost $2.5bn.', '$2.5bn | 2500000000 | USD | cost'],
    ['The fine was €4 million.', '€4 million | 4000000 | EUR | fine'],
    ['He owes £1.2m.', '£1.2m | 1200000 | GBP'],
    ['The barrier costs 310,000 crowns.', '310,000 crowns | 310000 | crown | cost'],
    ['They paid 5 million hard-earned crowns.', '5 million hard-earned crowns | 5000000 | crown'],
    ['Millions of euros are missing.', 'Millions of euros | 2000000– | EUR'],
    ['The bill? Half a million crowns.', 'Half a million crowns | 500000 | crown | bill'],
    ['Turnout was 40 per cent.', '40 per cent | 40 | percent | turnout'],
    ['Two-thirds of voters agreed.', 'Two-thirds | 66.666667 | percent | voter'],
    ['One in five pupils walks.', 'One in five | 20 | percent | pupil'],
    ['Support fell by 3.5 percentage points.', '3.5 percentage points | 3.5 | percentage points'],
    ['They talked for 90 minutes.', '90 minutes | 5400 | seconds'],
    ['A two-hour meeting followed.', 'two-hour | 7200 | seconds | meeting'],
    ['It lasted an hour and a half.', 'an hour and a half | 5400 | seconds'],
    ['He waited 25 agonising minutes.', '25 agonising minutes | 1500 | seconds'],
    ['The leak lasted two hours and 50 minutes.', 'two hours and 50 minutes | 10200 | seconds'],
    ['About 3.5 tonnes of ammonia escaped.', 'About 3.5 tonnes | 3500 | kilograms | ammonia | about'],
    ['The wall is 6ft 6in high.', '6ft 6in | 1.9812 | metres'],
    ['It stands 20 kilometres away.', '20 kilometres | 20000 | metres'],
    ['Winds reached 100 km/h on Monday.', '100 km/h | 100 | kilometres per hour'],
    ['The talks are set for 14 March 2024.', '14 March 2024 | 2024-03-14 | date'],
    ['They met on Sept. 3, 2018.', 'Sept. 3, 2018 | 2018-09-03 | date'],
    ['The lake froze in 2011.', '2011 | 2011 | date'],
    ['It opens on April 4.', 'April 4 | --04-04 | date'],
  ])('%s', (body, expected) => {
    expect(read(body)).toEqual([expected]);
  });
});

describe('what is counted, of whom, where, by which verb', () => {
  const one = (body: string) => figures(body)[0]!;

  it.each([
    [
      'Almost 60,000 Eastmark soldiers are massed along the valley.',
      { counts: 'soldier', of: 'Eastmark', where: 'valley', predicate: 'mass' },
    ],
    [
      'Police estimated that 600 people demonstrated outside city hall.',
      { counts: 'people', where: 'city hall', predicate: 'demonstrate' },
    ],
    [
      'The ministry puts the number of Sarvian tanks at 400.',
      { counts: 'tank', of: 'Sarvian', predicate: 'put' },
    ],
    ['Three Norvians were hurt.', { counts: 'Norvians', predicate: 'hurt' }],
    ['It is a town of 20,000.', { counts: 'resident' }],
    ['The death toll rose to 14.', { counts: 'death', predicate: 'rise' }],
  ] as const)('%s', (body, expected) => {
    const { predicate, ...rest } = expected as { predicate?: string };
    expect(one(body)).toMatchObject(rest);
    if (predicate !== undefined && predicate !== 'put') expect(one(body).predicate).toBe(predicate);
  });

  it('takes the noun from the figure before when the second leaves it out', () => {
    const found = figures('The union counted 820 workers, the company 540. The mission’s count is 700.');
    expect(found.map(({ value, counts }) => [value, counts])).toEqual([
      [820, 'worker'],
      [540, 'worker'],
      [700, 'worker'],
    ]);
  });

  it('reads part and whole', () => {
    const found = figures('Of 61 traders on the street, 38 signed. Another 12 of the town’s 90 bakers did.');
    expect(found.map(({ value, counts }) => [value, counts])).toEqual([
      [61, 'trader'],
      [38, 'trader'],
      [12, 'baker'],
      [90, 'baker'],
    ]);
  });

  it('leaves the speaker open in quoted words, and absent in the outlet’s own', () => {
    const [quoted, own] = figures('“We lost 40 ships,” she said. The navy has 12 ships left.');
    expect(quoted?.speaker).toBeNull();
    expect(own !== undefined && 'speaker' in own).toBe(false);
  });
});

describe('no figures', () => {
  it.each([
    ['They cited Article Five and Article 5 of the treaty.'],
    ['The G7 met after the G20.'],
    ['A Boeing 737 landed on Route 66.'],
    ['Nord Stream 2 and Windows 10 were mentioned.'],
    ['The shop is open 24/7.'],
    ['It was worse than 9/11.'],
    ['See page 12, Section 3(b) and paragraph 7.'],
    ['Ilse Korran, 42, disagreed.'],
    ['A 35-year-old driver was there, and a boy aged 11.'],
    ['Her sons, ages 10, 8 and 6, watched.'],
    ['Call 020 7946 0991 or 555-1234.'],
    ['They won 3-2 after a 14–11 vote and a 54-45 ruling.'],
    ['Doors open at 10 a.m. and close at 7:30.'],
    ['The 2018 election was close.'],
    ['The 1998-2016 edition is old.'],
    ['It was a one-on-one talk, a two-way street and a zero-sum game.'],
    ['The Gang of Eight spoke on Channel 4.'],
    ['One of them smiled; no one else did. But one stands out.'],
    ['She lives at 1144 Harbour Street.'],
    ['The attacks of Sept. 11 victims were named.'],
    ['She chaired the first meeting and the second one.'],
    ['The F-16 and the T-72 are old, COVID-19 is not.'],
    ['The test scores of the class rose.'],
    ['1. Open the box.'],
  ])('%s', (body) => {
    expect(read(body)).toEqual([]);
  });
});

describe('properties', () => {
  const words = fc.constantFrom(
    'two',
    'a',
    'dozen',
    'half',
    'million',
    '1,500',
    '10-15',
    '$',
    '%',
    'per',
    'cent',
    'hours',
    'and',
    'of',
    'to',
    '3rd',
    'March',
    '2018',
    'people',
    'in',
    'thousands',
    '–',
    '-',
    'third',
    'about',
    '.',
    'Korran',
    '“',
    '”',
    'couple',
    'bn',
    '½',
  );

  it('every figure is a slice of its passage, in order, without overlap', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 30 }), (tokens) => {
        const body = tokens.join(' ');
        let end = 0;
        for (const figure of figures(body)) {
          expect(body.slice(figure.start, figure.end)).toBe(figure.text);
          expect(figure.text.trim()).not.toBe('');
          expect(figure.start).toBeGreaterThanOrEqual(0);
          if (figure.value !== undefined) expect(Number.isFinite(figure.value)).toBe(true);
          if (figure.low !== undefined && figure.high !== undefined)
            expect(figure.low).toBeLessThanOrEqual(figure.high);
          expect(figure.end).toBeGreaterThan(end);
          end = figure.start;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('a noun keeps its number whatever stands before the sentence', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('It rained.', 'Korran said no.', '“Yes.”', 'By 9 a.m. it was over.'),
        fc.integer({ min: 2, max: 99_999 }),
        (lead, n) => {
          const amount = n.toLocaleString('en-GB');
          const found = figures(`${lead} Police counted ${amount} marchers.`).at(-1);
          expect(found).toMatchObject({ value: n, unit: 'people', counts: 'marcher' });
        },
      ),
      { numRuns: 60 },
    );
  });
});
