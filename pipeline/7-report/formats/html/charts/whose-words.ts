import type { Comparison, Profile } from '../../../../types.ts';
import { grouped } from '../../../wording.ts';
import { type Element, table } from '../nodes.ts';
import { ACCENT, type Drawing, draw, figure, QUIET, short, WIDTH } from './drawing.ts';
import { most } from './rates.ts';

const OUTLETS = 16;
/** A part smaller than this has no room for its figure. */
const ROOM = 9;

const PARTS = [
  { key: 'own', name: 'own words', short: 'own', fill: QUIET, ink: 'var(--on-quiet)' },
  { key: 'quoted', name: 'in quotation marks', short: 'quoted', fill: ACCENT, ink: 'var(--on-accent)' },
  { key: 'indirect', name: 'reported speech', short: 'reported', fill: 'var(--pale)', ink: 'var(--ink)' },
] as const;

/** Own words, words in quotation marks and reported speech, as shares of the bodies. */
export function whoseWordsChart({ outlets }: Comparison, drawing: Drawing | undefined): Element | undefined {
  const withText = most(
    outlets.filter((outlet) => total(outlet) > 0),
    OUTLETS,
  );
  if (withText.length === 0) return undefined;
  const text = {
    title: 'Whose words',
    note: 'Share of the words of the bodies, page furniture left out, in percent. From left to right: the outlet’s own words, words in quotation marks, reported speech.',
    summary: `Stacked bars, one for each outlet. ${withText
      .map(
        (outlet) =>
          `${outlet.name}: ${PARTS.map(({ key, name }) => `${percent(outlet, key).toFixed(0)}% ${name}`).join(', ')}`,
      )
      .join('. ')}.`,
  };
  const figures = table(
    ['Outlet', 'Own words', 'In quotation marks', 'Reported speech'],
    outlets.map(({ name, summary: { tokens } }) => [
      name,
      grouped(tokens.own),
      grouped(tokens.quoted),
      grouped(tokens.indirect),
    ]),
  );
  if (drawing === undefined) return figure(text, [], figures);
  const { plot } = drawing;
  const rows = withText.flatMap((outlet) => {
    let from = 0;
    return PARTS.map(({ key, name, short: label }) => {
      const share = percent(outlet, key);
      const row = {
        outlet: short(outlet.name),
        from,
        to: from + share,
        middle: from + share / 2,
        share,
        part: name,
        label,
      };
      from += share;
      return row;
    });
  });
  const names = withText.map(({ name }) => short(name));
  const svg = draw(
    drawing,
    {
      width: WIDTH,
      height: 70 + names.length * 30,
      marginLeft: 164,
      marginRight: 18,
      marginTop: 36,
      marginBottom: 34,
      x: { label: 'percent of words', domain: [0, 100], labelAnchor: 'right' },
      y: { label: null, domain: names, padding: 0.25 },
      marks: [
        ...PARTS.flatMap(({ name, fill, ink }) => {
          const part = rows.filter((row) => row.part === name);
          return [
            plot.barX(part, { y: 'outlet', x1: 'from', x2: 'to', fill, stroke: 'var(--paper)' }),
            plot.text(
              part.filter(({ share }) => share >= ROOM),
              { y: 'outlet', x: 'middle', text: (row: { share: number }) => row.share.toFixed(0), fill: ink },
            ),
          ];
        }),
        plot.axisY({ tickSize: 0, label: null }),
        plot.text(
          rows.slice(0, PARTS.length).filter(({ share }) => share >= ROOM),
          { x: 'middle', text: 'label', frameAnchor: 'top', dy: -12, fontStyle: 'italic' },
        ),
      ],
    },
    text.summary,
  );
  return figure(text, [svg], figures);
}

function total({ summary: { tokens } }: Profile): number {
  return tokens.own + tokens.quoted + tokens.indirect;
}

function percent(outlet: Profile, key: 'own' | 'quoted' | 'indirect'): number {
  return (100 * outlet.summary.tokens[key]) / total(outlet);
}
