/** One alias table per article: which names are the same actor, and what kind of actor it is. */
import { givenNameWords, placeNames } from '../lexicons/gazetteers/index.ts';
import type { MentionKind } from '../types.ts';
import { COURTESY, Courtesies } from './courtesy.ts';
import { kindOf } from './name-kind.ts';
import { firstWord, initialsOf, lastWord, withoutSuffix } from './name-parts.ts';
import { principalOf, sameUnderOtherNames } from './namesakes.ts';
import { isPlaceOnly } from './paper-names.ts';
import { wink } from './wink.ts';

export interface NamedChunk {
  /** The name without its title. */
  readonly name: string;
  readonly title?: string;
  readonly afterPlaceWord: boolean;
  readonly inHeadline: boolean;
}

export interface Actor {
  readonly name: string;
  readonly kind: MentionKind;
}

/** Actor of each chunk, in the same order. A surname shared by two people is merged with neither unless one of them is plainly meant. */
export function actorsOf(chunks: readonly NamedChunk[]): readonly Actor[] {
  const alone = countsAlone(chunks);
  const kinds = kindByName(chunks, alone);
  const named = peopleByPart(kinds);
  const same = sameUnderOtherNames(named);
  const people = same.size === 0 ? named : without(named, same);
  const strangers = titledStrangers(chunks, people);
  const initials = new Map<string, string>();
  for (const [name, kind] of kinds) {
    if (kind === 'organisation' && name.includes(' ')) initials.set(initialsOf(name), name);
  }
  const canonical = new Map<string, Actor>();
  for (const [name, kind] of kinds) {
    let one = name;
    while (same.has(one)) one = same.get(one)!;
    const full =
      (strangers.has(name) ? undefined : (fullName(one, people, alone) ?? principal(one, people, chunks))) ??
      initials.get(one) ??
      one;
    canonical.set(name, { name: full, kind: kinds.get(full) ?? kind });
  }
  const courtesies = new Courtesies(chunks, (name) => canonical.get(name)!.name);
  return chunks.map((chunk) => {
    const meant = courtesies.meant(chunk);
    return meant === undefined ? canonical.get(chunk.name)! : { name: meant, kind: 'person' };
  });
}

/** How often each name stands in the text as it is. */
function countsAlone(chunks: readonly NamedChunk[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { name } of chunks) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** Names that are no other name of somebody else in the list. */
function without(
  people: ReadonlyMap<string, readonly string[]>,
  same: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly string[]> {
  return new Map(Array.from(people, ([part, names]) => [part, names.filter((name) => !same.has(name))]));
}

/** The one of several who is plainly meant by the surname alone. */
function principal(
  name: string,
  people: ReadonlyMap<string, readonly string[]>,
  chunks: readonly NamedChunk[],
): string | undefined {
  if (name.includes(' ')) return undefined;
  const bearers = (people.get(name) ?? []).filter((person) => lastWord(person) === name);
  return bearers.length > 1 ? principalOf(name, bearers, chunks) : undefined;
}

/** A name's kind is decided by its best evidence anywhere in the article. */
function kindByName(
  chunks: readonly NamedChunk[],
  alone: ReadonlyMap<string, number>,
): Map<string, MentionKind> {
  const kinds = new Map<string, MentionKind>();
  const often = placedByChance(chunks);
  for (const each of chunks) {
    const chunk = each.afterPlaceWord && often.has(each.name) ? { ...each, afterPlaceWord: false } : each;
    const known = kinds.get(chunk.name);
    if (known !== undefined && known !== 'other' && chunk.title === undefined) continue;
    const kind =
      chunk.title === undefined
        ? kindOf(chunk.name, chunk.afterPlaceWord, alone.has(lastWord(chunk.name)))
        : 'person';
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

/**
 * Names of one word that "in" or "at" stands before once or twice, and far more often does not ("in Korran’s
 * words", "at Korran"): no places.
 */
function placedByChance(chunks: readonly NamedChunk[]): ReadonlySet<string> {
  const counts = new Map<string, { all: number; placed: number }>();
  for (const { name, afterPlaceWord } of chunks) {
    if (name.includes(' ')) continue;
    const count = counts.get(name) ?? { all: 0, placed: 0 };
    count.all += 1;
    count.placed += afterPlaceWord ? 1 : 0;
    counts.set(name, count);
  }
  const found = new Set<string>();
  for (const [name, { all, placed }] of counts) if (placed > 0 && all > FAR_MORE * placed) found.add(name);
  return found;
}

/** People's names of two words and more, by their first and by their last word. */
function peopleByPart(kinds: ReadonlyMap<string, MentionKind>): ReadonlyMap<string, readonly string[]> {
  const people = new Map<string, string[]>();
  for (const [name, kind] of kinds) {
    if (kind !== 'person' || !name.includes(' ')) continue;
    // "Korran" is Ada Korran rather than Ada Korran III.
    const bare = withoutSuffix(name);
    const isSecond = bare !== name && kinds.has(bare);
    for (const part of new Set(isSecond ? [] : [firstWord(name), lastWord(name)])) {
      const known = people.get(part);
      if (known === undefined) people.set(part, [name]);
      else known.push(name);
    }
  }
  return people;
}

/** So many times more often alone than in full, a surname is somebody else’s. */
const FAR_MORE = 3;

/**
 * Surnames of somebody whose full name is never given: "President Korran" comes before "Ada Korran" and far more
 * often, so she is another Korran.
 */
function titledStrangers(
  chunks: readonly NamedChunk[],
  people: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const strangers = new Set<string>();
  const looked = new Set<string>();
  for (let at = 0; at < chunks.length; at += 1) {
    const { name, title } = chunks[at]!;
    if (title === undefined || COURTESY.test(title) || name.includes(' ') || looked.has(name)) continue;
    looked.add(name);
    const [full, ...others] = (people.get(name) ?? []).filter((person) => lastWord(person) === name);
    if (full === undefined || others.length > 0) continue;
    const isNamed = chunks.some((chunk, i) => chunk.name === full && (i < at || chunk.title === title));
    if (!isNamed && countOf(chunks, name) > FAR_MORE * countOf(chunks, full)) strangers.add(name);
  }
  return strangers;
}

function countOf(chunks: readonly NamedChunk[], name: string): number {
  let count = 0;
  for (const chunk of chunks) if (chunk.name === name) count += 1;
  return count;
}

/** The longest person's name this one is a part of, if exactly one person bears it. */
function fullName(
  name: string,
  people: ReadonlyMap<string, readonly string[]>,
  alone: ReadonlyMap<string, number>,
): string | undefined {
  const candidates = people.get(lastWord(name));
  if (candidates === undefined || (candidates.length === 1 && candidates[0] === name)) return undefined;
  const bearers = candidates.filter((person) => person !== name && isPartOf(name, person, alone));
  if (bearers.length === 0) return undefined;
  const longest = bearers.reduce((a, b) => (b.length > a.length || (b.length === a.length && b < a) ? b : a));
  return bearers.every((b) => b === longest || isPartOf(b, longest, alone)) ? longest : undefined;
}

/** "Ada" of "Ada Korran", but not "Vask" of "Vask World" or "Vask Noria". */
function mayBeFirstName(word: string, long: string, alone: ReadonlyMap<string, number>): boolean {
  if (isPlaceOnly(word)) return false;
  const last = lastWord(long);
  const times = alone.get(word) ?? 0;
  if ((alone.get(last) ?? 0) > times || (alone.get(long) ?? 0) > times) return true;
  return givenNameWords.has(word) || !(placeNames.has(last) || wink().knows(last.toLowerCase()));
}

function isPartOf(short: string, long: string, alone: ReadonlyMap<string, number>): boolean {
  const bare = withoutSuffix(short);
  // "Korran Jr." is not Ada Korran.
  if (bare !== short && !long.endsWith(short.slice(bare.length))) return false;
  const [firstShort, ...restShort] = bare.split(' ');
  const words = withoutSuffix(long).split(' ');
  if (restShort.length === 0)
    return words.at(-1) === firstShort || (words[0] === firstShort && mayBeFirstName(short, long, alone));
  if (words[0] !== firstShort || words.at(-1) !== restShort.at(-1) || words.length <= restShort.length + 1)
    return false;
  // "Ada W. Korran" is not "Ada H. W. Korran".
  return restShort.every((word, i) => i === restShort.length - 1 || words[i + 1]!.startsWith(word.charAt(0)));
}
