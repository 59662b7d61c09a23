/** Which named person a title without a name stands for: "the foreign minister", "the Norian leader". */
import { sameCountry } from '../../lexicons/gazetteers/country.ts';
import type { Mention, Speaker } from '../../types.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { lemmaAt, normAt, type TextView, textOf } from '../text-view.ts';
import { countryBefore, countryIn } from './country-words.ts';
import { headOfGovernment } from './head-of-government.ts';
import { mayBeMeant } from './prominence.ts';
import { bears, DEPUTY, FORMER, LEADERS } from './role-heads.ts';
import { speakerOfMention } from './speaker.ts';

/** Sentences one of several may look back. */
const LATE = 6;

/** The named person a definite role phrase stands for; undefined if none, or more than one, fits. */
export function bearerOf(view: TextView, phrase: Phrase): Speaker | undefined {
  const { first, head, end } = phrase;
  const noun = normAt(view, head);
  // "the justices": no one of them.
  if (noun !== lemmaAt(view, head)) return undefined;
  const words = textOf(view, first, end);
  const country = countryIn(view, first, head);
  const isFormer = FORMER.test(words);
  const bearers = new Map<string, Mention>();
  for (let m = 0; m < view.mentions.length; m += 1) {
    const mention = view.mentions[m]!;
    const { role, kind, actor } = mention;
    if (role === undefined || kind !== 'person' || bearers.has(actor)) continue;
    if (!bears(role.toLowerCase(), noun) && !(noun === 'leader' && LEADERS.test(role))) continue;
    if (DEPUTY.test(role) && !DEPUTY.test(words)) continue;
    if (isFormer !== wasOnce(view, m) && (isFormer || LEADERS.test(noun))) continue;
    if (country === undefined || isOf(view, m, country)) bearers.set(actor, mention);
  }
  const isLeader = country === undefined && LEADERS.test(noun);
  if (isLeader)
    for (const actor of bearers.keys()) if (!mayBeMeant(view, actor, first)) bearers.delete(actor);
  const bearer = nearest(view, bearers, first);
  const isOffice = noun === 'president' && isLeader && !isFormer;
  const found = bearer ?? (isOffice && bearers.size === 0 ? headOfGovernment(view) : undefined);
  if (found === undefined || (isLeader && !isOurs(view, found, first))) return undefined;
  return speakerOfMention(found);
}

/** "former President Odo Fell": the word stands in his title or before it. */
function wasOnce(view: TextView, m: number): boolean {
  const { role, passage } = view.mentions[m]!;
  if (FORMER.test(role!)) return true;
  if (passage !== view.passage.name) return false;
  const first = view.mentionFirst[m]! - role!.split(' ').length - 1;
  return first >= 0 && FORMER.test(textOf(view, first, view.mentionFirst[m]!));
}

/** Of several who bear a title the one named of late, unless another was named little before. */
function nearest(view: TextView, bearers: ReadonlyMap<string, Mention>, at: number): Mention | undefined {
  if (bearers.size < 2) return bearers.values().next().value;
  const { sentence } = view.passage;
  let found: Mention | undefined;
  let latest = sentence[at]!;
  for (let m = view.mentions.length - 1; m >= 0; m -= 1) {
    const first = view.mentionFirst[m]!;
    if (first < 0 || first >= at) continue;
    if (latest - sentence[first]! > LATE) break;
    const bearer = bearers.get(view.mentions[m]!.actor);
    if (bearer === undefined) continue;
    if (found !== undefined && found !== bearer) return undefined;
    if (found === undefined) latest = sentence[first]!;
    found = bearer;
  }
  return found;
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

/** The title before this name stands behind the country: "Noria’s President Korran", "Norian President Korran". */
function isOf(view: TextView, mention: number, country: string): boolean {
  if (view.mentions[mention]!.passage !== view.passage.name) return false;
  const named = countryBefore(view, view.mentionFirst[mention]!);
  return named !== undefined && sameCountry(named, country);
}
