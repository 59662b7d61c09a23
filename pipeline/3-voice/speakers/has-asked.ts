/** Whether somebody has asked another something, who will answer: “Is it late?” Korran asked. */
import type { Attribution } from '../attributions/attribution.ts';
import { verbOf } from '../attributions/cue-word.ts';
import { isPlain, normAt, type TextView } from '../text-view.ts';

export function hasAsked(view: TextView, { cue, sentence }: Pick<Attribution, 'cue' | 'sentence'>): boolean {
  if (verbOf(view, cue) !== 'ask' || normAt(view, cue) === 'asking') return false;
  // "asked for time", "asked to leave"
  return !REQUESTS.has(normAt(view, cue + 1)) && !answersHimself(view, sentence);
}

/** "he and the mayor are not asking for time": nobody else has the floor. */
export function isAsking(view: TextView, { cue }: Pick<Attribution, 'cue'>): boolean {
  return normAt(view, cue) === 'asking' && REQUESTS.has(normAt(view, cue + 1));
}

const REQUESTS = new Set(['for', 'to']);

/** “Is it late?” Korran asked. “It is.” */
function answersHimself(view: TextView, sentence: number): boolean {
  const { sentences, paragraph, word } = view.passage;
  const first = sentences[sentence * 2 + 2];
  const end = sentences[sentence * 2 + 3];
  if (first === undefined || end === undefined || paragraph[first] !== paragraph[first - 1]) return false;
  let isQuoted = false;
  for (let i = first; i < end; i += 1) {
    if (!word[i]) continue;
    if (isPlain(view, i)) return false;
    isQuoted = true;
  }
  return isQuoted && !endsInQuestion(view, end);
}

/** Marks may stand behind the question mark. */
function endsInQuestion(view: TextView, end: number): boolean {
  for (let i = end - 1; i >= end - 3 && i >= 0; i -= 1) if (normAt(view, i) === '?') return true;
  return false;
}
