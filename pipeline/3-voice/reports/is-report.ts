/**
 * What of the attributions found is a report of words or views. A verb may govern a thing ("backed the plan"), a
 * deed ("refused to answer"), an enquiry ("to see if they qualify"), a fact that is known ("knew that …") or what
 * was not or is yet to be said ("did not say whether", "would announce that"): nobody is heard there, and so the
 * words are the outlet's and no paraphrase. Marked words are always a quotation and are not asked.
 */
import { HEARSAY_NOUNS } from '../../lexicons/content-noun.ts';
import {
  IRREALIS,
  OF_CAUSING,
  OF_ENQUIRY,
  OF_KNOWING,
  OF_MIND,
  OF_SHOWING,
  OF_STATE,
  OF_TOPICS,
  OF_WILL,
  ONLY_OF_PEOPLE,
} from '../../lexicons/report-limits.ts';
import { AS_REPORTED } from '../attributions/as-reported.ts';
import type { Attribution } from '../attributions/attribution.ts';
import { verbOf } from '../attributions/cue-word.ts';
import { NAME_AND_COLON } from '../attributions/label.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { ADJ, has, isComma, lemmaAt, NOUN, normAt, posAt, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { isOtherNumber } from './agreement.ts';
import { isCriterion } from './criterion.ts';
import { isHeadOf, TARGETS } from './deeds.ts';
import { isPurpose, leadsToWords } from './infinitive.ts';
import { isJoinedToUnsaid } from './joined.ts';
import { isNoClause } from './no-clause.ts';
import { isBareDate, isDuration, isHeldOn, isPicture, isStranded, isToReader } from './no-content.ts';
import { isImpressionGiven, isNotHeld } from './not-held.ts';
import { isBare, isObjectReport } from './object-report.ts';
import { isDeedOfThing } from './of-things.ts';
import { isConclusion, isParticipleOfReport } from './participle.ts';
import { isThatOfNoun } from './that-of-noun.ts';
import { isDeedTold } from './told-deed.ts';
import { isUndergone } from './undergone.ts';
import { isAvoided, isNegated, isUnsaid, isWayYetToGo, isYetToBe } from './unsaid.ts';
import { isShown, isShownBy, SHOWN, showsNothing } from './what-shows.ts';

/** `holder`: the cue stands in what this one reports. */
export function isReport(
  view: TextView,
  one: Attribution,
  isSpeakerKnown: boolean,
  holder?: Attribution,
): boolean {
  const { cue, phrase, rule } = one;
  const outer = holder !== undefined;
  const { construction, frame } = partsOf(rule);
  const verb = verbOf(view, cue);
  // Behind “…,” of such a frame the outlet goes on.
  if (isBareDate(view, one.content) || QUOTED_ONLY.has(rule)) return false;
  if (rule === 'according to') return !isCriterion(view, phrase);
  if (rule === NAME_AND_COLON || rule === AS_REPORTED) return true;
  if (construction === 'noun')
    return (
      (isSpeakerKnown || HEARSAY_NOUNS.has(verb)) &&
      !isImpressionGiven(view, cue) &&
      // "stayed for fear that the boats would sink": why, and no words.
      !(verb === 'fear' && normAt(view, cue - 1) === 'for')
    );
  if (construction === 'adjective')
    return (
      !outer &&
      isSpeakerKnown &&
      !OF_STATE.has(verb) &&
      // "unless they are sure that …"
      !(phrase !== undefined && IRREALIS.has(normAt(view, phrase.first - 1))) &&
      !isStranded(view, one.content[0]!) &&
      !isFeltDeed(verb, view, one.content[0]!) &&
      !isShownBy(view, one.content[0]!)
    );
  if (construction === 'passive') return isPassiveReport(view, cue, frame, isSpeakerKnown);
  if (phrase === undefined || !isHeard(view, one, isSpeakerKnown)) return false;
  if (outer && (construction !== 'verb' || isOfNobody(one, verb))) return false;
  if (isUnsaid(view, one, verb) || isNotHeld(view, one)) return false;
  if (construction === 'verb' && isOtherNumber(view, one, verb)) return false;
  if (isDeedOfThing(view, one) || isNoClause(view, one, verb)) return false;
  // "what this note really says is that …": as the outlet reads it.
  if (phrase.kind === 'paper' && normAt(view, cue - 1) === 'really') return false;
  if (frame === 'that' && isThatOfNoun(view, one, verb)) return false;
  // "decides whether to sell it": what will be done is open.
  if (frame === 'that' && DECIDING.has(verb) && isOpen(view, one.content[0]!)) return false;
  if (construction === 'verb' && isJoinedToUnsaid(view, cue, phrase)) return false;
  // "assuming it rains": a condition.
  if (construction === 'participle' && (verb === 'assume' || isAvoided(view, cue) || isWayYetToGo(view, cue)))
    return false;
  if (phrase.kind === 'paper' && isPicture(view, phrase.head)) return false;
  if (construction === 'infinitive') {
    // "in reply to claims that …": a noun; "met to discuss how …"
    if (!has(view, cue, Kind.base) || verb === 'discuss') return false;
    if (OF_ENQUIRY.has(verb) || OF_KNOWING.has(verb) || frame === 'object' || frame === 'of') return false;
    return leadsToWords(view, cue) || isPurpose(view, cue);
  }
  if (construction === 'participle' && (OF_ENQUIRY.has(verb) || !isParticipleOfReport(view, one)))
    return false;
  // "The bill will fail, underscoring how …"
  if (construction === 'participle' && OF_SHOWING.has(verb) && isThing(phrase)) return false;
  if (construction === 'participle' && isConclusion(view, one, verb)) return false;
  // "China has shown it wants a deal": by what it did.
  if (SHOWN.has(verb) && (phrase.kind === 'name' || phrase.kind === 'pronoun')) return false;
  // "the mood demonstrates how …": the outlet's conclusion, and nobody's finding.
  if (phrase.kind === 'thing' && isShown(verb) && showsNothing(view, phrase.head)) return false;
  // "Democrats demonstrated that …": by what they did, too.
  // "found herself accused": what happened to her.
  if (verb === 'find' && REFLEXIVE.has(normAt(view, one.content[0]!))) return false;
  if (verb === 'demonstrate' && phrase.kind === 'role') return false;
  if (frame === 'object')
    return (
      !(holder !== undefined && (OF_WILL.has(verb) || isDeedTold(view, one, holder))) &&
      isObjectReport(view, one, verb)
    );
  // "which calls itself the Harbour State": a name.
  // "a movement that defined itself as …"
  if (frame === 'as' && verb === 'define' && REFLEXIVE.has(normAt(view, one.content[0]!))) return false;
  if (frame === 'as' && verb === 'call' && ITSELF.has(normAt(view, one.content[0]!))) return false;
  if (frame === 'as' && verb === 'call' && isHeldOn(view, one.content)) return false;
  if (frame === 'as' && verb === 'attack' && isHeadOf(view, one.content, TARGETS)) return false;
  if (frame === 'as' && isUndergone(view, one, verb)) return false;
  if (frame === 'as') return !isYetToBe(view, cue) && !isNegated(view, cue) && !isBare(view, one.content);
  if (frame === 'to' && verb === 'ask' && UNNAMED.has(normAt(view, one.content[0]! + 2))) return false;
  // "the mayor, asked to reply, left"
  if (frame === 'to' && verb === 'ask' && normAt(view, cue) === 'asked' && isComma(view, cue - 1))
    return false;
  if (frame === 'to') return !OF_WILL.has(verb) && !isOfNobodyYet(view, one, verb);
  if (frame === 'of')
    return (
      OF_TOPICS.has(verb) &&
      !isDuration(view, one.content[0]!) &&
      !(PUSHING.has(verb) && (isYetToBe(view, cue) || posAt(view, cue - 1) === ADJ)) &&
      !isBare(view, one.content) &&
      !has(view, one.content[0]!, Kind.preposition) &&
      // "the frame of how they think about boats", "more noise and complaining about boats"
      !ASKED.has(normAt(view, phrase.first - 1)) &&
      // "thinking of the boats kept her awake"
      !(construction === 'participle' && verb === 'think') &&
      !(
        construction === 'participle' &&
        has(view, cue - 1, Kind.conjunction) &&
        posAt(view, cue - 2) === NOUN
      ) &&
      // "did not apologise for the loss"; not "does not think of the loss"
      (OF_MIND.has(verb) || !isNegated(view, cue))
    );
  // "as this summer reminds us, …"
  if (rule.endsWith('as somebody says') && isToReader(view, cue)) return false;
  // "which reminds us that …": of what the outlet thinks.
  if (isThing(phrase) && frame === 'whom' && isToReader(view, cue)) return false;
  if (isTold(view, one, verb)) return false;
  if (rule.endsWith('whom to')) return !OF_CAUSING.has(verb) || calls(view, cue);
  if (OF_KNOWING.has(verb)) return phrase.kind === 'paper';
  return true;
}

/** "what they thought of it", "how she feels about it" */
const ASKED = new Set(['how', 'what']);

/** "will agree to lift it", "did not agree to it", "votes on fees expected to start": nobody has said so. */
function isOfNobodyYet(view: TextView, { cue, phrase }: Attribution, verb: string): boolean {
  // "the court agreed to hear the case": a deed.
  if (verb === 'agree')
    return (
      isNegated(view, cue) ||
      isYetToBe(view, cue) ||
      (phrase !== undefined && COURTS.has(normAt(view, phrase.head)))
    );
  if (normAt(view, cue) !== 'expected' || phrase === undefined || phrase.first > cue) return false;
  // "Council expected to vote": others expect it.
  if (view.passage.name === 'headline' && phrase.end === cue) return true;
  let i = cue - 1;
  while (i >= phrase.end && has(view, i, Kind.adverb | Kind.auxiliary)) i -= 1;
  return i >= phrase.end && !has(view, i, Kind.relative | Kind.conjunction) && !isComma(view, i);
}

const COURTS = new Set(['court', 'courts', 'justices', 'judge', 'judges', 'jury']);

/** Frames whose content is quoted, and nothing else. */
const QUOTED_ONLY = new Set([
  'verb words',
  'participle words',
  'infinitive words',
  'verb whom words',
  'participle whom words',
]);

/** "asked to be identified by her first name": what the outlet grants. */
const UNNAMED = new Set(['identified', 'named', 'quoted']);

/** "were told to leave and | told not to look back": with nobody behind the verb, they are the ones who are told. */
function isTold(view: TextView, { cue, content, rule }: Attribution, verb: string): boolean {
  if (!rule.endsWith('whom to') || !NEEDS_SOMEBODY.has(verb)) return false;
  const first = content[0]!;
  return (
    first === cue + 1 ||
    (first === cue + 2 && (normAt(view, cue + 1) === 'not' || normAt(view, cue + 1) === 'to'))
  );
}

const NEEDS_SOMEBODY = new Set([
  'tell',
  'urge',
  'order',
  'encourage',
  'advise',
  'instruct',
  'remind',
  'warn',
  'invite',
  'persuade',
]);

const PUSHING = new Set(['push', 'press']);

const DECIDING = new Set(['decide', 'determine']);

/** "whether", "how", "what": not "that". */
function isOpen(view: TextView, first: number): boolean {
  return has(view, first, Kind.opener) && normAt(view, first - 1) !== 'that';
}

const ITSELF = new Set(['itself', 'themselves']);
const REFLEXIVE = new Set(['itself', 'themselves', 'himself', 'herself']);

function isThing({ kind }: Phrase): boolean {
  return kind === 'thing' || kind === 'paper';
}

interface Parts {
  readonly construction: string;
  readonly frame: string;
}

/** Rules are few: each is taken apart once. */
const parts = new Map<string, Parts>();

function partsOf(rule: string): Parts {
  let known = parts.get(rule);
  if (known === undefined) {
    const [construction = '', frame = ''] = rule.split(' ', 2);
    known = { construction, frame };
    parts.set(rule, known);
  }
  return known;
}

/** "afraid to talk", "happy to help": what they do, or not. */
function isFeltDeed(verb: string, view: TextView, to: number): boolean {
  return normAt(view, to) === 'to' && FELT.has(verb);
}

const FELT = new Set(['afraid', 'happy', 'glad', 'reluctant', 'ashamed', 'sorry', 'proud']);

/** "called on the town to vote". */
function calls(view: TextView, cue: number): boolean {
  return normAt(view, cue + 1) === 'on';
}

/** "said the report shows that …", "doubts that they think …": in the words of another no one else is heard. */
function isOfNobody({ phrase }: Attribution, verb: string): boolean {
  return phrase?.kind === 'thing' || phrase?.kind === 'paper' || OF_MIND.has(verb);
}

/** "it was said that …"; not "cannot be determined what", "was asked to", "should be noted that". */
function isPassiveReport(view: TextView, cue: number, frame: string, isSpeakerKnown: boolean): boolean {
  const verb = lemmaAt(view, cue);
  if (frame === 'to') return isSpeakerKnown;
  return (
    has(view, cue, Kind.clause) &&
    !OF_ENQUIRY.has(verb) &&
    !OF_KNOWING.has(verb) &&
    !isNegated(view, cue) &&
    !isYetToBe(view, cue - 1)
  );
}

/** Somebody is named who can speak; "he" and "she" may stay open. */
function isHeard(view: TextView, { cue, phrase }: Attribution, isSpeakerKnown: boolean): boolean {
  if (isSpeakerKnown) return true;
  if (phrase?.kind !== 'pronoun') return false;
  const norm = normAt(view, phrase.head);
  return (
    norm === 'he' ||
    norm === 'she' ||
    ((norm === 'they' || norm === 'it') && ONLY_OF_PEOPLE.has(lemmaAt(view, cue)))
  );
}
