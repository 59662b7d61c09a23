import type { Codebook } from '../marks.ts';

/** Singular forms and blanks, dashes and capitals do not matter. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/(?<=\p{L}{3})s\b/gu, '');
}

/** The codebook's id of a category typed by id or name; a kind of the class's own keeps its name, in lower case. */
export function findCategory(given: string, codebook: Codebook): string {
  const wanted = plain(given);
  const known = Object.entries(codebook).find(([id, name]) => plain(id) === wanted || plain(name) === wanted);
  return known?.[0] ?? given.trim().replace(/\s+/g, ' ').toLowerCase();
}
