import type { ArcPoint } from '../../../../types.ts';
import { counted } from '../../../wording.ts';
import { label, type NumberedArticle } from '../../markdown/label.ts';
import { type Element, h } from '../nodes.ts';
import { ACCENT, type Drawing, draw, figure, INK } from './drawing.ts';

const MOST = 40;

/** Tone from the first to the last sentence, one small chart an article, all to one scale. */
export function toneArcs(
  articles: readonly NumberedArticle[],
  drawing: Drawing | undefined,
  href: (article: NumberedArticle) => string,
): Element | undefined {
  const known = articles
    .filter(({ found }) => found.analysis.tone.arc.some(({ hits }) => hits > 0))
    .slice(0, MOST);
  if (known.length === 0) return undefined;
  const charts = known.map((article) =>
    h(
      'li',
      {},
      h('a', { href: href(article) }, label(article)),
      drawing === undefined ? h('p', {}, summary(article)) : arc(article, drawing),
    ),
  );
  const text = {
    title: 'Tone from beginning to end',
    note: 'One bar a sentence, from the first to the last: up positive, down negative, none without valued words. All voices together, all charts to one scale from −1 to 1.',
    summary: '',
  };
  return figure(text, [h('ul', { class: 'arcs' }, ...charts)]);
}

function arc(article: NumberedArticle, drawing: Drawing): Element {
  const points = article.found.analysis.tone.arc;
  const rows = points.map(({ score }, i) => ({ from: i + 0.1, to: i + 0.9, score }));
  const { plot } = drawing;
  return draw(
    drawing,
    {
      width: 200,
      height: 74,
      margin: 2,
      x: { axis: null, domain: [0, Math.max(points.length, 12)] },
      y: { axis: null, domain: [-1, 1] },
      marks: [
        plot.rectY(
          rows.filter(({ score }) => score > 0),
          { x1: 'from', x2: 'to', y1: 0, y2: 'score', fill: 'var(--quiet)' },
        ),
        plot.rectY(
          rows.filter(({ score }) => score < 0),
          { x1: 'from', x2: 'to', y1: 'score', y2: 0, fill: ACCENT },
        ),
        plot.ruleY([0], { stroke: INK, strokeWidth: 0.75 }),
      ],
    },
    `${label(article)}: ${summary(article)}`,
  );
}

function summary({ found }: NumberedArticle): string {
  const points = found.analysis.tone.arc;
  const below = points.filter(({ score }) => score < 0).length;
  const above = points.filter(({ score }) => score > 0).length;
  const lowest = extreme(points, (a, b) => a < b);
  const at = lowest === -1 ? '' : `; the most negative is sentence ${lowest + 1}`;
  return `${counted(points.length, 'sentence')}, ${below} negative and ${above} positive${at}.`;
}

/** Index of the lowest score below 0; −1 without one. */
function extreme(points: readonly ArcPoint[], isMore: (a: number, b: number) => boolean): number {
  return points.reduce(
    (best, { score }, i) => (isMore(score, best === -1 ? 0 : points[best]!.score) ? i : best),
    -1,
  );
}
