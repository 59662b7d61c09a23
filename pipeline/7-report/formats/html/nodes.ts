/**
 * HTML as a tree. Text that comes from articles is always a text node or an attribute value, so the serialiser
 * escapes it and it can never become markup. The node types are read off the serialiser.
 */
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import type { Block } from '../markdown/nodes.ts';

type HtmlNode = Exclude<Parameters<typeof toHtml>[0], readonly unknown[]>;
export type Element = Extract<HtmlNode, { type: 'element' }>;
export type Child = Element['children'][number];
type Value = string | number | boolean | undefined;
/** `undefined` and `false` leave the attribute out. */
export type Attributes = Readonly<Record<string, Value>>;
type Children = readonly (Child | string | undefined | readonly (Child | string | undefined)[])[];

/** @example h('p', { class: 'deck' }, 'Text & ', h('b', {}, 'more')) // <p class="deck">Text &#x26; <b>more</b></p> */
export function h(tagName: string, attributes: Attributes, ...children: Children): Element {
  const properties = Object.fromEntries(
    Object.entries(attributes).filter(([, value]) => value !== undefined && value !== false),
  ) as Element['properties'];
  return { type: 'element', tagName, properties, children: nodes(children) };
}

function nodes(children: Children): Child[] {
  return children.flat().flatMap((child): Child[] => {
    if (child === undefined || child === '') return [];
    return [typeof child === 'string' ? { type: 'text', value: child } : (child as Child)];
  });
}

/** Parts of a Markdown section as HTML. */
export function fromMarkdown(blocks: readonly Block[]): Child[] {
  const tree = toHast({ type: 'root', children: [...blocks] });
  const children = tree.type === 'root' ? (tree.children as Child[]) : [];
  return children.map(scrollable);
}

/** Wide tables scroll by themselves; the page does not. */
function scrollable(node: Child): Child {
  return node.type === 'element' && node.tagName === 'table' ? tableBox(withoutEmptyHeads(node)) : node;
}

/** A head that says nothing is none: the corner of a table with names down its side. */
function withoutEmptyHeads(node: Element): Element {
  const children = node.children.map((child) =>
    child.type === 'element' ? withoutEmptyHeads(child) : child,
  );
  const isEmptyHead = node.tagName === 'th' && children.length === 0;
  return { ...node, tagName: isEmptyHead ? 'td' : node.tagName, children };
}

function tableBox(table: Element): Element {
  return h(
    'div',
    { class: 'table', role: 'group', tabindex: 0, 'aria-label': 'Table, can be scrolled' },
    table,
  );
}

/** A table with a head; cells are texts or nodes. */
export function table(
  head: readonly string[],
  rows: readonly (readonly (string | Child | readonly Child[])[])[],
): Element {
  const cells = (row: readonly (string | Child | readonly Child[])[]) =>
    row.map((cell, column) =>
      h(
        column === 0 ? 'th' : 'td',
        column === 0 ? { scope: 'row' } : {},
        ...(Array.isArray(cell) ? cell : [cell as Child | string]),
      ),
    );
  return tableBox(
    h(
      'table',
      {},
      h('thead', {}, h('tr', {}, ...head.map((name) => h('th', { scope: 'col' }, name)))),
      h('tbody', {}, ...rows.map((row) => h('tr', {}, ...cells(row)))),
    ),
  );
}

/** A web address as a link; anything else as plain text. */
export function webLink(url: string): Child | string {
  return /^https?:\/\/[^\s]+$/i.test(url)
    ? h('a', { href: url, rel: 'noreferrer', class: 'identity' }, url)
    : url;
}

/** Data for the page's own script: an element that no browser runs or renders, and no text can end. */
export function dataBlock(id: string, data: unknown): Element {
  const json = JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return h('script', { type: 'application/json', id }, json);
}

/** Elements that begin a line of their own in the file, so that a change of a report is a readable diff. */
const BREAKING = new Set([
  'html',
  'head',
  'body',
  'meta',
  'title',
  'main',
  'header',
  'footer',
  'nav',
  'section',
  'article',
  'aside',
  'div',
  'figure',
  'table',
  'tr',
  'ul',
  'ol',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'details',
  'script',
  'style',
  'svg',
  'dl',
  'dt',
  'dd',
  'blockquote',
]);

/** A whole page as text. */
export function serialisePage(html: Element): string {
  return `<!doctype html>\n${toHtml(withLineBreaks(html), { allowDangerousCharacters: false })}\n`;
}

function withLineBreaks(node: Element): Element {
  if (node.properties['data-exact'] !== undefined || node.tagName === 'svg') return node;
  const children = node.children.flatMap((child): Child[] => {
    if (child.type !== 'element') return [child];
    const inner = withLineBreaks(child);
    return BREAKING.has(child.tagName) ? [{ type: 'text', value: '\n' }, inner] : [inner];
  });
  return { ...node, children };
}
