/** "As reported by the Bay Post, the boats …" and "…, as reported by the Bay Post." */
import { phraseAfter } from '../phrases/phrase-after.ts';
import { has, isComma, isStop, normAt, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { afterAdverbials } from './adverbials.ts';
import { keepFilled, type Sentence, trimmed } from './attribution.ts';
import { contentEnd } from './content-end.ts';

export const AS_REPORTED = 'as reported by';

/** `i` is the verb. Whether the construction is this one. */
export function asReported(sentence: Sentence, i: number): boolean {
  const { view, first, end } = sentence;
  if (i === first || !has(view, i, Kind.clause)) return false;
  // "as first reported by"
  const as = has(view, i - 1, Kind.adverb) && i - 2 >= first && normAt(view, i - 2) === 'as' ? i - 2 : i - 1;
  if (normAt(view, as) !== 'as') return false;
  if (i + 2 >= end || normAt(view, i + 1) !== 'by') return false;
  const phrase = phraseAfter(view, i + 2, end);
  if (phrase === undefined) return false;
  const rule = AS_REPORTED;
  if (as === first && phrase.end < end && isComma(view, phrase.end)) {
    const content = trimmed(view, phrase.end, contentEnd(view, phrase.end + 1, end));
    keepFilled(sentence, { cue: i, phrase, content, side: 'after', rule });
  } else if (as - 1 > first && isComma(view, as - 1) && endsHere(view, phrase.end, end)) {
    keepFilled(sentence, { cue: i, phrase, content: trimmed(view, first, as - 1), side: 'before', rule });
  } else return false;
  return true;
}

/** Nothing but "on Monday" stands before the end of the sentence. */
function endsHere(view: TextView, at: number, end: number): boolean {
  const i = afterAdverbials(view, at - 1, end);
  return i >= end || isStop(view, i);
}
