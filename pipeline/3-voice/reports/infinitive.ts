/** Infinitives that report: "went on to say", "used the rally to argue that …"; not "wants to say". */
import { HAS_AIM, OF_AIM, OF_CHANCE } from '../../lexicons/report-limits.ts';
import { ADJ, has, lemmaAt, NOUN, normAt, posAt, type TextView, VERB } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { isNegated, isYetToBe } from './unsaid.ts';

/** "went on to say", "was quick to note", "rushed to deny"; not "wants to say", "is likely to deny". */
export function leadsToWords(view: TextView, verb: number): boolean {
  // "went so far as to openly say"
  const cue = has(view, verb - 1, Kind.adverb) && normAt(view, verb - 2) === 'to' ? verb - 1 : verb;
  if (normAt(view, cue - 2) === 'as' && normAt(view, cue - 3) === 'far') return true;
  let i = cue - 2;
  while (i > 0 && has(view, i, Kind.adverb)) i -= 1;
  // "went on", "came out"
  if (i > 0 && has(view, i, Kind.preposition)) i -= 1;
  if (i < 0 || normAt(view, cue - 1) !== 'to') return false;
  const pos = posAt(view, i);
  if (pos === VERB) return !OF_AIM.has(lemmaAt(view, i)) && !isYetToBe(view, i) && !isNegated(view, i);
  return pos === ADJ && !OF_CHANCE.has(normAt(view, i));
}

/** Behind a noun that is no plan, chance or the like, and nobody who could be made to say it: "allow Korran to argue". */
export function isPurpose(view: TextView, cue: number): boolean {
  const i = cue - 2;
  if (i < 1 || normAt(view, cue - 1) !== 'to') return false;
  const mention = view.mentionAt[i]!;
  if (mention >= 0) return view.mentions[mention]!.kind !== 'person';
  return (
    posAt(view, i) === NOUN && !has(view, i, Kind.role | Kind.contentNoun) && !HAS_AIM.has(lemmaAt(view, i))
  );
}
