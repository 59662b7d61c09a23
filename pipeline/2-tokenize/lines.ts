/** Splits a body into paragraphs: at line breaks, unless the text was hard-wrapped by a mail program. */
import type { Span } from '../types.ts';

/** Lines of a text without their breaks and outer white space; blank lines left out. */
export function paragraphsOf(text: string): readonly Span[] {
  const lines = linesOf(text);
  return isHardWrapped(text, lines) ? joinWrapped(text, lines) : lines;
}

function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let from = 0;
  while (from <= text.length) {
    const found = text.indexOf('\n', from);
    const to = found === -1 ? text.length : found;
    let start = from;
    let end = to;
    while (start < end && isSpace(text.charCodeAt(start))) start += 1;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
    if (end > start) lines.push({ start, end });
    from = to + 1;
  }
  return lines;
}

function isSpace(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0x3000 || code === 0xfeff;
}

/** Wrapped text: no long line, and most lines end in the middle of a sentence. */
function isHardWrapped(text: string, lines: readonly Span[]): boolean {
  if (lines.length < 6) return false;
  let open = 0;
  let inner = 0;
  for (let i = 0; i + 1 < lines.length; i += 1) {
    const line = lines[i]!;
    if (line.end - line.start > 100) return false;
    if (isBlankBetween(text, line, lines[i + 1]!)) continue;
    inner += 1;
    if (/[\p{L}\p{N},’'-]/u.test(text.charAt(line.end - 1)) && line.end - line.start >= 40) open += 1;
  }
  return inner >= 4 && open / inner >= 0.7;
}

function joinWrapped(text: string, lines: readonly Span[]): Span[] {
  const paragraphs: Span[] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last === undefined || isBlankBetween(text, last, line)) paragraphs.push(line);
    else paragraphs[paragraphs.length - 1] = { start: last.start, end: line.end };
  }
  return paragraphs;
}

function isBlankBetween(text: string, before: Span, after: Span): boolean {
  return text.indexOf('\n', text.indexOf('\n', before.end) + 1) < after.start
    ? text.slice(before.end, after.start).split('\n').length > 2
    : false;
}
