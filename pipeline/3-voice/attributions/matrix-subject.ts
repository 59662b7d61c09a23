/** The subject a cue without one of its own takes from the rest of its sentence. */
import type { Phrase } from '../phrases/phrase.ts';
import { subjectBefore } from '../phrases/subject-before.ts';
import { has, isComma, isPlain, isVerb, kindsAt, normAt, type TextView } from '../text-view.ts';
import { ANY_VERB, Kind } from '../word-kinds.ts';
import type { Sentence } from './attribution.ts';
import { canSpeak } from './can-speak.ts';

/** Who goes on speaking: the subject of the cue before, else of the first finite verb of the sentence. */
export function matrixSubject(sentence: Sentence, at: number): Phrase | undefined {
  if (sentence.subject !== undefined) return sentence.subject;
  const { view, first, end } = sentence;
  for (let i = first + 1; i < end; i += 1) {
    if (i === at || !isFiniteVerb(view, i)) continue;
    const subject = subjectBefore(view, i, i > at && isComma(view, at) ? at + 1 : first)?.phrase;
    if (subject === undefined || subject.first > i || isInAdverbial(view, subject.first, first)) continue;
    return !has(view, at, ANY_VERB) || canSpeak(view, at, subject) ? subject : undefined;
  }
  return undefined;
}

/** "shook her head and said": the subject of the nearest finite verb to the left. */
export function subjectOfNearest({ view, first }: Sentence, at: number): Phrase | undefined {
  for (let i = at - 1; i > first; i -= 1) {
    if (!isFiniteVerb(view, i)) continue;
    const subject = subjectBefore(view, i, first)?.phrase;
    if (subject === undefined || isInAdverbial(view, subject.first, first)) continue;
    return canSpeak(view, at, subject) ? subject : undefined;
  }
  return undefined;
}

/** "…, called the plan dead" or "and called …": the subject stands further left. */
export function isCoordinated(view: TextView, i: number, first: number): boolean {
  let at = i - 1;
  while (at > first && kindsAt(view, at) & (Kind.adverb | Kind.auxiliary)) at -= 1;
  return at > first && (has(view, at, Kind.conjunction) || isComma(view, at));
}

/** A verb of the outlet's that is neither participle nor infinitive. */
function isFiniteVerb(view: TextView, i: number): boolean {
  return (
    isVerb(view, i) && isPlain(view, i) && !has(view, i, Kind.participle) && normAt(view, i - 1) !== 'to'
  );
}

/** "In a statement released on Monday, …": a noun behind a preposition is no subject. */
function isInAdverbial(view: TextView, first: number, from: number): boolean {
  return first > from && isPlain(view, first - 1) && has(view, first - 1, Kind.preposition);
}
