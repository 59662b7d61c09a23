/**
 * How often the people of an article are named. An article that tells of Ada Korran on every line does not mean Odo
 * Fell, president of a club and named once, when it says "the president".
 */
import type { Mention } from '../../types.ts';
import { isPlain, type TextView } from '../text-view.ts';
import { firstMention } from './named-subject.ts';

/** Somebody named so many times less often than another is not "the president". */
const FAR_LESS = 6;

/** Tokens before a place in which the outlet must name somebody who is hardly named otherwise. */
const NEAR = 60;

export function isProminent({ mentions }: TextView, actor: string): boolean {
  const { counts, most } = countsOf(mentions);
  return (counts.get(actor) ?? 0) * FAR_LESS >= most;
}

/** Also true of somebody the outlet has just named. */
export function mayBeMeant(view: TextView, actor: string, at: number): boolean {
  if (isProminent(view, actor)) return true;
  const { mentions, mentionFirst } = view;
  for (
    let m = firstMention(view, Math.max(0, at - NEAR));
    m < mentions.length && mentionFirst[m]! < at;
    m += 1
  )
    if (mentions[m]!.actor === actor && isPlain(view, mentionFirst[m]!)) return true;
  return false;
}

interface Counts {
  readonly counts: ReadonlyMap<string, number>;
  /** Of whoever is named most often. */
  readonly most: number;
}

const known = new WeakMap<readonly Mention[], Counts>();

function countsOf(mentions: readonly Mention[]): Counts {
  const found = known.get(mentions);
  if (found !== undefined) return found;
  const counts = new Map<string, number>();
  let most = 0;
  for (const { kind, actor } of mentions) {
    if (kind !== 'person') continue;
    const count = (counts.get(actor) ?? 0) + 1;
    counts.set(actor, count);
    if (count > most) most = count;
  }
  const all = { counts, most };
  known.set(mentions, all);
  return all;
}
