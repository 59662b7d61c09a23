/** What is said or named in a word or two: “said nothing”, “said things like …”, “calls this a tale”. */
import {
  has,
  isComma,
  isDash,
  isMark,
  isNominal,
  isPlain,
  isStop,
  isVerb,
  normAt,
  type TextView,
} from '../text-view.ts';
import { ANY_VERB, Kind } from '../word-kinds.ts';

/** What is said in a word or two, and no clause: "said nothing", "said a prayer". */
const SAID_THINGS = new Set(
  'nothing something anything everything much little more goodbye hello yes no prayer prayers grace word words thing things same so thanks mass'.split(
    ' ',
  ),
);
/** What stands behind a thing that is said, and tells nothing of it. */
const SAID_AS = new Set([
  'like',
  'such',
  'despite',
  'because',
  'of',
  'about',
  'in',
  'when',
  'while',
  'after',
  'before',
]);
const DEMONSTRATIVES = new Set(['this', 'it', 'that', 'these', 'so', 'as']);
/** Words that "say" has behind it, if they are a clause whose verb the tagger has missed. */
const FEWEST_SAID = 6;

/** Words enough for a clause, and none that is said as a thing. */
export function isLong(view: TextView, from: number, end: number): boolean {
  let words = 0;
  for (let i = from; i < end && isPlain(view, i) && !isComma(view, i) && !isStop(view, i); i += 1) {
    if (words < 3 && SAID_THINGS.has(normAt(view, i))) return false;
    words += view.passage.word[i]!;
  }
  return words >= FEWEST_SAID;
}

/** Behind "said this despite the rain", "said things like “…”", where the words come next, if any; 0 if a clause may follow. */
export function behindSaidThing(view: TextView, next: number, end: number): number {
  const at = next + 1;
  if (at >= end || !isPlain(view, at) || !SAID_AS.has(normAt(view, at))) return 0;
  const isIt = DEMONSTRATIVES.has(normAt(view, next));
  // "said nothing about the boats"
  const isNothing = normAt(view, at) === 'about' && NOTHING.has(normAt(view, next));
  if (!isIt && !isNothing && !(SAID_THINGS.has(normAt(view, next)) && LIKE.has(normAt(view, at)))) return 0;
  let i = at + 1;
  while (i < end && !isMark(view, i) && i < at + LINK) i += 1;
  return Math.min(i, end - 1);
}

/** "said nothing at all, and left", "says it in her column: “…”": no verb follows; not "said nothing was lost". */
export function isSaidAlone(view: TextView, next: number, end: number): boolean {
  const norm = normAt(view, next);
  const isIt = norm === 'it' || norm === 'this';
  if (!isIt && !SAID_THINGS.has(norm)) return false;
  let i = next + 1;
  while (i < end && (has(view, i, Kind.adverb) || normAt(view, i) === 'right')) i += 1;
  // "says it plans to", where the tagger may see a noun
  if (isIt && i < end && !isPause(view, i) && !has(view, i, Kind.preposition)) return false;
  for (; i < end && !isPause(view, i); i += 1)
    if (!isPlain(view, i) || isVerb(view, i) || has(view, i, ANY_VERB)) return false;
  return true;
}

function isPause(view: TextView, i: number): boolean {
  return isComma(view, i) || isStop(view, i) || normAt(view, i) === ':' || isDash(view, i);
}

const NOTHING = new Set(['nothing', 'little', 'anything', 'something', 'much', 'more', 'things']);
const LIKE = new Set(['like', 'such']);
/** Tokens of "like,", "such as,". */
const LINK = 4;

/** "describes that as “…”", "describes that year as “…”" */
export function isThatAs(view: TextView, that: number, end: number): boolean {
  const as = that + 1 < end && normAt(view, that + 1) === 'as' ? that + 1 : that + 2;
  return as < end && normAt(view, as) === 'as' && (as === that + 1 || isNominal(view, that + 1));
}

/** "a bit like a poem" */
export function isLikened(view: TextView, next: number, end: number): boolean {
  for (let i = next; i < Math.min(end, next + 4); i += 1) if (normAt(view, i) === 'like') return true;
  return false;
}

/** "calls this a false tale", "called that part of a plot"; not "called that day". */
export function isNamedThat(view: TextView, at: number, end: number): boolean {
  if (!DEMONSTRATIVES.has(normAt(view, at)) || at + 1 >= end || !isPlain(view, at + 1)) return false;
  if (normAt(view, at) === 'that') return isNominal(view, at + 1) && !has(view, at + 1, Kind.time);
  return ARTICLES.has(normAt(view, at + 1));
}

const ARTICLES = new Set(['a', 'an', 'the']);
