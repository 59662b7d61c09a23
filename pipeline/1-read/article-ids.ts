/** Gives every article an id that depends on the articles alone, not on their order. */
import type { Article, RawArticle } from '../types.ts';

/** SHA-256 of a text's UTF-8 form, in 64 hexadecimal digits. */
export type Sha256 = (text: string) => string;

export interface Identified {
  /** In the order given; of identical articles the first place counts. */
  readonly articles: readonly Article[];
  readonly notes: readonly string[];
}

/** Digits of the hash that make an id. */
const ID_DIGITS = 12;

/** Identical articles: one text, given one or more times. */
interface Copies {
  readonly hash: string;
  /** Place of the first in the input. */
  readonly place: number;
  /** The given id, or the first digits of the hash. */
  readonly wanted: string;
  readonly raws: readonly RawArticle[];
}

/** Hash of what makes an article the same article: outlet, date, headline and body. */
export function contentHash(article: Omit<Article, 'id'>, sha256: Sha256): string {
  const { outlet = '', date = '', headline, body } = article;
  return sha256(JSON.stringify([outlet, date, headline, body]));
}

/** The id an article has by itself: the given one, or the first 12 digits of its content hash. */
export function ownId(raw: RawArticle, sha256: Sha256): string {
  return raw.id ?? contentHash(raw, sha256).slice(0, ID_DIGITS);
}

/**
 * Gives ids. A given id is kept, a missing one is made of the content. Articles with the same content and
 * the same id (or none) are one article. Different articles with the same id get -2, -3 …, in the order of
 * their content hashes.
 */
export function assignIds(raws: readonly RawArticle[], sha256: Sha256): Identified {
  const groups = groupCopies(raws, sha256);
  const ids = uniqueIds(groups);
  const inOrder = [...groups].sort((a, b) => a.place - b.place);
  return {
    articles: inOrder.map((copies) => articleOf(copies, ids.get(copies) ?? copies.wanted)),
    notes: [
      ...inOrder.filter((copies) => copies.raws.length > 1).map(copiesNote),
      ...clashNotes(groups, ids),
    ],
  };
}

function groupCopies(raws: readonly RawArticle[], sha256: Sha256): readonly Copies[] {
  const hashes = raws.map((raw) => contentHash(raw, sha256));
  // The id an unnamed copy joins: the smallest given for the same content.
  const givenIds = new Map<string, string>();
  raws.forEach((raw, index) => {
    const hash = hashes[index] ?? '';
    const known = givenIds.get(hash);
    if (raw.id !== undefined && (known === undefined || raw.id < known)) givenIds.set(hash, raw.id);
  });
  const groups = new Map<string, { hash: string; place: number; wanted: string; raws: RawArticle[] }>();
  raws.forEach((raw, place) => {
    const hash = hashes[place] ?? '';
    const wanted = raw.id ?? givenIds.get(hash) ?? hash.slice(0, ID_DIGITS);
    const key = JSON.stringify([hash, wanted]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { hash, place, wanted, raws: [raw] });
    else group.raws.push(raw);
  });
  return [...groups.values()];
}

function uniqueIds(groups: readonly Copies[]): ReadonlyMap<Copies, string> {
  // No suffix may make an id that somebody has given.
  const taken = new Set(groups.map((copies) => copies.wanted));
  const ids = new Map<Copies, string>();
  const held = new Set<string>();
  const sorted = [...groups].sort((a, b) => byCodeUnit(a.wanted, b.wanted) || byCodeUnit(a.hash, b.hash));
  for (const copies of sorted) {
    let id = copies.wanted;
    for (let suffix = 2; held.has(id) || (id !== copies.wanted && taken.has(id)); suffix++) {
      id = `${copies.wanted}-${suffix}`;
    }
    held.add(id);
    ids.set(copies, id);
  }
  return ids;
}

/** Of copies that differ in url, event or the like, the one that says most, then the first by its JSON. */
function articleOf(copies: Copies, id: string): Article {
  const [best] = copies.raws
    .map(({ origin: _origin, id: _id, ...article }) => ({ id, ...article }))
    .map((article) => ({ article, size: Object.keys(article).length, json: JSON.stringify(article) }))
    .sort((a, b) => b.size - a.size || byCodeUnit(a.json, b.json));
  if (best === undefined) throw new Error('a group of copies is never empty');
  return best.article;
}

function copiesNote(copies: Copies): string {
  const origins = copies.raws.map((raw) => raw.origin).sort(byCodeUnit);
  return `${listed(origins)} are the same article and are counted once`;
}

function clashNotes(groups: readonly Copies[], ids: ReadonlyMap<Copies, string>): readonly string[] {
  const clashing = new Map<string, string[]>();
  for (const copies of groups) {
    const id = ids.get(copies) ?? copies.wanted;
    clashing.set(copies.wanted, [
      ...(clashing.get(copies.wanted) ?? []),
      `${id} (${copies.raws[0]?.origin ?? ''})`,
    ]);
  }
  return [...clashing]
    .filter(([, articles]) => articles.length > 1)
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(
      ([id, articles]) =>
        `the id ${id} stands for different articles, which are now ${listed(articles.sort(byCodeUnit))}`,
    );
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 5);
  const more = names.length - shown.length;
  if (more > 0) return `${shown.join(', ')} and ${more} more`;
  return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
