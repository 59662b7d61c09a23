/** "a sale described as “a sad day” by Ada Korran", "dubbed “the end” by sailors": the one who names stands behind the marks. */
import type { Phrase } from '../phrases/phrase.ts';
import { phraseAfter } from '../phrases/phrase-after.ts';
import { ADJ, DET, has, isMark, isPlain, normAt, posAt, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { keepFilled, type Sentence } from './attribution.ts';

/** Tokens between the verb and the marks: "as a very". */
const TO_MARKS = 4;

/** Whether it is so. */
export function namedBy(sentence: Sentence, cue: number): boolean {
  const { view, end } = sentence;
  if (!has(view, cue, Kind.as) || !PAST.test(normAt(view, cue)) || isActive(sentence, cue)) return false;
  const first = marksBehind(view, cue, end);
  if (first < 0) return false;
  let last = first;
  while (last < end && !isPlain(view, last)) last += 1;
  let by = last;
  while (by < end && isMark(view, by)) by += 1;
  if (by === last || by + 1 >= end || normAt(view, by) !== 'by') return false;
  const phrase = phraseAfter(view, by + 1, end);
  if (phrase === undefined || !isNamer(phrase)) return false;
  keepFilled(sentence, { cue, phrase, content: [first, last], side: 'after', rule: 'passive as' });
  return true;
}

/** "what he called an “outrageous charge” by Vask", "Korran has called “old” the boats by the wall": it has a subject. */
function isActive({ view, first }: Sentence, cue: number): boolean {
  let before = cue - 1;
  while (before > first && has(view, before, Kind.adverb)) before -= 1;
  if (before < first || view.mentionAt[before]! >= 0 || HAVE.has(normAt(view, before))) return true;
  if (has(view, before, Kind.personPronoun | Kind.relative)) return true;
  for (let i = before; i >= first && i > cue - TO_WHAT; i -= 1) if (normAt(view, i) === 'what') return true;
  return false;
}

const HAVE = new Set(['has', 'have', 'had']);
/** Tokens from "what" to the verb: "what the town's own board called". */
const TO_WHAT = 7;
const PAST = /(?:ed|seen|known)$/;

/** Not "by Monday", "by a vote". */
function isNamer({ kind }: Phrase): boolean {
  return kind === 'name' || kind === 'role' || kind === 'paper';
}

/** The first token in the marks; −1 if other words come first. */
function marksBehind(view: TextView, cue: number, end: number): number {
  let i = cue + 1;
  for (; i < end && i < cue + TO_MARKS && isPlain(view, i) && !isMark(view, i); i += 1)
    if (normAt(view, i) !== 'as' && posAt(view, i) !== DET && posAt(view, i) !== ADJ) return -1;
  if (i >= end || !isMark(view, i)) return -1;
  while (i < end && isMark(view, i) && isPlain(view, i)) i += 1;
  return i < end && !isPlain(view, i) ? i : -1;
}
