/** What sheets and keys are built of, beside the blocks of every Markdown report. */
import type { ArticleFindings, Cue } from '../../types.ts';
import { markLine } from '../formats/markdown/mark.ts';
import type { Block, Line, Part } from '../formats/markdown/nodes.ts';
import { heading, paragraph, strong } from '../formats/markdown/nodes.ts';
import { lineOf, type PlaceIn, type SheetArticle } from './class-story.ts';
import type { TextLine } from './text-lines.ts';

/** The `lang` of a code block that holds numbered lines; its `data.lines` are the lines. */
const LINES = 'text';
/** What a blank line to write on looks like where there is no ruled line. */
const RULE = '…'.repeat(36);

type Paragraph = ReturnType<typeof paragraph>;
type Code = Extract<Block, { type: 'code' }>;
type Text = Extract<Part, { type: 'text' }>;
type Data<Node extends { readonly data?: object | undefined }> = NonNullable<Node['data']>;

/** An article's printed lines, each with its number. */
export interface NumberedText extends Code {
  readonly data: Data<Code> & { readonly lines: readonly TextLine[] };
}
/** Lines to write on. */
export interface WritingLines extends Paragraph {
  readonly data: Data<Paragraph> & { readonly writing: number };
}
/** Words of an article, with where they stand: `text.slice(start, end)` of the passage. */
export interface Cited extends Text {
  readonly data: Data<Text> & { readonly cited: PlaceIn & { readonly id: string } };
}

/** Steps in order. */
export function steps(lines: readonly Line[]): Block {
  return {
    type: 'list',
    ordered: true,
    start: 1,
    spread: false,
    children: lines.map((line) => ({ type: 'listItem', spread: false, children: [paragraph(line)] })),
  };
}

/** Room to write, in lines. */
export function writingLines(count: number): WritingLines {
  const text = Array.from({ length: count }, () => RULE);
  const children = text.flatMap((value, i): Paragraph['children'] => [
    ...(i === 0 ? [] : [{ type: 'break' as const }]),
    { type: 'text', value },
  ]);
  return { type: 'paragraph', children, data: { writing: count } };
}

/** The article with a number at each line, and a note if it is not the whole. */
export function articleText(article: SheetArticle): readonly Block[] {
  const { title, lines, printed } = article;
  const last = printed.at(-1)?.number ?? 0;
  return [
    heading(3, title),
    ...(printed.length < lines.length
      ? [paragraph(`The beginning of the article: ${last} of its ${lines.length} lines.`)]
      : []),
    linesText(printed),
  ];
}

/** Lines with their numbers, and a gap between paragraphs. */
export function linesText(lines: readonly TextLine[]): NumberedText {
  const rows = lines.flatMap((line, i) => {
    const isNew = i > 0 && line.paragraph !== lines[i - 1]!.paragraph;
    return [...(isNew ? [''] : []), `${String(line.number).padStart(3)}  ${line.text}`];
  });
  return { type: 'code', lang: LINES, value: rows.join('\n'), data: { lines } };
}

/** The words of a place in quotation marks, or as they stand if they bring their own. */
export function cited({ article }: ArticleFindings, { passage, start, end }: PlaceIn): Cited {
  const text = article[passage].slice(start, end);
  const plain = text.replace(/\s+/g, ' ').trim();
  const value = /["“”]/.test(plain) ? plain : `“${plain}”`;
  return { type: 'text', value, data: { cited: { id: article.id, passage, start, end } } };
}

/**
 * A mark for the key: line, words, kind, why, other wordings, and the fair reading in which it is accurate. Lines are
 * given for what the sheet prints: the article from its beginning, or `all` its lines, or none.
 */
export function markEntry(
  article: SheetArticle,
  cue: Cue,
  lines: 'printed' | 'all' | 'none' = 'printed',
): readonly Part[] {
  const [, , ...rest] = markLine(cue);
  const onPaper = { printed: article.printed, all: article.lines, none: [] }[lines];
  const line = lineOf({ ...article, printed: onPaper }, cue);
  return [
    ...(line === undefined ? [] : [strong(line), ' ']),
    cited(article.found, cue),
    ...rest.map((part) => (typeof part === 'string' ? part.replace(/^” — /, ' — ') : part)),
  ];
}

/** A table whose columns have these shares of the width. */
export function sized(block: Block, widths: readonly number[]): Block {
  return block.type === 'table' ? ({ ...block, data: { widths } } as Block) : block;
}

/** Shares of the width of a table's columns; undefined: as wide as their text. */
export function widthsOf(block: Block): readonly number[] | undefined {
  if (block.type !== 'table') return undefined;
  if (block.data !== undefined && 'widths' in block.data) return block.data.widths as readonly number[];
  return isToFill(block) ? block.children[0]?.children.map(() => 1) : undefined;
}

/** Whether a table has cells left to the students. */
export function isToFill(block: Block): boolean {
  return (
    block.type === 'table' &&
    block.children.slice(1).some((row) => row.children.some((cell) => cell.children.length === 0))
  );
}

/** A table whose cells are left to the students: head, first column, and room in the rest. */
export function toFill(
  head: readonly string[],
  rows: readonly (readonly Line[])[],
): readonly (readonly Line[])[] {
  return [head, ...rows.map((row) => [...row, ...Array<Line>(head.length - row.length).fill('')])];
}

export function isNumberedText(block: Block): block is NumberedText {
  return block.type === 'code' && block.data !== undefined && 'lines' in block.data;
}

export function isWritingLines(block: Block): block is WritingLines {
  return block.type === 'paragraph' && block.data !== undefined && 'writing' in block.data;
}
