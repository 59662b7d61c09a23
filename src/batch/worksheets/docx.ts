/// <reference path="./docx-module.d.ts" />
/** A sheet as a Word document: the same tree as the Markdown and the HTML file. */
import {
  BorderStyle,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import type { Block } from '../../../pipeline/7-report/formats/markdown/nodes.ts';
import {
  isNumberedText,
  isToFill,
  isWritingLines,
  widthsOf,
} from '../../../pipeline/7-report/worksheets/blocks.ts';
import type { TextLine } from '../../../pipeline/7-report/worksheets/text-lines.ts';

export interface DocxOptions {
  readonly title: string;
  /** 'letter', or A4 unless given. */
  readonly paper?: 'a4' | 'letter' | undefined;
  readonly wide: boolean;
}

type Inline = Extract<Block, { type: 'paragraph' }>['children'][number];
type Flow = Paragraph | Table;

/** Twentieths of a point: an inch has 1440. */
const PAPERS = { a4: { width: 11906, height: 16838 }, letter: { width: 12240, height: 15840 } } as const;
const MARGIN = 1000;
const NUMBER_COLUMN = 560;
const STEPS = 'steps';
const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const;

export async function sheetDocx(
  blocks: readonly Block[],
  { title, paper = 'a4', wide }: DocxOptions,
): Promise<Uint8Array> {
  const writer = new Writer(PAPERS[paper].width - 2 * MARGIN);
  const children = blocks.flatMap((block) => writer.block(block));
  const document = new Document({
    title,
    creator: 'newsframe',
    styles: {
      default: {
        document: {
          run: {
            font: wide ? 'Verdana' : 'Georgia',
            size: wide ? 24 : 22,
            ...(wide ? { characterSpacing: 10 } : {}),
          },
          paragraph: { spacing: { after: 100, line: wide ? 440 : 290 } },
        },
      },
    },
    numbering: {
      config: Array.from({ length: writer.lists }, (_, i) => ({
        reference: `${STEPS}${i}`,
        levels: [
          {
            level: 0,
            format: LevelFormat.DECIMAL,
            text: '%1.',
            style: { paragraph: { indent: { left: 460, hanging: 460 } } },
          },
        ],
      })),
    },
    sections: [
      {
        properties: {
          page: { size: PAPERS[paper], margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN } },
        },
        children,
      },
    ],
  });
  return Packer.toBuffer(document);
}

/** Turns blocks into paragraphs and tables. Counts ordered lists: each counts from 1. */
class Writer {
  lists = 0;
  private readonly width: number;

  constructor(width: number) {
    this.width = width;
  }

  block(block: Block): readonly Flow[] {
    if (isNumberedText(block)) return block.data.lines.map((line, i, all) => lineParagraph(line, all[i + 1]));
    if (isWritingLines(block)) return Array.from({ length: block.data.writing }, () => ruledLine());
    switch (block.type) {
      case 'heading':
        return [
          new Paragraph({
            heading: HEADINGS[Math.min(block.depth, 4) - 1]!,
            keepNext: true,
            children: runs(block.children),
          }),
        ];
      case 'paragraph':
        return [new Paragraph({ children: runs(block.children) })];
      case 'blockquote':
        return block.children.flatMap((child) =>
          child.type === 'paragraph'
            ? [
                new Paragraph({
                  children: runs(child.children),
                  indent: { left: 300 },
                  border: { left: RULE },
                }),
              ]
            : [],
        );
      case 'list': {
        const reference = block.ordered === true ? `${STEPS}${this.lists++}` : undefined;
        return block.children.flatMap((item) =>
          item.children.flatMap((child) =>
            child.type === 'paragraph'
              ? [
                  new Paragraph({
                    children: runs(child.children),
                    ...(reference === undefined
                      ? { bullet: { level: 0 } }
                      : { numbering: { reference, level: 0 } }),
                  }),
                ]
              : [],
          ),
        );
      }
      case 'table':
        return [this.table(block), new Paragraph({ children: [] })];
      default:
        throw new Error(`a sheet has no ${block.type}`);
    }
  }

  private table(table: Extract<Block, { type: 'table' }>): Table {
    const { children } = table;
    const shares = widthsOf(table) ?? children[0]?.children.map(() => 1) ?? [1];
    const all = shares.reduce((sum, share) => sum + share, 0);
    const isFilled = isToFill(table);
    return new Table({
      width: { size: this.width, type: WidthType.DXA },
      columnWidths: shares.map((share) => Math.floor((this.width * share) / all)),
      layout: TableLayoutType.FIXED,
      rows: children.map(
        (row, i) =>
          new TableRow({
            cantSplit: true,
            tableHeader: i === 0,
            ...(isFilled && i > 0 ? { height: { value: 520, rule: 'atLeast' as const } } : {}),
            children: row.children.map(
              (cell) =>
                new TableCell({ children: [new Paragraph({ children: runs(cell.children, i === 0) })] }),
            ),
          }),
      ),
    });
  }
}

const RULE = { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 6 } as const;

/** A line of an article: its number, a tab, its words; the lines of a paragraph stay together. */
function lineParagraph({ number, text, paragraph }: TextLine, next: TextLine | undefined): Paragraph {
  const isLast = next?.paragraph !== paragraph;
  return new Paragraph({
    tabStops: [{ type: TabStopType.LEFT, position: NUMBER_COLUMN }],
    indent: { left: NUMBER_COLUMN, hanging: NUMBER_COLUMN },
    keepNext: paragraph === 0,
    spacing: { after: isLast ? 120 : 0 },
    children: [
      new TextRun({ text: `${number}`, size: 17 }),
      new TextRun({ text: `\t${text}`, bold: paragraph === 0 }),
    ],
  });
}

function ruledLine(): Paragraph {
  return new Paragraph({
    children: [],
    border: { bottom: { ...RULE, space: 1 } },
    spacing: { before: 240, after: 0 },
  });
}

function runs(nodes: readonly Inline[], bold = false): ParagraphChild[] {
  return nodes.flatMap((node): ParagraphChild[] => {
    switch (node.type) {
      case 'text':
        return [new TextRun({ text: node.value, bold })];
      case 'strong':
        return runs(node.children, true);
      case 'emphasis':
        return runs(node.children, bold);
      case 'break':
        return [new TextRun({ break: 1 })];
      case 'inlineCode':
        return [new TextRun({ text: node.value, font: 'Courier New', bold })];
      case 'link':
        return [new ExternalHyperlink({ link: node.url, children: runs(node.children, bold) })];
      default:
        throw new Error(`a sheet has no ${node.type}`);
    }
  });
}
