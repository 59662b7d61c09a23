/**
 * Markdown as a tree. Text that comes from articles is always a text node, so the serialiser escapes it and
 * it can never become markup. The node types are read off the serialiser, whose package brings them along.
 */

import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown, type Unsafe } from 'mdast-util-to-markdown';

type MarkdownNode = Parameters<typeof toMarkdown>[0];
type Named<Type extends MarkdownNode['type']> = Extract<MarkdownNode, { type: Type }>;
export type Block = Named<'root'>['children'][number];
type Inline = Named<'paragraph'>['children'][number];
/** A piece of a line: text as data, or an inline node. */
export type Part = string | Inline;
/** What a line is made of: one text, or several parts. */
export type Line = string | readonly Part[];

/** Parts as inline nodes; line breaks and runs of blanks become one blank. */
function inline(line: Line): Inline[] {
  const parts = typeof line === 'string' ? [line] : line;
  return parts
    .map(
      (part): Inline =>
        typeof part === 'string' ? { type: 'text', value: part.replace(/\s+/g, ' ') } : part,
    )
    .filter((part) => part.type !== 'text' || part.value !== '');
}

export function strong(text: string): Part {
  return { type: 'strong', children: inline(text) };
}

/** A link if the address is a web address or a path of ours; otherwise the plain text. */
export function link(url: string, text: string): Part {
  const isSafe = /^(https?:\/\/|[\w.-]+(\/[\w.-]+)*$)/i.test(url);
  return isSafe
    ? { type: 'link', url, children: [{ type: 'text', value: text.replace(/\s+/g, ' ') }] }
    : text;
}

export function heading(depth: number, line: Line): Block {
  return { type: 'heading', depth: Math.min(depth, 6) as 1 | 2 | 3 | 4 | 5 | 6, children: inline(line) };
}

export function paragraph(line: Line): Named<'paragraph'> {
  return { type: 'paragraph', children: inline(line) };
}

export function quotation(...lines: Line[]): Block {
  return { type: 'blockquote', children: lines.map(paragraph) };
}

export function list(lines: readonly Line[]): Block {
  return { type: 'list', ordered: false, spread: false, children: lines.map(listItem) };
}

function listItem(line: Line): Named<'listItem'> {
  return { type: 'listItem', spread: false, children: [paragraph(line)] };
}

/** A table; the first row is its head. */
export function table(rows: readonly (readonly Line[])[]): Block {
  return { type: 'table', children: rows.map((row) => ({ type: 'tableRow', children: row.map(tableCell) })) };
}

function tableCell(line: Line): Named<'tableCell'> {
  return { type: 'tableCell', children: inline(line) };
}

/** What GitHub's Markdown reads in plain text besides: addresses, e-mail addresses, strikethrough. */
const githubUnsafe = [
  { character: ':', before: '[ps]', after: '\\/' },
  { character: '.', before: '[Ww]', after: '[\\-.\\w]' },
  { character: '@', before: '[+\\-.\\w]', after: '[\\-.\\w]' },
  { character: '~' },
].map(
  (pattern): Unsafe => ({
    ...pattern,
    inConstruct: 'phrasing',
    notInConstruct: ['autolink', 'destinationLiteral', 'destinationRaw'],
  }),
);

/** Blocks as Markdown text. */
export function serialise(blocks: readonly Block[]): string {
  return toMarkdown(
    { type: 'root', children: [...blocks] },
    {
      bullet: '-',
      emphasis: '_',
      unsafe: githubUnsafe,
      extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
    },
  );
}
