/** The names under which a column, a JSON key or a front-matter key is understood. */
import type { RawArticle } from '../types.ts';

/** A part of an article that a file can give. */
export type Field = Exclude<keyof RawArticle, 'origin' | 'cautions'>;

export type Aliases = Readonly<Partial<Record<Field, readonly string[]>>>;

/** Field → names it goes by, most trusted first. The only table of this kind. */
export const ALIASES = {
  id: ['id', 'doc_id', 'article_id', 'stories_id'],
  headline: ['headline', 'title', 'heading'],
  body: ['body', 'text', 'content', 'maintext'],
  outlet: ['outlet', 'source', 'publication', 'media_name', 'source_domain', 'domain'],
  date: ['date', 'publish_date', 'date_publish', 'published'],
  url: ['url', 'link'],
  author: ['author', 'byline', 'authors'],
  event: ['event', 'topic', 'story_id', 'story'],
  language: ['language', 'lang'],
  leaning: ['leaning'],
  targets: ['targets'],
} as const satisfies Record<Field, readonly string[]>;

export const FIELDS = Object.keys(ALIASES) as readonly Field[];

/** Known data sets whose columns mean something else than their names say elsewhere. */
const DATA_SETS: readonly { readonly columns: readonly string[]; readonly aliases: Aliases }[] = [
  // Qbias (AllSides round-ups): the title is the event's, each article has a heading of its own.
  {
    columns: ['title', 'heading', 'bias_rating'],
    aliases: { headline: ['heading'], event: ['title'], leaning: ['bias_rating'] },
  },
];

/** Which of a file's columns give which field. Columns are indices into the names given. */
export interface Mapping {
  readonly columns: ReadonlyMap<Field, number>;
  /** Columns no field is taken from, in file order. */
  readonly unused: readonly number[];
}

/** The form in which names are compared: `" Publish-Date"` → `publish_date`. */
export function columnKey(name: string): string {
  return name
    .replace(/^\uFEFF/, '')
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
}

/**
 * Finds the column of each field. If two columns would do, the first in the order of the aliases wins, and
 * of two columns with the same name the first in the file.
 * @example mapColumns(['Title', 'text', 'x']).columns → { headline → 0, body → 1 }
 */
export function mapColumns(names: readonly string[], own: Aliases = {}): Mapping {
  // A Map, not an object: columns may be called `constructor` or `__proto__`.
  const indexOf = new Map<string, number>();
  names.forEach((name, index) => {
    const key = columnKey(name);
    if (!indexOf.has(key)) indexOf.set(key, index);
  });
  const known = DATA_SETS.find((set) => set.columns.every((column) => indexOf.has(column)))?.aliases ?? {};
  const columns = new Map<Field, number>();
  const taken = new Set<number>();
  for (const field of FIELDS) {
    const candidates = [...(own[field] ?? []).map(columnKey), ...(known[field] ?? []), ...ALIASES[field]];
    const index = candidates
      .map((alias) => indexOf.get(alias))
      .find((found) => found !== undefined && !taken.has(found));
    if (index === undefined) continue;
    columns.set(field, index);
    taken.add(index);
  }
  return { columns, unused: names.map((_, index) => index).filter((index) => !taken.has(index)) };
}
