/** Pieces of text on the pages of a PDF → paragraphs. A PDF has no paragraphs and no columns, only places. */

/** A piece of text; x and y in points from the lower left corner. */
export interface PdfPiece {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PdfText {
  readonly paragraphs: readonly string[];
  /** Whether lines stand side by side somewhere: their order is a guess then. */
  readonly columns: boolean;
}

interface Line {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly height: number;
}

/** A gap between lines this many times as high as the line ends a paragraph. */
const PARAGRAPH_GAP = 1.6;
/** A gap inside a line this many times as wide as a letter is high separates columns. */
const COLUMN_GAP = 1.5;
/** Lines side by side, of all lines, from which on there are columns. */
const COLUMN_SHARE = 0.2;

/** Pieces are taken in the order the file gives them, which is how most programs wrote the text. */
export function pdfText(pages: readonly (readonly PdfPiece[])[]): PdfText {
  const paragraphs: string[] = [];
  let sideBySide = 0;
  let all = 0;
  for (const page of pages) {
    const lines = linesOf(page);
    all += lines.length;
    sideBySide += lines.filter((line, index) => isBeside(line, lines, index)).length;
    for (const paragraph of paragraphsOf(lines)) {
      const last = paragraphs.at(-1);
      // A sentence that goes on over the page.
      if (last !== undefined && /[\p{L},;]$/u.test(last) && /^\p{Ll}/u.test(paragraph)) {
        paragraphs[paragraphs.length - 1] = joined(last, paragraph);
      } else paragraphs.push(paragraph);
    }
  }
  return { paragraphs, columns: all > 0 && sideBySide / all >= COLUMN_SHARE };
}

function linesOf(pieces: readonly PdfPiece[]): readonly Line[] {
  const lines: Line[] = [];
  for (const { str, x, y, width, height } of pieces) {
    const last = lines.at(-1);
    if (str.trim() === '') continue;
    const isSameLine =
      last !== undefined &&
      Math.abs(last.y - y) < 0.5 * Math.max(last.height, height) &&
      x >= last.right - height;
    if (!isSameLine || x - last.right > COLUMN_GAP * height) {
      lines.push({ text: str, x, right: x + width, y, height });
      continue;
    }
    const gap = x - last.right > 0.15 * height && !/\s$/.test(last.text) && !/^\s/.test(str) ? ' ' : '';
    lines[lines.length - 1] = { ...last, text: last.text + gap + str, right: x + width };
  }
  return lines.map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() }));
}

/** Whether another line of the page stands at the same height. Lines side by side are near in the file, or a page apart. */
function isBeside(line: Line, lines: readonly Line[], index: number): boolean {
  return lines.some(
    (other, at) =>
      at !== index &&
      Math.abs(other.y - line.y) < 0.5 * line.height &&
      (other.x > line.right || other.right < line.x) &&
      line.text.length > 12 &&
      other.text.length > 12,
  );
}

function paragraphsOf(lines: readonly Line[]): readonly string[] {
  const paragraphs: string[] = [];
  let before: Line | undefined;
  for (const line of lines) {
    const gap = before === undefined ? 0 : before.y - line.y;
    const begins =
      before === undefined ||
      gap > PARAGRAPH_GAP * Math.max(before.height, line.height) ||
      gap < 0 ||
      Math.abs(before.height - line.height) > 0.25 * before.height;
    const goesOn =
      begins &&
      gap < 0 &&
      before !== undefined &&
      /[\p{L},;-]$/u.test(before.text) &&
      /^\p{Ll}/u.test(line.text);
    if (begins && !goesOn) paragraphs.push(line.text);
    else paragraphs[paragraphs.length - 1] = joined(paragraphs.at(-1)!, line.text);
    before = line;
  }
  return paragraphs.filter((text) => text !== '');
}

/** Two lines as one; a word divided at the line's end is made whole. */
function joined(first: string, second: string): string {
  return /\p{Ll}[-\u00ad]$/u.test(first) && /^\p{Ll}/u.test(second)
    ? first.slice(0, -1) + second
    : `${first} ${second}`;
}
