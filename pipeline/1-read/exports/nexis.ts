/**
 * Exports of Nexis Uni and LexisNexis: a cover page, then articles that end in "End of Document" or begin with
 * "3 of 12 DOCUMENTS". What stands between the labelled lines differs from year to year, so that only these are relied on.
 */
import type { Field } from '../aliases.ts';
import { isoDay } from '../iso-date.ts';
import type { Reading } from '../reading.ts';
import { type ExportArticle, exportReading } from './export-article.ts';

const END = /^end of document\.?$/i;
const NUMBERED = /^(?:document )?\d{1,5} (?:of|von|de) \d{1,5}(?: documents?)?$/i;
/** A labelled line before the text, and its field if we keep it. */
const LABEL =
  /^(section|length|byline|dateline|highlight|graphic|by-line|correction-date|update|series|type|distribution|headline|title|subject|publication-type|language|load-date|classification|notes?|copyright|country|state|city|company|organization|person|geographic|industry|journal-code|acc-no|ticker)\s*:\s*(.*)$/i;
const BODY = /^body$/i;
/** What follows the text. */
const AFTER =
  /^(?:classification|load-date\s*:.*|language\s*:.*|publication-type\s*:.*|subject\s*:.*|graphic|notes)$/i;
const COPYRIGHT = /^(?:copyright\b|©|\(c\) ?\d{4}|all rights reserved)/i;
const COVER =
  /^(?:user name|date and time|job number|documents? \(\d+\)|client\/matter|search terms?|search type|narrowed by|content type)\b/i;

/** Whether lines look like such an export. */
export function isNexis(lines: readonly string[]): boolean {
  const ends = lines.some((line) => END.test(line.trim()));
  const numbered = lines.some((line) => NUMBERED.test(line.trim()) && /documents?$/i.test(line.trim()));
  if (!ends && !numbered) return false;
  return lines.some((line) => /^(?:length\s*:\s*\d+ words?|load-date\s*:|body$)/i.test(line.trim())) || ends;
}

export function readNexis(lines: readonly string[], file: string): Reading {
  const articles = pieces(lines)
    .map(articleOf)
    .filter((article) => article !== undefined);
  return exportReading(articles, { file, service: 'Nexis' });
}

interface Piece {
  readonly line: number;
  /** Whether "3 of 12 DOCUMENTS" stands above it, as in LexisNexis: the outlet comes first then. */
  readonly numbered: boolean;
  readonly lines: readonly string[];
}

/** The stretches between the ends (or heads) of articles, without the cover page. */
function pieces(lines: readonly string[]): readonly Piece[] {
  const found: Piece[] = [];
  let from = 0;
  let numbered = false;
  lines.forEach((line, index) => {
    const isNumber = NUMBERED.test(line.trim());
    if (!isNumber && !END.test(line.trim())) return;
    found.push({ line: from + 1, numbered, lines: lines.slice(from, index) });
    numbered = isNumber;
    from = index + 1;
  });
  found.push({ line: from + 1, numbered, lines: lines.slice(from) });
  return found.map(withoutCover).filter((piece) => piece.lines.some((line) => line.trim() !== ''));
}

/** A cover lists search terms and headlines; the article begins somewhere after the last of its labelled lines. */
function withoutCover(piece: Piece): Piece {
  const last = piece.lines.findLastIndex((text) => COVER.test(text.trim()));
  return last === -1 ? piece : { ...piece, line: piece.line + last + 1, lines: piece.lines.slice(last + 1) };
}

/** Index of the first line after the head of the article: below "Body", or below the last label. */
function headOf(lines: readonly string[]): number | undefined {
  const body = lines.findIndex((text) => BODY.test(text.trim()));
  if (body !== -1) return body + 1;
  const length = lines.findIndex((text) => /^length\s*:/i.test(text.trim()));
  if (length === -1) return undefined;
  let last = length;
  for (let index = length + 1; index < lines.length; index += 1) {
    const text = lines[index]!.trim();
    if (text === '') continue;
    if (!LABEL.test(text) || AFTER.test(text)) break;
    last = index;
  }
  return last + 1;
}

function articleOf({ line, lines, numbered }: Piece): ExportArticle | undefined {
  const start = headOf(lines);
  const head = lines.slice(0, start ?? lines.length).map((text) => text.trim());
  const fields = new Map<Field, string>();
  const loose = head.filter((text) => text !== '' && !BODY.test(text) && !labelled(text, fields));
  const dated = loose.findIndex((text) => isoDay(text) !== undefined);
  if (dated !== -1) fields.set('date', isoDay(loose[dated]!)!);
  const before = (dated === -1 ? loose : loose.slice(0, dated)).filter((text) => !COPYRIGHT.test(text));
  const after = loose.slice(dated + 1).filter((text) => !COPYRIGHT.test(text) && !/\bedition\b/i.test(text));
  if (numbered) {
    set(fields, 'outlet', before.at(-1));
    set(fields, 'headline', after[0]);
  } else {
    // Headline, outlet, day; what is left of a cover page may stand above.
    set(fields, 'headline', before.at(fields.has('headline') ? -1 : -2));
    set(fields, 'outlet', before.length > 1 ? before.at(-1) : undefined);
  }
  const text =
    start === undefined
      ? dated === -1 || numbered
        ? []
        : loose.slice(dated + 1)
      : bodyOf(lines.slice(start));
  const first = lines.findIndex((each) => each.trim() !== '');
  if (fields.size === 0 && text.length === 0) return undefined;
  return { line: line + Math.max(first, 0), fields, paragraphs: text };
}

function labelled(text: string, fields: Map<Field, string>): boolean {
  const [, label = '', value = ''] = LABEL.exec(text) ?? [];
  if (label === '') return false;
  if (/^by-?line$/i.test(label)) set(fields, 'author', value.trim());
  if (/^(?:headline|title)$/i.test(label)) set(fields, 'headline', value.trim());
  return true;
}

function set(fields: Map<Field, string>, field: Field, value: string | undefined): void {
  if (value !== undefined && value !== '' && !fields.has(field)) fields.set(field, value);
}

/** Paragraphs up to what follows the text; two blank lines in a row are no end. */
function bodyOf(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex((text) => AFTER.test(text.trim()));
  const paragraphs: string[] = [];
  let open = false;
  for (const raw of end === -1 ? lines : lines.slice(0, end)) {
    const text = raw.trim();
    if (text === '') open = false;
    // Old text exports break lines inside a paragraph.
    else if (open && /^\S/.test(raw) && isWrapped(paragraphs.at(-1)!)) {
      paragraphs[paragraphs.length - 1] += ` ${text}`;
    } else {
      paragraphs.push(text);
      open = true;
    }
  }
  return paragraphs;
}

/** Whether the line so far could go on in the next: it ends in no sentence end. */
function isWrapped(text: string): boolean {
  return !/[.!?:]["”’')]*$/.test(text);
}
