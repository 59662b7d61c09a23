/** Says which columns were understood as what, so that no renaming happens behind the user's back. */

import type { Aliases, Field, Mapping } from './aliases.ts';
import { columnKey, FIELDS, mapColumns } from './aliases.ts';

/** How many unused columns are named before the rest is only counted. */
const NAMED_UNUSED = 12;
/** Longer names are cut: a file without a header gives whole articles as names. */
const NAME_LENGTH = 40;

/** The mapping of a whole file, gathered record by record. */
export interface MappingTally {
  /** Maps the names of one record (or the header) and remembers the mapping. */
  readonly map: (names: readonly string[]) => Mapping;
  /** The note, or undefined if nothing was mapped. */
  readonly note: (origin: string) => string | undefined;
}

/** Starts a tally. `what` is what the file calls its columns: `columns` or `keys`. */
export function mappingTally(what: string, aliases?: Aliases): MappingTally {
  const used = new Map<Field, Set<string>>();
  const unused = new Set<string>();
  const map = (names: readonly string[]): Mapping => {
    const mapping = mapColumns(names, aliases);
    for (const [field, index] of mapping.columns) {
      const known = used.get(field) ?? new Set<string>();
      used.set(field, known.add(shownName(names[index] ?? '')));
    }
    for (const index of mapping.unused) unused.add(shownName(names[index] ?? ''));
    return mapping;
  };
  const note = (origin: string): string | undefined => {
    if (used.size === 0) return undefined;
    const pairs = FIELDS.filter((field) => used.has(field)).map(
      (field) => `${field} ← ${[...(used.get(field) ?? [])].join(' or ')}`,
    );
    const rest = unused.size === 0 ? '' : `; ${what} not used: ${nameList([...unused])}`;
    return `${origin}: ${pairs.join(', ')}${rest}`;
  };
  return { map, note };
}

/** Names for a message: the first dozen, cut to forty characters, the rest counted. */
export function nameList(names: readonly string[]): string {
  const shown = names.slice(0, NAMED_UNUSED).map(shownName);
  const more = names.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}

function shownName(name: string): string {
  const trimmed = name.trim().replace(/\s+/g, ' ');
  if (columnKey(trimmed) === '') return '(no name)';
  const characters = [...trimmed.slice(0, 2 * NAME_LENGTH)];
  return characters.length > NAME_LENGTH ? `${characters.slice(0, NAME_LENGTH).join('')}…` : trimmed;
}
