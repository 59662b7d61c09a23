/** Exports of Factiva as text: with field codes (HD, BY, PD, SN, LP, TD …) or as it is displayed; each ends in "Document …". */
import type { Field } from '../aliases.ts';
import { isoDay } from '../iso-date.ts';
import type { Reading } from '../reading.ts';
import { type ExportArticle, exportReading } from './export-article.ts';

const DOCUMENT = /^Document ([A-Za-z0-9]{10,40})$/;
const CODE =
  /^(HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|ART|CT|RF|CO|IN|NS|RE|PUB|AN|CLM|SE|IPC|IPD)(?:\s+(.*))?$/;
const WORDS = /^[\d,.]+ words$/i;
/** Head lines of the displayed form that are no part of the text. */
const HEAD =
  /^(?:english|\d{1,2}:\d{2}(?: [a-z]{2,4})?|[A-Z0-9]{1,8}|copyright\b.*|(?:\(c\)|©).*|page \S+|.{0,30}\ball rights reserved\b.*|volume .*|first edition|final edition)$/i;

const KEPT: ReadonlyMap<string, Field> = new Map([
  ['HD', 'headline'],
  ['BY', 'author'],
  ['PD', 'date'],
  ['SN', 'outlet'],
]);

/** Whether lines look like such an export. */
export function isFactiva(lines: readonly string[]): boolean {
  return (
    lines.some((line) => DOCUMENT.test(line.trim())) &&
    lines.some((line) => WORDS.test(line.trim()) || /^WC\s/.test(line.trim()) || line.trim() === 'WC')
  );
}

export function readFactiva(lines: readonly string[], file: string): Reading {
  return exportReading(articlesOf(lines), { file, service: 'Factiva' });
}

function articlesOf(lines: readonly string[]): readonly ExportArticle[] {
  const found: ExportArticle[] = [];
  let from = 0;
  lines.forEach((line, index) => {
    const number = DOCUMENT.exec(line.trim())?.[1];
    if (number === undefined) return;
    const piece = lines.slice(from, index).map((text) => text.trim());
    const first = Math.max(
      0,
      piece.findIndex((text) => text !== ''),
    );
    const read = isCoded(piece) ? coded(piece) : displayed(piece);
    read.fields.set('id', number);
    found.push({ line: from + first + 1, ...read });
    from = index + 1;
  });
  return found;
}

interface Read {
  readonly fields: Map<Field, string>;
  readonly paragraphs: readonly string[];
}

function isCoded(lines: readonly string[]): boolean {
  return (
    lines.some((line) => /^HD(?:\s|$)/.test(line)) && lines.some((line) => /^(?:LP|TD)(?:\s|$)/.test(line))
  );
}

function coded(lines: readonly string[]): Read {
  const values = new Map<string, string[]>();
  let code = '';
  for (const line of lines) {
    const match = CODE.exec(line);
    if (match !== null) {
      code = match[1]!;
      values.set(code, values.get(code) ?? []);
    }
    const text = match === null ? line : (match[2] ?? '').trim();
    if (text !== '' && code !== '') values.get(code)!.push(text);
  }
  const fields = new Map<Field, string>();
  for (const [name, field] of KEPT) {
    const value = (values.get(name) ?? []).join(' ').trim();
    if (value !== '') fields.set(field, value);
  }
  return { fields, paragraphs: [...(values.get('LP') ?? []), ...(values.get('TD') ?? [])] };
}

/** Headline, perhaps a byline, "512 words", the day, the outlet, then what else is known, then the text. */
function displayed(lines: readonly string[]): Read {
  const given = lines.filter((line) => line !== '');
  const words = given.findIndex((line) => WORDS.test(line));
  const fields = new Map<Field, string>();
  if (words === -1) return { fields, paragraphs: given };
  const head = given.slice(0, words);
  const author = head.length > 1 && isByline(head.at(-1)!, head.at(-2)!) ? head.pop() : undefined;
  // A section's name may stand above the headline.
  if (head.length > 0) fields.set('headline', head.at(-1)!);
  if (author !== undefined) fields.set('author', author.replace(/^by\s+/i, ''));
  const dated = given.findIndex(
    (line, index) => index > words && index <= words + 3 && isoDay(line) !== undefined,
  );
  if (dated === -1) return { fields, paragraphs: given.slice(words + 1) };
  fields.set('date', given[dated]!);
  let next = dated + 1;
  if (next < given.length && /^\d{1,2}:\d{2}/.test(given[next]!)) next += 1;
  if (next < given.length) fields.set('outlet', given[next]!);
  next += 1;
  while (next < given.length && HEAD.test(given[next]!)) next += 1;
  return { fields, paragraphs: given.slice(next) };
}

/** "By Ada Quell", or a line of names that is shorter than the headline above it. */
function isByline(line: string, above: string): boolean {
  if (/^by\s+\p{Lu}/iu.test(line)) return true;
  const isNames = /^\p{Lu}[\p{L}.’'-]*(?:(?:,| and| &)? \p{Lu}[\p{L}.’'-]*){1,7}$/u.test(line);
  return isNames && above.split(' ').length > line.split(' ').length;
}
