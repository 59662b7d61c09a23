/** A verb with a thing for its object: "criticised the plan" reports a view, "discussed the plan" a deed. */
import { OF_DEED, OF_SHOWING, OF_STANCE, OF_VERDICT, WORDS_RAISED } from '../../lexicons/report-limits.ts';
import type { Attribution } from '../attributions/attribution.ts';
import { OPENS_ADVERBIAL } from '../attributions/object-end.ts';
import {
  has,
  isComma,
  isMark,
  isNominal,
  isPlain,
  lemmaAt,
  normAt,
  PRON,
  posAt,
  type TextView,
} from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { GRANTED, IN_LAW, isHeadOf, isPapers, isRequest, isWithheld, TARGETS } from './deeds.ts';
import { isInLetter } from './participle.ts';
import { isAttacker } from './undergone.ts';
import { isNegated, isYetToBe } from './unsaid.ts';

/** Tokens behind "raise" in which what is raised must be named. */
const REACH = 4;

export function isObjectReport(view: TextView, one: Attribution, verb: string): boolean {
  const { cue, content, rule } = one;
  if (isNegated(view, cue) || isYetToBe(view, cue) || isBare(view, content)) return false;
  // "will be supporting the plan": nobody does so yet.
  if (normAt(view, cue - 1) === 'be' && isYetToBe(view, cue - 1)) return false;
  // "revealed her weakness by saying …": by what is said behind, and she may not know it.
  if (SHOWS.has(verb) && isBySaying(view, one)) return false;
  // "citing harbour officials": whom she has it from, and not what they say.
  if (verb === 'cite' && isOfPeople(view, content)) return false;
  // "who requested anonymity": what the outlet grants.
  if (ASKING.has(verb) && isHeadOf(view, content, UNNAMED)) return false;
  // "denied the sailors the chance to speak": a deed.
  if (verb === 'deny' && (isWithheld(view, content) || isHeadOf(view, content, GRANTED))) return false;
  if (DEFENDED.has(verb) && isReflexive(view, content[0]!)) return false;
  // "questioned Korran about the boats", "questioning him for hours": asked her.
  if (verb === 'question' && (isPronoun(view, content[0]!) || isAskedAbout(view, content))) return false;
  // "slammed the door", "slammed his van into a wall"
  if (verb === 'slam' && isStruck(view, content)) return false;
  if (rule.startsWith('participle'))
    return OF_VERDICT.has(verb) && (isLoose(view, cue) || isWith(view, one) || isInLetter(view, one));
  // "accused Korran in a letter", "lauded the president": of what and for what, is not said here; "endorsed Korran" is all there is to it.
  if (verb !== 'endorse' && verb !== 'want' && isSomebody(view, content)) return false;
  // "the wall he promised voters in May": to whom, and not what.
  if (PROMISED.has(verb) && has(view, content[0]!, Kind.role)) return false;
  // "want people who mend boats": who they are, is cut off.
  if (verb === 'want' && isUnsaidWho(view, content)) return false;
  // "some of the spots highlight his youth"
  if (OF_SHOWING.has(verb) && one.phrase !== undefined && SPOTS.has(lemmaAt(view, one.phrase.end - 1)))
    return false;
  // "a line that highlights his thirst", "the Senate confirmed her"
  if (isDescribed(view, one) || (VOTED.has(verb) && isChamber(view, one))) return false;
  if (ANSWERS.has(verb) && isRequest(view, content)) return false;
  // "disclosed secret papers", "attacked her with a knife": deeds.
  if (GIVING_AWAY.has(verb) && isPapers(view, content)) return false;
  if (verb === 'attack' && (isPronoun(view, content[0]!) || isAttacker(view, one.phrase))) return false;
  // "voters rejected the plan": a deed.
  // "invoked the Harbour Act", "invoked executive privilege"
  // "invoked Article 9"
  if (verb === 'invoke' && (isHeadOf(view, content, IN_LAW) || IN_LAW.has(lemmaAt(view, content[0]!))))
    return false;
  if (verb === 'attack' && (isHeadOf(view, content, TARGETS) || isWarOn(view, one))) return false;
  // "the results pointed to a better year": what they show.
  if (verb === 'point' && isOutcome(view, one)) return false;
  if (verb === 'reject' && one.phrase !== undefined && VOTERS.has(normAt(view, one.phrase.head)))
    return false;
  // "has long opposed the tax" tells a view
  if (verb !== 'oppose' && OF_STANCE.has(verb) && isPerfect(view, cue)) return false;
  if (verb === 'raise') return raisesWords(view, cue);
  // "expressed exasperation this week": of what, is not said here.
  if (verb === 'express' && isFeeling(view, content)) return false;
  if (verb === 'announce') return announcesPlan(view, content[0]!);
  // "recounted the votes"
  if (verb === 'recount' && isHeadOf(view, content, BALLOTS)) return false;
  if (verb === 'consider' && (isCandidacy(view, content) || isChamber(view, one))) return false;
  // "considers it a joke", but "is considering two cases", "considered a bid"
  if (verb === 'consider') return normAt(view, cue) !== 'considered' && !has(view, cue, Kind.participle);
  return !OF_DEED.has(verb);
}

/** "confirmed him", "mocked that", "railed against it on Monday": no word of what is said. */
export function isBare(view: TextView, content: readonly number[]): boolean {
  const [first = 0, end = 0] = content;
  if (content.length !== 2 || posAt(view, first) !== PRON || has(view, first, Kind.possessive)) return false;
  const next = first + 1;
  if (next === end || !view.passage.word[next]) return true;
  // "saw it as a joke", "praised him for it"
  if (normAt(view, next) === 'as' || has(view, next, Kind.topic)) return false;
  return (
    has(view, next, Kind.time) ||
    (normAt(view, first) === 'it' && (has(view, next, Kind.preposition) || isToPronoun(view, next))) ||
    OPENS_ADVERBIAL.has(normAt(view, next))
  );
}

/** "as she described it to me" */
function isToPronoun(view: TextView, to: number): boolean {
  return normAt(view, to) === 'to' && posAt(view, to + 1) === PRON;
}

/** "by saying", "by calling" behind the object. */
function isBySaying(view: TextView, { content }: Attribution): boolean {
  const by = content.at(-1)!;
  return by + 1 < view.passage.length && normAt(view, by) === 'by' && has(view, by + 1, Kind.participle);
}

const SHOWS = new Set(['reveal', 'confirm', 'signal', 'acknowledge']);

/** "has twice supported" */
function isPerfect(view: TextView, cue: number): boolean {
  let i = cue - 1;
  while (i > 0 && has(view, i, Kind.adverb)) i -= 1;
  return i >= 0 && HAVE.has(normAt(view, i));
}

const HAVE = new Set(['has', 'have', 'had', "'ve"]);

/** A person or body and nothing said of them: a name alone, or a noun phrase that ends in a role. */
function isSomebody(view: TextView, content: readonly number[]): boolean {
  const [first = 0, end = 0] = content;
  if (content.length !== 2) return false;
  const mention = view.mentionAt[first]!;
  if (mention >= 0 && view.mentionAt[end - 1] === mention) return true;
  for (let i = first; i < end; i += 1) if (!isPlain(view, i) || !isNominal(view, i)) return false;
  return has(view, end - 1, Kind.role);
}

/** A role or "sources" is among the first nouns: "current and former harbour officials". */
function isOfPeople(view: TextView, [first = 0, end = 0]: readonly number[]): boolean {
  for (let i = first; i < end && isPlain(view, i); i += 1)
    if (has(view, i, Kind.relative) || !(isNominal(view, i) || has(view, i, Kind.conjunction))) return false;
    else if (has(view, i, Kind.role)) return true;
  return false;
}

/** A person or role, with "about" behind. */
function isAskedAbout(view: TextView, [first = 0, end = 0]: readonly number[]): boolean {
  let i = first;
  while (i < end && isPlain(view, i) && isNominal(view, i)) i += 1;
  const last = view.mentionAt[i - 1]!;
  const isPerson = last >= 0 && view.mentions[last]!.kind === 'person';
  if (i === first || !(isPerson || has(view, i - 1, Kind.role))) return false;
  // "in May"
  while (
    i < end &&
    isPlain(view, i) &&
    has(view, i, Kind.preposition | Kind.time) &&
    !has(view, i, Kind.topic)
  )
    i += 1;
  return normAt(view, i) === 'about';
}

function isOutcome(view: TextView, { phrase }: Attribution): boolean {
  return phrase?.kind === 'thing' || (phrase?.kind === 'paper' && lemmaAt(view, phrase.head) === 'result');
}

/** "Noria attacked Ossel": of one country on another, with force. */
function isWarOn(view: TextView, { content: [first = 0], phrase }: Attribution): boolean {
  const object = view.mentionAt[first]!;
  if (object < 0 || view.mentions[object]!.kind !== 'place' || phrase === undefined) return false;
  return phrase.mention >= 0 && view.mentions[phrase.mention]!.kind === 'place';
}

/** "considers a run for mayor": what he may do, and no view of it. */
function isCandidacy(view: TextView, [first = 0]: readonly number[]): boolean {
  return CANDIDACIES.has(normAt(view, first)) || CANDIDACIES.has(normAt(view, first + 1));
}

const CANDIDACIES = new Set(['run', 'bid', 'candidacy', 'campaign', 'case', 'cases', 'options']);

const ASKING = new Set(['request', 'demand', 'seek', 'want']);
const UNNAMED = new Set(['anonymity', 'confidentiality', 'comment']);

const PROMISED = new Set(['promise', 'pledge']);

/** A noun alone, with "who" behind it. */
function isUnsaidWho(view: TextView, [first = 0, end = 0]: readonly number[]): boolean {
  return end - first === 1 && end < view.passage.length && normAt(view, end) === 'who';
}

/** The thing that "that" or "which" stands for: the outlet describes it. */
function isDescribed(view: TextView, { cue, phrase }: Attribution): boolean {
  if (phrase === undefined || phrase.first > cue) return false;
  let i = cue - 1;
  while (i > phrase.end && has(view, i, Kind.adverb | Kind.auxiliary)) i -= 1;
  if (i < phrase.end || !has(view, i, Kind.relative)) return false;
  return (
    normAt(view, i) === 'that' ||
    (normAt(view, i) === 'which' && (phrase.kind === 'thing' || phrase.kind === 'paper'))
  );
}

/** "had to defend themselves against the storm" */
function isReflexive(view: TextView, i: number): boolean {
  return REFLEXIVE.has(normAt(view, i));
}

const DEFENDED = new Set([
  'defend',
  'express',
  'raise',
  'endorse',
  'support',
  'explain',
  'reveal',
  'announce',
]);
const REFLEXIVE = new Set(['himself', 'herself', 'itself', 'themselves']);

/** "her" in "attacked her with a net"; not "her plan" */
function isPronoun(view: TextView, i: number): boolean {
  return posAt(view, i) === PRON && !(has(view, i, Kind.possessive) && isNominal(view, i + 1));
}

const GIVING_AWAY = new Set(['disclose', 'reveal']);

const ANSWERS = new Set(['deny', 'reject', 'dismiss', 'accept', 'oppose', 'confirm']);

const SPOTS = new Set(['ad', 'spot', 'advertisement', 'commercial', 'billboard']);

/** "the door", "his van into a wall" */
function isStruck(view: TextView, content: readonly number[]): boolean {
  if (isHeadOf(view, content, STRUCK)) return true;
  const [first = 0, end = 0] = content;
  for (let i = first; i < end && i < first + REACH + 2; i += 1) if (normAt(view, i) === 'into') return true;
  return false;
}

const STRUCK = new Set(['door', 'brake', 'phone', 'fist', 'window', 'gavel']);

const BALLOTS = new Set(['vote', 'ballot', 'result', 'race', 'election']);

const VOTERS = new Set(['voters', 'electorate', 'shareholders', 'jurors', 'jury']);

/** What a chamber does with a bill, it does by vote. */
const VOTED = new Set(['confirm', 'oppose', 'support', 'reject', 'endorse', 'favor', 'favour']);

function isChamber(view: TextView, { phrase }: Attribution): boolean {
  return phrase !== undefined && CHAMBERS.has(normAt(view, phrase.head));
}

const CHAMBERS = new Set(['senate', 'house', 'parliament', 'congress', 'committee', 'chamber', 'council']);

function isFeeling(view: TextView, [first = 0, end = 0]: readonly number[]): boolean {
  if (end - first === 1 || (has(view, end - 1, Kind.time) && end - first <= 3)) return true;
  // "sailors who express mostly old opinions"
  return isHeadOf(view, [first, end], OPINIONS) && isHeadLast(view, first, end);
}

/** Nothing behind the noun phrase tells what it is about. */
function isHeadLast(view: TextView, first: number, end: number): boolean {
  let i = first;
  while (i < end && isPlain(view, i) && isNominal(view, i)) i += 1;
  return i >= end || has(view, i, Kind.auxiliary | Kind.be | Kind.time) || normAt(view, i) === 'or';
}

const OPINIONS = new Set(['opinion', 'view', 'feeling', 'emotion', 'thought', 'sentiment']);

/** "with Korran praising the plan" */
function isWith(view: TextView, { cue, phrase }: Attribution): boolean {
  return phrase?.end === cue && phrase.first > 0 && normAt(view, phrase.first - 1) === 'with';
}

/** ", praising the plan", "by praising the plan"; not "against presidents praising the plan". */
function isLoose(view: TextView, cue: number): boolean {
  const before = cue - 1;
  if (before < 0 || isComma(view, before) || isMark(view, before)) return true;
  return LEADS.has(normAt(view, before));
}

const LEADS = new Set(['and', 'by', 'while', 'after', 'before', 'in', 'for']);

/** "announced her plan to sell the boats", not "announced the plan". */
function announcesPlan(view: TextView, from: number): boolean {
  for (let i = from; i < from + REACH && i + 2 < view.passage.length; i += 1)
    if (has(view, i, Kind.contentNoun) || INTENTS.has(lemmaAt(view, i))) {
      // "announced plans on Monday to sell the boats"
      let next = i + 1;
      while (has(view, next, Kind.time) || (normAt(view, next) === 'on' && has(view, next + 1, Kind.time)))
        next += 1;
      return OF_PLAN.has(normAt(view, next));
    }
  return false;
}

/** "announced plans to sell the boats", "announced her support for the sale" */
const OF_PLAN = new Set(['to', 'that', 'for']);
const INTENTS = new Set(['decision', 'intent', 'move', 'deal']);

/** "raised questions about it", not "raised money". */
function raisesWords(view: TextView, cue: number): boolean {
  for (let i = cue + 1; i < cue + REACH && i < view.passage.length; i += 1)
    // "raised no objections"
    if (normAt(view, i) === 'no') return false;
    else if (WORDS_RAISED.has(lemmaAt(view, i))) return true;
  return false;
}
