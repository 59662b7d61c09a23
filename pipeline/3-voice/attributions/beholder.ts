/** "To Ada Korran, all this suggests that …": what shows her something says nothing, but she thinks so. */
import { type Phrase, phraseEndingAt } from '../phrases/phrase.ts';
import { has, isComma, isPlain, normAt, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';

/** The name behind the "To" or "For" that opens the sentence, if nothing but "this" or "all of this" is the subject. */
export function beholder(view: TextView, subject: Phrase | undefined, first: number): Phrase | undefined {
  if (subject?.kind !== 'pronoun' || !has(view, subject.head, Kind.indefinite)) return undefined;
  if (!OPENERS.has(normAt(view, first)) || !THINGS.has(normAt(view, subject.head))) return undefined;
  const comma = subject.first - 1;
  if (comma - 1 <= first || !isComma(view, comma)) return undefined;
  const name = phraseEndingAt(view, comma - 1, first, 0);
  if (name?.kind !== 'name' || name.first > first + 1 || !isPlain(view, name.head)) return undefined;
  return view.mentions[name.mention]!.kind === 'place' ? undefined : { ...name, end: subject.end };
}

const OPENERS = new Set(['to', 'for']);
const THINGS = new Set(['this', 'that', 'these', 'it', 'all']);
