/** One alias table per article: which names are the same actor, and what kind of actor it is. */
import {
  givenNameWords,
  organisationHeadWords,
  organisationNames,
  placeNames,
} from '../lexicons/gazetteers/index.ts';
import type { MentionKind } from '../types.ts';

export interface NamedChunk {
  /** The name without its title. */
  readonly name: string;
  readonly title?: string;
  readonly afterPlaceWord: boolean;
}

export interface Actor {
  readonly name: string;
  readonly kind: MentionKind;
}

/** Actor of each chunk, in the same order. A surname shared by two people is not merged. */
export function actorsOf(chunks: readonly NamedChunk[]): readonly Actor[] {
  const kinds = kindByName(chunks);
  const people = [...kinds].filter(([, kind]) => kind === 'person').map(([name]) => name);
  const initials = new Map<string, string>();
  for (const [name, kind] of kinds) {
    if (kind === 'organisation' && name.includes(' ')) initials.set(initialsOf(name), name);
  }
  const canonical = new Map<string, Actor>();
  for (const [name, kind] of kinds) {
    const full = fullName(name, people) ?? initials.get(name) ?? name;
    canonical.set(name, { name: full, kind: kinds.get(full) ?? kind });
  }
  return chunks.map((chunk) => canonical.get(chunk.name)!);
}

/** A name's kind is decided by its best evidence anywhere in the article. */
function kindByName(chunks: readonly NamedChunk[]): ReadonlyMap<string, MentionKind> {
  const kinds = new Map<string, MentionKind>();
  const lastNames = new Set<string>();
  for (const chunk of chunks) {
    const kind = kindOf(chunk);
    const known = kinds.get(chunk.name);
    if (known === undefined || known === 'other' || (chunk.title !== undefined && kind === 'person')) {
      kinds.set(chunk.name, kind);
    }
    if (kind === 'person' && chunk.name.includes(' ')) lastNames.add(lastWord(chunk.name));
  }
  for (const [name, kind] of kinds) {
    if ((kind === 'other' || kind === 'place') && lastNames.has(name) && !placeNames.has(name)) {
      kinds.set(name, 'person');
    }
  }
  return kinds;
}

function kindOf(chunk: NamedChunk): MentionKind {
  const words = chunk.name.split(/\s+/);
  const lower = chunk.name.toLowerCase();
  if (chunk.title !== undefined) return 'person';
  if (placeNames.has(chunk.name)) return 'place';
  if (organisationNames.has(chunk.name)) return 'organisation';
  if (words.some((w) => organisationHeadWords.has(w)) && words.length > 1) return 'organisation';
  if (/^\p{Lu}{2,6}$/u.test(chunk.name)) return 'organisation';
  if (words.length > 1 && words.length <= 4 && givenNameWords.has(words[0]!)) return 'person';
  if (chunk.afterPlaceWord) return 'place';
  if (words.length >= 2 && words.length <= 3 && !/\bof\b|\bfor\b/.test(lower)) return 'person';
  return 'other';
}

/** The longest person's name this one is a part of, if exactly one person bears it. */
function fullName(name: string, people: readonly string[]): string | undefined {
  if (name.split(' ').length > 2) return undefined;
  const bearers = people.filter((p) => p !== name && p.includes(' ') && isPartOf(name, p));
  if (bearers.length === 0) return undefined;
  const longest = bearers.reduce((a, b) => (b.length > a.length || (b.length === a.length && b < a) ? b : a));
  return bearers.every((b) => b === longest || isPartOf(b, longest)) ? longest : undefined;
}

function isPartOf(short: string, long: string): boolean {
  const [firstShort, ...restShort] = short.split(' ');
  const words = long.split(' ');
  if (restShort.length === 0) return words.at(-1) === firstShort || words[0] === firstShort;
  return words[0] === firstShort && words.at(-1) === restShort.at(-1) && words.length > restShort.length + 1;
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((w) => !/^(?:of|for|the|and|&)$/.test(w))
    .map((w) => w.charAt(0))
    .join('');
}
