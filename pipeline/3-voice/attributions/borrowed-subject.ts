/** The subject of participles, infinitives and second verbs, which have none of their own. */

import { beforeTime } from '../phrases/before-time.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { phraseEndingAt } from '../phrases/phrase.ts';
import { type Subject, subjectBefore } from '../phrases/subject-before.ts';
import { has, isComma, isPlain, isVerb, lemmaAt, normAt, posAt, type TextView, VERB } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { absoluteSubject } from './absolute.ts';
import type { Sentence } from './attribution.ts';
import { responder } from './by-saying.ts';
import { isRelative } from './content-limit.ts';
import { caused, governing } from './infinitive-subject.ts';
import { isCoordinated, matrixSubject, subjectOfNearest } from './matrix-subject.ts';
import { clauseSubject, coordinateSubject } from './own-clause.ts';

/** The subject of another verb, where participles, infinitives and second verbs have none. */
export function borrowedSubject(sentence: Sentence, i: number, isDependent: boolean): Phrase | undefined {
  const own = isDependent
    ? (absolute(sentence, i) ??
      responder(sentence, i) ??
      clauseSubject(sentence, i) ??
      periphrastic(sentence, i) ??
      caused(sentence, i) ??
      governing(sentence, i))
    : coordinateSubject(sentence, i);
  if (own !== undefined) return own;
  // "she said the mayors were away, noting that …": whoever has said the first has said the second.
  const said = isDependent && GOES_ON.has(normAt(sentence.view, i)) ? lastToSay(sentence, i) : undefined;
  if (said !== undefined) return said;
  if (isDependent) return matrixSubject(sentence, i);
  const { view, first, subject, outer } = sentence;
  if (!isCoordinated(view, i, first)) return undefined;
  if (isJoinedByComma(view, i, first) && outer !== undefined) return outer;
  return reporter(sentence, i) ?? subject ?? subjectOfNearest(sentence, i);
}

function absolute({ view, first }: Sentence, i: number): Phrase | undefined {
  return has(view, i, Kind.participle) ? absoluteSubject(view, i, first) : undefined;
}

/** "Vask kept asking why …" */
function periphrastic({ view, first }: Sentence, i: number): Phrase | undefined {
  if (i - 1 <= first || !has(view, i, Kind.participle) || !PHASES.has(lemmaAt(view, i - 1))) return undefined;
  return has(view, i - 1, Kind.participle) ? undefined : subjectBefore(view, i - 1, first)?.phrase;
}

const PHASES = new Set(['keep', 'begin', 'start', 'stop', 'continue']);

/** "told them it looked “old” but said it was not his": of a verb that says nothing, who told it. undefined if it is no such verb. */
function reporter({ view, found, index }: Sentence, i: number): Phrase | undefined {
  const inner = found.at(-1);
  if (inner === undefined || inner.sentence !== index || !has(view, i, Kind.clause)) return undefined;
  if (has(view, inner.cue, Kind.clause | Kind.whom | Kind.that | Kind.object | Kind.as)) return undefined;
  for (let a = found.length - 2; a >= 0 && found[a]!.sentence === index; a -= 1) {
    const [from = 0, to = 0] = found[a]!.content;
    if (has(view, found[a]!.cue, Kind.clause | Kind.whom) && from <= inner.cue && inner.cue < to)
      return found[a]!.phrase;
  }
  return undefined;
}

/** Who has said something before the comma; undefined if nobody has. */
function lastToSay({ view, found, index }: Sentence, i: number): Phrase | undefined {
  if (!isComma(view, i - 1)) return undefined;
  for (let a = found.length - 1; a >= 0 && found[a]!.sentence === index; a -= 1) {
    const { cue, phrase } = found[a]!;
    if (has(view, cue, Kind.clause))
      return phrase !== undefined && isRelative(view, phrase, cue) ? undefined : phrase;
    // "Like those who worry, the board voiced concern that …, noting": the concern came last.
    if (phrase?.kind === 'name' && isContentNoun(view, cue)) return phrase;
  }
  return undefined;
}

function isContentNoun(view: TextView, cue: number): boolean {
  return has(view, cue, Kind.contentNoun) && !isVerb(view, cue);
}

const GOES_ON = new Set(['adding', 'noting', 'stressing', 'explaining', 'emphasizing', 'emphasising']);

/** ", and questioned": the clause before the comma is over. */
function isJoinedByComma(view: TextView, i: number, first: number): boolean {
  let at = i - 1;
  while (at > first && has(view, at, Kind.adverb | Kind.auxiliary)) at -= 1;
  return at - 1 > first && has(view, at, Kind.conjunction) && isComma(view, at - 1);
}

/** "with Korran saying …", "with the mayor saying …": a name or role right before the participle is its subject. */
export function besideParticiple(view: TextView, i: number, first: number): Subject | undefined {
  let at = i - 1;
  if (at > first && normAt(view, at) === 'for') return blamedFor(view, at, first);
  while (at > first && has(view, at, Kind.adverb)) at -= 1;
  at = beforeDay(view, at, first);
  if (at < first || !(view.mentionAt[at]! >= 0 || has(view, at, Kind.nounPart))) return undefined;
  const near = phraseEndingAt(view, at, first, 0);
  if (near === undefined || isAddressed(view, near, first)) return undefined;
  // "is on the record saying": he is.
  if (normAt(view, near.head) === 'record' && normAt(view, near.first - 1) === 'on') return undefined;
  // "dropped the case against Vask saying …": whoever dropped it.
  if (near.kind === 'name' && normAt(view, near.first - 1) === 'against' && !isOfPaper(view, at, first))
    return undefined;
  // "with an adviser to Korran saying …"
  const whole = near.kind === 'name' ? phraseEndingAt(view, at, first) : undefined;
  const isAnother = whole?.kind === 'role' && whole.first > first && normAt(view, whole.first - 1) === 'with';
  // "a statement on Noria Weekly denying …"; not "a clip of Korran saying …"
  const isIts = whole?.kind === 'paper' && PLACES.has(normAt(view, near.first - 1));
  const phrase = isAnother || isIts ? whole : near;
  return phrase.kind === 'name' ||
    phrase.kind === 'paper' ||
    phrase.kind === 'role' ||
    normAt(view, phrase.first - 1) === 'with'
    ? { phrase, passive: false }
    : undefined;
}

/** Left of "on Friday" in "released a statement on Friday saying …"; `at` itself if it is no paper's. */
function beforeDay(view: TextView, at: number, first: number): number {
  if (!has(view, at, Kind.time) || view.mentionAt[at]! >= 0) return at;
  const before = beforeTime(view, at, first);
  return before > first && has(view, before, Kind.paperNoun) ? before : at;
}

/** "a suit against Vask alleging …" */
function isOfPaper(view: TextView, at: number, first: number): boolean {
  return phraseEndingAt(view, at, first)?.kind === 'paper';
}

const PLACES = new Set(['on', 'in', 'at', 'against']);

/** "sent a letter to farmers saying …": those who get it do not say it. */
function isAddressed(view: TextView, { first: at, kind }: Phrase, first: number): boolean {
  if (at - 2 <= first || normAt(view, at - 1) !== 'to') return false;
  // "wrote to Korran praising …"
  if (kind !== 'paper' && isVerb(view, at - 2) && WRITING.has(lemmaAt(view, at - 2))) return true;
  // "signed a letter, with other mayors, to Minister Ada Korran saying …"
  for (let i = at - 2; i > first && i > at - ADDRESS && isPlain(view, i); i -= 1)
    if (has(view, i, Kind.paperNoun | Kind.contentNoun)) return true;
  return false;
}

const WRITING = new Set(['write', 'tweet', 'speak', 'talk', 'respond', 'reply', 'appeal']);

/** Tokens before "to" in which the letter may stand. */
const ADDRESS = 10;

/** "blasted Korran for saying …": the one who is blasted said it; not in "apologised to Korran for saying …". */
function blamedFor(view: TextView, at: number, first: number): Subject | undefined {
  const phrase = phraseEndingAt(view, at - 1, first, 0);
  if (phrase?.kind !== 'name' || posAt(view, phrase.first - 1) !== VERB) return undefined;
  return { phrase, passive: false };
}
