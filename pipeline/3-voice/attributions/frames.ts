/** What follows an active verb, and where its content begins. */
import { NEEDS_THAT } from '../../lexicons/attribution.ts';
import {
  ADJ,
  has,
  isComma,
  isMark,
  isNominal,
  isPlain,
  isStop,
  isVerb,
  kindsAt,
  NUM,
  normAt,
  posAt,
  type TextView,
  VERB,
} from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { hasAs, hasComplement, isInfinitive, isOfNoun, isTopic, lateThat, opens } from './complements.ts';
import { isClause } from './content-end.ts';
import { verbOf } from './cue-word.ts';
import { NEEDS_HEARER, whomFrame } from './hearers.ts';
import { isPlainClause } from './plain-clause.ts';
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
/** "warned the farmers to leave" */
const WARNING = new Set(['warn', 'caution']);
const SENT = new Set(['email', 'text', 'message', 'blog']);
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
const OPENER_ALONE = Kind.opener & ~Kind.indefinite;
const WANTS_CLAUSE = Kind.clause | Kind.that | Kind.paper;

/** `next` is the token behind the verb and its adverbials. */
export function frameAfter(view: TextView, i: number, next: number, end: number): Frame | undefined {
  if (next >= end) return undefined;
  if (!isPlain(view, next) || isMark(view, next)) return { name: 'words', from: next };
  const kinds = kindsAt(view, i);
  const norm = normAt(view, next);
  if (isComma(view, next) || norm === ':') return pausedFrame(view, kinds, next, end);
  if (isStop(view, next)) return undefined;
  const lemma = verbOf(view, i);
  // "called for a vote", "called on the town to vote"
  if (lemma === 'call' && norm === 'for' && next + 1 < end) return { name: 'of', from: next + 1 };
  if (lemma === 'call' && norm === 'on' && next === i + 1) return whomFrame(view, i, next + 1, end);
  if (lemma === 'refer') return referFrame(view, next, end);
  // "pointed to the rain"
  if (lemma === 'point' && i + 2 < end && normAt(view, i + 1) === 'to')
    return isNominal(view, i + 2) ? { name: 'object', from: i + 2 } : undefined;
  // "proposed selling the boats"
  if (next === i + 1 && PROPOSING.has(lemma) && isGerund(view, next, lemma))
    return { name: 'clause', from: next, isPhrase: true };
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
  if (STATES.has(lemma) && !isOpened && isThing) {
    // "warned farmers the boats would sink"
    const told = kinds & Kind.whom ? whomFrame(view, i, next, end) : undefined;
    if (told !== undefined && TOLD.has(told.name)) return told;
    if (isPlainClause(view, next, end)) return { name: 'clause', from: next };
  }
  // "warned Noria that it would act"
  if (NEEDS_THAT.has(lemma) && !isOpened) {
    const told = kinds & Kind.whom ? whomFrame(view, i, next, end) : undefined;
    if (told?.name === 'whom that' || (told?.name === 'whom to' && WARNING.has(lemma))) return told;
    return kinds & Kind.object && isThing ? { name: 'object', from: next } : topicInMarks(view, next, end);
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
  if (kinds & Kind.whom && lemma !== 'call') {
    if (isToVerb) return { name: 'whom to', from: next };
    const frame = whomFrame(view, i, next, end);
    if (frame !== undefined)
      return kinds & Kind.as && frame.name === 'whom words' ? { name: 'as', from: next } : frame;
  }
  // "saw him as a friend"
  if (isThing && SEEING.has(lemma) && hasAs(view, next, end)) return { name: 'as', from: next };
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
  if (late > 0) return { name: 'that', from: late };
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

/** Quoted words behind the comma of "said at an event honouring sailors, “…”"; 0 without them. */
function laterWords(view: TextView, from: number, end: number): number {
  for (let i = from; i + 1 < Math.min(end, from + WORDS_REACH); i += 1) {
    if (!isPlain(view, i) || isStop(view, i)) return 0;
    // "wrote a note headlined, “…”"
    const isTitle = isComma(view, i + 1) && normAt(view, i).endsWith('ed');
    if (isVerb(view, i) && !has(view, i, Kind.participle) && !isTitle) return 0;
    if (isComma(view, i)) return isMark(view, i + 1) || !isPlain(view, i + 1) ? i + 1 : 0;
  }
  return 0;
}

/** Tokens an adverbial may have. */
const WORDS_REACH = 16;

/** Words enough for a clause, and none that is said as a thing. */
function isLong(view: TextView, from: number, end: number): boolean {
  let words = 0;
  for (let i = from; i < end && isPlain(view, i) && !isComma(view, i) && !isStop(view, i); i += 1) {
    if (words < 3 && SAID_THINGS.has(normAt(view, i))) return false;
    words += view.passage.word[i]!;
  }
  return words >= FEWEST_SAID;
}

/** Behind "said this despite the rain", "said things like “…”", where the words come next, if any; 0 if a clause may follow. */
function behindSaidThing(view: TextView, next: number, end: number): number {
  const at = next + 1;
  if (at >= end || !isPlain(view, at) || !SAID_AS.has(normAt(view, at))) return 0;
  const isIt = DEMONSTRATIVES.has(normAt(view, next));
  if (!isIt && !(SAID_THINGS.has(normAt(view, next)) && LIKE.has(normAt(view, at)))) return 0;
  let i = at + 1;
  while (i < end && !isMark(view, i) && i < at + LINK) i += 1;
  return Math.min(i, end - 1);
}

const LIKE = new Set(['like', 'such']);
/** Tokens of "like,", "such as,". */
const LINK = 4;

/** "referred to the plan as a joke", "referred to the “joke”"; not "referred reporters to the police". */
function referFrame(view: TextView, next: number, end: number): Frame | undefined {
  if (normAt(view, next) !== 'to' || next + 1 >= end || !hasComplement(view, next + 1, end)) return undefined;
  return { name: 'as', from: next + 1 };
}

/** "held when it rained": a place or time opens what is said of verbs only that ask and tell. */
function isAsked(lemma: string, opener: string): boolean {
  return (
    !(opener === 'when' || opener === 'where' || opener === 'which' || opener === 'who') || ASKING.has(lemma)
  );
}

const ASKING = new Set(
  (
    'ask wonder explain say tell describe reveal discuss specify recall remember mention inquire question detail dictate decide ' +
    'determine disclose show see consider find know discover announce clarify outline note predict'
  ).split(' '),
);

const PROPOSING = new Set(['propose', 'suggest', 'recommend', 'advocate', 'deny', 'admit', 'report', 'urge']);

/** "describes that as “…”", "describes that year as “…”" */
function isThatAs(view: TextView, that: number, end: number): boolean {
  const as = that + 1 < end && normAt(view, that + 1) === 'as' ? that + 1 : that + 2;
  return as < end && normAt(view, as) === 'as' && (as === that + 1 || isNominal(view, that + 1));
}

/** "a bit like a poem" */
export function isLikened(view: TextView, next: number, end: number): boolean {
  for (let i = next; i < Math.min(end, next + 4); i += 1) if (normAt(view, i) === 'like') return true;
  return false;
}

/** "calls this a false tale", "called that part of a plot"; not "called that day". */
function isNamedThat(view: TextView, at: number, end: number): boolean {
  if (!DEMONSTRATIVES.has(normAt(view, at)) || at + 1 >= end || !isPlain(view, at + 1)) return false;
  if (normAt(view, at) === 'that') return isNominal(view, at + 1) && !has(view, at + 1, Kind.time);
  return ARTICLES.has(normAt(view, at + 1));
}

const ARTICLES = new Set(['a', 'an', 'the']);

/** "denied pursuing the man", where the tagger sees an adjective. */
function isGerund(view: TextView, i: number, lemma: string): boolean {
  const pos = posAt(view, i);
  return normAt(view, i).endsWith('ing') && (pos === VERB || (pos === ADJ && lemma === 'deny'));
}

const CONDITIONS = new Set(['if', 'despite', 'unlike', 'without', 'unless', 'although', 'even']);

/** A subject that begins with no noun: "none of them went", "about half of it went", "keeping them takes money". */
function beginsSubject(view: TextView, at: number, end: number): boolean {
  const norm = normAt(view, at);
  if (NO_NOUN.has(norm)) return at + 1 < end && (normAt(view, at + 1) === 'of' || isVerb(view, at + 1));
  if (ABOUT.has(norm))
    return at + 1 < end && (posAt(view, at + 1) === NUM || normAt(view, at + 1) === 'half');
  // Not in "said at an event honouring them".
  return posAt(view, at) === VERB && norm.endsWith('ing') && !isNominal(view, at - 1);
}

const NO_NOUN = new Set(['none', 'neither', 'both', 'either', 'not']);
const ABOUT = new Set(['about', 'around', 'nearly', 'almost', 'roughly', 'only', 'over', 'fewer']);

/** "warned of “…”": only quoted words follow these verbs. */
function topicInMarks(view: TextView, next: number, end: number): Frame | undefined {
  const isMarked = isTopic(view, next) && next + 2 < end && isMark(view, next + 1);
  return isMarked ? { name: 'of', from: next + 1 } : undefined;
}

/** "said, “…”", "said: …": only quoted words follow a comma. */
function pausedFrame(view: TextView, kinds: number, next: number, end: number): Frame | undefined {
  if (next + 1 < end && (!isPlain(view, next + 1) || isMark(view, next + 1)))
    return kinds & (Kind.clause | Kind.whom | Kind.paper) ? { name: 'words', from: next + 1 } : undefined;
  return !isComma(view, next) && kinds & Kind.clause && next + 2 < end
    ? { name: 'colon', from: next + 1 }
    : undefined;
}
