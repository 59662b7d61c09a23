/** Skips what may stand between a verb and its content: adverbs, times, "in an interview", "to reporters". */
import { LexemeFlag } from '../../types.ts';
import { isInCompound } from '../phrases/hyphened.ts';
import {
  DET,
  flagsAt,
  has,
  isComma,
  isMark,
  isNominal,
  isPlain,
  isVerb,
  kindsAt,
  NOUN,
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
      !isCapital(view, i + 1) &&
      !isPartOf(view, i + 1, end)
    )
      i += 2;
    else if (isOtherDay(view, i, end)) i += 3;
    else if (isAdverbialStart(view, i, end) && (hops > 0 || !isTopic(view, i))) {
      i += 1;
      const from = i;
      while (i < end && isPlain(view, i) && isInAdverbial(view, i, end) && !has(view, i, ENDS)) {
        if (i > from && opensContent(view, i)) break;
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

/** Of a noun phrase, the "emailed" of "in an emailed statement", or the hyphen of "mid-May". */
function isInAdverbial(view: TextView, i: number, end: number): boolean {
  if (isNominal(view, i) || (has(view, i + 1, Kind.time) && isInCompound(view, i))) return true;
  if (i + 1 >= end || posAt(view, i) !== VERB || posAt(view, i - 1) !== DET) return false;
  return has(view, i + 1, Kind.paperNoun | Kind.contentNoun) && normAt(view, i).endsWith('ed');
}

/** "an October date", "the Monday vote"; not "that day". */
function isCapital(view: TextView, i: number): boolean {
  return (flagsAt(view, i) & LexemeFlag.capital) !== 0 && ARTICLES.has(normAt(view, i - 1));
}

const ARTICLES = new Set(['a', 'an', 'the']);

/** "said in March | it was", "said in early May | there were", "said in a note | the boats", "… | Korran was" */
export function opensContent(view: TextView, i: number): boolean {
  const norm = normAt(view, i);
  const pos = posAt(view, i);
  if (norm === 'it' || (pos === DET && has(view, i - 1, Kind.time))) return true;
  if (norm === 'there') return isVerb(view, i + 1);
  if (posAt(view, i - 1) !== NOUN || HALVES.has(normAt(view, i - 1))) return false;
  if (pos === DET) return norm.length === 3 ? norm === 'the' : norm === 'a' || norm === 'an';
  return opensName(view, i) && (has(view, i - 1, Kind.paperNoun) || SPEECHES.has(normAt(view, i - 1)));
}

/** Where something is said; not in "on a remark | Korran made". */
const SPEECHES = new Set([
  'interview',
  'speech',
  'briefing',
  'conference',
  'call',
  'hearing',
  'rally',
  'debate',
]);

const HALVES = new Set(['half', 'all', 'both']);

/** First token of a name that is no part of an office: not in "in an interview with mayor | Korran". */
function opensName(view: TextView, i: number): boolean {
  const mention = view.mentionAt[i]!;
  return mention >= 0 && view.mentionFirst[mention] === i && !has(view, i - 1, Kind.role);
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
  // "last week’s vote"
  if (i + 2 < end && has(view, i + 1, Kind.time) && isGenitive(view, i + 2)) return true;
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
  return norm === "'s" || norm === "'" || norm === '’';
}

/** "that" behind ", for example,"; −1 if no comma or more than a few words stand before it. */
function behindInsertion(view: TextView, i: number, end: number): number {
  if (!isComma(view, i)) return -1;
  // "said, “No, that is late.”": the comma stands in what is said.
  if (isMark(view, i + 1) || !isPlain(view, i + 1)) return -1;
  const longest = OPENS_INSERTION.has(normAt(view, i + 1)) ? LONGEST_CLAUSE : LONGEST_INSERTION;
  for (let j = i + 2; j + 1 < Math.min(end, i + longest) && isPlain(view, j); j += 1)
    if (isComma(view, j)) return normAt(view, j + 1) === 'that' ? j + 1 : -1;
  return -1;
}

const LONGEST_INSERTION = 8;
/** Tokens of ", which the board got from her in June,". */
const LONGEST_CLAUSE = 18;
const OPENS_INSERTION = new Set(['which', 'who', 'where', 'when', 'while', 'as', 'after', 'before']);

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
