/** A noun phrase before a verb that is not its subject, but belongs to what describes the subject. */
import {
  DET,
  has,
  isComma,
  isPlain,
  isVerb,
  lemmaAt,
  NOUN,
  NUM,
  normAt,
  posAt,
  type TextView,
  VERB,
} from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { isShouted, OPENS_CLAUSE, type Phrase } from './phrase.ts';

const SEASONS = new Set(['summer', 'winter', 'spring', 'autumn', 'fall', 'holidays', 'campaign']);

function isTime(view: TextView, i: number): boolean {
  return has(view, i, Kind.time) || (SEASONS.has(normAt(view, i)) && view.mentionAt[i + 1]! >= 0);
}

interface Reach {
  /** First token of the sentence. */
  readonly from: number;
  /** Token of the verb whose subject is sought. */
  readonly verb: number;
}

/** It is the object of a preposition, or of a verb that takes no clause. */
export function isGoverned(
  view: TextView,
  { first, end, head, kind }: Phrase,
  { from, verb }: Reach,
): boolean {
  // "On Monday morning Ada Korran | said", "Over the weekend Ada Korran | said": the time is governed, not she.
  const { mentionAt } = view;
  const time = posAt(view, first) === DET ? first + 1 : first;
  if (time < head && isTime(view, time) && mentionAt[head]! >= 0 && mentionAt[time] !== mentionAt[head])
    return false;
  // "of how they | think"
  if (NOMINATIVE.has(normAt(view, head))) return false;
  let before = first - 1;
  while (before > from && isPlain(view, before) && has(view, before, Kind.adverb)) {
    // "came when Korran | said"
    if (has(view, before, Kind.opener)) return false;
    before -= 1;
  }
  // "more than 40 farmers"
  if (before > from + 1 && normAt(view, before) === 'than') before -= 2;
  // "at least half of the voters"
  if (before < first - 1 && SHARES.has(normAt(view, first))) return false;
  if (before < from || !isPlain(view, before)) return false;
  if (isShouted(view, before) && !isShouted(view, head)) return false;
  if (OBJECTS.has(normAt(view, head))) return true;
  // "a still-struggling company"
  if (
    before > from &&
    normAt(view, before - 1) === '-' &&
    view.passage.start[before] === view.passage.end[before - 1]
  )
    return false;
  // "Leading farmers | say", "But leading farmers | say"
  const opening = has(view, from, Kind.conjunction) ? from + 1 : from;
  if (before === opening && before === first - 1 && has(view, before, Kind.participle)) return false;
  const isAfterVerb = posAt(view, before) === VERB;
  // "an aide who came to discuss the plan | said"
  if (isAfterVerb && kind === 'thing' && end === verb && normAt(view, before - 1) === 'to') return true;
  // "people who read it | say"
  if (isAfterVerb && end === verb && SINGULAR.has(normAt(view, head)) && has(view, verb, Kind.base))
    return true;
  // "readers who answered the poll | believe", "the mayor who read the note | believes"
  const isNotIts = has(view, verb, Kind.base) || OF_PEOPLE.has(lemmaAt(view, verb));
  if (isAfterVerb && end === verb && isNotIts && isOneThing(view, head) && isBehindWho(view, before, from))
    return true;
  // "four in 10 voters", "85% of women", "about 40 farmers"
  if (!isAfterVerb && (isNumber(view, first) || (before > from && isQuantity(view, before - 1))))
    return false;
  // "about half of the voters"
  if (normAt(view, before) === 'about' && SHARES.has(normAt(view, first))) return false;
  if (normAt(view, before) === 'to') return true;
  // "voters who see Korran as a future mayor | note"
  if (
    normAt(view, before) === 'as' &&
    before === first - 1 &&
    before > from &&
    // ", as a senior clerk told the paper"
    !isComma(view, before - 1) &&
    INDEFINITE.has(normAt(view, first))
  )
    return true;
  if (has(view, before, Kind.preposition))
    return !has(view, before, Kind.contrast) && !OPENS_CLAUSE.has(normAt(view, before));
  if (!isAfterVerb) return false;
  // "members who have viewed the document | allege"
  if (!has(view, before, Kind.clause) && isBehindWho(view, before, from)) return true;
  return !has(view, before, Kind.clause | Kind.that | Kind.paper);
}

/** A noun with which no plural verb agrees. */
function isOneThing(view: TextView, noun: number): boolean {
  return (
    posAt(view, noun) === NOUN &&
    view.mentionAt[noun]! < 0 &&
    !has(view, noun, Kind.role | Kind.indefinite) &&
    lemmaAt(view, noun) === normAt(view, noun) &&
    !normAt(view, noun).endsWith('s')
  );
}

/** The verb is that of "who", which has only helping verbs and adverbs before it. */
function isBehindWho(view: TextView, verb: number, from: number): boolean {
  let i = verb - 1;
  while (i > from && has(view, i, Kind.auxiliary | Kind.be | Kind.adverb)) i -= 1;
  return i >= from && normAt(view, i) === 'who';
}

/** A number, and no year: "back to 1972" counts nothing. */
function isNumber(view: TextView, i: number): boolean {
  return posAt(view, i) === NUM && !/^(?:1[5-9]|20)\d\d$/.test(normAt(view, i));
}

const NOMINATIVE = new Set(['he', 'she', 'they', 'we', 'i']);
const OF_PEOPLE = new Set(['believe', 'think', 'hope', 'feel']);
const INDEFINITE = new Set(['a', 'an']);
const OBJECTS = new Set(['him', 'them', 'me', 'us']);
const SHARES = new Set(['half', 'a', 'two-thirds', 'one', 'most']);
const SINGULAR = new Set(['it', 'him', 'her', 'them', 'this', 'that', 'he', 'she']);

function isQuantity(view: TextView, i: number): boolean {
  return posAt(view, i) === NUM || normAt(view, i) === '%' || normAt(view, i) === 'out';
}

/** First token of the verb in what describes the subject; −1 if there is none. `at` is the word that governs. */
export function describingVerb(view: TextView, at: number, { from, verb }: Reach): number {
  // "let the boats go"
  if (has(view, verb, Kind.base) && CAUSATIVES.has(lemmaAt(view, at))) return -1;
  let i = verbLeftOf(view, at, from);
  // "those who work to save the boats"
  while (i > from + 1 && normAt(view, i - 1) === 'to' && isVerb(view, i - 2))
    i = firstOfVerbs(view, i - 2, from);
  return i;
}

const CAUSATIVES = new Set(['let', 'make', 'have', 'help', 'see', 'watch', 'hear', 'do', 'dare', 'bid']);

function verbLeftOf(view: TextView, at: number, from: number): number {
  let i = at;
  while (i > from && isPlain(view, i) && !isVerb(view, i) && !isComma(view, i)) i -= 1;
  return i > from && isPlain(view, i) && isVerb(view, i) ? firstOfVerbs(view, i, from) : -1;
}

function firstOfVerbs(view: TextView, at: number, from: number): number {
  let i = at;
  while (i > from + 1 && isPlain(view, i - 1) && isVerb(view, i - 1)) i -= 1;
  return i;
}
