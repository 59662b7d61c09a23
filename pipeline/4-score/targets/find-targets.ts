/** Which names the tone table is about, and where each stands. */
import { titlePhrases } from '../../lexicons/gazetteers/index.ts';
import { type Doc, type Mention, type Passage, type PassageName, VOICES } from '../../types.ts';
import type { Place } from './frame.ts';

const FURNITURE = VOICES.indexOf('furniture');
/** Without names asked for: this many of the most mentioned, each named at least so often. */
const MOST_TARGETS = 5;
const FEWEST_MENTIONS = 3;
const LETTER = /[\p{L}\p{N}]/u;

type Places = Record<PassageName, Place[]>;

/** A name somebody asks about, with what else the same person or body is called. */
export interface NamedTarget {
  readonly name: string;
  readonly aliases?: readonly string[];
}

/** A name, alone or with its aliases. */
export type AskedTarget = string | NamedTarget;

export interface Target {
  readonly name: string;
  /** Places of headline and body, in order, not overlapping. */
  readonly places: Readonly<Record<PassageName, readonly Place[]>>;
}

/** The names asked for, each once, found or not; or the names most mentioned. */
export function findTargets(doc: Doc, asked: readonly AskedTarget[]): readonly Target[] {
  if (asked.length === 0) return mostMentioned(doc);
  const wanted = new Map<string, readonly string[]>();
  for (const target of asked) {
    const { name, aliases = [] } = typeof target === 'string' ? { name: target } : target;
    if (name.trim() !== '' && !wanted.has(name.trim())) wanted.set(name.trim(), aliases);
  }
  return wanted.size > 0
    ? Array.from(wanted, ([name, aliases]) => askedFor(doc, name, aliases))
    : mostMentioned(doc);
}

function mostMentioned(doc: Doc): readonly Target[] {
  const { mentions, named } = doc;
  if (mentions.length < FEWEST_MENTIONS) return [];
  const counts: number[] = [];
  for (const number of named.actor) counts[number] = (counts[number] ?? 0) + 1;
  const often: number[] = [];
  for (let n = 0; n < counts.length; n += 1) if (counts[n]! >= FEWEST_MENTIONS) often.push(n);
  if (often.length > 1) often.sort((a, b) => counts[b]! - counts[a]! || a - b);
  const targets: Target[] = [];
  for (const number of often.slice(0, MOST_TARGETS)) {
    const places: Places = { headline: [], body: [] };
    let name = '';
    for (let m = 0; m < mentions.length; m += 1) {
      if (named.actor[m] !== number) continue;
      name = mentions[m]!.actor;
      addPlace(doc, m, places);
    }
    if (places.headline.length + places.body.length >= FEWEST_MENTIONS) targets.push({ name, places });
  }
  return targets;
}

/** By the alias table and by the letters of the name as given. */
function askedFor(doc: Doc, name: string, aliases: readonly string[]): Target {
  const names = [name, ...aliases.map((alias) => alias.trim()).filter((alias) => alias !== '')];
  const aliased = names.map((each) => placesOf(doc, aliasOf(withoutTitle(each), doc.mentions)));
  const places = (passage: Passage) =>
    merged(
      names
        .flatMap((each, i) => [...aliased[i]![passage.name], ...occurrences(passage, each)])
        .sort((a, b) => a.first - b.first),
    );
  return { name, places: { headline: places(doc.headline), body: places(doc.body) } };
}

/** Whether a mention is of the name: the same, or the one person whose name is part of it, or that it is part of. */
function aliasOf(name: string, mentions: readonly Mention[]): (mention: Mention) => boolean {
  const actors = [...new Set(mentions.map(({ actor }) => actor))];
  const same = actors.filter((actor) => actor.toLowerCase() === name.toLowerCase());
  const related =
    same.length > 0 ? same : actors.filter((actor) => isPartOf(actor, name) || isPartOf(name, actor));
  if (related.length !== 1) return () => false;
  const [one] = related as [string];
  // "Korran" alone is nobody's for sure where Ilse Korran and Odo Korran are named.
  const rivals = actors.filter((actor) => actor !== one && lastWord(actor) === lastWord(one));
  return rivals.length > 0 && same.length === 0 ? () => false : ({ actor }) => actor === one;
}

/** "President Korran" is asked about as Korran. */
function withoutTitle(name: string): string {
  const words = name.split(' ');
  for (let n = words.length - 1; n > 0; n -= 1) {
    const title = words.slice(0, n).join(' ').toLowerCase().replaceAll('.', '');
    if (titlePhrases.has(title)) return words.slice(n).join(' ');
  }
  return name;
}

function isPartOf(short: string, long: string): boolean {
  return long.endsWith(` ${short}`) || (long.startsWith(`${short} `) && !short.includes(' '));
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

function placesOf(doc: Doc, isMeant: (mention: Mention) => boolean): Target['places'] {
  const places: Places = { headline: [], body: [] };
  for (let m = 0; m < doc.mentions.length; m += 1) if (isMeant(doc.mentions[m]!)) addPlace(doc, m, places);
  return places;
}

/** The place of a mention, unless it is page furniture. */
function addPlace(doc: Doc, m: number, places: Places): void {
  const name = doc.mentions[m]!.passage;
  const first = doc.named.first[m]!;
  if (doc[name].voice[first] !== FURNITURE) places[name].push({ first, end: doc.named.end[m]! });
}

/** Places where the text has the name letter by letter, upper or lower case unless the name is all capitals. */
function occurrences(passage: Passage, name: string): readonly Place[] {
  const isExact = name === name.toUpperCase();
  const text = isExact ? passage.text : passage.text.toLowerCase();
  const wanted = isExact ? name : name.toLowerCase();
  const found: Place[] = [];
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    if (LETTER.test(text.charAt(at - 1)) && LETTER.test(wanted.charAt(0))) continue;
    if (LETTER.test(text.charAt(at + wanted.length)) && LETTER.test(wanted.charAt(wanted.length - 1)))
      continue;
    const place = tokensAt(passage, at, at + wanted.length);
    if (place !== undefined && passage.voice[place.first] !== FURNITURE) found.push(place);
  }
  return found;
}

/** Tokens that lie in a span, even in part. */
function tokensAt({ start, end, length }: Passage, from: number, to: number): Place | undefined {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (end[middle]! <= from) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < length && start[last]! < to) last += 1;
  return last > low ? { first: low, end: last } : undefined;
}

/** Places in order, those that overlap as one. */
function merged(places: readonly Place[]): readonly Place[] {
  const kept: { first: number; end: number }[] = [];
  for (const { first, end } of places) {
    const before = kept.at(-1);
    if (before !== undefined && first < before.end) before.end = Math.max(before.end, end);
    else kept.push({ first, end });
  }
  return kept;
}
