/** Whose a claim or fear is: "Korran’s claim", "voiced the hope", "left in the hope". */

import { LIGHT_VERBS, REPORTING_NOUNS } from '../../lexicons/content-noun.ts';
import { isInCompound } from '../phrases/hyphened.ts';
import { type Phrase, phraseEndingAt } from '../phrases/phrase.ts';
import { subjectBefore } from '../phrases/subject-before.ts';
import { ADJ, DET, has, isNominal, lemmaAt, normAt, posAt, type TextView, VERB } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { isGenitive } from './adverbials.ts';
import type { Sentence } from './attribution.ts';
import { isCoordinated, matrixSubject } from './matrix-subject.ts';

export const BELIEFS = new Set(['hope', 'belief', 'expectation', 'conviction', 'fear', 'assumption']);

/** "Korran’s", "the mayor’s", "his"; "GOP" in "GOP claims". */
export function possessor(view: TextView, i: number, first: number): Phrase | undefined {
  let at = i - 1;
  while (at >= first && isInNounPhrase(view, at, i) && !isGenitive(view, at)) {
    if (has(view, at, Kind.possessive))
      return { first: at, end: at + 1, head: at, mention: -1, kind: 'pronoun' };
    // "gave Korran | a reason"
    if (posAt(view, at) === DET && at > first && view.mentionAt[at - 1]! >= 0) return undefined;
    const mention = view.mentionAt[at]!;
    if (mention >= 0) return { first: at, end: at + 1, head: at, mention, kind: 'name' };
    at -= 1;
  }
  if (at <= first || !isGenitive(view, at)) return undefined;
  const phrase = phraseEndingAt(view, at - 1, first, 0);
  return phrase?.kind === 'thing' ? undefined : phrase;
}

/** The "old" of "her old claim", the "clearly" of "her clearly false claim". */
function isInNounPhrase(view: TextView, at: number, noun: number): boolean {
  if (isNominal(view, at) || isInCompound(view, at)) return true;
  return at + 1 < noun && has(view, at, Kind.adverb) && posAt(view, at + 1) === ADJ;
}

/** "Korran voiced the hope that …": the subject of a verb that only lends itself to the noun. */
export function voicer(sentence: Sentence, start: number): Phrase | undefined {
  const { view, first, subject } = sentence;
  const verb = start - 1;
  if (verb <= first || posAt(view, verb) !== VERB || !LIGHT_VERBS.has(lemmaAt(view, verb))) return undefined;
  const isDependent = has(view, verb, Kind.participle) || normAt(view, verb - 1) === 'to';
  if (isDependent) return matrixSubject(sentence, verb);
  const own = subjectBefore(view, verb, first);
  if (own !== undefined) return own.passive ? undefined : own.phrase;
  return isCoordinated(view, verb, first) ? subject : undefined;
}

/** "responded to the sale with a warning that …": whoever responds. */
export function responder(view: TextView, start: number, first: number): Phrase | undefined {
  if (start - 2 <= first || normAt(view, start - 1) !== 'with' || normAt(view, start).length > 2)
    return undefined;
  for (let i = start - 2; i > first && i > start - RESPONSE; i -= 1) {
    if (posAt(view, i) !== VERB) continue;
    const subject = RESPONDING.has(lemmaAt(view, i)) ? subjectBefore(view, i, first) : undefined;
    return subject === undefined || subject.passive ? undefined : subject.phrase;
  }
  return undefined;
}

/** Tokens of "responded to the latest letter from the town". */
const RESPONSE = 10;
const RESPONDING = new Set(
  'respond answer reply react counter open close end begin conclude follow return come'.split(' '),
);

/** "left in the hope that …", "sold them for fear that …", "came with the hope and belief that …": whoever does it. */
export function believer(sentence: Sentence, i: number): Phrase | undefined {
  const { view, first } = sentence;
  const lemma = lemmaAt(view, i);
  if (!BELIEFS.has(lemma) || normAt(view, i) !== lemma) return undefined;
  let at = i - 1;
  if (has(view, at, Kind.conjunction) && BELIEFS.has(normAt(view, at - 1))) at -= 2;
  if (posAt(view, at) === DET) at -= 1;
  if (at <= first || !HELD_WITH.has(normAt(view, at))) return undefined;
  const phrase = matrixSubject(sentence, i);
  return phrase?.kind === 'thing' || phrase?.kind === 'paper' ? undefined : phrase;
}

export const HELD_WITH = new Set(['in', 'with', 'for', 'on', 'under']);

/** "a news report that …" is its own source. */
export function itself(view: TextView, i: number, first: number): Phrase | undefined {
  return REPORTING_NOUNS.has(lemmaAt(view, i)) ? phraseEndingAt(view, i, first, 0) : undefined;
}
