/** Skips what may stand between a verb and its content: adverbs, times, "in an interview", "to reporters". */
import {
  DET,
  has,
  isComma,
  isMark,
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
    if (kinds & (Kind.adverb | Kind.time) && (kinds & Kind.opener) === 0 && !isPartOf(view, i, end))
      i += kinds & Kind.time && i + 1 < end && posAt(view, i + 1) === NUM ? 2 : 1;
    else if (
      i + 1 < end &&
      posAt(view, i) === DET &&
      has(view, i + 1, Kind.time) &&
      !isPartOf(view, i + 1, end)
    )
      i += 2;
    else if (isOtherDay(view, i, end)) i += 3;
    else if (isAdverbialStart(view, i, end) && (hops > 0 || !isTopic(view, i))) {
      i += 1;
      const from = i;
      while (i < end && isPlain(view, i) && isOfPlace(view, i, end) && !has(view, i, ENDS)) {
        if (i > from && (normAt(view, i) === 'it' || (posAt(view, i) === DET && has(view, i - 1, Kind.time))))
          break;
        i += 1;
      }
      if (i < end) i = behindTitle(view, i, end);
    } else if (isParenthesis(view, i, end)) i += 3;
    else {
      const that = behindInsertion(view, i, end);
      if (that < 0) break;
      i = that;
    }
  }
  return i;
}

/** A noun, or the "emailed" of "in an emailed statement". */
function isOfPlace(view: TextView, i: number, end: number): boolean {
  if (isNominal(view, i)) return true;
  if (i + 1 >= end || posAt(view, i) !== VERB || posAt(view, i - 1) !== DET) return false;
  return has(view, i + 1, Kind.paperNoun | Kind.contentNoun) && normAt(view, i).endsWith('ed');
}

/** "the other day" */
function isOtherDay(view: TextView, i: number, end: number): boolean {
  return (
    i + 2 < end && normAt(view, i) === 'the' && normAt(view, i + 1) === 'other' && has(view, i + 2, Kind.time)
  );
}

/** "none went", "most of them", "Monday’s vote", which open what is said. */
function isPartOf(view: TextView, i: number, end: number): boolean {
  if (i + 1 < end && (normAt(view, i + 1) === 'of' || isGenitive(view, i + 1))) return true;
  return NO_NOUN.has(normAt(view, i));
}

const NO_NOUN = new Set(['none', 'neither', 'both', 'either']);

/** Behind “Noria Today” in "said on KTV’s “Noria Today” that …": these marks hold a name, nothing that is said. */
function behindTitle(view: TextView, at: number, end: number): number {
  if (!isMark(view, at) || !isGenitive(view, at - 1)) return at;
  let i = at;
  while (i < end && (!isPlain(view, i) || isMark(view, i))) i += 1;
  return i;
}

/** The 's of "Korran's". */
export function isGenitive(view: TextView, i: number): boolean {
  const norm = normAt(view, i);
  return norm === "'s" || norm === "'";
}

/** "that" behind ", for example,"; −1 if no comma or more than a few words stand before it. */
function behindInsertion(view: TextView, i: number, end: number): number {
  if (!isComma(view, i)) return -1;
  // "said, “No, that is late.”": the comma stands in what is said.
  if (isMark(view, i + 1) || !isPlain(view, i + 1)) return -1;
  for (let j = i + 2; j + 1 < Math.min(end, i + LONGEST_INSERTION); j += 1)
    if (isComma(view, j)) return normAt(view, j + 1) === 'that' ? j + 1 : -1;
  return -1;
}

const LONGEST_INSERTION = 8;

/** ", however," */
function isParenthesis(view: TextView, i: number, end: number): boolean {
  return i + 3 < end && isComma(view, i) && has(view, i + 1, Kind.adverb) && isComma(view, i + 2);
}

function isAdverbialStart(view: TextView, i: number, end: number): boolean {
  if (i + 1 >= end || !isPlain(view, i + 1) || has(view, i, Kind.opener)) return false;
  // "said despite the storm the boats would go"
  if (normAt(view, i) === 'despite') return false;
  if (has(view, i, Kind.preposition))
    return isNominal(view, i + 1)
      ? !has(view, i + 1, Kind.opener & ~Kind.indefinite)
      : TOPIC.has(normAt(view, i)) && !has(view, i + 1, Kind.opener);
  return normAt(view, i) === 'to' && isNominal(view, i + 1) && posAt(view, i + 1) !== VERB;
}
