/** Frames behind a preposition: "agreed with the plan", "referred to it as a “joke”", "warned in a note that …". */

import { isComma, isMark, isNominal, isPlain, lemmaAt, normAt, type TextView } from '../text-view.ts';
import { isGenitive } from './adverbials.ts';
import { hasComplement, isTopic } from './complements.ts';
import type { Frame } from './frames.ts';
import { endOfHearer } from './hearers.ts';
import { lateThat } from './late-that.ts';
import { isGerund } from './opens-said.ts';

/** "agreed with Korran that …", "agrees with the plan" */
export function agreedFrame(view: TextView, next: number, end: number): Frame | undefined {
  const that = lateThat(view, next, end);
  if (that > 0) return { name: 'that', from: that };
  if (next + 1 >= end || READERS.has(normAt(view, next + 1))) return undefined;
  if (isGerund(view, next + 1, 'agree')) return { name: 'clause', from: next + 1, isPhrase: true };
  if (!isNominal(view, next + 1)) return undefined;
  // "agreed with Noria to keep it": a deal
  const last = endOfHearer(view, next + 1, end);
  return normAt(view, last) === 'to' && view.mentionAt[last - 1]! >= 0
    ? undefined
    : { name: 'object', from: next + 1 };
}

const READERS = new Set(['you', 'us', 'me']);

/** "referred to the plan as a joke", "referred to the “joke”"; not "referred reporters to the police". */
export function referFrame(view: TextView, next: number, end: number): Frame | undefined {
  if (
    normAt(view, next) !== 'to' ||
    next + 1 >= end ||
    isComma(view, next + 1) ||
    !hasComplement(view, next + 1, end) ||
    isWordOfOther(view, next + 1, end)
  )
    return undefined;
  return { name: 'as', from: next + 1 };
}

/** "referring to Vask’s comment about a “loss”": his word; not "referring to Vask’s comment as a “lie”". */
function isWordOfOther(view: TextView, from: number, end: number): boolean {
  for (let i = from + 1; i + 1 < Math.min(end, from + OWNER) && isPlain(view, i); i += 1)
    if (isGenitive(view, i)) return COMMENTS.has(lemmaAt(view, i + 1)) && normAt(view, i + 2) !== 'as';
  return false;
}

/** Tokens of a name. */
const OWNER = 6;
const COMMENTS = new Set(['comment', 'remark', 'claim', 'statement', 'assertion', 'tweet', 'pledge', 'vow']);

/** "warned of “…”": only quoted words follow these verbs. */
export function topicInMarks(view: TextView, next: number, end: number): Frame | undefined {
  const isMarked = isTopic(view, next) && next + 2 < end && isMark(view, next + 1);
  return isMarked ? { name: 'of', from: next + 1 } : undefined;
}

/** "warned in a note sent to sailors that …" */
export function thatBehindPlace(view: TextView, i: number, next: number, end: number): Frame | undefined {
  if (!PLACES.has(normAt(view, i + 1))) return undefined;
  // "warned in a note of “…”"
  if (normAt(view, next) === 'of' && WARNING.has(lemmaAt(view, i))) return { name: 'of', from: next + 1 };
  const late = lateThat(view, next, end);
  return late > 0 ? { name: 'that', from: late } : undefined;
}

const PLACES = new Set(['in', 'on', 'at', 'during']);

export const WARNING = new Set(['warn', 'caution']);
