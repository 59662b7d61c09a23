/** What follows an active verb, and where its content begins. */

import { NEEDS_THAT } from '../../lexicons/attribution.ts';
import { LexemeFlag } from '../../types.ts';
import {
  DET,
  flagsAt,
  has,
  isComma,
  isDash,
  isMark,
  isNominal,
  isPlain,
  isStop,
  kindsAt,
  lemmaAt,
  NOUN,
  normAt,
  posAt,
  type TextView,
} from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { isClause } from './clause-start.ts';
import { hasAs, hasComplement, isInfinitive, isOfNoun, isTopic, opens } from './complements.ts';
import { verbOf } from './cue-word.ts';
import { NEEDS_HEARER, whomFrame } from './hearers.ts';
import { lateThat } from './late-that.ts';
import { beginsSubject, isAsked, isGerund, laterWords } from './opens-said.ts';
import { isPlainClause } from './plain-clause.ts';
import { isPointing } from './pointing-that.ts';
import { agreedFrame, referFrame, thatBehindPlace, topicInMarks, WARNING } from './prepositional-frames.ts';
import { behindProgramme } from './programme-hearer.ts';
import { opensGap, opensRelative } from './relative-that.ts';
import { behindSaidThing, isLikened, isLong, isNamedThat, isSaidAlone, isThatAs } from './said-things.ts';
import { TAKES_CLAUSE } from './takes-clause.ts';

export interface Frame {
  readonly name: string;
  readonly from: number;
  /** The content is a phrase, whatever the name of the frame. */
  readonly isPhrase?: boolean;
}

/** Frames whose content is a phrase: a comma with a new subject ends it. */
export const NARROW = new Set(['object', 'as', 'of', 'whom of', 'to', 'whom to']);
/** Verbs that name: "called the plan a joke", but "called a taxi". */
export const NAMING: ReadonlySet<string> = new Set(
  'call brand label term deem dub cast paint frame declare pronounce rate define herald salute'.split(' '),
);
/** Verbs of the eye, which report nothing without a complement. */
const SEEING = new Set(['see', 'view']);
/** Of the verbs that need "that", those that may do without it before a subject and its verb. */
const STATES = new Set(['note', 'warn', 'indicate', 'determine', 'calculate', 'recall', 'imply', 'project']);
/** Frames in which somebody is warned of something, and not a thing noted. */
const TOLD = new Set(['whom clause', 'whom that', 'whom to']);
const SENT = new Set(['email', 'text', 'message', 'blog']);
const OPENER_ALONE = Kind.opener & ~Kind.indefinite;
const WANTS_CLAUSE = Kind.clause | Kind.that | Kind.paper;

/** `next` is the token behind the verb and its adverbials. */
export function frameAfter(view: TextView, i: number, next: number, end: number): Frame | undefined {
  if (next >= end) return undefined;
  // "defined “winning” another way": a word, and nothing that is said.
  if (!isPlain(view, next) || isMark(view, next))
    return lemmaAt(view, i) === 'define'
      ? undefined
      : (behindProgramme(view, i, next, end) ?? { name: 'words', from: next });
  const kinds = kindsAt(view, i);
  const norm = normAt(view, next);
  if (isComma(view, next) || norm === ':') return pausedFrame(view, kinds, next, end);
  // "as Korran has said — and it may rain"
  if (isStop(view, next) || (has(view, next + 1, Kind.conjunction) && isDash(view, next))) return undefined;
  const lemma = verbOf(view, i);
  // "called for a vote", "called on the town to vote"
  if (lemma === 'call' && norm === 'for' && next + 1 < end) return { name: 'of', from: next + 1 };
  if (lemma === 'call' && UPON.has(norm) && next === i + 1) return whomFrame(view, i, next + 1, end);
  if (lemma === 'refer') return referFrame(view, next, end);
  if (AGREEING.has(lemma) && norm === 'with') return agreedFrame(view, next, end);
  // "pushed for a vote"
  if (PUSHING.has(lemma) && norm === 'for' && next + 1 < end && !has(view, i, Kind.participle))
    return { name: 'of', from: next + 1 };
  // "pointed to the rain"
  if (lemma === 'point' && i + 2 < end && normAt(view, i + 1) === 'to')
    return isNominal(view, i + 2) ? { name: 'object', from: i + 2 } : undefined;
  // "proposed selling the boats"
  if (next === i + 1 && PROPOSING.has(lemma) && isGerund(view, next, lemma))
    return { name: 'clause', from: next, isPhrase: true };
  // "said at an event that at times seemed sad", "said in a note that critics say is false"
  if (norm === 'that' && next > i + 1 && isOfThing(view, next, end)) return undefined;
  const isThat =
    norm === 'that' &&
    (kinds & (Kind.clause | Kind.that)) === 0 &&
    next + 1 < end &&
    isNominal(view, next + 1);
  const isThing =
    isThat || isNominal(view, next) || (TAKES_CLAUSE.has(lemma) && beginsSubject(view, next, end));
  // "reads a bit like a poem"
  if (lemma === 'read' && isLikened(view, next, end)) return undefined;
  // "the Korran emails that were lost": sent, but not said.
  if (SENT.has(lemma) && norm === 'that') return undefined;
  // "reiterated that view"
  if (norm === 'that' && kinds & Kind.object && isPointing(view, next, end))
    return { name: 'object', from: next };
  // "a firm accused of theft"
  if (lemma === 'accuse' && norm === 'of') return undefined;
  if (kinds & Kind.as && norm === 'that' && isThatAs(view, next, end)) return { name: 'as', from: next };
  if (lemma === 'call' && isNamedThat(view, next, end)) return { name: 'as', from: next };
  const isOpened =
    has(view, next, Kind.opener) &&
    opens(view, next, end) &&
    isAsked(lemma, norm) &&
    !(next > i + 1 && norm === 'that' && isOfNoun(view, next, i));
  // "noted the council returned the boat", "warned the boats would sink"
  if (STATES.has(lemma) && !isOpened && isThing && norm !== 'to') {
    // "warned farmers the boats would sink"
    const told = kinds & Kind.whom ? whomFrame(view, i, next, end) : undefined;
    if (told !== undefined && TOLD.has(told.name)) return told;
    if (isPlainClause(view, next, end)) return { name: 'clause', from: next };
  }
  // "warned Noria that it would act"
  if (NEEDS_THAT.has(lemma) && !isOpened) {
    const told = kinds & Kind.whom ? whomFrame(view, i, next, end) : undefined;
    if (told?.name === 'whom that' || (told?.name === 'whom to' && WARNING.has(lemma))) return told;
    if (lemma === 'note' && isHeldInMarks(view, next, end)) return { name: 'of', from: next };
    return kinds & Kind.object && isThing
      ? { name: 'object', from: next }
      : (topicInMarks(view, next, end) ?? thatBehindPlace(view, i, next, end));
  }
  if (isOpened && kinds & WANTS_CLAUSE) return { name: 'that', from: norm === 'that' ? next + 1 : next };
  // "said despite the rain the boats would go"
  if (TAKES_CLAUSE.has(lemma) && CONDITIONS.has(norm) && isClause(view, next, end))
    return { name: 'clause', from: next };
  // "deems as “credible” a tale of …"
  if (
    kinds & Kind.as &&
    norm === 'as' &&
    next + 1 < end &&
    (!isPlain(view, next + 1) || isMark(view, next + 1))
  )
    return { name: 'as', from: next + 1 };
  const isToVerb = norm === 'to' && isInfinitive(view, next, end);
  if (isToVerb && kinds & Kind.to) return { name: 'to', from: next };
  if (isToVerb && (kinds & Kind.whom) === 0 && !mayInstruct(lemma, normAt(view, i)))
    return toThat(view, next, end);
  if (kinds & Kind.whom && lemma !== 'call') {
    if (isToVerb) return { name: 'whom to', from: next };
    const frame = whomFrame(view, i, next, end);
    if (frame !== undefined)
      return kinds & Kind.as && frame.name === 'whom words' ? { name: 'as', from: next } : frame;
  }
  // "saw him as a friend"
  if (isThing && SEEING.has(lemma) && hasAs(view, next, end)) return { name: 'as', from: next };
  if (TAKES_CLAUSE.has(lemma) && isSaidAlone(view, next, end)) {
    const words = laterWords(view, next, end);
    return words > 0 ? { name: 'words', from: words } : undefined;
  }
  const saidThing = TAKES_CLAUSE.has(lemma) ? behindSaidThing(view, next, end) : 0;
  if (saidThing > 0) return isMark(view, saidThing) ? { name: 'words', from: saidThing } : undefined;
  if (
    isThing &&
    kinds & (Kind.clause | Kind.that | Kind.paper) &&
    !has(view, next, OPENER_ALONE) &&
    !NEEDS_HEARER.has(lemma) &&
    (TAKES_CLAUSE.has(lemma) ? isClause : isPlainClause)(view, next, end)
  )
    return { name: 'clause', from: next };
  if (isThing && lemma === 'say' && isLong(view, next, end)) return { name: 'clause', from: next };
  if (isThing && kinds & Kind.as && !SEEING.has(lemma) && hasComplement(view, next, end))
    return { name: 'as', from: next };
  // "slammed the plan": only what it is about; "called a taxi", "saw a man": nothing at all.
  if (isThing && kinds & (Kind.object | Kind.as) && !NAMING.has(lemma) && !SEEING.has(lemma))
    return { name: 'object', from: next };
  const words = TAKES_CLAUSE.has(lemma) || lemma === 'write' ? laterWords(view, next, end) : 0;
  if (words > 0) return { name: 'words', from: words };
  const late = kinds & (Kind.clause | Kind.whom) && lemma !== 'call' ? lateThat(view, next, end) : 0;
  // "apologised for remarks that sailors had read": what was read, is not said; but "complained for years that …".
  const isRead = late > 0 && OF_TOPIC.has(lemma) && isTopic(view, next) && !has(view, late - 2, Kind.time);
  if (late > 0 && !isRead) return { name: 'that', from: late };
  // "which Korran complains about, has grown"
  if (
    kinds & (Kind.clause | Kind.that | Kind.object) &&
    isTopic(view, next) &&
    next + 1 < end &&
    !isComma(view, next + 1)
  )
    return { name: 'of', from: next + 1 };
  return undefined;
}

/** "that" stands for the noun before it, which is no time or hearer. */
function isOfThing(view: TextView, that: number, end: number): boolean {
  if (posAt(view, that - 1) !== NOUN || has(view, that - 1, Kind.time)) return false;
  return opensRelative(view, that, end) || opensGap(view, that, end);
}

const PUSHING = new Set(['push', 'press']);
const AGREEING = new Set(['agree', 'disagree']);

const OF_TOPIC = new Set(['apologise', 'apologize', 'complain', 'worry', 'boast']);

/** "says to wait", "what she believes to be a loss", "demanded to see it"; not "talks said to begin". */
function mayInstruct(lemma: string, norm: string): boolean {
  if (lemma === 'say') return norm === 'say' || norm === 'says';
  return TAKES_CLAUSE.has(lemma) || OTHERS_TO.has(lemma);
}

const OTHERS_TO = new Set(['demand', 'suggest', 'allege', 'report', 'admit', 'deny', 'acquiesce']);

/** "confirmed to WEND that …"; nothing in "the man she endorsed to see it", which tells a purpose. */
function toThat(view: TextView, to: number, end: number): Frame | undefined {
  if ((flagsAt(view, to + 1) & LexemeFlag.capital) === 0) return undefined;
  const that = lateThat(view, to, end);
  return that > 0 && that < to + HEARER ? { name: 'that', from: that } : undefined;
}

const HEARER = 6;

const PROPOSING = new Set([
  'propose',
  'suggest',
  'recommend',
  'advocate',
  'deny',
  'admit',
  'report',
  'urge',
  'endorse',
  'oppose',
  'support',
  'favor',
  'favour',
]);

const CONDITIONS = new Set(['if', 'despite', 'unlike', 'without', 'unless', 'although', 'even']);

/** "noted the “sad end” of it", "noted her “sad end”" */
function isHeldInMarks(view: TextView, next: number, end: number): boolean {
  if (next + 2 >= end || !isMark(view, next + 1) || isPlain(view, next + 2)) return false;
  return posAt(view, next) === DET || has(view, next, Kind.possessive);
}

const UPON = new Set(['on', 'upon']);

/** "said, “…”", "said: …": only quoted words follow a comma. */
function pausedFrame(view: TextView, kinds: number, next: number, end: number): Frame | undefined {
  if (next + 1 < end && (!isPlain(view, next + 1) || isMark(view, next + 1)))
    return kinds & (Kind.clause | Kind.whom | Kind.paper) ? { name: 'words', from: next + 1 } : undefined;
  // "one is objecting: Ada Korran"
  return !isComma(view, next) && kinds & Kind.clause && next + 2 < end && isClause(view, next + 1, end)
    ? { name: 'colon', from: next + 1 }
    : undefined;
}
