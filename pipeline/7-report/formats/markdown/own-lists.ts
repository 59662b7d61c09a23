import { poissonInterval } from '../../../stats/poisson-interval.ts';
import { type Findings, type ListCount, NO_OUTLET } from '../../../types.ts';
import { byCodeUnit } from '../../order.ts';
import { counted } from '../../wording.ts';
import { type Block, heading, type Line, paragraph, table } from './nodes.ts';

/** Categories shown of each list, those with most finds; lists.csv has all. */
const SHOWN = 25;
const FEWEST_TOKENS = 120;

interface Tally {
  own: number;
  quoted: number;
  indirect: number;
  headline: number;
  tokens: number;
}

/** Users' own lists: how often each category stands in each outlet's own words. Nothing without a list. */
export function ownLists({ articles }: Findings): Block[] {
  const byRow = new Map<string, Map<string, Tally>>();
  const outlets = new Set<string>();
  for (const { analysis } of articles) {
    const outlet = analysis.outlet ?? NO_OUTLET;
    for (const count of analysis.lists ?? []) {
      outlets.add(outlet);
      const key = JSON.stringify([count.list, count.category]);
      const row = byRow.get(key) ?? new Map<string, Tally>();
      byRow.set(key, row);
      row.set(outlet, added(row.get(outlet), count, analysis.tokens.own));
    }
  }
  if (byRow.size === 0) return [];
  const names = [...outlets].sort(byCodeUnit);
  const rows = [...byRow].map(([key, row]) => ({
    key: JSON.parse(key) as [string, string],
    row,
    all: finds(row),
  }));
  const shown = [...rows]
    .filter(({ all }) => all > 0)
    .sort((a, b) => b.all - a.all || byCodeUnit(a.key.join(' '), b.key.join(' ')))
    .slice(0, SHOWN);
  const cells = shown.map(({ key: [list, category], row }): Line[] => [
    `${category} (${list})`,
    ...names.map((name) => cellOf(row.get(name))),
  ]);
  return [
    heading(2, 'Your word lists'),
    paragraph(
      'Finds of your own lists in the outlets’ own words; quotations and headlines are counted beside them. They are no marks of newsframe and are in none of its other figures. ' +
        'A word is counted whether it is negated or not, and whatever it means in its sentence: look at list-matches.csv.',
    ),
    ...(cells.length === 0
      ? [paragraph('None of their terms was found.')]
      : [table([['Category', ...names], ...cells])]),
    ...(rows.length > cells.length
      ? [
          paragraph(
            `${counted(rows.length - cells.length, 'category', 'categories')} more in lists.csv, with no or fewer finds.`,
          ),
        ]
      : []),
  ];
}

function added(tally: Tally | undefined, count: ListCount, tokens: number): Tally {
  const { own, quoted, indirect, headline } = tally ?? { own: 0, quoted: 0, indirect: 0, headline: 0 };
  return {
    own: own + count.own,
    quoted: quoted + count.quoted,
    indirect: indirect + count.indirect,
    headline: headline + count.headline,
    tokens: (tally?.tokens ?? 0) + tokens,
  };
}

function finds(row: ReadonlyMap<string, Tally>): number {
  let all = 0;
  for (const { own, quoted, indirect, headline } of row.values()) all += own + quoted + indirect + headline;
  return all;
}

/** "3, 1.2 per 100 words (0.3–3.5); quoted 2, headline 1" */
function cellOf(tally: Tally | undefined): string {
  if (tally === undefined) return '–';
  const { own, quoted, indirect, headline, tokens } = tally;
  const interval = tokens < FEWEST_TOKENS ? undefined : poissonInterval(own, tokens);
  const rate =
    interval === undefined
      ? ''
      : `, ${((100 * own) / tokens).toFixed(1)} per 100 words (${interval.low.toFixed(1)}–${interval.high.toFixed(1)})`;
  const beside = [
    quoted + indirect > 0 ? `quoted ${quoted + indirect}` : [],
    headline > 0 ? `headlines ${headline}` : [],
  ].flat();
  return `${own}${rate}${beside.length === 0 ? '' : `; ${beside.join(', ')}`}`;
}
