/** The subject of a verb, looked for to its left. */
import { LexemeFlag } from '../../types.ts';
import {
  flagsAt,
  has,
  isComma,
  isDash,
  isNominal,
  isPlain,
  kindsAt,
  lemmaAt,
  NOUN,
  normAt,
  posAt,
  type TextView,
  VERB,
} from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { nounBeforeRelative, verbBeforeRelative } from './antecedent.ts';
import { apposedName } from './apposition.ts';
import { beforeAside, LONGEST_ASIDE } from './aside.ts';
import { beforeTime } from './before-time.ts';
import { comparedWith } from './compared-with.ts';
import { describingVerb, isGoverned } from './governed.ts';
import { listSubject } from './list-subject.ts';
import { beforeMarkedAside, commaInMarks } from './marked-aside.ts';
import { beforeBracket, type Phrase, phraseEndingAt } from './phrase.ts';
import { beforeQuotedAside } from './quoted-aside.ts';
import { subjectFromTown } from './town-and-state.ts';

export interface Subject {
  readonly phrase: Phrase;
  /** "was told": the phrase is not the one who says it. */
  readonly passive: boolean;
}

const BESIDE_VERB = Kind.auxiliary | Kind.be | Kind.adverb;
/** "Korran himself said" */
const SELF = new Set(['himself', 'herself', 'itself', 'themselves']);

/** Subject of the finite verb at `verb`, looking left to the start of its sentence. */
export function subjectBefore(view: TextView, verb: number, from: number): Subject | undefined {
  let i = verb - 1;
  let passive = false;
  while (i >= from && isPlain(view, i)) {
    const kinds = kindsAt(view, i);
    if (kinds & Kind.be) passive = true;
    if (kinds & Kind.time && view.mentionAt[i]! < 0) i = beforeTime(view, i, from);
    else if (view.mentionAt[i]! < 0 && (kinds & BESIDE_VERB || SELF.has(normAt(view, i)))) i -= 1;
    else if (normAt(view, i) === ')') i = beforeBracket(view, i, from);
    // “[Korran] said”, as quoted words have it
    else if (normAt(view, i) === ']' && i > from && isNominal(view, i - 1)) i -= 1;
    // "the farmers, however, said"
    else if (isComma(view, i) && i - 3 >= from && isComma(view, i - 2) && has(view, i - 1, Kind.adverb))
      i -= 3;
    else if (isDash(view, i)) i = beforeDash(view, i, from);
    else if (isFloating(view, i, from) || isSinceThen(view, i, from)) i -= 1;
    else break;
  }
  if (i < from || !isPlain(view, i) || has(view, i, Kind.possessive)) return undefined;
  const marked = commaInMarks(view, i);
  const relative = isComma(view, i) ? relativeBeforeAside(view, i, from) : i;
  const phrase = has(view, relative, Kind.relative)
    ? antecedent(view, relative, from)
    : isComma(view, i)
      ? (beforeAside(view, i, from) ?? beforeQuotedAside(view, i, from))
      : marked > from
        ? (beforeMarkedAside(view, marked, from) ?? beforeQuotedAside(view, i, from))
        : beside(view, i, { from, verb });
  return phrase === undefined ? undefined : { phrase, passive };
}

/** The "who" of "Korran who, after reading it, says"; the comma itself without one. */
function relativeBeforeAside(view: TextView, comma: number, from: number): number {
  const least = Math.max(from + 1, comma - SHORT_ASIDE);
  for (let i = comma - 1; i > least && isPlain(view, i); i -= 1)
    if (isComma(view, i)) return has(view, i - 1, Kind.relative) ? i - 1 : comma;
  return comma;
}

const SHORT_ASIDE = 16;

/** What a relative pronoun stands for. */
function antecedent(view: TextView, relative: number, from: number): Phrase | undefined {
  const verb = verbBeforeRelative(view, relative, from);
  if (verb >= 0) return subjectBefore(view, verb, from)?.phrase;
  const noun = nounBeforeRelative(view, relative, from);
  return noun === undefined ? undefined : (describedBy(view, noun, from) ?? noun);
}

/** "He is an old pilot who says …": who is called so. */
function describedBy(view: TextView, { first, kind, head }: Phrase, from: number): Phrase | undefined {
  const be = has(view, first - 1, Kind.adverb) ? first - 2 : first - 1;
  if ((kind !== 'role' && kind !== 'thing') || be <= from || !has(view, be, Kind.be) || !isPlain(view, be))
    return undefined;
  const article = normAt(view, first);
  if ((article !== 'a' && article !== 'an') || lemmaAt(view, head) !== normAt(view, head)) return undefined;
  const subject = subjectBefore(view, be, from)?.phrase;
  // "It was a pilot who said …"
  const isPerson = subject?.kind === 'name' || HE.has(normAt(view, subject?.head ?? be));
  return isPerson ? subject : undefined;
}

const HE = new Set(['he', 'she']);

/** The "since" of "has since said". */
function isSinceThen(view: TextView, i: number, from: number): boolean {
  return normAt(view, i) === 'since' && i > from && has(view, i - 1, Kind.auxiliary);
}

/** The "itself" of "the town itself said", the "both" of "they are both believed", the "all" of "they have all said". */
function isFloating(view: TextView, i: number, from: number): boolean {
  const norm = normAt(view, i);
  if (REFLEXIVES.has(norm)) return i > from;
  if (norm === 'all') return i > from && has(view, i - 1, Kind.be | Kind.auxiliary);
  if ((norm !== 'both' && norm !== 'each') || i <= from) return false;
  // "Ada Korran and Bram Vask both said"
  return has(view, i - 1, Kind.be | Kind.auxiliary) || view.mentionAt[i - 1]! >= 0;
}

const REFLEXIVES = new Set(['itself', 'himself', 'herself', 'themselves']);

/**
 * The phrase right before the verb. If it is governed by a word before it, it belongs to what describes the
 * subject: "officials who spoke with the paper | said", "a man arrested in Ossel | said".
 */
function beside(
  view: TextView,
  at: number,
  { from, verb }: { readonly from: number; readonly verb: number },
): Phrase | undefined {
  // "a report published on Monday | said"
  if (at > from + 1 && posAt(view, at) === VERB && isPastForm(view, at) && view.mentionAt[at]! < 0) {
    const where = has(view, at - 1, Kind.be) ? relativeOfPassive(view, at - 1, from) : -1;
    if (where > from) return antecedent(view, where, from);
    return phraseEndingAt(view, at - 1, from);
  }
  const phrase = withoutNear(view, phraseEndingAt(view, at, from), from);
  // "economists who favor taxes | agree": the tagger takes the verb behind "who" for a noun.
  if (
    phrase?.kind === 'thing' &&
    phrase.first - 1 > from &&
    phrase.end - phrase.first > 1 &&
    normAt(view, phrase.first - 1) === 'who'
  )
    return antecedent(view, phrase.first - 1, from);
  // "the agency that reviews budgets | said": the tagger takes the verb behind "that" for a noun.
  if (phrase?.kind === 'thing' && phrase.first - 1 > from && isRelativeVerb(view, phrase))
    return antecedent(view, phrase.first - 1, from);
  // "officials who despite the storm | say"
  const relative = phrase === undefined ? -1 : relativeBefore(view, phrase.first, from);
  if (relative > from) return antecedent(view, relative, from);
  if (phrase === undefined) return undefined;
  const compared = comparedWith(view, phrase, from);
  if (compared !== undefined)
    return isGoverned(view, compared, { from, verb }) ? undefined : { ...compared, end: phrase.end };
  const listed = listSubject(view, phrase, from);
  if (listed !== undefined) return listed;
  const resident = phrase.kind === 'name' ? subjectFromTown(view, phrase, from) : undefined;
  if (resident !== undefined) return apposedName(view, resident, { from, verb }) ?? resident;
  if (!isGoverned(view, phrase, { from, verb })) return apposedName(view, phrase, { from, verb }) ?? phrase;
  const near = whoIsNear(view, phrase.first - 1, from);
  if (near !== undefined) return { ...near, end: phrase.end };
  const outer = describingVerb(view, phrase.first - 1, { from, verb });
  const subject = outer < 0 ? undefined : subjectBefore(view, outer, from)?.phrase;
  return subject && (ownerOfRelative(view, subject, from) ?? subject);
}

/** "the points that officials shared with the town | said": the points, not who shared them. */
function ownerOfRelative(view: TextView, { first }: Phrase, from: number): Phrase | undefined {
  const that = first - 1;
  if (that - 1 <= from || !has(view, that, Kind.relative) || posAt(view, that - 1) !== NOUN) return undefined;
  // "accusations that Korran repeats the same points": what they say, and not what she repeats.
  if (has(view, that - 1, Kind.contentNoun)) return undefined;
  const owner = phraseEndingAt(view, that - 1, from, 0);
  // "The sailors that Korran met in Ossel | said"; not "told sailors that Korran …".
  const mayBePeople = owner?.kind === 'role' && owner.first === from;
  return owner?.kind === 'paper' || owner?.kind === 'thing' || mayBePeople ? owner : undefined;
}

/** The "where" of "the head of a harbour where boats were sold | has said"; −1 without one. */
function relativeOfPassive(view: TextView, be: number, from: number): number {
  for (let i = be - 1; i > from && i > be - RELATIVE_CLAUSE && isPlain(view, i) && !isComma(view, i); i -= 1)
    if (has(view, i, Kind.relative) || normAt(view, i) === 'where') return i;
  return -1;
}

/** Tokens of a relative clause before its verb. */
const RELATIVE_CLAUSE = 8;

/** "an official close | to the talks", "a person familiar | with it": who has that adjective. */
function whoIsNear(view: TextView, preposition: number, from: number): Phrase | undefined {
  const adjective = preposition - 1;
  if (adjective - 1 < from || !NEAR.has(normAt(view, adjective))) return undefined;
  return phraseEndingAt(view, adjective - 1, from);
}

/** "an official familiar with the matter", where the tagger takes the adjective for a noun. */
function withoutNear(view: TextView, phrase: Phrase | undefined, from: number): Phrase | undefined {
  if (phrase?.kind !== 'thing' || phrase.head <= phrase.first || !NEAR.has(normAt(view, phrase.head)))
    return phrase;
  const bearer = phraseEndingAt(view, phrase.head - 1, from);
  return bearer === undefined ? phrase : { ...bearer, end: phrase.end };
}

const NEAR = new Set(['close', 'familiar', 'privy', 'loyal', 'sympathetic']);

/** "that reviews budgets": a word with the ending of a verb right behind "that" or "which", and a noun behind it. */
function isRelativeVerb(view: TextView, { first, end }: Phrase): boolean {
  const before = normAt(view, first - 1);
  return (before === 'that' || before === 'which') && end - first > 1 && isNounThatIsVerb(view, first);
}

/** "reviews", but not "reviewers" or "boats". */
function isNounThatIsVerb(view: TextView, i: number): boolean {
  return posAt(view, i) === NOUN && lemmaAt(view, i) !== normAt(view, i) && isNominal(view, i + 1);
}

/** The relative pronoun right before the preposition that governs a phrase; −1 if there is none. */
function relativeBefore(view: TextView, first: number, from: number): number {
  const preposition = first - 1;
  if (preposition - 1 <= from || !has(view, preposition, Kind.preposition | Kind.contrast)) return -1;
  return normAt(view, preposition - 1) === 'who' ? preposition - 1 : -1;
}

function isPastForm(view: TextView, i: number): boolean {
  return (
    /(?:ed|en|wn|^(?:made|sent|held|led|sold|built|bought|found|put|kept|brought))$/.test(normAt(view, i)) &&
    (flagsAt(view, i) & LexemeFlag.capital) === 0
  );
}

/** Left of "– and many of their friends –"; of one dash alone nothing is left. */
function beforeDash(view: TextView, at: number, from: number): number {
  let i = at - 1;
  while (i > from && i > at - LONGEST_ASIDE && !isDash(view, i)) i -= 1;
  return i > from && isDash(view, i) ? i - 1 : from - 1;
}
