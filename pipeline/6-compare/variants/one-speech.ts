/** Whether two quotations of an article are pieces of one speech. */
import type { Passage, Quote } from '../../types.ts';
import { tokenAt } from '../token-at.ts';

/** An attribution between two pieces of one speech is not longer, in characters. */
const LONGEST_ATTRIBUTION = 160;

/**
 * Only an attribution stands between, and it belongs to one of the two pieces; or the next paragraph opens the
 * same quotation again.
 */
export function isOneSpeech(passage: Passage, before: Quote, quote: Quote): boolean {
  if (isOther(before, quote)) return false;
  const gap = passage.text.slice(before.end, quote.start);
  if (gap.length > LONGEST_ATTRIBUTION) return false;
  // The paragraph ended without a closing mark, and the next begins with an opening one.
  if (gap.includes('\n')) return /^\s*["“„«'‘]+$/.test(gap);
  const from = tokenAt(passage, before.end);
  const until = tokenAt(passage, quote.start);
  const [first, last] = [passage.sentence[from - 1], passage.sentence[until]];
  let [isOfFirst, isOfLast] = [true, true];
  for (let i = from; i < until; i += 1) {
    if (!passage.word[i]) continue;
    isOfFirst &&= passage.sentence[i] === first;
    isOfLast &&= passage.sentence[i] === last;
  }
  return isOfFirst || isOfLast;
}

function isOther(a: Quote, b: Quote): boolean {
  return a.speaker !== null && b.speaker !== null && a.speaker.name !== b.speaker.name;
}

/** “We walked out,” she said, “because …”: a short attribution between commas, and a small letter. */
export function isInterrupted(passage: Passage, before: Quote, quote: Quote): boolean {
  if (!/^[^\p{Lu}]*\p{Ll}/u.test(quote.text) || /[.!?…]["”’')]*\s*$/.test(before.text)) return false;
  const gap = passage.text.slice(before.end, quote.start);
  return (/^["”’]?,/.test(gap) || /[,—–-]\s*$/.test(before.text)) && /[,—–]\s*["“‘]$/.test(gap);
}
