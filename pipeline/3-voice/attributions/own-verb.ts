/** A clause is not over before its verb: "the boats, which were old, | sank" is one clause, and its first comma no end of it. */
import {
  AUX,
  has,
  isComma,
  isDash,
  isPlain,
  isStop,
  isVerb,
  normAt,
  posAt,
  type TextView,
} from '../text-view.ts';
import { Kind } from '../word-kinds.ts';

/** Tokens of an aside between a subject and its verb. */
const ASIDE = 24;

/**
 * The clause that begins at `from` has no verb before the pause at `pause`, and one behind it or behind the aside that
 * opens there: "the boats, | lost in May, were old", "Ada Korran, the mayor, | asked for it".
 */
export function awaitsVerb(view: TextView, from: number, pause: number, until: number): boolean {
  const first = firstPause(view, from, pause);
  if (hasVerb(view, from, first)) return false;
  if (first < pause) return isMainVerb(view, pause + 1, until);
  for (let i = pause + 1; i < Math.min(until, pause + ASIDE); i += 1) {
    if (!isPlain(view, i) || isStop(view, i)) return false;
    if (isPause(view, i)) return isMainVerb(view, i + 1, until);
  }
  return false;
}

function firstPause(view: TextView, from: number, pause: number): number {
  for (let i = from; i < pause; i += 1) if (isPause(view, i)) return i;
  return pause;
}

function isPause(view: TextView, i: number): boolean {
  return isComma(view, i) || isDash(view, i);
}

/** A verb that is no participle, infinitive or verb of a relative clause. Words in marks may hold one. */
function hasVerb(view: TextView, from: number, until: number): boolean {
  let relatives = 0;
  for (let i = from; i < until; i += 1) {
    if (!isPlain(view, i)) return true;
    if (i > from && has(view, i, Kind.relative)) relatives += 1;
    if (!isVerb(view, i) || has(view, i, Kind.participle) || normAt(view, i - 1) === 'to') continue;
    // A name like "Will", "Rose" is no verb; a verb that a noun looks like may be one.
    if (view.mentionAt[i]! >= 0) continue;
    if (relatives === 0) return true;
    relatives -= 1;
    while (i + 1 < until && (isVerb(view, i + 1) || has(view, i + 1, Kind.adverb))) i += 1;
  }
  return until === from;
}

/** "were", "asked for it", "still has"; not "said Korran". */
function isMainVerb(view: TextView, at: number, until: number): boolean {
  let i = at;
  while (i < until && has(view, i, Kind.adverb)) i += 1;
  if (i + 1 >= until || !isPlain(view, i) || !isVerb(view, i) || view.mentionAt[i]! >= 0) return false;
  if (has(view, i, Kind.participle)) return false;
  return posAt(view, i) === AUX || !isSpeaker(view, i + 1);
}

/** Behind a verb in the middle of a sentence: "…, said Korran", "…, he added". */
function isSpeaker(view: TextView, i: number): boolean {
  return view.mentionAt[i]! >= 0 && view.mentions[view.mentionAt[i]!]!.kind === 'person';
}
