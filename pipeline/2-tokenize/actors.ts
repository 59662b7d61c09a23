/** One alias table per article: which names are the same actor, and what kind of actor it is. */
import {
  givenNameWords,
  groupWords,
  organisationHeadWords,
  organisationNames,
  placeNames,
} from '../lexicons/gazetteers/index.ts';
import type { MentionKind } from '../types.ts';

/** Last words of names that nobody bears: "Harbour Safety Act". */
const THINGS = new Set(
  'Accord Act Agreement Airport Amendment Avenue Award Awards Conference Constitution Crisis Deal Fund Initiative Pact Plan Prize Program Programme Project Protocol Report Summit Treaty'.split(
    ' ',
  ),
);

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
  const people = peopleByPart(kinds);
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
function kindByName(chunks: readonly NamedChunk[]): Map<string, MentionKind> {
  const kinds = new Map<string, MentionKind>();
  for (const chunk of chunks) {
    const known = kinds.get(chunk.name);
    if (known !== undefined && known !== 'other' && chunk.title === undefined) continue;
    const kind = kindOf(chunk);
    if (known === undefined || known === 'other' || kind === 'person') kinds.set(chunk.name, kind);
  }
  const lastNames = new Set<string>();
  for (const [name, kind] of kinds)
    if (kind === 'person' && name.includes(' ')) lastNames.add(lastWord(name));
  for (const [name, kind] of kinds) {
    if ((kind === 'other' || kind === 'place') && lastNames.has(name) && !placeNames.has(name))
      kinds.set(name, 'person');
  }
  return kinds;
}

/** People's names of two words and more, by their first and by their last word. */
function peopleByPart(kinds: ReadonlyMap<string, MentionKind>): ReadonlyMap<string, readonly string[]> {
  const people = new Map<string, string[]>();
  for (const [name, kind] of kinds) {
    if (kind !== 'person' || !name.includes(' ')) continue;
    for (const part of new Set([firstWord(name), lastWord(name)])) {
      const known = people.get(part);
      if (known === undefined) people.set(part, [name]);
      else known.push(name);
    }
  }
  return people;
}

function kindOf(chunk: NamedChunk): MentionKind {
  const { name, title, afterPlaceWord } = chunk;
  if (title !== undefined) return 'person';
  if (placeNames.has(name)) return 'place';
  if (organisationNames.has(name)) return 'organisation';
  if (!name.includes(' ')) {
    if (name.length < 7 && /^\p{Lu}{2,6}$/u.test(name)) return 'organisation';
    return afterPlaceWord ? 'place' : 'other';
  }
  const words = name.split(' ');
  if (words.some((w) => organisationHeadWords.has(w))) return 'organisation';
  // "Ossel Republican"
  if (groupWords.has(words.at(-1)!) || THINGS.has(words.at(-1)!)) return 'other';
  if (words.length <= 4 && givenNameWords.has(words[0]!)) return 'person';
  if (afterPlaceWord) return 'place';
  if (words.includes('of') || words.includes('for')) return 'other';
  // "Ilse van der Linde": particles do not count.
  return words.length <= 3 || words.filter((w) => !/^\p{Ll}/u.test(w)).length <= 3 ? 'person' : 'other';
}

/** The longest person's name this one is a part of, if exactly one person bears it. */
function fullName(name: string, people: ReadonlyMap<string, readonly string[]>): string | undefined {
  const candidates = people.get(lastWord(name));
  if (candidates === undefined || (candidates.length === 1 && candidates[0] === name)) return undefined;
  const bearers = candidates.filter((person) => person !== name && isPartOf(name, person));
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

function firstWord(name: string): string {
  return name.slice(0, name.indexOf(' '));
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
