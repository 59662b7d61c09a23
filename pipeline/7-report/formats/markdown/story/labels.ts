import type { Label } from '../../../../types.ts';
import { byCodeUnit } from '../../../order.ts';
import { type Block, heading, type Line, paragraph, table } from '../nodes.ts';
import type { StoryFindings } from './telling.ts';

/** People shown. */
const SHOWN = 10;

/** Who is called what: one row a person, one column an outlet. */
export function labelsSection({ labels, tellings }: StoryFindings): Block[] {
  const byActor = new Map<string, Label[]>();
  for (const label of labels) byActor.set(label.actor, [...(byActor.get(label.actor) ?? []), label]);
  const outlets = [...new Set(labels.map(({ outlet }) => outlet))].sort(byCodeUnit);
  // What one outlet alone calls somebody is worth a row only beside another's word for him.
  const actors = [...byActor].filter(
    ([, own]) => new Set(own.map(({ outlet }) => outlet)).size > 1 || outlets.length < 2,
  );
  if (actors.length === 0 || tellings.length < 2) return [];
  const places = (own: readonly Label[]) => own.reduce((sum, { cues }) => sum + cues.length, 0);
  const shown = actors.toSorted(([, a], [, b]) => places(b) - places(a)).slice(0, SHOWN);
  const rows = shown.map(([actor, own]): Line[] => [
    actor,
    ...outlets.map((outlet) => cell(own.filter((label) => label.outlet === outlet))),
  ]);
  return [
    heading(2, 'Who is called what'),
    table([['', ...outlets], ...rows]),
    paragraph(
      'Titles and descriptions beside the name, with how often where it is more than once; “in quotation marks” if somebody else’s words say so. An empty field means that no label was found there.',
    ),
  ];
}

function cell(labels: readonly Label[]): string {
  return labels
    .map(({ label, cues }) => {
      const times = cues.length > 1 ? ` (${cues.length} times)` : '';
      const quoted = cues.every(({ voice }) => voice !== 'outlet') ? ' (in quotation marks)' : '';
      return `${label}${times}${quoted}`;
    })
    .join('; ');
}
