import { headlineToneInWords } from '../../../wording.ts';
import { headlineOf, label, type NumberedArticle } from '../../markdown/label.ts';
import { type Element, table } from '../nodes.ts';
import { ACCENT, type Drawing, draw, figure, INK, short, WIDTH } from './drawing.ts';

/** Articles a chart has room for. */
const MOST = 40;

/** Each headline beside all stretches of its own body that have its length. */
export function headlineGapChart(
  articles: readonly NumberedArticle[],
  drawing: Drawing | undefined,
): Element | undefined {
  const known = articles.filter(({ found }) => found.analysis.tone.gap.higher !== undefined).slice(0, MOST);
  if (known.length === 0) return undefined;
  const rows = known.map((article) => {
    const { higher = 0, lower = 0 } = article.found.analysis.tone.gap;
    return {
      name: short(`${article.number}. ${article.found.analysis.outlet || article.found.analysis.id}`, 28),
      negative: -higher,
      positive: lower,
      article,
    };
  });
  const text = {
    title: 'Headline and body',
    note: 'Each headline beside all stretches of its own body that are as long. Bars to the left: the headline’s words are more negative than that share of the body; to the right: more positive. A long bar means that the headline is out of the ordinary for its own text.',
    summary: `Bars to both sides for ${known.length} headlines. ${rows
      .map(
        ({ name, negative, positive }) =>
          `${name}: more negative than ${Math.round(-negative)}%, more positive than ${Math.round(positive)}%`,
      )
      .join('. ')}.`,
  };
  const figures = table(
    ['Article', 'Headline', 'Tone words', 'More negative than', 'More positive than'],
    rows.map(({ article, negative, positive }) => [
      label(article),
      headlineOf(article.found),
      headlineToneInWords(article.found.analysis.tone.headline),
      `${Math.round(-negative)}%`,
      `${Math.round(positive)}%`,
    ]),
  );
  if (drawing === undefined) return figure(text, [], figures);
  const { plot } = drawing;
  const svg = draw(
    drawing,
    {
      width: WIDTH,
      height: 64 + rows.length * 21,
      marginLeft: 186,
      marginRight: 20,
      marginTop: 26,
      marginBottom: 34,
      x: {
        label: 'percent of the body’s stretches',
        domain: [-100, 100],
        ticks: [-100, -50, 0, 50, 100],
        tickFormat: (value: number) => String(Math.abs(value)),
        grid: true,
        labelAnchor: 'right',
        labelArrow: 'none',
      },
      y: { label: null, domain: rows.map(({ name }) => name), tickSize: 0, padding: 0.3 },
      marks: [
        plot.barX(rows, { y: 'name', x1: 'negative', x2: 0, fill: ACCENT }),
        plot.barX(rows, { y: 'name', x1: 0, x2: 'positive', fill: 'var(--quiet)' }),
        plot.ruleX([0], { stroke: INK }),
        plot.text(
          [
            { x: -50, t: '← more negative' },
            { x: 50, t: 'more positive →' },
          ],
          { x: 'x', text: 't', frameAnchor: 'top', dy: -14 },
        ),
      ],
    },
    text.summary,
  );
  return figure(text, [svg], figures);
}
