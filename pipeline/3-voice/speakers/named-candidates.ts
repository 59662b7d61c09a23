/** The people named before a pronoun, with what speaks for each of them. */
import { BODY_NOUNS } from '../../lexicons/attribution.ts';
import { type Mention, VOICES } from '../../types.ts';
import { has, normAt, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import type { Candidates } from './candidates.ts';
import type { Gender, Heard } from './heard.ts';
import {
  firstMention,
  isAfterAdverbial,
  isAttribute,
  isBeforeVerb,
  isInOpening,
  isOwnerOfNext,
  isOwnerWithin,
  isPartOfNext,
  isPhotographer,
  isWholeLine,
  opensSecondClause,
} from './named-subject.ts';
import type { Place } from './pronoun-chain.ts';
import { isObjectBehind } from './spoken-of.ts';

/** Sentences a pronoun may look back. */
export const REACH = 5;
const OUTLET = VOICES.indexOf('outlet');

/** What speaks for a candidate, beside its nearness: one point is one sentence. */
export const POINTS = {
  opens: 1,
  opensHere: 2,
  sure: 1,
  addressed: -3,
  topic: -2,
  spoke: 2,
  spokeHere: 4,
  came: 4,
};

/** Names that the pronoun cannot stand for. */
export type Others = ReadonlySet<string>;

/** The one person named so far that the pronoun can stand for; undefined if there are several. */
export function onlyOne(
  view: TextView,
  at: number,
  gender: Gender,
  heard: Heard,
  others: Others,
): Mention | undefined {
  const { mentions, mentionFirst, passage } = view;
  let found: Mention | undefined;
  for (let m = firstMention(view, 0); m < mentions.length && mentionFirst[m]! < at; m += 1) {
    const one = mentions[m]!;
    if (one.kind !== 'person' || isBody(one.actor) || heard.isOf(m, gender) === false) continue;
    if (others.has(one.actor) || isShouted(one)) continue;
    if (found !== undefined && found.actor !== one.actor) return undefined;
    if (passage.voice[mentionFirst[m]!] === OUTLET) found ??= one;
  }
  return found;
}

/** Returns who is the subject of the sentence before, if anybody named is. */
export function offerMentions(
  candidates: Candidates,
  view: TextView,
  { at: first, sentence }: Place,
  gender: Gender,
  heard: Heard,
  others: Others,
  asker: string | undefined,
): string | undefined {
  const { passage, mentions, mentionFirst } = view;
  const { voice, paragraph, sentences } = passage;
  const { last } = heard;
  let earliest = sentence;
  while (earliest > 0 && heard.distance(earliest - 1, sentence) <= REACH) earliest -= 1;
  const from = sentences[earliest * 2]!;
  let latest = -1;
  let opened = -1;
  let turnedTo: string | undefined;
  for (let m = firstMention(view, from); m < mentions.length; m += 1) {
    const at = mentionFirst[m]!;
    if (at >= first) break;
    if (mentions[m]!.kind !== 'person' || isBody(mentions[m]!.actor) || voice[at] !== OUTLET) continue;
    if (mentions[m]!.actor === asker || others.has(mentions[m]!.actor) || isAttribute(view, m, at)) continue;
    const isOf = heard.isOf(m, gender);
    if (isOf === false || isWholeLine(view, m, at) || isPhotographer(view, m, at) || isShouted(mentions[m]!))
      continue;
    const s = passage.sentence[at]!;
    // "Harbour Lines captain Ada Korran": the first name belongs to the second.
    const isPart = isPartOfNext(view, m, at) || isOwnerOfNext(view, m, at);
    const isOther = isPart || isInOpening(view, m, at);
    const opens =
      !isOther &&
      ((latest !== s && isBeforeVerb(view, at) && !isOwnerWithin(view, m, at)) ||
        opensSecondClause(view, at) ||
        (opened !== s && isAfterAdverbial(view, m, at)));
    if (!isPart) latest = s;
    if (opens) opened = s;
    let score = -heard.distance(s, sentence);
    if (opens) score += POINTS.opens;
    if (opens && s >= sentence - 1 && paragraph[at] === paragraph[first]) score += POINTS.opensHere;
    if (isOf === true) score += POINTS.sure;
    else if (s === sentence && isObjectBehind(view, first, gender)) score += POINTS.addressed;
    if (at > 0 && has(view, at - 1, Kind.whom)) score += POINTS.addressed;
    else if (at > 0 && normAt(view, at - 1) === 'about') score += POINTS.topic;
    const { actor } = mentions[m]!;
    const isLast = last?.named === true && !actor.includes(' ') && last.name.endsWith(` ${actor}`);
    candidates.offer(isLast ? last.name : actor, isLast ? last : mentions[m]!, score);
    if (opens && heard.distance(s, sentence) === 1) turnedTo = isLast ? last.name : actor;
  }
  return turnedTo;
}

/** "VASK LEFT THE HARBOUR": a heading or a link among the article’s own words. */
function isShouted({ text, actor }: Mention): boolean {
  return text.length > 3 && text === text.toUpperCase() && actor !== actor.toUpperCase();
}

/** "Fisheries Committees": a body, though it was read as a person. */
function isBody(actor: string): boolean {
  let found = bodies.get(actor);
  if (found === undefined) {
    const last = actor.slice(actor.lastIndexOf(' ') + 1).toLowerCase();
    found = BODY_NOUNS.has(last) || BODY_NOUNS.has(last.replace(/s$/, ''));
    if (bodies.size >= MOST_KNOWN) bodies.clear();
    bodies.set(actor, found);
  }
  return found;
}

/** Names that were asked for; beyond so many the memory is begun anew. */
const bodies = new Map<string, boolean>();
const MOST_KNOWN = 5000;
