/** The subject a cue without one of its own takes from the rest of its sentence. */
import { MODALS } from '../../lexicons/report-limits.ts';
import { type Phrase, phraseEndingAt } from '../phrases/phrase.ts';
import { subjectBefore } from '../phrases/subject-before.ts';
import {
  has,
  isComma,
  isNominal,
  isPlain,
  isVerb,
  kindsAt,
  lemmaAt,
  normAt,
  type TextView,
} from '../text-view.ts';
import { ANY_VERB, Kind } from '../word-kinds.ts';
import type { Sentence } from './attribution.ts';
import { canSpeak } from './can-speak.ts';
import { isRelative } from './content-limit.ts';
import { isSaid } from './own-clause.ts';
import { isInOpeningClause } from './subordinate.ts';
import { TAKES_CLAUSE } from './takes-clause.ts';

/** Who goes on speaking: the subject of the cue before, else of the first finite verb of the sentence. */
export function matrixSubject(sentence: Sentence, at: number): Phrase | undefined {
  const { view, first, end } = sentence;
  // "over a note that showed support, saying …": the note is in a clause of its own.
  const isInRelative =
    sentence.subject?.kind === 'paper' && sentence.subject !== sentence.outer && isComma(view, at - 1);
  // "hailed a report that showed the town added boats, saying …": the town is in what the report shows.
  const isInSaid = isComma(view, at - 1) && isWithinSaid(sentence);
  if ((isInRelative || isInSaid) && sentence.outer !== undefined) return sentence.outer;
  if (sentence.subject !== undefined && !isInRelative && !isInSaid) {
    // "After Vask spoke for an hour, Korran came, saying …": the clause before the comma is over.
    // "As the town goes on to sell, Korran came to call it …"
    const isInfinitive = normAt(view, at - 1) === 'to';
    const isOver = (isComma(view, at - 1) || isInfinitive) && opensSubordinate(sentence, at);
    const near = isOver ? nearestSubject(sentence, at) : mainSubject(sentence, at);
    // "After Vask spoke, the mayor came, saying …"
    const isMain = near?.kind === 'name' || (near?.kind === 'role' && isComma(view, near.first - 1));
    if (near !== undefined && (isMain || !isOver || isInfinitive)) return near;
    return orSomebodyNear(sentence, at, sentence.subject);
  }
  let thing: Phrase | undefined;
  let relative: Phrase | undefined;
  for (let i = behindEnquiry(view, first, at) + 1; i < end; i += 1) {
    if (i === at || !isFiniteVerb(view, i)) continue;
    const subject = subjectBefore(view, i, i > at && isComma(view, at) ? at + 1 : first)?.phrase;
    // "sailors, including the head of a club that owns boats, wrote": who wrote, cannot be made out.
    if (subject === undefined && i < at) relative = undefined;
    if (subject === undefined || subject.first > i) continue;
    // "The news came after farmers left, saying …": no adverbial, but a clause.
    const isInClause = thing !== undefined && has(view, subject.first - 1, Kind.contrast);
    if (!isInClause && isInAdverbial(view, subject.first, first)) continue;
    // "a climate suggesting that the town cannot …": the town is in what the climate suggests.
    // "Writing the book also let her …", ", claiming that the town has …": what comes first is no clause of its own.
    if (subject.first > at && !isCommaBetween(view, at, subject.first)) continue;
    if (has(view, at, ANY_VERB) && !canSpeak(view, at, subject)) return thing;
    // "sailors, including the head of a club that owns boats, wrote to Korran praising …": the club is in an aside.
    if (subject.first < at && isRelative(view, subject, i)) {
      relative ??= subject;
      continue;
    }
    // "While the talks are short, Korran goes on, hoping …", "The news came after farmers left, saying …"
    if (subject.first < at && isOfOpening(view, subject, { first, at })) continue;
    if (subject.first > at || isSomebody(view, subject, at)) return subject;
    thing ??= subject;
  }
  return thing === undefined ? (relative ?? deedDoer(sentence, at)) : orSomebodyNear(sentence, at, thing);
}

/** "Korran contested it, saying …": the tagger takes the verb for an adjective. */
function deedDoer({ view, first }: Sentence, at: number): Phrase | undefined {
  if (!isComma(view, at - 1)) return undefined;
  for (let i = first + 1; i < Math.min(at, first + OPENING); i += 1) {
    if (!isPlain(view, i) || isComma(view, i) || isVerb(view, i)) return undefined;
    const isHer = i === first + 1 && /^s?he$/.test(normAt(view, first));
    if (!isHer && (view.mentionAt[i - 1]! < 0 || view.mentionAt[i]! >= 0)) continue;
    if (!PAST.test(normAt(view, i))) continue;
    const phrase = phraseEndingAt(view, i - 1, first);
    return phrase?.first === first && (isHer || phrase.kind === 'name') ? phrase : undefined;
  }
  return undefined;
}

const PAST = /(?:ed|^(?:cast|shed|cut|hit|split))$/;

/** Tokens of a subject with its office that opens a sentence, and its verb. */
const OPENING = 12;

/** The subject so far stands in what another says; not the "Korran" of "…, Korran said". */
function isWithinSaid(sentence: Sentence): boolean {
  const { found, subject } = sentence;
  const last = found.at(-1);
  if (subject === undefined || (last?.phrase === subject && last.side !== 'after')) return false;
  return isSaid(sentence, subject.first);
}

/** "Asked if it was late, | Korran left, calling it …": the comma behind the question; the first token without one. */
function behindEnquiry(view: TextView, first: number, at: number): number {
  if (normAt(view, first) !== 'asked') return first;
  for (let i = first + 1; i < at - 1; i += 1) if (isComma(view, i)) return i;
  return first;
}

/** "The loss came after crews left, saying …": the crews, as no loss says anything. */
function orSomebodyNear(sentence: Sentence, at: number, subject: Phrase): Phrase {
  return subject.kind === 'thing' ? (speakerNear(sentence, at, subject) ?? subject) : subject;
}

/** In the clause that "while", "after" or the like opens and a comma ends before `at`. */
function isOfOpening(
  view: TextView,
  { first: from }: Phrase,
  { first, at }: { readonly first: number; readonly at: number },
): boolean {
  return isInOpeningClause(view, from, first) && isCommaBetween(view, from, at - 1);
}

/** A thing says nothing, though it may show; "dozens of farmers" are no thing. */
function isSomebody(view: TextView, { kind, head }: Phrase, at: number): boolean {
  return kind !== 'thing' || !TAKES_CLAUSE.has(lemmaAt(view, at)) || COUNTS.has(normAt(view, head));
}

const COUNTS = new Set([
  'dozens',
  'hundreds',
  'thousands',
  'scores',
  'millions',
  'crowd',
  'majority',
  'handful',
]);

/**
 * "Like the farmers who worry, Korran was late, noting …": behind the comma that ends the relative clause a subject of
 * the sentence’s own follows.
 */
function mainSubject(sentence: Sentence, at: number): Phrase | undefined {
  const { view, subject, outer } = sentence;
  if (subject === undefined || subject === outer || !isComma(view, at - 1)) return undefined;
  const near = nearestSubject(sentence, at);
  if (near === undefined || near.kind === 'thing' || near.first <= subject.end) return undefined;
  return isComma(view, near.first - 1) ? near : undefined;
}

function speakerNear(sentence: Sentence, at: number, subject: Phrase): Phrase | undefined {
  const near = nearestSubject(sentence, at);
  if (near?.kind === 'name' || near?.kind === 'role') return near;
  // "The loss led Korran to post a notice, saying …"
  const { view } = sentence;
  for (let i = at - 1; i > subject.end; i -= 1)
    if (normAt(view, i) === 'to' && isVerb(view, i + 1) && view.mentionAt[i - 1]! >= 0)
      return phraseEndingAt(view, i - 1, subject.end, 0);
  return undefined;
}

/** The subject so far stands in a clause that "after", "while" or the like opens and a comma ends before `at`. */
function opensSubordinate({ view, first, subject }: Sentence, at: number): boolean {
  // "In what many call a loss, the board left, saying …"
  const isInWhat = normAt(view, first + 1) === 'what' && has(view, first, Kind.preposition);
  if (subject === undefined || !(isInWhat || SUBORDINATORS.has(normAt(view, first)))) return false;
  for (let i = first; i < subject.first; i += 1) if (isComma(view, i)) return false;
  return isCommaBetween(view, subject.first, at - 1);
}

function isCommaBetween(view: TextView, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i += 1) if (isComma(view, i)) return true;
  return false;
}

/**
 * "shook her head and said": the subject of the nearest finite verb to the left. If that is no name, but the
 * subject of the sentence is, the nearer verb stands in a clause of its own: "Korran, who saw storms hit, said".
 */
export function subjectOfNearest(sentence: Sentence, at: number): Phrase | undefined {
  const near = nearestSubject(sentence, at);
  // "The note tells how the town sold boats, and says …": the comma ends what it tells.
  const isTold = near !== undefined && QUESTIONS.has(normAt(sentence.view, near.first - 1));
  const isOver = isTold && isCommaBetween(sentence.view, near.end, at);
  if (!isOver && (near === undefined || near.kind === 'name' || near.kind === 'pronoun')) return near;
  const outer = matrixSubject(sentence, at);
  if (isOver) return outer !== undefined && outer.first < near.first ? outer : near;
  return outer?.kind === 'name' && outer.first < near.first ? outer : near;
}

const QUESTIONS = new Set(['how', 'why', 'what', 'whether']);

function nearestSubject({ view, first }: Sentence, at: number): Phrase | undefined {
  for (let i = at - 1; i > first; i -= 1) {
    if (!isFiniteVerb(view, i) || MODALS.has(normAt(view, i)) || isAfterModal(view, i)) continue;
    const subject = subjectBefore(view, i, first)?.phrase;
    if (subject === undefined) continue;
    // "the anger of sailors, who left and said …": "who" is the subject; not in "…, who left, and said …".
    const isOfWho = isWho(view, subject, i) && !isCommaBetween(view, i, at);
    if (!isOfWho && isInAdverbial(view, subject.first, first)) continue;
    return canSpeak(view, at, subject) ? subject : undefined;
  }
  return undefined;
}

function isWho(view: TextView, subject: Phrase, verb: number): boolean {
  const who = isComma(view, subject.end) ? subject.end + 1 : subject.end;
  return normAt(view, who) === 'who' && isRelative(view, subject, verb);
}

const SUBORDINATORS = new Set([
  'after',
  'when',
  'while',
  'as',
  'although',
  'though',
  'because',
  'once',
  'since',
  'before',
]);

/** "would say": what somebody expects another to say is his own wording. */
export function isAfterModal(view: TextView, i: number): boolean {
  return i > 0 && MODALS.has(normAt(view, i - 1));
}

/** "…, called the plan dead" or "and called …": the subject stands further left. */
export function isCoordinated(view: TextView, i: number, first: number): boolean {
  let at = i - 1;
  while (at > first && kindsAt(view, at) & (Kind.adverb | Kind.auxiliary)) at -= 1;
  at = beforeAdverbial(view, at, first);
  return at > first && (has(view, at, Kind.conjunction) || isComma(view, at));
}

/** Left of "in a later interview" in "but in a later interview said"; `at` itself if no conjunction stands there. */
function beforeAdverbial(view: TextView, at: number, first: number): number {
  let i = at;
  while (i > first && isPlain(view, i) && isNominal(view, i)) i -= 1;
  const isAdverbial = i - 1 > first && has(view, i, Kind.preposition) && normAt(view, i + 1) !== '-';
  return isAdverbial && has(view, i - 1, Kind.conjunction) ? i - 1 : at;
}

/** A verb of the outlet's that is neither participle nor infinitive, nor the "Josh" of "Josh Korran". */
function isFiniteVerb(view: TextView, i: number): boolean {
  return (
    isVerb(view, i) &&
    view.mentionAt[i]! < 0 &&
    isPlain(view, i) &&
    !has(view, i, Kind.participle) &&
    normAt(view, i - 1) !== 'to'
  );
}

/** "In a statement released on Monday, …": a noun behind a preposition is no subject. */
function isInAdverbial(view: TextView, first: number, from: number): boolean {
  // "On Monday morning Korran left": the time is the adverbial.
  if (has(view, first, Kind.time)) return false;
  return first > from && isPlain(view, first - 1) && has(view, first - 1, Kind.preposition);
}
