/**
 * How far the content of a verb may reach, by its subject and its frame: a share of people says one thing, a relative
 * clause ends before the sentence goes on, and an object is a noun phrase that the outlet’s adverbials follow.
 */
import type { Phrase } from '../phrases/phrase.ts';
import {
  DET,
  has,
  isComma,
  isNominal,
  isPlain,
  isVerb,
  NUM,
  normAt,
  posAt,
  type TextView,
  VERB,
} from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { beforeMainVerb } from './main-verb.ts';

/** End of what may be content from `from` on; `end` itself if nothing limits it. `cue` is the verb, `frame` how it takes its content. */
export function contentLimit(
  view: TextView,
  { cue, phrase, frame }: { readonly cue: number; readonly phrase: Phrase; readonly frame: string },
  from: number,
  end: number,
): number {
  if (isShare(view, phrase))
    return beforeComma(view, from, end, (i) => !has(view, i, Kind.relative | Kind.opener));
  const until = isRelative(view, phrase, cue) ? relativeEnd(view, phrase, from, end) : end;
  if (frame === 'object') return objectEnd(view, from, until);
  return frame === 'to' || frame === 'whom to' ? infinitiveEnd(view, from, until) : until;
}

/** "43% say", "37 percent say", "about half say": what others say stands behind the comma. */
function isShare(view: TextView, { first, head, end }: Phrase): boolean {
  for (let i = head; i < end; i += 1)
    if (normAt(view, i) === '%' || normAt(view, i) === 'percent') return true;
  // "The two said …" are no share of anybody.
  return posAt(view, head) === NUM && posAt(view, first) !== DET;
}

const RELATIVES = new Set(['who', 'which', 'that']);

/** The subject is "who", "which" or "that", which stands between its noun and the verb, or the one that "and" joins to it. */
export function isRelative(view: TextView, { end }: Phrase, cue: number): boolean {
  let at = cue - 1;
  if (has(view, at, Kind.conjunction)) at = isComma(view, end) ? end + 1 : end;
  while (at > end && has(view, at, Kind.auxiliary | Kind.be | Kind.adverb)) at -= 1;
  return at >= end && at < cue && RELATIVES.has(normAt(view, at));
}

/** "farmers who say they left | live in Ossel": before the verb of the sentence they begin, or a comma. */
function relativeEnd(view: TextView, { first, end: behind }: Phrase, from: number, end: number): number {
  const until = beforeComma(view, from, end, (i) => goesOn(view, i));
  const { sentence, sentences } = view.passage;
  const isSubject =
    normAt(view, behind) === 'who' && opensSentence(view, first, sentences[sentence[first]! * 2]!);
  return isSubject ? beforeMainVerb(view, from, until) : until;
}

/** Nothing but "Most of" or the like stands before. */
function opensSentence(view: TextView, first: number, opening: number): boolean {
  for (let i = first - 1; i >= opening; i -= 1)
    if (!has(view, i, Kind.indefinite | Kind.nounPart) && normAt(view, i) !== 'of') return false;
  return true;
}

/** Behind the comma the sentence goes on: with its verb, another name, or "and" with another noun and its "who". */
function goesOn(view: TextView, i: number): boolean {
  if (view.mentionAt[i]! >= 0) return true;
  if (isVerb(view, i))
    return has(view, i, Kind.finite | Kind.auxiliary | Kind.be) && !has(view, i, Kind.participle);
  if (!has(view, i, Kind.conjunction)) return false;
  for (let at = i + 1; at < i + JOINED; at += 1) {
    if (at >= view.passage.length || !isPlain(view, at)) return false;
    if (at > i + 1 && normAt(view, at) === 'who') return true;
    if (!isNominal(view, at)) return false;
  }
  return false;
}

/** Tokens of a noun phrase before its "who". */
const JOINED = 7;

/** Before the first comma with such a token behind it. */
function beforeComma(view: TextView, from: number, end: number, ends: (behind: number) => boolean): number {
  for (let i = from + 1; i + 1 < end; i += 1)
    if (isComma(view, i) && isPlain(view, i) && isPlain(view, i + 1) && ends(i + 1)) return i;
  return end;
}

export const OPENS_ADVERBIAL: ReadonlySet<string> = new Set(
  'after before when while since until amid following during throughout via despite'.split(' '),
);
/** "in a statement", "through her spokesman", "in response to": how and where it was said. */
const SAID_THROUGH = new Set(['in', 'through', 'with', 'at', 'on']);

/** Where the noun phrase that is praised, blamed or denied ends. */
function objectEnd(view: TextView, from: number, end: number): number {
  for (let i = from + 1; i + 1 < end; i += 1) {
    if (!isPlain(view, i)) return end;
    const norm = normAt(view, i);
    if ((OPENS_ADVERBIAL.has(norm) && normAt(view, i - 1) !== 'that') || norm === '(') return i;
    // "denounced the clerk | who botched the sale": who that is, the outlet tells.
    if (norm === 'who' || norm === 'which' || norm === 'whose') return i;
    // "Korran, denying the claims, left"
    if (isComma(view, i) && isVerb(view, i + 1) && !has(view, i + 1, Kind.participle)) return i;
    // "defended her | but has kept quiet"
    if (has(view, i, Kind.conjunction) && has(view, i + 1, Kind.auxiliary)) return i;
    if (norm === 'by' && has(view, i + 1, Kind.participle)) return i;
    if (SAID_THROUGH.has(norm) && isOccasion(view, i + 1, end)) return i;
  }
  return end;
}

/** "vowed to fight the plan | and won": what is told in the past is done, and no part of what is vowed. */
function infinitiveEnd(view: TextView, from: number, end: number): number {
  for (let i = from + 1; i + 1 < end; i += 1)
    if (has(view, i, Kind.conjunction) && isPlain(view, i) && isPast(view, i + 1)) return i;
  return end;
}

function isPast(view: TextView, i: number): boolean {
  return isPlain(view, i) && isVerb(view, i) && posAt(view, i) === VERB && PAST.test(normAt(view, i));
}

const PAST = /(?:[^e]ed|^(?:won|went|took|made|came|left|said|told|gave|got|lost|held|sent|sold))$/;

function isOccasion(view: TextView, at: number, end: number): boolean {
  if (normAt(view, at) === 'response') return true;
  // "on Monday"; not "the rain in May"
  if (normAt(view, at - 1) === 'on' && has(view, at, Kind.time) && view.mentionAt[at]! < 0)
    // "plans on Monday to sell"
    return normAt(view, at + 1) !== 'to';
  if (posAt(view, at) !== DET && !has(view, at, Kind.possessive)) return false;
  for (let i = at + 1; i < end && i < at + OCCASION && isPlain(view, i) && isNominal(view, i); i += 1)
    if (OCCASIONS.has(normAt(view, i))) return true;
  return false;
}

const OCCASION = 5;
const OCCASIONS = new Set(
  'statement interview tweet speech letter email post memo briefing conference rally appearance address testimony hearing debate call op-ed column article'.split(
    ' ',
  ),
);
