/** Which of two people of one surname speaks: "Her father, Ted Tolm, remembered her. “…,” Tolm said." */
import { givenNameWords } from '../../lexicons/gazetteers/index.ts';
import type { Mention, Speaker } from '../../types.ts';
import { has, isPlain, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import type { Heard } from './heard.ts';
import { firstMention, isBeforeVerb, isInOpening, isOwnerOfNext, isOwnerWithin } from './named-subject.ts';
import { namedSpeaker } from './speaker.ts';

/** Sentences the full name may stand before. */
const REACH = 2;

/** Whoever of that surname has just been named in full; undefined if the surname alone tells who is meant. */
export function namesake(
  view: TextView,
  mention: number,
  sentence: number,
  heard: Heard,
): Speaker | undefined {
  const { actor, text, kind } = view.mentions[mention]!;
  if (text.includes(' ') || (kind !== 'person' && kind !== 'other')) return undefined;
  const bearers = sharedSurnames(view.mentions).get(text);
  if (bearers === undefined) return undefined;
  // "Mr. Tolm": the title tells.
  if (actor !== text && !actor.endsWith(` ${text}`)) return undefined;
  const near = nearestInFull(view, bearers, view.mentionFirst[mention]!, sentence, heard);
  // "Ada I. Tolm" may be Ada Ilse Tolm.
  if (near === undefined || firstOf(near.actor) === firstOf(actor)) return undefined;
  if (actor !== text && !(heard.last?.name === near.actor && isUntitled(view.mentions, actor)))
    return undefined;
  return namedSpeaker(near.actor, text, near.role);
}

/** The one of them whose full name the outlet has just written; undefined without one, or if there are two. */
function nearestInFull(
  view: TextView,
  bearers: ReadonlySet<string>,
  at: number,
  sentence: number,
  heard: Heard,
): Mention | undefined {
  const { mentions, mentionFirst, passage } = view;
  let earliest = sentence;
  while (earliest > 0 && heard.distance(earliest - 1, sentence) <= REACH) earliest -= 1;
  let found = -1;
  for (let m = firstMention(view, passage.sentences[earliest * 2]!); mentionFirst[m]! < at; m += 1) {
    const one = mentions[m]!;
    if (!bearers.has(one.actor) || !one.text.includes(' ') || !isPlain(view, mentionFirst[m]!)) continue;
    if (found >= 0 && mentions[found]!.actor !== one.actor) return undefined;
    if (found < 0 || heard.last?.name === one.actor || isSubject(view, m)) found = m;
  }
  if (found < 0) return undefined;
  return heard.last?.name === mentions[found]!.actor || isSubject(view, found) ? mentions[found] : undefined;
}

/** "Ted Tolm left", "Her father, Ted Tolm, left", but not "the son of Ted Tolm left". */
function isSubject(view: TextView, mention: number): boolean {
  const at = view.mentionFirst[mention]!;
  return (
    isBeforeVerb(view, at) &&
    !(at > 0 && has(view, at - 1, Kind.preposition)) &&
    !isInOpening(view, mention, at) &&
    !isOwnerWithin(view, mention, at) &&
    !isOwnerOfNext(view, mention, at)
  );
}

/** "Mayor Tolm" goes on to be called by the surname alone. */
function isUntitled(mentions: readonly Mention[], actor: string): boolean {
  return !mentions.some((one) => one.actor === actor && one.role !== undefined);
}

const known = new WeakMap<readonly Mention[], ReadonlyMap<string, ReadonlySet<string>>>();

/** Surnames that two people or more are named with in full, and who they are. */
function sharedSurnames(mentions: readonly Mention[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = known.get(mentions);
  if (found !== undefined) return found;
  const bearers = new Map<string, Set<string>>();
  for (const { kind, actor } of mentions) {
    const space = actor.lastIndexOf(' ');
    // "New Tolm", "Team Tolm"
    if (kind !== 'person' || space < 0 || !givenNameWords.has(firstOf(actor))) continue;
    const surname = actor.slice(space + 1);
    const others = bearers.get(surname);
    if (others === undefined) bearers.set(surname, new Set([actor]));
    else others.add(actor);
  }
  for (const [surname, all] of bearers) if (all.size < 2) bearers.delete(surname);
  known.set(mentions, bearers);
  return bearers;
}

function firstOf(name: string): string {
  const space = name.indexOf(' ');
  return space < 0 ? name : name.slice(0, space);
}
