import type { Comparison, KeynessRow } from '../../../types.ts';
import { byCodeUnit } from '../../order.ts';
import { counted } from '../../wording.ts';
import { type Block, heading, type Line, list, paragraph, strong } from './nodes.ts';

/** Words a list shows before it says how many more there are; fewer where there are many lists. */
const SHOWN = 10;
const SHOWN_OF_MANY = 6;

/** Single words used more on one side, each with both counts and both rates; `name` says what to call a side. */
export function wordContrasts(
  { keyness }: Pick<Comparison, 'keyness'>,
  name: (side: string) => string,
): Block[] {
  const groups = new Map<string, KeynessRow[]>();
  for (const row of keyness) {
    if (row.moreIn !== row.target && row.moreIn !== row.reference) continue;
    const key = keyOf(row, row.moreIn === row.target);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const lists = [...groups.values()].filter(
    ([row]) => row && !isMirrored(row, groups) && !isLess(row, keyness),
  );
  const title = heading(3, 'Single words');
  if (lists.length === 0)
    return [title, paragraph('No word is used so differently that it is worth listing.')];
  return [
    title,
    paragraph(HOW_TO_READ),
    ...lists.flatMap((rows) => contrast(rows, { name, shown: lists.length > 2 ? SHOWN_OF_MANY : SHOWN })),
  ];
}

const HOW_TO_READ =
  'Only the outlets’ own words are counted, in their dictionary form. Many of these words belong to the topic and not to the tone; in texts this short a difference can also come about by chance.';

function keyOf(
  { scope, target, reference }: Pick<KeynessRow, 'scope' | 'target' | 'reference'>,
  isMore: boolean,
): string {
  return JSON.stringify([scope, target, reference, isMore]);
}

/** Whether “less by A than by B” only repeats “more by B than by A”, as it does between two sides. */
function isMirrored(row: KeynessRow, groups: ReadonlyMap<string, readonly KeynessRow[]>): boolean {
  const mirror = { ...row, target: row.reference, reference: row.target };
  return row.moreIn === row.reference && groups.has(keyOf(mirror, true));
}

/** With three sides and more, what one uses less is what the others use more: the page shows it once. */
function isLess(row: KeynessRow, keyness: readonly KeynessRow[]): boolean {
  const targets = new Set(keyness.map(({ scope, target }) => `${scope} ${target}`));
  return targets.size > 2 && row.moreIn === row.reference;
}

interface Showing {
  readonly name: (side: string) => string;
  readonly shown: number;
}

function contrast(rows: readonly KeynessRow[], { name, shown }: Showing): Block[] {
  const [first] = rows;
  if (!first) return [];
  const { target, reference, moreIn, scope } = first;
  const direction = moreIn === target ? 'more' : 'less';
  const where = scope === 'story' ? ' on the same story' : '';
  const sorted = [...rows].sort(
    (a, b) => Math.abs(b.logOddsZ) - Math.abs(a.logOddsZ) || byCodeUnit(a.feature, b.feature),
  );
  const more = sorted.length - shown;
  const lines = sorted.slice(0, shown).map((row) => wordLine(row, name(reference)));
  const rest = `${counted(more, 'more word')} of this kind ${more === 1 ? 'is' : 'are'} not listed here; the CSV and JSON reports have them all.`;
  return [
    paragraph([`Words used ${direction} by `, strong(name(target)), ` than by ${name(reference)}${where}:`]),
    list(more > 0 ? [...lines, rest] : lines),
  ];
}

function wordLine(row: KeynessRow, reference: string): Line {
  const side = (count: number, rate: number) =>
    `${counted(count, 'time')}, ${rate.toFixed(1)} per 1,000 words`;
  const target = side(row.countTarget, row.rateTarget);
  return [strong(row.feature), ` (${target}; ${reference} ${side(row.countReference, row.rateReference)})`];
}
