/** Deeds that somebody tells of another: no view is heard in them but his own. */
import type { Attribution } from '../attributions/attribution.ts';
import { has, isComma, lemmaAt, normAt, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';

/** `cue` has a thing for its object and stands in what `holder` reports. */
export function isDeedTold(view: TextView, one: Attribution, holder: Attribution): boolean {
  return isListed(view, one, holder) || isThought(view, one);
}

/** "Tolm said that he shouted, criticized her boat and left": of whom she speaks, and not she, criticized it. */
function isListed(view: TextView, { cue, phrase }: Attribution, holder: Attribution): boolean {
  if (phrase === undefined || cue < holder.content[0]!) return false;
  // "he shouted" may be a report itself, and its subject goes on.
  if (phrase.first !== holder.phrase?.first && phrase.kind !== 'pronoun') return false;
  let i = cue - 1;
  while (i > holder.cue && has(view, i, Kind.adverb)) i -= 1;
  return isComma(view, i) && phrase.end < i;
}

/** "sailors believe that he demanded a boat" */
function isThought(view: TextView, { cue, phrase }: Attribution): boolean {
  if (phrase?.kind !== 'pronoun' || phrase.first > cue || phrase.first < 2) return false;
  const before = phrase.first - 1;
  return THINKING.has(lemmaAt(view, normAt(view, before) === 'that' ? before - 1 : before));
}

const THINKING = new Set(['think', 'believe', 'suspect', 'feel', 'fear', 'suppose', 'assume']);
