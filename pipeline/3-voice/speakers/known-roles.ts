/**
 * Who is meant by a role without a name: "the spokesman", "the foreign minister", "the Norian leader". Only if
 * the article itself says so, and of one person alone.
 */
import { BODY_NOUNS } from '../../lexicons/attribution.ts';
import { sameCountry } from '../../lexicons/gazetteers/country.ts';
import { nationalityWords, placeNames } from '../../lexicons/gazetteers/index.ts';
import type { Mention, Speaker } from '../../types.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { DET, isComma, lemmaAt, normAt, posAt, surfaceAt, type TextView, textOf } from '../text-view.ts';
import type { Heard } from './heard.ts';
import { speakerOfMention } from './speaker.ts';

/** Titles that make somebody "the leader" of a country. */
const LEADERS =
  /\b(?:president|prime minister|premier|chancellor|king|queen|emperor|emir|supreme leader|first minister|taoiseach)\b/i;
/** Whoever bears such a title is not the one who bears it without. */
const DEPUTY = /\b(?:deputy|vice|assistant|associate|acting)\b/i;
/** Tokens before a title in which its country may stand. */
const COUNTRY_REACH = 8;

/** The phrase begins with "the" or "this". */
export function isDefinite(view: TextView, first: number): boolean {
  const norm = normAt(view, first);
  return norm === 'the' || (norm === 'this' && posAt(view, first) === DET);
}

/**
 * "the spokesman" after "a spokesman for the council": the source of that role, if it is the only one. "The agency" or
 * "the group" only if it was heard of late: there are many of them.
 */
export function sameRole(
  view: TextView,
  { first, end, head }: Phrase,
  { roles, roleSentences }: Pick<Heard, 'roles' | 'roleSentences'>,
  sentence: number,
): Speaker | undefined {
  const noun = lemmaAt(view, head);
  const isDeputy = DEPUTY.test(textOf(view, first, end));
  const from = BODY_NOUNS.has(noun) ? sentence - LATE : 0;
  let found: Speaker | undefined;
  for (let r = 0; r < roles.length; r += 1) {
    const speaker = roles[r]!;
    if (roleSentences[r]! < from || !isHead(speaker.role!.toLowerCase(), noun)) continue;
    if (DEPUTY.test(speaker.role!) && !isDeputy) continue;
    if (found !== undefined && found.name !== speaker.name) return undefined;
    found = speaker;
  }
  return found;
}

/** Sentences. */
const LATE = 6;

/** The named person a definite role phrase stands for; undefined if none, or more than one, fits. */
export function bearerOf(view: TextView, phrase: Phrase): Speaker | undefined {
  const noun = lemmaAt(view, phrase.head);
  const country = countryIn(view, phrase.first, phrase.head);
  let found: Mention | undefined;
  for (let m = 0; m < view.mentions.length; m += 1) {
    const mention = view.mentions[m]!;
    const { role, kind } = mention;
    if (role === undefined || kind !== 'person' || !bears(role, noun)) continue;
    if (DEPUTY.test(role) && !DEPUTY.test(textOf(view, phrase.first, phrase.end))) continue;
    if (country !== undefined && !isOf(view, m, country)) continue;
    if (found !== undefined && found.actor !== mention.actor) return undefined;
    found = mention;
  }
  if (
    found === undefined ||
    (country === undefined && LEADERS.test(noun) && !isOurs(view, found, phrase.first))
  )
    return undefined;
  return speakerOfMention(found);
}

/** Tokens before "the president" in which a foreign one must be named. */
const NEAR = 60;

/**
 * A president named with a country ("Norian President Ilse Marn") is "the president" only near that: farther on, and
 * in an article that calls no other one so, it may be the reader’s own.
 */
function isOurs(view: TextView, { actor }: Mention, at: number): boolean {
  let isForeign = false;
  for (let m = 0; m < view.mentions.length; m += 1) {
    const mention = view.mentions[m]!;
    if (mention.actor !== actor) continue;
    const first = view.mentionFirst[m]!;
    if (first >= 0 && first < at && at - first <= NEAR) return true;
    if (mention.role === undefined || mention.passage !== view.passage.name) continue;
    if (countryBefore(view, first) === undefined) return true;
    isForeign = true;
  }
  return !isForeign;
}

function bears(title: string, noun: string): boolean {
  return hasWord(title.toLowerCase(), noun) || (noun === 'leader' && LEADERS.test(title));
}

/** "official" in "senior official for boats", but not "campaign" in "campaign official". */
function isHead(role: string, noun: string): boolean {
  if (!hasWord(role, noun)) return false;
  const rest = role.slice(role.indexOf(noun) + noun.length);
  return (
    rest === '' || !/^ [\p{L}]/u.test(rest) || /^ (?:of|for|at|to|with|in|from|on|who|close)\b/.test(rest)
  );
}

/** Whether a word stands in a text, both in lower case, with no letter, digit or hyphen beside it. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isWordCharacter(text.charCodeAt(at - 1)) && !isWordCharacter(text.charCodeAt(at + word.length)))
      return true;
  }
  return false;
}

/** a–z, 0–9, hyphen; NaN beyond the ends. */
function isWordCharacter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 45;
}

/** "the Norian leader", "the US President": the country word in a phrase. */
function countryIn(view: TextView, first: number, head: number): string | undefined {
  for (let i = first; i < head; i += 1) {
    const surface = surfaceAt(view, i);
    if (isCountry(surface)) return surface;
  }
  return undefined;
}

function isCountry(surface: string): boolean {
  return nationalityWords.has(surface) || placeNames.has(surface);
}

/** The title before this name stands behind the country: "Noria’s President Korran", "Norian President Korran". */
function isOf(view: TextView, mention: number, country: string): boolean {
  if (view.mentions[mention]!.passage !== view.passage.name) return false;
  const named = countryBefore(view, view.mentionFirst[mention]!);
  return named !== undefined && sameCountry(named, country);
}

function countryBefore(view: TextView, name: number): string | undefined {
  for (let i = name - 1; i >= 0 && i >= name - COUNTRY_REACH; i -= 1) {
    if (isComma(view, i) || posAt(view, i) === DET) return undefined;
    const surface = surfaceAt(view, i);
    if (isCountry(surface)) return surface;
  }
  return undefined;
}
