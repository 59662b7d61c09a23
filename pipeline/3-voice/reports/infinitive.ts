/** Infinitives that report: "went on to say", "used the rally to argue that …"; not "wants to say". */
import { HAS_AIM, OF_AIM, OF_CHOICE, OF_DUTY, OF_EASE, OF_THOUGHT } from '../../lexicons/report-limits.ts';
import {
  ADJ,
  has,
  isComma,
  isPlain,
  lemmaAt,
  NOUN,
  normAt,
  posAt,
  type TextView,
  VERB,
} from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { isNegated, isYetToBe } from './unsaid.ts';

/** "went on to say", "was quick to note", "rushed to deny"; not "wants to say", "is likely to deny". */
export function leadsToWords(view: TextView, verb: number): boolean {
  // "went so far as to openly say"
  const cue = has(view, verb - 1, Kind.adverb) && normAt(view, verb - 2) === 'to' ? verb - 1 : verb;
  if (normAt(view, cue - 2) === 'as' && normAt(view, cue - 3) === 'far') return !isNegated(view, cue - 5);
  let i = cue - 2;
  while (i > 0 && has(view, i, Kind.adverb)) i -= 1;
  // "went on", "came out"
  if (i > 0 && has(view, i, Kind.preposition)) i -= 1;
  if (i < 0 || normAt(view, cue - 1) !== 'to') return false;
  const pos = posAt(view, i);
  if (isImpersonal(view, i)) return false;
  if (pos === VERB)
    return (
      !OF_AIM.has(lemmaAt(view, i)) &&
      // "the clerks Korran spoke to admit it"
      !TALKS.has(lemmaAt(view, i)) &&
      !isYetToBe(view, i) &&
      !isNegated(view, i)
    );
  return pos === ADJ && OF_EASE.has(normAt(view, i));
}

const TALKS = new Set(['speak', 'talk']);

/** "it is right to say", "it was kind to note" */
function isImpersonal(view: TextView, adjective: number): boolean {
  let i = adjective - 1;
  if (!has(view, i, Kind.be | Kind.adverb)) return false;
  while (i > 0 && has(view, i, Kind.be | Kind.adverb | Kind.auxiliary)) i -= 1;
  return normAt(view, i) === 'it';
}

/** Behind a noun that is no plan, chance or the like, and nobody who could be made to say it: "allow Korran to argue". */
export function isPurpose(view: TextView, cue: number): boolean {
  const i = cue - 2;
  if (i < 1 || normAt(view, cue - 1) !== 'to') return false;
  if (OF_THOUGHT.has(lemmaAt(view, cue)) || isUnreal(view, i)) return false;
  // "tweeted on Friday to say"
  if (has(view, i, Kind.time)) return isSaidOn(view, i);
  const mention = view.mentionAt[i]!;
  if (mention >= 0)
    return (
      view.mentions[mention]!.kind !== 'person' &&
      !PRESSES.has(lemmaAt(view, view.mentionFirst[mention]! - 1))
    );
  return (
    posAt(view, i) === NOUN && !has(view, i, Kind.role | Kind.contentNoun) && !HAS_AIM.has(lemmaAt(view, i))
  );
}

/** "pressure Noria to announce it" */
const PRESSES = new Set(['pressure', 'press', 'push', 'force', 'urge', 'lobby', 'pressing', 'pressuring']);

/** "tweeted on Friday to say"; not "time to say", "tried on Friday to say". */
function isSaidOn(view: TextView, time: number): boolean {
  if (HAS_AIM.has(lemmaAt(view, time))) return false;
  let i = time;
  while (i > 0 && has(view, i, Kind.time | Kind.preposition)) i -= 1;
  return posAt(view, i) !== VERB || !OF_AIM.has(lemmaAt(view, i));
}

const MODALS_OF_WISH = new Set([...OF_CHOICE, ...OF_DUTY, 'would']);

/** Tokens of the clause before "to". */
const CLAUSE = 14;

/**
 * "another chance in Ossel to explain", "no need for a note to tell", "there is nothing in it to suggest", "could have
 * used the hour to say": what may be, or is not. `noun` stands right before "to".
 */
function isUnreal(view: TextView, noun: number): boolean {
  const { sentence } = view.passage;
  for (let i = noun; i > 0 && i > noun - CLAUSE && sentence[i] === sentence[noun]; i -= 1) {
    if (!isPlain(view, i) || isComma(view, i)) return false;
    const norm = normAt(view, i);
    if (norm === 'there' && has(view, i + 1, Kind.be)) return true;
    // "for a farmer to argue"
    if (norm === 'for' && !has(view, noun, Kind.time)) return true;
    if (lemmaAt(view, i) === 'need') return true;
    if (i < noun && HAS_AIM.has(lemmaAt(view, i)) && has(view, i + 1, Kind.preposition)) return true;
    // The verb whose purpose it is.
    // "should use the hour to say"
    if (
      posAt(view, i) === VERB &&
      has(view, i, Kind.base) &&
      i > 0 &&
      MODALS_OF_WISH.has(normAt(view, i - 1))
    )
      return true;
    if (posAt(view, i) === VERB && has(view, i, Kind.finite) && !has(view, i, Kind.base))
      return normAt(view, i - 1) === 'have' && OF_CHOICE.has(normAt(view, i - 2));
  }
  return false;
}
