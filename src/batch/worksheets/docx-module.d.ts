/**
 * What is used of docx 9.7.0. Its own types name folders without their index file, which the compiler does not resolve
 * for ES modules in Node.
 */
declare module 'docx' {
  type Options = Readonly<Record<string, unknown>>;
  export class TextRun {
    constructor(options: Options);
  }
  export class ExternalHyperlink {
    constructor(options: { readonly link: string; readonly children: readonly ParagraphChild[] });
  }
  export type ParagraphChild = TextRun | ExternalHyperlink;
  export class Paragraph {
    constructor(options: { readonly children: readonly ParagraphChild[] } & Options);
  }
  export class TableCell {
    constructor(options: { readonly children: readonly (Paragraph | Table)[] } & Options);
  }
  export class TableRow {
    constructor(options: { readonly children: readonly TableCell[] } & Options);
  }
  export class Table {
    constructor(options: { readonly rows: readonly TableRow[] } & Options);
  }
  export class Document {
    constructor(options: Options);
  }
  export const Packer: { toBuffer(document: Document): Promise<Uint8Array> };
  export const BorderStyle: { readonly SINGLE: string };
  export const HeadingLevel: Readonly<Record<'HEADING_1' | 'HEADING_2' | 'HEADING_3' | 'HEADING_4', string>>;
  export const LevelFormat: { readonly DECIMAL: string };
  export const TableLayoutType: { readonly FIXED: string };
  export const TabStopType: { readonly LEFT: string };
  export const WidthType: { readonly DXA: string };
}
