/** The subject of participles, infinitives and second verbs, which have none of their own. */

import type { Phrase } from '../phrases/phrase.ts';
import { phraseAfter } from '../phrases/phrase-after.ts';
import { subjectBefore } from '../phrases/subject-before.ts';
import { has, isComma, isPlain, isVerb, lemmaAt, normAt, type TextView } from '../text-view.ts';
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
      moved(sentence, i) ??
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
  if (outer !== undefined && subject?.kind === 'paper' && isOfPerson(view, i, outer)) return outer;
  if (isJoinedByComma(view, i, first) && outer !== undefined) return outer;
  return reporter(sentence, i) ?? subject ?? subjectOfNearest(sentence, i);
}

function absolute({ view, first }: Sentence, i: number): Phrase | undefined {
  return has(view, i, Kind.participle) ? absoluteSubject(view, i, first) : undefined;
}

/** "The storm prompted the mayor, Ada Korran, to tell …", "leading one pilot to say …": who is made to say so. */
function moved({ view, first, end }: Sentence, i: number): Phrase | undefined {
  const to = i - 1;
  if (to <= first || normAt(view, to) !== 'to') return undefined;
  for (let at = to - 2; at > first && at > to - MOVED && isPlain(view, at); at -= 1) {
    if (!isVerb(view, at) || view.mentionAt[at]! >= 0) continue;
    if (!MOVING.has(lemmaAt(view, at)) || has(view, at - 1, Kind.be)) return undefined;
    const phrase = phraseAfter(view, at + 1, end);
    return phrase !== undefined && (phrase.kind === 'name' || phrase.kind === 'role') ? phrase : undefined;
  }
  return undefined;
}

/** Tokens of the one who is made to speak. */
const MOVED = 16;
const MOVING = new Set(['prompt', 'lead', 'cause', 'force', 'drive', 'spur', 'inspire', 'compel', 'provoke']);

/** "Vask kept asking why …", "Vask was overheard asking why …" */
function periphrastic({ view, first }: Sentence, i: number): Phrase | undefined {
  if (i - 1 <= first || !has(view, i, Kind.participle)) return undefined;
  if (HEARD.has(normAt(view, i - 1)) && has(view, i - 2, Kind.be))
    return subjectBefore(view, i - 1, first)?.phrase;
  if (!PHASES.has(lemmaAt(view, i - 1))) return undefined;
  return has(view, i - 1, Kind.participle) ? undefined : subjectBefore(view, i - 1, first)?.phrase;
}

const HEARD = new Set([
  'overheard',
  'heard',
  'seen',
  'caught',
  'filmed',
  'recorded',
  'videotaped',
  'shown',
  'captured',
]);
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

/** "Korran named a poll that showed Vask falling and said | she saw why": no poll is “she”. */
function isOfPerson(view: TextView, i: number, { kind }: Phrase): boolean {
  const next = normAt(view, i + 1) === 'that' ? i + 2 : i + 1;
  return kind === 'name' && NOMINATIVES.has(normAt(view, next));
}

const NOMINATIVES = new Set(['he', 'she']);

/** ", and questioned": the clause before the comma is over. */
function isJoinedByComma(view: TextView, i: number, first: number): boolean {
  let at = i - 1;
  while (at > first && has(view, at, Kind.adverb | Kind.auxiliary)) at -= 1;
  return at - 1 > first && has(view, at, Kind.conjunction) && isComma(view, at - 1);
}
