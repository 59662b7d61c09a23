/** "according to X, …" and "…, according to X". */
import { phraseAfter } from '../phrases/phrase-after.ts';
import { isComma, isPlain, isStop, normAt } from '../text-view.ts';
import { keepFilled, type Sentence, trimmed } from './attribution.ts';
import { contentEnd } from './content-end.ts';

export function accordingTo(sentence: Sentence, i: number): void {
  const { view, first, end } = sentence;
  if (i + 2 >= end || normAt(view, i + 1) !== 'to') return;
  const phrase = phraseAfter(view, i + 2, end);
  if (phrase === undefined) return;
  const rule = 'according to';
  const left = trimmed(view, first, i);
  if (left.length > 0 && left[1]! - left[0]! > 2) {
    keepFilled(sentence, { cue: i, phrase, content: left, side: 'before', rule });
    return;
  }
  let after = phrase.end;
  while (after < end && isPlain(view, after) && !isComma(view, after) && !isStop(view, after)) after += 1;
  const content = trimmed(view, after, contentEnd(view, after, end));
  keepFilled(sentence, { cue: i, phrase, content, side: 'after', rule });
}
