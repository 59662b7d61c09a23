/** "it was said that …", "was told to …", "is expected to …". */
import type { Phrase } from '../phrases/phrase.ts';
import { phraseAfter } from '../phrases/phrase-after.ts';
import { has, isMark, isPlain, normAt, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { afterAdverbials } from './adverbials.ts';
import { opens } from './complements.ts';
import type { Frame } from './frames.ts';

/** Tokens behind the verb in which "by" may stand. */
const BY_REACH = 6;

export function passiveFrame(view: TextView, i: number, end: number): Frame | undefined {
  const next = afterAdverbials(view, i, end);
  if (next >= end) return undefined;
  if (!isPlain(view, next) || isMark(view, next)) return { name: 'words', from: next };
  // "was described by Korran as “…”"
  if (has(view, i, Kind.as) && normAt(view, next) === 'as' && next + 1 < end && isMark(view, next + 1))
    return { name: 'as', from: next + 1 };
  // "was accepted by mayors who said …": they are whoever said it.
  if (next > i + 1 && normAt(view, next) === 'who' && byPhrase(view, i, end) !== undefined) return undefined;
  // "asked that summer about the boats"
  if (has(view, next, Kind.opener) && !opens(view, next, end)) return undefined;
  if (has(view, next, Kind.opener))
    return { name: 'that', from: normAt(view, next) === 'that' ? next + 1 : next };
  return normAt(view, next) === 'to' && next + 1 < end ? { name: 'to', from: next } : undefined;
}

export function byPhrase(view: TextView, i: number, end: number): Phrase | undefined {
  for (let at = i + 1; at < Math.min(end, i + BY_REACH); at += 1) {
    // "asked if he was troubled by the rain", "believed to be run by sailors"
    if (has(view, at, Kind.opener) || normAt(view, at) === 'to') return undefined;
    if (normAt(view, at) === 'by') return phraseAfter(view, at + 1, end);
  }
  return undefined;
}
