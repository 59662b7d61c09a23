/** Skips what may stand between a verb and its content: adverbs, times, "in an interview", "to reporters". */
import {
  DET,
  has,
  isComma,
  isNominal,
  isPlain,
  kindsAt,
  NUM,
  normAt,
  posAt,
  type TextView,
  VERB,
} from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { isTopic } from './complements.ts';

/** Adverbials that are passed over at most. */
const MOST = 6;
const ENDS = Kind.opener | Kind.personPronoun;
const TOPIC = new Set(['of', 'about', 'for', 'against', 'on', 'over', 'with', 'at', 'in']);

/** First token behind the verb and its adverbials. */
export function afterAdverbials(view: TextView, verbAt: number, end: number): number {
  let i = verbAt + 1;
  for (let hops = 0; hops < MOST && i < end && isPlain(view, i); hops += 1) {
    const kinds = kindsAt(view, i);
    if (kinds & (Kind.adverb | Kind.time) && (kinds & Kind.opener) === 0)
      i += kinds & Kind.time && i + 1 < end && posAt(view, i + 1) === NUM ? 2 : 1;
    else if (i + 1 < end && posAt(view, i) === DET && has(view, i + 1, Kind.time)) i += 2;
    else if (isAdverbialStart(view, i, end) && (hops > 0 || !isTopic(view, i))) {
      i += 1;
      const noun = i;
      while (i < end && isPlain(view, i) && isNominal(view, i) && !has(view, i, ENDS)) {
        if (i > noun && normAt(view, i) === 'it') break;
        i += 1;
      }
    } else if (isParenthesis(view, i, end)) i += 3;
    else break;
  }
  return i;
}

/** ", however," */
function isParenthesis(view: TextView, i: number, end: number): boolean {
  return i + 3 < end && isComma(view, i) && has(view, i + 1, Kind.adverb) && isComma(view, i + 2);
}

function isAdverbialStart(view: TextView, i: number, end: number): boolean {
  if (i + 1 >= end || !isPlain(view, i + 1) || has(view, i, Kind.opener)) return false;
  if (has(view, i, Kind.preposition))
    return isNominal(view, i + 1)
      ? !has(view, i + 1, Kind.opener & ~Kind.indefinite)
      : TOPIC.has(normAt(view, i)) && !has(view, i + 1, Kind.opener);
  return normAt(view, i) === 'to' && isNominal(view, i + 1) && posAt(view, i + 1) !== VERB;
}
