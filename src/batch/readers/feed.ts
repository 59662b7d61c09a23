/** RSS and Atom files: one article per item, with as much text as the feed gives. */

import { parseFeed } from 'feedsmith';
import { parseHTML } from 'linkedom';
import type { Field } from '../../../pipeline/1-read/aliases.ts';
import { blocksOf, type Node } from '../../../pipeline/1-read/documents/blocks.ts';
import { isTooDeep, pageSource } from '../../../pipeline/1-read/documents/page-source.ts';
import { asDate } from '../../../pipeline/1-read/iso-date.ts';
import { lineCounter } from '../../../pipeline/1-read/lines.ts';
import { passageNotes } from '../../../pipeline/1-read/passage-notes.ts';
import { failedReading, type Reading } from '../../../pipeline/1-read/reading.ts';
import { isProblem, type NamedValue, toArticle } from '../../../pipeline/1-read/record.ts';
import type { Problem, RawArticle } from '../../../pipeline/types.ts';
import { decode } from '../decode.ts';

const MOST_CHARACTERS = 20_000_000;

export async function readFeed(bytes: Uint8Array, file: string): Promise<Reading> {
  const decoded = await decode(bytes, declaredEncoding(bytes));
  if ('problem' in decoded) return failedReading({ file, ...decoded });
  const source = decoded.text;
  // Entities of a document's own can multiply without end; no feed needs them.
  if (/<!(?:ENTITY|ELEMENT|ATTLIST)|<!DOCTYPE[^>]*\[/i.test(source)) return failedReading(ownEntities(file));
  if (source.length > MOST_CHARACTERS || isTooDeep(source.replaceAll('<![CDATA[', '')))
    return failedReading(notFeed(file));
  const feed = parsed(source);
  if (feed === undefined) return failedReading(notFeed(file));
  const articles: RawArticle[] = [];
  const problems: Problem[] = [];
  const lines = itemLines(source);
  feed.items.forEach((item, index) => {
    const record = toArticle(fieldsOf(item, feed.title), { file, line: lines[index] ?? 1 });
    if (isProblem(record)) problems.push(record);
    else articles.push(record);
  });
  if (feed.items.length === 0)
    problems.push({ file, problem: 'this feed has no items', hint: 'save it again when there are some' });
  const note = `${file}: read as a feed, ${articles.length} ${articles.length === 1 ? 'item' : 'items'}; a feed often has only the beginning of each article`;
  const notes = [
    decoded.note === undefined ? [] : [`${file}: ${decoded.note}`],
    note,
    passageNotes(file, articles),
  ].flat();
  return { articles, problems, notes };
}

interface FeedItem {
  readonly title?: string | undefined;
  readonly html?: string | undefined;
  readonly url?: string | undefined;
  readonly date?: string | undefined;
  readonly author?: string | undefined;
  readonly outlet?: string | undefined;
}

interface ReadFeed {
  readonly title: string | undefined;
  readonly items: readonly FeedItem[];
}

/** The longest text an item has: `content:encoded` or `content`, else its description or summary. */
function parsed(source: string): ReadFeed | undefined {
  try {
    const { format, feed } = parseFeed(source);
    if (format === 'rss') {
      const items = (feed.items ?? []).map(
        (item): FeedItem => ({
          title: item.title,
          html: longest(item.content?.encoded, item.description),
          url: item.link ?? item.guid?.value,
          date: item.pubDate ?? item.dc?.dates?.[0],
          author: item.dc?.creators?.join(', ') ?? item.authors?.map(nameOf).join(', '),
          outlet: item.source?.title,
        }),
      );
      return { title: feed.title, items };
    }
    if (format === 'rdf') {
      const items = (feed.items ?? []).map(
        (item): FeedItem => ({
          title: item.title,
          html: longest(item.content?.encoded, item.description),
          url: item.link,
          date: item.dc?.dates?.[0],
          author: item.dc?.creators?.join(', '),
        }),
      );
      return { title: feed.title, items };
    }
    if (format !== 'atom') return undefined;
    const items = (feed.entries ?? []).map(
      (entry): FeedItem => ({
        title: textOf(entry.title),
        html: longest(textOf(entry.content), textOf(entry.summary)),
        url: (entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? entry.links?.[0])
          ?.href,
        date: entry.published ?? entry.updated,
        author: (entry.authors ?? feed.authors)
          ?.map(({ name }) => name)
          .filter((name) => name !== undefined)
          .join(', '),
        outlet: textOf(entry.source?.title),
      }),
    );
    return { title: textOf(feed.title), items };
  } catch {
    return undefined;
  }
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  const inner =
    typeof value === 'object' && value !== null ? (value as { readonly value?: unknown }).value : undefined;
  return typeof inner === 'string' ? inner : undefined;
}

function longest(...texts: readonly (string | undefined)[]): string | undefined {
  return texts.filter((text) => text !== undefined).sort((a, b) => b.length - a.length)[0];
}

/** "desk@gazette.example (Ada Quell)" → "Ada Quell" */
function nameOf(author: unknown): string {
  const text = textOf(author) ?? (author as { readonly name?: string } | undefined)?.name ?? '';
  return /\(([^()]+)\)\s*$/.exec(text)?.[1] ?? text;
}

function fieldsOf(item: FeedItem, feedTitle: string | undefined): ReadonlyMap<Field, NamedValue> {
  const fields = new Map<Field, NamedValue>();
  const add = (field: Field, value: string | undefined): void => {
    if (value !== undefined && value.trim() !== '') fields.set(field, { name: field, value: value.trim() });
  };
  add('headline', plain(item.title ?? '').join(' '));
  add('body', plain(item.html ?? '').join('\n\n'));
  add('outlet', item.outlet ?? feedTitle);
  add('date', item.date === undefined ? undefined : asDate(item.date));
  add('url', item.url !== undefined && /^https?:/i.test(item.url) ? item.url : undefined);
  add('author', item.author);
  return fields;
}

/** Paragraphs of a piece of HTML, or of a plain text. */
function plain(html: string): readonly string[] {
  const { html: safe } = pageSource(html);
  if (isTooDeep(safe)) return [];
  const { document } = parseHTML(`<!doctype html><html><body><div>${safe}</div></body></html>`);
  return blocksOf(document.body as unknown as Node);
}

/** Lines of the items, in order. */
function itemLines(source: string): readonly number[] {
  const lineOf = lineCounter(source);
  return Array.from(source.matchAll(/<(?:item|entry)[\s>]/g), ({ index }) => lineOf(index));
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  return /^<\?xml[^>]{0,150}encoding\s*=\s*["']([\w-]{1,40})["']/.exec(start)?.[1];
}

function notFeed(file: string): Problem {
  return {
    file,
    problem: 'this is not an RSS or Atom feed that can be read',
    hint: 'save the articles themselves, as web pages or plain text',
  };
}

function ownEntities(file: string): Problem {
  return {
    file,
    problem: 'this XML file declares entities of its own, which are never read',
    hint: 'save the feed without a DOCTYPE',
  };
}
