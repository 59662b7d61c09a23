import { CATEGORIES, type Category, type Cue } from '../types.ts';

/** Compares texts by code unit: the same order on every machine, in every language. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Categories in the order of CATEGORIES, each once. */
export function inCategoryOrder(categories: Iterable<string>): Category[] {
  const present = new Set(categories);
  return CATEGORIES.filter((category) => present.has(category));
}

/** Reading order of cues: headline first, then by place; longer before shorter, then by category and entry. */
export function inReadingOrder(cues: readonly Cue[]): Cue[] {
  const place = (cue: Cue) => (cue.passage === 'headline' ? 0 : 1);
  return [...cues].sort(
    (a, b) =>
      place(a) - place(b) ||
      a.start - b.start ||
      b.end - a.end ||
      CATEGORIES.indexOf(a.category) - CATEGORIES.indexOf(b.category) ||
      byCodeUnit(a.entry, b.entry),
  );
}
