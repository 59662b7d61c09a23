/**
 * Charts by Observable Plot as SVG. Plot and the document it draws in are handed in: `pipeline/` has neither, and a
 * program that writes no HTML need not load them. Only what is used of Plot is declared, since its own types bring
 * the browser's along.
 */
import { type Child, type Element, h } from '../nodes.ts';

export interface Drawing {
  readonly plot: PlotLibrary;
  /** A DOM document, the browser's or a stand-in. */
  readonly document: object;
}

type Draw = (data: readonly unknown[], options?: object) => object;

interface PlotLibrary {
  readonly plot: (options: object) => object;
  readonly dot: Draw;
  readonly ruleX: Draw;
  readonly ruleY: Draw;
  readonly barX: Draw;
  readonly rectY: Draw;
  readonly text: Draw;
  readonly axisX: (options?: object) => object;
  readonly axisY: (options?: object) => object;
  readonly axisFy: (options?: object) => object;
}

interface SvgNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly attributes: ArrayLike<{ readonly name: string; readonly value: string }>;
  readonly childNodes: ArrayLike<SvgNode>;
}

export interface ChartText {
  readonly title: string;
  /** Unit and how to read it. */
  readonly note: string;
  /** The finding in words, for those who cannot see the chart. */
  readonly summary: string;
}

/** Draws with the page's own colours and letters; `options` are Plot's. */
export function draw({ plot, document }: Drawing, options: object, summary: string): Element {
  const svg = plot.plot({ document, figure: false, ...options }) as unknown as SvgNode;
  const { properties, children } = element(svg) as Element;
  const { width, height, viewBox } = properties;
  // A picture with one name for readers that cannot see it: the parts have none.
  return h(
    'svg',
    {
      viewBox: String(viewBox),
      width: String(width),
      height: String(height),
      class: 'plot',
      'font-size': FONT_SIZE,
      'text-anchor': 'middle',
      fill: 'currentColor',
      role: 'img',
      'aria-label': summary,
    },
    ...children,
  );
}

/** A chart with its title, unit and reading help, and its figures as a table. */
export function figure({ title, note }: ChartText, chart: readonly Child[], figures?: Element): Element {
  return h(
    'figure',
    { class: 'chart' },
    h('figcaption', {}, h('h3', {}, title), h('p', {}, note)),
    ...chart,
    figures === undefined
      ? undefined
      : h('details', { class: 'figures' }, h('summary', {}, 'The figures as a table'), figures),
  );
}

const DROPPED = new Set(['style', 'class', 'aria-label', 'aria-hidden', 'font-family']);

/** Inline styles and style elements would need an exception in the page's content security policy. */
function element(node: SvgNode): Child | undefined {
  if (node.nodeType === 3) return { type: 'text', value: node.nodeValue ?? '' };
  if (node.nodeType !== 1 || node.nodeName.toLowerCase() === 'style') return undefined;
  const attributes = Array.from(node.attributes)
    .filter(({ name }) => !DROPPED.has(name) && !name.startsWith('xmlns'))
    .map(({ name, value }) => [name, shorter(value)] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const children = Array.from(node.childNodes).flatMap((child) => element(child) ?? []);
  return h(node.nodeName, Object.fromEntries(attributes), ...children);
}

/** Two decimals of a pixel are enough. */
function shorter(value: string): string {
  return value.replace(/-?\d+\.\d{3,}(?:e-?\d+)?/g, (digits) =>
    String(Math.round(Number(digits) * 100) / 100),
  );
}

/** What all charts share: letters of a size that reads on a phone, the width of half a page. */
export const WIDTH = 460;
const FONT_SIZE = 12;
export const ACCENT = 'var(--accent)';
export const QUIET = 'var(--quiet)';
export const INK = 'var(--ink)';

/** Long names end in an ellipsis, so that a chart keeps room for its figures. */
export function short(name: string, longest = 24): string {
  return name.length <= longest ? name : `${name.slice(0, longest - 1).trimEnd()}…`;
}
