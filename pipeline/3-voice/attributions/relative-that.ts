/** "that" which stands for the noun before it: "the case that ended", "the boats that Korran sold". */
import { has, isComma, isNominal, isPlain, isVerb, NOUN, posAt, type TextView } from '../text-view.ts';
import { ANY_VERB, Kind } from '../word-kinds.ts';

/** A "that" with no subject behind it stands for the noun before it: "a case that ended in May". */
export function opensRelative(view: TextView, that: number, end: number): boolean {
  let i = that + 1;
  // "a law that, among other things, banned it"
  if (isComma(view, i)) i = behindAside(view, i, end);
  while (i < end && has(view, i, Kind.adverb)) i += 1;
  if (i + 3 < end && has(view, i, Kind.preposition) && isNounOfThing(view, that - 1))
    i = behindPhrase(view, i);
  return i < end && isPlain(view, i) && isVerb(view, i) && !has(view, i, Kind.participle);
}

/** No day, which tells when it was said: "said on Friday that at no time …". */
function isNounOfThing(view: TextView, i: number): boolean {
  return posAt(view, i) === NOUN && !has(view, i, Kind.time | Kind.role);
}

/** Behind "at times" in "an event that at times seemed sad"; not in "said that in May rain fell". */
function behindPhrase(view: TextView, at: number): number {
  const noun = posAt(view, at + 1) === NOUN || has(view, at + 1, Kind.time) ? at + 1 : at + 2;
  if (posAt(view, noun) !== NOUN || has(view, noun + 1, Kind.nounVerb)) return at;
  // "at no time did she leave"
  return isVerb(view, noun + 1) && !has(view, noun + 2, Kind.personPronoun) ? noun + 1 : at;
}

/** "a boat that critics say is old": the subject of what they say is the noun before "that". */
export function opensGap(view: TextView, that: number, end: number): boolean {
  for (let i = that + 2; i + 1 < Math.min(end, that + GAP); i += 1) {
    if (!isPlain(view, i) || isComma(view, i)) return false;
    // "that rain shapes the way | we think is no joke": what we think is within the clause.
    if (has(view, i, Kind.personPronoun | Kind.opener)) return false;
    if (!has(view, i, Kind.clause) || view.mentionAt[i]! >= 0) continue;
    // "that her remarks were late"
    if (!isVerb(view, i) && !has(view, i, Kind.base)) continue;
    return isVerb(view, i + 1) && !has(view, i + 1, Kind.participle | Kind.base) && isPlain(view, i + 1);
  }
  return false;
}

/** Tokens of "that some of her critics have said". */
const GAP = 9;

/** Behind the comma that closes what a comma opens; `comma` itself without one. */
function behindAside(view: TextView, comma: number, end: number): number {
  for (let i = comma + 1; i < Math.min(end, comma + LONGEST_ASIDE); i += 1)
    if (isComma(view, i)) return i + 1;
  return comma;
}

const LONGEST_ASIDE = 8;

/** A noun, and no verb that the tagger takes for one. */
export function isNoun(view: TextView, i: number): boolean {
  return isNominal(view, i) && !has(view, i, ANY_VERB);
}
