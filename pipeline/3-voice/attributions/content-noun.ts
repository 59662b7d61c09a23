/** "Korran’s claim that …", "fears among farmers that …", "voiced the hope that …". */

import { attributionVerbs } from '../../lexicons/attribution.ts';
import { COMMITTING_NOUNS } from '../../lexicons/content-noun.ts';
import { LexemeFlag } from '../../types.ts';
import { type Phrase, phraseEndingAt } from '../phrases/phrase.ts';
import { phraseAfter } from '../phrases/phrase-after.ts';
import {
  DET,
  flagsAt,
  has,
  isComma,
  isDash,
  isMark,
  isNominal,
  isPlain,
  isVerb,
  lemmaAt,
  normAt,
  posAt,
  type TextView,
} from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { keepFilled, type Sentence, trimmed } from './attribution.ts';
import { isReceiver } from './beside-participle.ts';
import { isInfinitive, opens } from './complements.ts';
import { contentEnd } from './content-end.ts';
import { groupAdjective } from './group-adjective.ts';
import { ideaHolder } from './held-idea.ts';
import { beforeMainVerb } from './main-verb.ts';
import { matrixSubject } from './matrix-subject.ts';
import { BELIEFS, believer, HELD_WITH, itself, possessor, responder, voicer } from './noun-holder.ts';
import { thatBehindBe } from './noun-is.ts';
import { opensObjectRelative } from './object-relative.ts';
import { opensGap, opensRelative } from './relative-that.ts';

/** What a possessor and such a noun give: "Korran’s claim that …", "his use of “…”". */
export const NOUN_OF_SPEECH = 'noun that';

const NOUN_CLAUSE = { narrow: true, isClause: true };

export function contentNoun(sentence: Sentence, i: number): void {
  const { view, first, end } = sentence;
  if (isInName(view, i)) return;
  if (i + 1 < end && (isMark(view, i + 1) || isLinkToMarks(view, i + 1, end)) && ofWords(sentence, i)) return;
  if (i + 2 >= end || !isPlain(view, i + 1)) return;
  if (normAt(view, i + 1) === 'to') {
    commitment(sentence, i);
    return;
  }
  const holder = HOLDS.has(normAt(view, i + 1)) ? phraseAfter(view, i + 2, end) : undefined;
  const told = thatBehindBe(view, holder?.end ?? i + 1, end, lemmaAt(view, i));
  if (told > 0) {
    const own = possessor(view, i, first);
    // "the case against Korran’s view of boats is that …": it is the case that is so.
    const phrase = own === undefined || holder === undefined ? (own ?? holder) : undefined;
    const content = trimmed(view, told + 1, contentEnd(view, told + 1, end, { isClause: true }));
    if (phrase !== undefined && phrase.kind !== 'thing')
      keepFilled(sentence, { cue: i, phrase, content, side: 'after', rule: NOUN_OF_SPEECH });
    return;
  }
  const that = holder?.end ?? behindPlace(sentence, i);
  if (that + 1 >= end || normAt(view, that) !== 'that' || !opens(view, that, end)) return;
  // "an allegation that was denied", "a charge that Korran denied": which was denied
  if (opensRelative(view, that, end) || opensGap(view, that, end) || opensObjectRelative(view, that, end))
    return;
  const verb = usedAsVerb(sentence, i);
  const start = firstOfNoun(view, i, first);
  if (verb === undefined && (isNotSaid(view, start, i) || isImpressionGiven(view, start, i))) return;
  const phrase =
    verb?.phrase ??
    holder ??
    possessor(view, i, first) ??
    groupAdjective(view, i, first) ??
    voicer(sentence, start) ??
    responder(view, start, first) ??
    believer(sentence, i) ??
    ideaHolder(sentence, i, start) ??
    itself(view, i, first);
  const until = beforeItsVerb(view, that + 1, contentEnd(view, that + 1, end, NOUN_CLAUSE));
  const last =
    verb === undefined && isSubject(view, i, first) ? beforeMainVerb(view, that + 1, until) : until;
  const content = trimmed(view, that + 1, last);
  const rule = verb?.rule ?? NOUN_OF_SPEECH;
  keepFilled(sentence, { cue: i, phrase, content, side: 'after', rule });
}

/** "the Noria Harbour Agreement that Korran signed": not in a headline, in which all words have capitals. */
function isInName(view: TextView, i: number): boolean {
  if (view.mentionAt[i]! < 0 || view.mentionAt[i - 1] !== view.mentionAt[i]) return false;
  return i + 1 < view.passage.length && (flagsAt(view, i + 1) & LexemeFlag.capital) === 0;
}

/** The "that" of "Korran’s remark at a meeting in Ossel that …"; right behind the noun without such a place. */
function behindPlace({ view, first, end }: Sentence, i: number): number {
  if (!SAID_AT.has(normAt(view, i + 1)) || !REMARKS.has(lemmaAt(view, i))) return i + 1;
  if (possessor(view, i, first) === undefined) return i + 1;
  for (let at = i + 2; at < Math.min(end, i + PLACE) && isPlain(view, at); at += 1) {
    if (normAt(view, at) === 'that') return at;
    if (isComma(view, at) || isVerb(view, at) || !(isNominal(view, at) || has(view, at, Kind.preposition)))
      return i + 1;
  }
  return i + 1;
}

/** Tokens of "at a Friday meeting in Ossel". */
const PLACE = 14;
const SAID_AT = new Set(['at', 'in', 'on', 'during', 'to', 'last', 'earlier']);
const REMARKS = new Set(
  'remark statement comment claim warning promise declaration announcement suggestion assertion admission argument pledge insistence'.split(
    ' ',
  ),
);

/** "take the claim that it rains | and pair it with …": the claim is the object of the second verb. */
function beforeItsVerb(view: TextView, from: number, until: number): number {
  for (let i = from + 1; i + 3 < until; i += 1)
    if (
      has(view, i, Kind.conjunction) &&
      isPlain(view, i) &&
      isBase(view, i + 1) &&
      normAt(view, i + 2) === 'it' &&
      has(view, i + 3, Kind.preposition)
    )
      return i;
  return until;
}

function isBase(view: TextView, i: number): boolean {
  return lemmaAt(view, i) === normAt(view, i) && !has(view, i, NO_BASE);
}

const NO_BASE =
  Kind.preposition | Kind.personPronoun | Kind.opener | Kind.contrast | Kind.adverb | Kind.auxiliary;

/** The noun phrase of the noun at `i` is the subject of a clause: it opens it, or follows a verb that takes one. */
function isSubject(view: TextView, i: number, first: number): boolean {
  let at = i;
  while (at > first && isPlain(view, at - 1) && isNominal(view, at - 1) && !isArticle(view, at)) at -= 1;
  let before = at - 1;
  if (before > first && has(view, before, Kind.adverb)) before -= 1;
  if (before < first) return true;
  // "But the claim that …", ", but the claim that …"
  if (has(view, before, Kind.conjunction) && (before === first || isPause(view, before - 1))) return true;
  return has(view, before, Kind.opener) || SAYING.has(lemmaAt(view, before));
}

function isArticle(view: TextView, i: number): boolean {
  return posAt(view, i) === DET && !has(view, i, Kind.possessive);
}

/** Verbs with no thing for their object. */
const SAYING = new Set(['say', 'think', 'believe', 'insist', 'argue', 'write', 'add']);

/** "Korran’s warning of “…”", "his slogan, “…”". */
function isLinkToMarks(view: TextView, i: number, end: number): boolean {
  if (i + 1 >= end || !isMark(view, i + 1)) return false;
  const norm = normAt(view, i);
  return norm === 'of' || norm === 'about' || norm === 'that' || norm === ':' || norm === ',';
}

/** "called Vask’s claim “false”": the words are those of the one who calls it so. */
function isNamedBy({ view, found, index }: Sentence): boolean {
  const last = found.at(-1);
  return (
    last !== undefined && last.sentence === index && last.side === 'after' && has(view, last.cue, Kind.as)
  );
}

/** “utterly failed to”: what the thing does, and no words of its own. */
function opensWithVerb(view: TextView, at: number): boolean {
  return isVerb(view, has(view, at, Kind.adverb) ? at + 1 : at);
}

const OF_TIME = new Set(['after', 'before', 'during', 'following', 'since', 'despite', 'until']);

/** Only quoted words follow, and whose they are is said by a possessive. Whether it is so. */
function ofWords(sentence: Sentence, i: number): boolean {
  const { view, first, end } = sentence;
  const phrase = possessor(view, i, first);
  if (phrase === undefined || (isMark(view, i + 1) && (opensWithVerb(view, i + 2) || isNamedBy(sentence))))
    return false;
  // "after Korran’s testimony, “…”": when it was.
  if (isComma(view, i + 1) && OF_TIME.has(normAt(view, phrase.first - 1))) return false;
  // "Vask echoed Korran’s remarks: “…”": the words are Vask’s.
  if (
    normAt(view, i + 1) === ':' &&
    matrixSubject(sentence, i)?.kind === 'name' &&
    !isSubject(view, i, first)
  )
    return false;
  let from = i + 1;
  while (from < end && !isMark(view, from)) from += 1;
  const content = trimmed(view, from, contentEnd(view, from, end, { narrow: true }));
  keepFilled(sentence, { cue: i, phrase, content, side: 'after', rule: NOUN_OF_SPEECH });
  return true;
}

/** "Korran’s promise to sell the boats" */
function commitment(sentence: Sentence, i: number): void {
  const { view, first, end } = sentence;
  if (!COMMITTING_NOUNS.has(lemmaAt(view, i)) || !isInfinitive(view, i + 1, end)) return;
  const phrase = possessor(view, i, first);
  const content = trimmed(view, i + 1, contentEnd(view, i + 1, end, { narrow: true }));
  if (phrase !== undefined) keepFilled(sentence, { cue: i, phrase, content, side: 'after', rule: 'noun to' });
}

/** Between the noun and who has it: "fears among farmers that". */
const HOLDS = new Set(['by', 'from', 'among', 'of']);

/** "the farmers claim that", ", warning that": the tagger takes these verbs for nouns. */
function usedAsVerb(
  sentence: Sentence,
  i: number,
): { readonly phrase: Phrase; readonly rule: string } | undefined {
  const { view, first } = sentence;
  const norm = normAt(view, i);
  // "a note was sent to sailors warning that …": no warning of theirs.
  if (norm.endsWith('ing') && i > first && (isPause(view, i - 1) || isAddressed(view, i, first))) {
    const phrase = matrixSubject(sentence, i);
    return phrase && { phrase, rule: 'participle that' };
  }
  if (
    i === first ||
    !attributionVerbs.has(norm) ||
    !normAt(view, i - 1).endsWith('s') ||
    normAt(view, i - 1) === lemmaAt(view, i - 1)
  )
    return undefined;
  const phrase = phraseEndingAt(view, i - 1, first);
  return phrase && (phrase.kind === 'role' || phrase.kind === 'thing')
    ? { phrase, rule: 'verb that' }
    : undefined;
}

/** Behind those to whom a paper goes. */
function isAddressed(view: TextView, i: number, first: number): boolean {
  if (!has(view, i - 1, Kind.role) && view.mentionAt[i - 1]! < 0) return false;
  const hearers = phraseEndingAt(view, i - 1, first, 0);
  return hearers !== undefined && isReceiver(view, hearers.first, first);
}

/** A comma or a dash: ", warning that", "— warning that". */
function isPause(view: TextView, i: number): boolean {
  return isComma(view, i) || isDash(view, i);
}

/** First token of the noun phrase that ends in `i`. */
function firstOfNoun(view: TextView, i: number, first: number): number {
  let at = i;
  while (at > first && isPlain(view, at - 1) && (isNominal(view, at - 1) || isHyphened(view, at - 1)))
    at -= 1;
  // "a very brief statement"
  if (at - 2 > first && has(view, at - 1, Kind.adverb) && posAt(view, at - 2) === DET) return at - 2;
  return at;
}

/** The "too" of "a not-too-subtle claim". */
function isHyphened(view: TextView, i: number): boolean {
  const { start, end } = view.passage;
  return normAt(view, i + 1) === '-' && start[i + 1] === end[i];
}

/** "in the sense that", "in a statement that they could not read", "no doubt that", "little question that". */
function isNotSaid(view: TextView, start: number, i: number): boolean {
  if (NONE.has(normAt(view, start))) return true;
  // "acted on a fear that it may rain": anybody's.
  if (isArticle(view, start) && normAt(view, start).length === 1 && BELIEFS.has(lemmaAt(view, i)))
    return start > 0 && HELD_WITH.has(normAt(view, start - 1));
  return start > 0 && normAt(view, start - 1) === 'in' && !BELIEFS.has(lemmaAt(view, i));
}

/** "gave the impression that …": what others may think of it; not "had the impression that". */
function isImpressionGiven(view: TextView, start: number, noun: number): boolean {
  if (normAt(view, noun) !== 'impression') return false;
  for (let i = start - 1; i >= 0 && i > start - GIVEN; i -= 1)
    if (isVerb(view, i)) return GIVING.has(lemmaAt(view, i));
  return false;
}

/** Tokens of "gave Korran and the rest of the town". */
const GIVEN = 6;
const GIVING = new Set(['give', 'leave', 'convey', 'create', 'reinforce', 'foster', 'avoid']);

const NONE = new Set(['no', 'little', 'any', 'without']);
