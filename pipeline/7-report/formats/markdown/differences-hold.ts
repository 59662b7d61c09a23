import type { Findings, SensitivityRow } from '../../../types.ts';
import { CATEGORY_NAMES } from '../../category-names.ts';
import { capitalised, counted, grouped, listed } from '../../wording.ts';
import { type Block, heading, type Line, list, paragraph, strong } from './nodes.ts';

/** Which differences between outlets hold when marks are counted otherwise; nothing unless it was asked for. */
export function differencesHold({ sensitivity }: Findings): Block[] {
  if (sensitivity === undefined) return [];
  const title = heading(3, 'Do the differences hold?');
  if (sensitivity.length === 0)
    return [
      title,
      paragraph('There are not two outlets with enough words, so there is no difference to test.'),
    ];
  const groups = groupsOf(sensitivity);
  const clear = groups.filter(([base]) => base?.clear === true);
  const holding = clear.filter((rows) => rows.slice(1).every(({ verdict }) => verdict === 'survives'));
  return [
    title,
    paragraph(`${HOW} ${summary(groups.length, clear.length, holding.length)}`),
    ...(clear.length === 0 ? [] : [list(clear.map(differenceLine))]),
    ...becoming(groups),
    paragraph(CHANCE),
  ];
}

const HOW =
  'Every difference was counted again in three ways: without the arguable marks, with quotations and reported speech counted in, and, for all marks together, with each kind left out.';
const CHANCE =
  'A difference is called clear when chance alone would give one so large in fewer than 5 of 100 cases, if marks fell independently of each other. They do not quite: marks of one article belong together, and of twenty comparisons one will look clear by chance. The CSV report has every count.';

/** Rows of one outlet and one kind belong together; the first is the one as reported. */
function groupsOf(rows: readonly SensitivityRow[]): readonly (readonly SensitivityRow[])[] {
  const groups = new Map<string, SensitivityRow[]>();
  for (const row of rows) {
    const key = `${row.feature} ${row.target}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}

function summary(all: number, clear: number, holding: number): string {
  const compared = `Of ${counted(all, 'difference')}, ${clear === 0 ? 'none is' : clear === 1 ? '1 is' : `${clear} are`} clear as reported`;
  if (clear === 0) return `${compared}.`;
  return `${compared}; ${holding === 0 ? 'none' : holding} of ${clear === 1 ? 'it' : 'them'} ${holding <= 1 ? 'holds' : 'hold'} in every way of counting.`;
}

function differenceLine(rows: readonly SensitivityRow[]): Line {
  const [base, ...others] = rows;
  if (base === undefined) return '';
  const held = others.filter(({ verdict }) => verdict === 'survives').map(way);
  const lost = others
    .filter(({ verdict }) => verdict !== 'survives')
    .map((row) => `${way(row)} it ${became(row)}`);
  const holds =
    held.length === 0
      ? ''
      : held.length === others.length && held.length > 3
        ? ' It holds in every way of counting.'
        : ` It holds ${listed(held)}.`;
  const fails = lost.length === 0 ? '' : ` ${capitalised(listed(lost))}.`;
  return [strong(capitalised(kindOf(base))), `: more in ${sidesOf(base)}.${holds}${fails}`];
}

/** "Orlen Post (32 in 5,210 words) than in the others (12 in 6,100 words)". */
function sidesOf(row: SensitivityRow): string {
  const target = `${row.target} (${row.countTarget} in ${grouped(row.totalTarget)} words)`;
  const reference = `${row.reference} (${row.countReference} in ${grouped(row.totalReference)} words)`;
  return row.moreIn === row.target ? `${target} than in ${reference}` : `${reference} than in ${target}`;
}

function way({ scenario, countTarget, countReference, target, moreIn }: SensitivityRow): string {
  const [more, less] = moreIn === target ? [countTarget, countReference] : [countReference, countTarget];
  const without = /^without (.+)$/.exec(scenario)?.[1];
  const name =
    without !== undefined && without in CATEGORY_NAMES
      ? `without ${CATEGORY_NAMES[without as keyof typeof CATEGORY_NAMES].name}`
      : scenario;
  return `${name} (${more} against ${less})`;
}

function became({ verdict, moreIn }: SensitivityRow): string {
  return verdict === 'turns round' ? `turns round: more in ${moreIn}` : 'is no longer clear';
}

/** Differences that are clear only when counted otherwise. */
function becoming(groups: readonly (readonly SensitivityRow[])[]): Block[] {
  const lines = groups.flatMap((rows) => {
    const clear = rows.filter(({ verdict }) => verdict === 'becomes clear');
    const [first] = clear;
    if (first === undefined) return [];
    return [
      [
        strong(capitalised(kindOf(first))),
        `: more in ${sidesOf(first)}, ${listed(clear.map(({ scenario }) => scenario))}.`,
      ],
    ];
  });
  return lines.length === 0 ? [] : [paragraph('Clear only when counted otherwise:'), list(lines)];
}

function kindOf({ feature }: SensitivityRow): string {
  return feature === 'all' ? 'all marks together' : CATEGORY_NAMES[feature].name;
}
