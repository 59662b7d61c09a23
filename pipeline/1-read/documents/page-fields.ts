/** Headline, byline, date, outlet and address of a page: from its structured data, its metadata, its text. */
import type { Field } from '../aliases.ts';
import { asDate } from '../iso-date.ts';
import type { NamedValue } from '../record.ts';
import type { StructuredArticle } from './structured-article.ts';

/** As much of a document as is needed. */
export interface Page {
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

interface PageElement {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}

/** A place a field may be found in, with the name a note gives it. */
type Candidate = readonly [name: string, value: string | undefined];

interface Sources {
  readonly page: Page;
  readonly structured: StructuredArticle | undefined;
  readonly savedFrom: string | undefined;
  readonly byline: string | undefined;
}

/** The first that is known of each field, most trusted first. */
export function pageFields(sources: Sources): Map<Field, NamedValue> {
  const { page, structured, savedFrom } = sources;
  const meta = metaOf(page);
  const site = structured?.outlet ?? meta.get('og:site_name') ?? meta.get('application-name');
  const address = addressOf([
    structured?.url,
    attribute(page, 'link[rel="canonical"]', 'href'),
    meta.get('og:url'),
    savedFrom,
  ]);
  const candidates: readonly (readonly [Field, readonly Candidate[]])[] = [
    [
      'headline',
      [
        ['JSON-LD', structured?.headline],
        ['og:title', withoutSite(meta.get('og:title'), site)],
        ['h1', onlyHeading(page)],
        ['title', withoutSite(text(page.querySelector('title')), site)],
      ],
    ],
    [
      'outlet',
      [
        ['JSON-LD', structured?.outlet],
        ['og:site_name', meta.get('og:site_name')],
        ['application-name', meta.get('application-name')],
        ['its address', hostOf(address)],
      ],
    ],
    [
      'date',
      [
        ['JSON-LD', structured?.date],
        ...DATE_NAMES.map((name): Candidate => [name, meta.get(name)]),
        ['time', attribute(page, 'time[datetime]', 'datetime')],
      ],
    ],
    ['url', [['its address', address]]],
    [
      'author',
      [
        ['JSON-LD', structured?.author],
        ...AUTHOR_NAMES.map((name): Candidate => [name, meta.get(name)]),
        ['byline', sources.byline],
      ],
    ],
  ];
  const fields = new Map<Field, NamedValue>();
  for (const [field, places] of candidates) {
    const found = places.find(
      ([, value]) => value !== undefined && value.trim() !== '' && isFit(field, value),
    );
    if (found === undefined) continue;
    const value = plain(found[1]!);
    fields.set(field, { name: found[0], value: field === 'date' ? asDate(value) : cleaned(field, value) });
  }
  return fields;
}

const DATE_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'pubdate',
  'publish-date',
  'sailthru.date',
  'date',
] as const;
const AUTHOR_NAMES = [
  'author',
  'article:author',
  'parsely-author',
  'dc.creator',
  'byl',
  'sailthru.author',
] as const;

/** An author's page is no name. */
function isFit(field: Field, value: string): boolean {
  return field !== 'author' || !/^https?:|^@/.test(value.trim());
}

function cleaned(field: Field, value: string): string {
  return field === 'author' ? value.replace(/^by\s+/i, '') : value;
}

function metaOf(page: Page): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const element of page.querySelectorAll('meta')) {
    const name =
      element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    const content = element.getAttribute('content');
    if (name === null || content === null || content.trim() === '') continue;
    const key = name.trim().toLowerCase();
    if (!found.has(key)) found.set(key, content.trim());
  }
  return found;
}

/** The heading, if the page has exactly one of the first rank. */
function onlyHeading(page: Page): string | undefined {
  const headings = [...page.querySelectorAll('h1')].map(text).filter((heading) => heading !== undefined);
  return headings.length === 1 ? headings[0] : undefined;
}

/** "Dam opens | Harbour Gazette" → "Dam opens" */
function withoutSite(title: string | undefined, site: string | undefined): string | undefined {
  const at =
    title === undefined
      ? -1
      : Math.max(...[' | ', ' - ', ' – ', ' — ', ' :: '].map((mark) => title.lastIndexOf(mark)));
  if (title === undefined || at <= 0) return title;
  const end = title
    .slice(at)
    .replace(/^ (?:\||-|–|—|::) /, '')
    .trim();
  const isSite = site === undefined ? title.slice(at, at + 3) === ' | ' : sameName(end, site);
  return isSite ? title.slice(0, at).trim() : title;
}

function sameName(a: string, b: string): boolean {
  const letters = (name: string): string =>
    name
      .toLowerCase()
      .replace(/^the /, '')
      .replace(/\.\w+$/, '')
      .replace(/[^\p{L}\p{N}]/gu, '');
  return letters(a) === letters(b);
}

function addressOf(addresses: readonly (string | undefined)[]): string | undefined {
  return addresses
    .find((address) => address !== undefined && /^https?:\/\/[^\s"'<>]+$/i.test(address.trim()))
    ?.trim();
}

function hostOf(address: string | undefined): string | undefined {
  return address === undefined ? undefined : /^https?:\/\/(?:www\.)?([^/\s:?#]+)/i.exec(address)?.[1];
}

function attribute(page: Page, selector: string, name: string): string | undefined {
  return page.querySelector(selector)?.getAttribute(name) ?? undefined;
}

function text(element: PageElement | null): string | undefined {
  const found = element?.textContent?.replace(/\s+/g, ' ').trim();
  return found === undefined || found === '' ? undefined : found;
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['rsquo', '’'],
  ['lsquo', '‘'],
  ['rdquo', '”'],
  ['ldquo', '“'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
]);

/** JSON-LD and metadata are often escaped once too often: "Q&amp;A" → "Q&A". One pass, so nothing multiplies. */
function plain(value: string): string {
  return value
    .replace(
      /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi,
      (whole, decimal?: string, hex?: string, name?: string) => {
        const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
        if (name !== undefined) return ENTITIES.get(name.toLowerCase()) ?? whole;
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      },
    )
    .replace(/\s+/g, ' ')
    .trim();
}
