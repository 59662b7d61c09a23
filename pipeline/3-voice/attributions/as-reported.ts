/** "As reported by the Bay Post, the boats …" and "…, as reported by the Bay Post." */
import { phraseAfter } from '../phrases/phrase-after.ts';
import { has, isComma, isStop, normAt } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { keepFilled, type Sentence, trimmed } from './attribution.ts';
import { contentEnd } from './content-end.ts';

export const AS_REPORTED = 'as reported by';

/** `i` is the verb. Whether the construction is this one. */
export function asReported(sentence: Sentence, i: number): boolean {
  const { view, first, end } = sentence;
  if (i === first || !has(view, i, Kind.clause) || normAt(view, i - 1) !== 'as') return false;
  if (i + 2 >= end || normAt(view, i + 1) !== 'by') return false;
  const phrase = phraseAfter(view, i + 2, end);
  if (phrase === undefined) return false;
  const rule = AS_REPORTED;
  if (i - 1 === first && phrase.end < end && isComma(view, phrase.end)) {
    const content = trimmed(view, phrase.end, contentEnd(view, phrase.end + 1, end));
    keepFilled(sentence, { cue: i, phrase, content, side: 'after', rule });
  } else if (i - 2 > first && isComma(view, i - 2) && (phrase.end >= end || isStop(view, phrase.end))) {
    keepFilled(sentence, { cue: i, phrase, content: trimmed(view, first, i - 2), side: 'before', rule });
  } else return false;
  return true;
}
