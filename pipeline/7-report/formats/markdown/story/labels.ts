import { type Label, NO_OUTLET } from '../../../../types.ts';
import { byCodeUnit } from '../../../order.ts';
import { type Block, heading, type Line, paragraph, table } from '../nodes.ts';
import type { StoryFindings } from './telling.ts';

/** People shown. */
const SHOWN = 10;

/** Who is called what: one row a person, one column an outlet, or an article that has none. */
export function labelsSection({ labels: found, tellings, nameOf }: StoryFindings): Block[] {
  const labels = found.flatMap((label) => (label.outlet === NO_OUTLET ? byTelling(label, nameOf) : [label]));
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
      'Titles and descriptions beside the name, with how often where it is more than once; “in the words of others”: in a quotation or in reported speech. An empty field means that no label was found there.',
    ),
  ];
}

/** Articles without an outlet are columns of their own. */
function byTelling(label: Label, nameOf: (id: string) => string): Label[] {
  const ids = [...new Set(label.cues.map(({ id }) => id))];
  return ids.map((id) => ({
    ...label,
    outlet: nameOf(id),
    cues: label.cues.filter((cue) => cue.id === id),
  }));
}

function cell(labels: readonly Label[]): string {
  return labels
    .map(({ label, cues }) => {
      const times = cues.length > 1 ? ` (${cues.length} times)` : '';
      const quoted = cues.every(({ voice }) => voice !== 'outlet') ? ' (in the words of others)' : '';
      return `${label}${times}${quoted}`;
    })
    .join('; ');
}
