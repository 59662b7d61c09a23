/** "Korran’s claim that …", "the fear that …". */
import type { Phrase } from '../phrases/phrase.ts';
import { has, isNominal, isPlain, isVerb, normAt, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { isGenitive } from './adverbials.ts';
import { keepFilled, type Sentence, trimmed } from './attribution.ts';
import { opens } from './complements.ts';
import { contentEnd } from './content-end.ts';

export function contentNoun(sentence: Sentence, i: number): void {
  const { view, first, end } = sentence;
  if (i + 2 >= end || !isPlain(view, i + 1) || normAt(view, i + 1) !== 'that' || !opens(view, i + 1, end))
    return;
  // "an allegation that was denied": which was denied
  if (isVerb(view, i + 2)) return;
  const phrase = possessor(view, i, first);
  const content = trimmed(view, i + 2, contentEnd(view, i + 2, end));
  keepFilled(sentence, { cue: i, phrase, content, side: 'after', rule: 'noun that' });
}

function possessor(view: TextView, i: number, first: number): Phrase | undefined {
  let at = i - 1;
  while (at >= first && isNominal(view, at) && !isGenitive(view, at)) {
    if (has(view, at, Kind.possessive))
      return { first: at, end: at + 1, head: at, mention: -1, kind: 'pronoun' };
    at -= 1;
  }
  if (at <= first || !isGenitive(view, at)) return undefined;
  const m = view.mentionAt[at - 1]!;
  return m < 0 ? undefined : { first: at - 1, end: at, head: at - 1, mention: m, kind: 'name' };
}
