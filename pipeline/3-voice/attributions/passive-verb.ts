/** Passive verbs of saying: "it was said that …", "the board was slammed by critics for “…”". */
import { DET, normAt, posAt } from '../text-view.ts';
import { keepFilled, type Sentence, trimmed } from './attribution.ts';
import { contentEnd } from './content-end.ts';
import { isEnquiry } from './no-attribution.ts';
import { byPhrase, judgedBy, passiveFrame } from './passive.ts';
import { isInOpeningClause } from './subordinate.ts';

/** "The board was slammed by critics for “…”": what they have said; not the board, nor of words without marks. */
export function judged(sentence: Sentence, i: number): boolean {
  const { view, end } = sentence;
  if (i + 1 >= end || normAt(view, i + 1) !== 'by') return false;
  const frame = judgedBy(view, i, end);
  if (frame === undefined) return false;
  const content = trimmed(view, frame.from, contentEnd(view, frame.from, end, { narrow: true }));
  const rule = `passive ${frame.name}`;
  keepFilled(sentence, { cue: i, phrase: frame.by, content, side: 'after', rule });
  return true;
}

/** "it was said that …", "was criticised by Korran as …". */
export function passive(sentence: Sentence, i: number): void {
  const { view, end } = sentence;
  const frame = passiveFrame(view, i, end);
  // "there were reports that", "is known as the “night boat”"
  if (frame === undefined || normAt(view, i).endsWith('s') || normAt(view, i) === 'known') return;
  // "Asked by Korran in a “Morning Harbour” interview, …"
  if (frame.name === 'words' && isEnquiry(view, i, sentence.first) && posAt(view, frame.from - 1) === DET)
    return;
  const phrase = byPhrase(view, i, end);
  // "is seen as “safe”": by nobody who is named.
  if (frame.name === 'as' && phrase === undefined) return;
  const isNarrow = isEnquiry(view, i, sentence.first) || isInOpeningClause(view, i, sentence.first);
  const content = trimmed(view, frame.from, contentEnd(view, frame.from, end, { narrow: isNarrow }));
  keepFilled(sentence, { cue: i, phrase, content, side: 'after', rule: `passive ${frame.name}` });
}
