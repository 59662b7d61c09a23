/** "Korran issued a statement saying …": what a letter or statement says, is said by whoever sends it. */
import { type Phrase, phraseEndingAt } from '../phrases/phrase.ts';
import { type Subject, subjectBefore } from '../phrases/subject-before.ts';
import {
  has,
  isComma,
  isPlain,
  isStop,
  isVerb,
  lemmaAt,
  normAt,
  posAt,
  type TextView,
  VERB,
} from '../text-view.ts';
import { Kind } from '../word-kinds.ts';

/** The sender, if the subject is a paper that somebody is told to have sent right before it. */
export function withIssuer(view: TextView, subject: Subject | undefined, from: number): Subject | undefined {
  if (subject?.phrase.kind !== 'paper' || !OF_ONE.has(lemmaAt(view, subject.phrase.head))) return subject;
  // "a note from Korran", "a statement by the club": whose it is, is said there.
  if (subject.phrase.end - subject.phrase.head > 1) return subject;
  const sender = senderOf(view, subject.phrase, from);
  return sender === undefined ? subject : { phrase: sender, passive: false };
}

/** "sent a note to the board on Monday saying …", "shot back in a note saying …": who sent it. */
export function senderBefore(view: TextView, cue: number, from: number): Subject | undefined {
  const paper = paperBefore(view, cue, from);
  const phrase = paper < 0 ? undefined : phraseEndingAt(view, paper, from, 0);
  const sender = phrase && senderOf(view, phrase, from);
  return sender && { phrase: sender, passive: false };
}

/** The paper that the participle at `cue` belongs to, with its receiver or a time between; −1 without one. */
export function paperBefore(view: TextView, cue: number, from: number): number {
  for (let i = cue - 1; i > Math.max(from, cue - REACH) && isPlain(view, i); i -= 1) {
    if (OF_ONE.has(lemmaAt(view, i)) && has(view, i, Kind.paperNoun)) return i;
    if (isComma(view, i) || isStop(view, i) || posAt(view, i) === VERB || WHOSE.has(normAt(view, i)))
      return -1;
  }
  return -1;
}

/** Tokens from a paper to its participle. */
const REACH = 10;
const WHOSE = new Set(['from', 'by', 'of']);

function senderOf(view: TextView, { first }: Phrase, from: number): Phrase | undefined {
  let verb = first - 1;
  const isIn = normAt(view, verb) === 'in';
  if (isIn) verb -= 1;
  if (verb > from && PARTICLES.has(normAt(view, verb))) verb -= 1;
  if (!isIn) verb = beforeReceiver(view, verb, from);
  if (verb <= from || !isPlain(view, verb) || !(isIn ? isAnswer(view, verb) : isIssued(view, verb)))
    return undefined;
  const sender = subjectBefore(view, verb, from);
  if (sender === undefined || sender.passive || sender.phrase.end > verb) return undefined;
  const { kind, head } = sender.phrase;
  return kind === 'name' || kind === 'role' || has(view, head, Kind.personPronoun)
    ? sender.phrase
    : undefined;
}

/** The "wrote" of "wrote Korran a letter", "sent the board a note"; `at` itself where nobody stands there. */
function beforeReceiver(view: TextView, at: number, from: number): number {
  if (posAt(view, at) === VERB) return at;
  const receiver = phraseEndingAt(view, at, from, 0);
  if (receiver === undefined || receiver.kind === 'thing' || receiver.kind === 'paper') return at;
  const verb = receiver.first - 1;
  return verb > from && GIVING.has(lemmaAt(view, verb)) ? verb : at;
}

const GIVING = new Set(['write', 'send', 'email', 'give', 'hand', 'post']);

/** A finite verb by which papers are sent: "has put out", not "to put out". */
function isIssued(view: TextView, verb: number): boolean {
  return (
    posAt(view, verb) === VERB &&
    ISSUING.has(lemmaAt(view, verb)) &&
    !has(view, verb, Kind.participle) &&
    normAt(view, verb - 1) !== 'to' &&
    !(isVerb(view, verb - 1) && has(view, verb - 1, Kind.be))
  );
}

/** "responded in a note", "shot back in a note" */
function isAnswer(view: TextView, verb: number): boolean {
  return (
    posAt(view, verb) === VERB && ANSWERING.has(lemmaAt(view, verb)) && !has(view, verb, Kind.participle)
  );
}

const ANSWERING = new Set([
  'respond',
  'reply',
  'answer',
  'shoot',
  'fire',
  'hit',
  'write',
  'counter',
  'react',
  'speak',
]);

/** Papers in which one sender speaks; a report or a study speaks for itself. */
const OF_ONE: ReadonlySet<string> = new Set(
  'statement release letter email e-mail message tweet post posting memo note op-ed column lawsuit suit complaint petition ad advert advertisement article piece'.split(
    ' ',
  ),
);
const ISSUING = new Set(
  'issue release send post publish write put circulate tweet file fire submit distribute deliver share email pen draft sign run air launch'.split(
    ' ',
  ),
);
const PARTICLES = new Set(['out', 'off', 'back']);
