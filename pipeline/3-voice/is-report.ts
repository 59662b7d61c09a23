/**
 * What of the attributions found is a report of words or views. A verb may govern a thing ("backed the plan"), a
 * deed ("refused to answer"), an enquiry ("to see if they qualify"), a fact that is known ("knew that …") or what
 * was not or is yet to be said ("did not say whether", "would announce that"): nobody is heard there, and so the
 * words are the outlet's and no paraphrase. Marked words are always a quotation and are not asked.
 */
import type { Attribution } from './attributions/attribution.ts';
import { verbOf } from './attributions/cue-word.ts';
import { isAfterModal } from './attributions/matrix-subject.ts';
import { ADJ, has, isMark, kindsAt, lemmaAt, NOUN, normAt, posAt, type TextView, VERB } from './text-view.ts';
import { Kind } from './word-kinds.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Verbs of will and choice: what follows "to" is done or wanted, not said. */
const OF_WILL = set(
  'want plan intend aim decide choose prefer seek look prepare opt resolve refuse decline pretend aspire long wish commit consent',
);
/** Verbs of finding out: in the infinitive and as a participle they name an aim, no finding. */
const OF_ENQUIRY = set('see find decide determine discover learn know understand judge consider');
/** Verbs of knowing and perceiving: what follows is a fact the outlet states. */
const OF_KNOWING = set(
  'know discover hear see remember sense ensure establish mean dictate prefer forget prove recall',
);
/** Verbs of taking sides by deed: "backed Obama", "targeting nine districts". */
const OF_DEED = set(
  'back support embrace celebrate thank credit champion target challenge endorse oppose prefer favour favor want address ' +
    'resent promote describe admit regard hate threaten fear protest contemplate weigh float report recognise recognize',
);
/** Verbs of saying: they report nothing when denied, or when they are yet to happen. */
const OF_SAYING = set(
  'say tell mention announce specify explain disclose reveal confirm comment elaborate discuss address detail reply respond answer',
);
/** "thinks of", "complained about": with a thing spoken about. */
const OF_TOPICS = set(
  'think worry complain advocate rail warn boast brag speak dream accuse joke apologise apologize call',
);
/** "ready to leave", "aware that …": states, not views. */
const OF_STATE = set('aware unaware mindful cognizant ready able unable eager');
const IRREALIS = set('if whether unless');
/** Tokens looked at around a cue. */
const REACH = 4;

/** `outer`: the cue stands in what somebody else is reported to say. */
export function isReport(view: TextView, one: Attribution, isSpeakerKnown: boolean, outer: boolean): boolean {
  const { cue, phrase, rule } = one;
  const [construction, frame = ''] = rule.split(' ', 2);
  const verb = verbOf(view, cue);
  if (rule === 'according to') return true;
  if (construction === 'noun') return true;
  if (construction === 'adjective') return !outer && isSpeakerKnown && !OF_STATE.has(verb);
  if (construction === 'passive') return isPassiveReport(view, cue, frame, isSpeakerKnown);
  if (phrase === undefined || !isHeard(view, one, isSpeakerKnown)) return false;
  if (outer && construction !== 'verb') return false;
  if (isUnreal(view, one, verb)) return false;
  if (construction === 'infinitive') {
    if (OF_ENQUIRY.has(verb) || OF_KNOWING.has(verb) || OF_DEED.has(verb)) return false;
    return leadsToWords(view, cue) || isPurpose(view, cue);
  }
  if (construction === 'participle' && (OF_ENQUIRY.has(verb) || !(isFree(view, cue) || isItsOwn(one))))
    return false;
  if (frame === 'object') return !OF_DEED.has(verb) && (verb !== 'raise' || raisesWords(view, cue));
  if (frame === 'to') return !OF_WILL.has(verb);
  if (frame === 'of') return OF_TOPICS.has(verb);
  if (OF_KNOWING.has(verb)) return phrase.kind === 'paper' || frame === 'as';
  return true;
}

/** "it was said that …"; not "cannot be determined what", "was asked to". */
function isPassiveReport(view: TextView, cue: number, frame: string, isSpeakerKnown: boolean): boolean {
  const verb = lemmaAt(view, cue);
  if (frame === 'to') return isSpeakerKnown;
  return (
    has(view, cue, Kind.clause) && !OF_ENQUIRY.has(verb) && !OF_KNOWING.has(verb) && !isNegated(view, cue)
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

/** Verbs whose subject is somebody, even if it stays open who. */
const ONLY_OF_PEOPLE = set('say think believe hope argue insist contend worry complain');

/** Not said, yet to be said, asked for or only supposed. */
function isUnreal(view: TextView, { cue, phrase }: Attribution, verb: string): boolean {
  if (OF_SAYING.has(verb) && (isNegated(view, cue) || isYetToBe(view, cue))) return true;
  if (isQuestion(view, cue)) return true;
  const before = phrase!.first - 1;
  return before >= 0 && IRREALIS.has(normAt(view, before));
}

/** The sentence ends in a question mark of the outlet's. */
function isQuestion({ passage, vocab }: TextView, at: number): boolean {
  const last = passage.sentences[passage.sentence[at]! * 2 + 1]! - 1;
  return passage.voice[last] === 0 && vocab.norm[passage.lexeme[last]!] === '?';
}

function isNegated(view: TextView, cue: number): boolean {
  for (let i = cue - 1; i >= 0 && i > cue - REACH; i -= 1) {
    if (NEGATORS.has(normAt(view, i))) return true;
    if ((kindsAt(view, i) & (Kind.adverb | Kind.auxiliary | Kind.be)) === 0) return false;
  }
  return false;
}

const NEGATORS = set("not n't never cannot nor neither");

/** "will say", "can also say". */
function isYetToBe(view: TextView, cue: number): boolean {
  return isAfterModal(view, cue) || (has(view, cue - 1, Kind.adverb) && isAfterModal(view, cue - 1));
}

/** "went on to say", "was quick to note", "rushed to deny"; not "wants to say", "is likely to deny". */
function leadsToWords(view: TextView, cue: number): boolean {
  let i = cue - 2;
  while (i > 0 && has(view, i, Kind.adverb)) i -= 1;
  // "went on", "came out"
  if (i > 0 && has(view, i, Kind.preposition)) i -= 1;
  if (i < 0 || normAt(view, cue - 1) !== 'to') return false;
  const pos = posAt(view, i);
  if (pos === VERB) return !OF_AIM.has(lemmaAt(view, i)) && !isYetToBe(view, i) && !isNegated(view, i);
  return pos === ADJ && !OF_CHANCE.has(normAt(view, i));
}

const OF_AIM = set(
  'want plan intend aim decide choose prefer seek look prepare opt resolve refuse decline pretend aspire long wish try attempt fail need ' +
    'expect hope have ought like love hate threaten vow promise pledge agree offer ask urge tell order allow require set mean design use wait tend get be help',
);
const OF_CHANCE = set(
  'likely unlikely ready able unable willing reluctant hard difficult easy important impossible necessary possible free eager unwilling hesitant afraid inclined ' +
    'set due certain sure wrong better best good crucial supposed',
);

/** "used the rally to argue that …": behind a noun that is no plan, chance or the like. */
function isPurpose(view: TextView, cue: number): boolean {
  const i = cue - 2;
  if (i < 1 || normAt(view, cue - 1) !== 'to') return false;
  return (
    (view.mentionAt[i]! >= 0 || posAt(view, i) === NOUN) &&
    !HAS_AIM.has(lemmaAt(view, i)) &&
    !has(view, i, Kind.contentNoun)
  );
}

const HAS_AIM = set(
  'opportunity chance ability right time way effort attempt bid right need failure inability reason place power pressure courage freedom move tendency lot ' +
    'people way reluctance incentive duty obligation responsibility authority permission campaign candidate',
);

/** "raised questions about it", not "raised money". */
function raisesWords(view: TextView, cue: number): boolean {
  for (let i = cue + 1; i < cue + REACH && i < view.passage.length; i += 1)
    if (WORDS_RAISED.has(lemmaAt(view, i))) return true;
  return false;
}

const WORDS_RAISED = set(
  'question concern doubt objection issue possibility prospect alarm fear spectre specter point complaint',
);

/** "a note saying that …", "voters saying that …" */
function isItsOwn({ cue, phrase }: Attribution): boolean {
  return phrase !== undefined && phrase.head + 1 === cue && phrase.kind !== 'thing';
}

/** ", saying …", "by saying …", "with Korran saying …": not "posts suggesting …". */
function isFree(view: TextView, cue: number): boolean {
  let i = cue - 1;
  while (i > 0 && has(view, i, Kind.adverb)) i -= 1;
  if (i < 0 || posAt(view, i) === VERB || has(view, i, Kind.contentNoun)) return true;
  return (
    !view.passage.word[i] ||
    isMark(view, i) ||
    has(view, i, Kind.preposition | Kind.conjunction | Kind.contrast) ||
    view.mentionAt[i]! >= 0
  );
}
