/** "it was said that …", "was told to …", "is expected to …". */
import { OF_VERDICT } from '../../lexicons/report-limits.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { phraseAfter } from '../phrases/phrase-after.ts';
import { has, isMark, isPlain, isVerb, lemmaAt, normAt, type TextView } from '../text-view.ts';
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

/** "slammed by critics for “…”": who has judged, and where what they say of it begins. */
export function judgedBy(
  view: TextView,
  i: number,
  end: number,
): (Frame & { readonly by: Phrase }) | undefined {
  if (i + 4 >= end || normAt(view, i + 1) !== 'by' || !OF_VERDICT.has(lemmaAt(view, i))) return undefined;
  // "responded by calling it “…”"
  if (isVerb(view, i + 2) && has(view, i + 2, Kind.participle)) return undefined;
  const by = phraseAfter(view, i + 2, end);
  if (by === undefined || by.kind === 'thing' || by.end + 1 >= end) return undefined;
  const link = normAt(view, by.end);
  return link === 'for' || link === 'over' ? { name: 'of', from: by.end + 1, by } : undefined;
}
