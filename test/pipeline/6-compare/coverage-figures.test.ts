/** Figures that two of three articles give of one thing, and the third does not. */
import { expect, test } from 'vitest';
import { createNewsframe } from '../../../pipeline/index.ts';

const EVENT =
  'The old bridge at Ossel fell into the river on Friday, and the council of Noria closed the harbour.';
const newsframe = createNewsframe();

/** Figures of coverage for three tellings of one event; the last one gives no figure. */
function figures(first: string, second: string): readonly string[] {
  const bodies = [first, second, 'Nobody knows yet why it fell.'];
  const pairs = bodies.map((told, i) =>
    newsframe.analyze({
      id: `a${i}`,
      headline: 'Old bridge at Ossel falls into the river',
      body: `${EVENT} ${told}`,
    }),
  );
  const { coverage } = newsframe.compare(pairs);
  return coverage.filter(({ kind }) => kind === 'figure').map(({ item }) => item);
}

test.each<[first: string, second: string, ...found: string[]]>([
  [
    'The council had paid $1,400,000 for new beams.',
    'New beams had cost the council $1.4 million.',
    '$1,400,000',
  ],
  ['The mayor was seen two years ago in Vask.', 'A ferry took the prize for the past two years.'],
  [
    'The beams of the bridge were last painted two years ago.',
    'Painters had last seen the beams two years ago, a sailor said.',
    'two years',
  ],
  ['They met ten days ago.', 'Snow fell for ten days.'],
  [
    'Some 40 sailors watched the bridge fall.',
    'The fall of the bridge was watched by 40 sailors.',
    'Some 40 sailors',
  ],
  ['Some 40 sailors watched it.', 'A ferry carries 40 cars.'],
])('%s / %s', (first, second, ...found) => {
  expect(figures(first, second)).toEqual(found);
});
