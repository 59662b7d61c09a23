/** Puts rows of metadata (a headline and an address, no text) together with the texts of the same address. */
import type { RawArticle } from '../types.ts';

export interface Joined {
  /** In the order given; a row that found its text is gone, the text has what the row knows besides. */
  readonly articles: readonly RawArticle[];
  readonly notes: readonly string[];
}

/** What a row of metadata may add to a text that lacks it. */
const ADDED = ['id', 'outlet', 'date', 'author', 'event', 'language', 'leaning', 'targets'] as const;

export function joinByUrl(raws: readonly RawArticle[]): Joined {
  const rows = new Map<string, RawArticle>();
  const addresses = new Set<string>();
  for (const raw of raws) {
    const address = raw.url === undefined ? undefined : addressKey(raw.url);
    if (address === undefined) continue;
    if (!isRow(raw)) addresses.add(address);
    else if (!rows.has(address)) rows.set(address, raw);
  }
  let joined = 0;
  const articles: RawArticle[] = [];
  for (const raw of raws) {
    const address = raw.url === undefined ? undefined : addressKey(raw.url);
    const row = address === undefined ? undefined : rows.get(address);
    if (row === undefined || !addresses.has(address!)) articles.push(raw);
    else if (isRow(raw)) joined += 1;
    else articles.push(together(raw, row));
  }
  if (joined === 0) return { articles: raws, notes: [] };
  const what = joined === 1 ? '1 row without a text was' : `${joined} rows without a text were`;
  return { articles, notes: [`${what} joined with the text of the same URL`] };
}

function isRow({ body, url }: RawArticle): boolean {
  return body.trim() === '' && url !== undefined;
}

function together(text: RawArticle, row: RawArticle): RawArticle {
  const headline = text.headline.trim() === '' ? row.headline : text.headline;
  const added = ADDED.filter((field) => text[field] === undefined && row[field] !== undefined);
  return { ...text, headline, ...Object.fromEntries(added.map((field) => [field, row[field]])) };
}

/** The address without what differs from copy to copy: scheme, `www.`, fragment, last slash, marks of campaigns. */
function addressKey(url: string): string {
  const [before = '', query = ''] = url
    .trim()
    .replace(/#.*$/s, '')
    .split(/\?(.*)/s);
  const kept = query
    .split('&')
    .filter((part) => part !== '' && !/^(?:utm_\w+|fbclid|gclid|cmpid|ref)=/i.test(part));
  const path = before
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/\/+$/, '');
  const host = /^[^/]*/.exec(path)?.[0] ?? '';
  return host.toLowerCase() + path.slice(host.length) + (kept.length === 0 ? '' : `?${kept.join('&')}`);
}
