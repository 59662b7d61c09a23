import type { Category, Comparison, Profile } from '../../../../types.ts';
import { CATEGORY_NAMES } from '../../../category-names.ts';
import { inCategoryOrder } from '../../../order.ts';
import { capitalised, counted, rateInWords } from '../../../wording.ts';
import { type Element, table } from '../nodes.ts';
import { ACCENT, type Drawing, draw, figure, QUIET, short, WIDTH } from './drawing.ts';

/** Outlets and kinds a chart has room for; the table has them all. */
const OUTLETS = 8;
const KINDS = 8;

/** Marks for every 100 own words, by kind and outlet, with the exact interval. */
export function ratesChart({ outlets }: Comparison, drawing: Drawing | undefined): Element | undefined {
  const used = inCategoryOrder(outlets.flatMap(({ rates }) => Object.keys(rates)));
  const total = (category: Category) =>
    outlets.reduce((sum, { rates }) => sum + (rates[category]?.count ?? 0), 0);
  const marked = used.filter((category) => total(category) > 0);
  if (marked.length === 0) return undefined;
  const kinds = new Set(marked.toSorted((a, b) => total(b) - total(a)).slice(0, KINDS));
  const shownKinds = marked.filter((category) => kinds.has(category));
  const shown = most(outlets);
  const rows = shownKinds.flatMap((category) =>
    shown.flatMap(({ name, rates }) => {
      const rate = rates[category];
      if (rate?.per100 === undefined) return [];
      const { per100, low = per100, high = per100 } = rate;
      return [{ kind: CATEGORY_NAMES[category].name, outlet: short(name), rate: per100, low, high }];
    }),
  );
  const text = {
    title: 'Which kinds of marks, how often',
    note:
      rows.length === 0
        ? 'Too few words for a rate: the table has the counts.'
        : `Marks for every 100 own words of the body. The dot is the rate, the line its 95% interval: short texts leave much to chance, and lines that overlap a good deal show no difference.${leftOut(marked.length - shownKinds.length, outlets.length - shown.length)}`,
    summary: `Dot chart with intervals: ${shownKinds.length} kinds of marks in ${counted(shown.length, 'outlet')}. The table below has every figure.`,
  };
  const figures = table(
    ['Kind of mark', ...outlets.map(({ name }) => name)],
    marked.map((category) => [
      capitalised(CATEGORY_NAMES[category].name),
      ...outlets.map(({ rates }) => (rates[category] === undefined ? '–' : rateInWords(rates[category]))),
    ]),
  );
  if (drawing === undefined || rows.length === 0) return figure(text, [], figures);
  const { plot } = drawing;
  const names = shown.map(({ name }) => short(name));
  const svg = draw(
    drawing,
    {
      width: WIDTH,
      height: 30 + shownKinds.length * (names.length * 17 + 26),
      marginLeft: 164,
      marginRight: 18,
      marginTop: 24,
      marginBottom: 34,
      x: { label: 'marks per 100 own words', grid: true, zero: true, labelAnchor: 'right' },
      y: { label: null, domain: names, axis: null },
      fy: {
        label: null,
        domain: shownKinds.map((category) => CATEGORY_NAMES[category].name),
        padding: 0.22,
        axis: null,
      },
      marks: [
        plot.text(
          shownKinds.map((category) => ({ kind: CATEGORY_NAMES[category].name })),
          {
            fy: 'kind',
            text: 'kind',
            frameAnchor: 'top-left',
            dx: -162,
            dy: -15,
            fontWeight: 700,
            textAnchor: 'start',
          },
        ),
        plot.text(rows, {
          fy: 'kind',
          y: 'outlet',
          text: 'outlet',
          frameAnchor: 'left',
          dx: -8,
          textAnchor: 'end',
        }),
        plot.ruleY(rows, { fy: 'kind', y: 'outlet', x1: 'low', x2: 'high', stroke: QUIET, strokeWidth: 2 }),
        plot.dot(rows, { fy: 'kind', y: 'outlet', x: 'rate', r: 4, fill: ACCENT }),
      ],
    },
    text.summary,
  );
  return figure(text, [svg], figures);
}

/** The outlets with the most text, in the order given. */
export function most(outlets: readonly Profile[], limit = OUTLETS): readonly Profile[] {
  const largest = new Set(
    outlets.toSorted((a, b) => b.summary.tokens.own - a.summary.tokens.own).slice(0, limit),
  );
  return outlets.filter((outlet) => largest.has(outlet));
}

function leftOut(kinds: number, outlets: number): string {
  const parts = [
    ...(kinds > 0 ? [counted(kinds, 'rarer kind')] : []),
    ...(outlets > 0 ? [counted(outlets, 'outlet with less text', 'outlets with less text')] : []),
  ];
  return parts.length === 0 ? '' : ` The table has ${parts.join(' and ')} besides.`;
}
