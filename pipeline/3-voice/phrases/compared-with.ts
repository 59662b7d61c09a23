/** "Every mayor since Odo Fell | has said", "a mayor like Odo Fell | may say": the noun speaks, and not the example. */
import { has, isPlain, isVerb, NOUN, normAt, posAt, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { type Phrase, phraseEndingAt } from './phrase.ts';

/** The noun with which a name right before the verb is compared; undefined without one. */
export function comparedWith(view: TextView, { first, kind }: Phrase, from: number): Phrase | undefined {
  if (kind !== 'name') return undefined;
  let link = first - 1;
  if (link <= from || !isPlain(view, link)) return undefined;
  const word = normAt(view, link);
  if (!LINKS.has(word)) return undefined;
  if (word === 'as') {
    link -= 1;
    if (normAt(view, link) !== 'such') return undefined;
  }
  const noun = link - 1;
  // "It looks like Korran said", "weeks since Korran said", "feels like"
  if (noun < from || !isPlain(view, noun) || view.mentionAt[noun]! >= 0 || has(view, noun, Kind.time))
    return undefined;
  if (isVerb(view, noun) || (posAt(view, noun) !== NOUN && !has(view, noun, Kind.role))) return undefined;
  const near = phraseEndingAt(view, noun, from, 0);
  if (near === undefined) return undefined;
  // "Critics like Korran say": she is one of them.
  const isFit = word === 'since' ? EACH : ONE;
  if (!isFit.has(normAt(view, near.first))) return undefined;
  // "gifts in the name of a mayor like Korran | raise doubts"
  return phraseEndingAt(view, noun, from) ?? near;
}

const LINKS = new Set(['like', 'as', 'since']);
const EACH = new Set(['every', 'each', 'no', 'any', 'all', 'most']);
const ONE = new Set(['a', 'an', 'any', 'no']);
