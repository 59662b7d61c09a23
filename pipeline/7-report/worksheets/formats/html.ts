/** A sheet as one HTML file made for paper: it loads nothing, prints on A4 and Letter, and is readable copied in grey. */
import { type Child, type Element, fromMarkdown, h, serialisePage } from '../../formats/html/nodes.ts';
import type { Block } from '../../formats/markdown/nodes.ts';
import { isNumberedText, isToFill, isWritingLines, widthsOf } from '../blocks.ts';
import type { TextLine } from '../text-lines.ts';
import { SHEET_STYLE, WIDE_STYLE } from './print-style.ts';

export const PAPERS = ['a4', 'letter'] as const;
export type Paper = (typeof PAPERS)[number];

export interface SheetPage {
  readonly title: string;
  /** Absent: the printer's own, which is right for both. */
  readonly paper?: Paper | undefined;
  /** Larger type and wide spacing, for readers whom that helps. */
  readonly wide: boolean;
}

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
const SIZES: Readonly<Record<Paper, string>> = {
  a4: '@page { size: A4; }',
  letter: '@page { size: letter; }',
};

export function sheetHtml(blocks: readonly Block[], { title, paper, wide }: SheetPage): string {
  const style = [
    SHEET_STYLE,
    ...(wide ? [WIDE_STYLE] : []),
    ...(paper === undefined ? [] : [SIZES[paper]]),
  ].join('\n');
  return serialisePage(
    h(
      'html',
      { lang: 'en' },
      h(
        'head',
        {},
        h('meta', { charset: 'utf-8' }),
        h('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('title', {}, title),
        h('style', {}, style),
      ),
      h('body', {}, h('main', {}, ...sections(blocks))),
    ),
  );
}

/** Blocks in order; an article's lines with their heading are one section, which begins on a new page where it is long. */
function sections(blocks: readonly Block[]): readonly Child[] {
  const done: Child[] = [];
  for (let i = 0; i < blocks.length; i += 1) {
    const at = textAfter(blocks, i);
    if (at === undefined) done.push(...rendered(blocks[i]!));
    else {
      const lines = blocks[at]!;
      const isLong = isNumberedText(lines) && lines.data.lines.length > OWN_PAGE;
      done.push(
        h(
          'section',
          { class: isLong ? 'text own-page' : 'text' },
          ...blocks.slice(i, at + 1).flatMap(rendered),
        ),
      );
      i = at;
    }
  }
  return done;
}

/** Lines from which a text begins on a page of its own. */
const OWN_PAGE = 20;

/** The index of the numbered lines that a heading at `i` leads to, if it does. */
function textAfter(blocks: readonly Block[], i: number): number | undefined {
  if (blocks[i]?.type !== 'heading') return undefined;
  for (const at of [i + 1, i + 2]) {
    const block = blocks[at];
    if (block !== undefined && isNumberedText(block)) return at;
    if (block?.type !== 'paragraph') return undefined;
  }
  return undefined;
}

function rendered(block: Block): readonly Child[] {
  if (isNumberedText(block)) return [lineBlock(block.data.lines)];
  if (isWritingLines(block)) {
    return [h('div', { class: 'write' }, ...Array.from({ length: block.data.writing }, () => h('div', {})))];
  }
  const children = fromMarkdown([block]);
  if (block.type !== 'table') return children;
  const widths = widthsOf(block);
  const all = widths?.reduce((sum, width) => sum + width, 0) ?? 1;
  const columns = widths?.map((width) => h('col', { style: `width: ${((100 * width) / all).toFixed(1)}%` }));
  const table = columns === undefined ? children : children.map((child) => withColumns(child, columns));
  const kind = `${isToFill(block) ? ' fill' : ''}${widths === undefined ? '' : ' sized'}`;
  return [h('div', { class: `grid${kind}` }, ...table)];
}

/** The table inside gets its columns' widths. */
function withColumns(node: Child, columns: readonly Element[]): Child {
  if (node.type !== 'element') return node;
  if (node.tagName === 'table') return { ...node, children: [h('colgroup', {}, columns), ...node.children] };
  return { ...node, children: node.children.map((child) => withColumns(child, columns)) };
}

function lineBlock(lines: readonly TextLine[]): Child {
  const paragraphs = new Map<number, TextLine[]>();
  for (const line of lines) paragraphs.set(line.paragraph, [...(paragraphs.get(line.paragraph) ?? []), line]);
  return h(
    'div',
    { class: 'lines' },
    ...[...paragraphs].map(([number, group]) =>
      h(
        'div',
        { class: number === 0 ? 'para headline' : 'para' },
        ...group.map(({ number: line, text }) =>
          h(
            'p',
            { class: 'line' },
            h('span', { class: 'no' }, `${line}`),
            ' ',
            h('span', { class: 'words' }, text),
          ),
        ),
      ),
    ),
  );
}
