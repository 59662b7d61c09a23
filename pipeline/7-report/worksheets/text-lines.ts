/** An article in numbered lines: broken once, so that a line has the same number on paper, on screen and in a document. */
import type { Article, Furniture, PassageName, Span } from '../../types.ts';

/** Characters a line has at most; a single longer word stands alone. */
export const LINE_LENGTH = 68;

/** A printed line. `start, end` are offsets in its passage, without the blank it was broken at. */
export interface TextLine extends Span {
  /** 1 or more, through headline and body. */
  readonly number: number;
  readonly passage: PassageName;
  /** Blanks and line breaks inside are one blank. */
  readonly text: string;
  /** 0 is the headline; the paragraphs of the body follow. */
  readonly paragraph: number;
}

/** Headline and body in lines. Lines of the page around the article (teasers, credits) are left out and not numbered. */
export function textLines(
  { headline, body }: Pick<Article, 'headline' | 'body'>,
  furniture: readonly Furniture[],
): readonly TextLine[] {
  const lines: TextLine[] = [];
  let paragraph = 0;
  const add = (passage: PassageName, text: string, span: Span) => {
    for (const { start, end } of broken(text, span)) {
      const shown = text.slice(start, end).replace(/\s+/g, ' ');
      lines.push({ number: lines.length + 1, passage, start, end, text: shown, paragraph });
    }
  };
  add('headline', headline, { start: 0, end: headline.length });
  for (const span of paragraphs(body)) {
    if (furniture.some(({ start, end }) => start <= span.start && span.end <= end)) continue;
    paragraph += 1;
    add('body', body, span);
  }
  return lines;
}

/** Lines of the source with something on them, without blanks at their ends. */
function paragraphs(text: string): readonly Span[] {
  return Array.from(text.matchAll(/\S(?:[^\n\r]*\S)?/g), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** A paragraph broken at blanks into lines of at most LINE_LENGTH characters. */
function broken(text: string, span: Span): readonly Span[] {
  const lines: Span[] = [];
  let open: Span | undefined;
  for (const { index, 0: word } of text.slice(span.start, span.end).matchAll(/\S+/g)) {
    const start = span.start + index;
    const end = start + word.length;
    if (open !== undefined && end - open.start <= LINE_LENGTH) open = { start: open.start, end };
    else {
      if (open !== undefined) lines.push(open);
      open = { start, end };
    }
  }
  return open === undefined ? lines : [...lines, open];
}
