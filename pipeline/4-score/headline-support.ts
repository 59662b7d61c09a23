import type { Doc, Span } from '../types.ts';
import type { HeadlineWords } from './headline-words.ts';

/** The least share of the headline's content words that a sentence must have in common with it. */
const LEAST_SHARE = 0.5;
/** Names come again in most sentences of an article: they count less than what is said of them. */
const NAME_WEIGHT = 0.5;
/**
 * The body sentence that shares most with the headline's claim, the earliest of equals. null if the best shares no
 * word besides names, fewer than two words, or too few of them.
 */
export function supportOf({ body }: Doc, { claim: { names, all }, inSentence }: HeadlineWords): Span | null {
  const whole = weight(all, names);
  let best = -1;
  let most = 0;
  for (let s = 0; s * 2 < body.sentences.length; s += 1) {
    const met = inSentence[s]!;
    if (met === 0) continue;
    const shared = weight(met, names);
    if (shared <= most || count(met) < 2 || (met & ~names) === 0 || shared < LEAST_SHARE * whole) continue;
    best = s;
    most = shared;
  }
  if (best < 0) return null;
  return { start: body.start[body.sentences[best * 2]!]!, end: body.end[body.sentences[best * 2 + 1]! - 1]! };
}

function weight(bits: number, names: number): number {
  return count(bits & ~names) + NAME_WEIGHT * count(bits & names);
}

/** How many bits are set. */
function count(bits: number): number {
  let rest = bits;
  let set = 0;
  while (rest !== 0) {
    rest &= rest - 1;
    set += 1;
  }
  return set;
}
