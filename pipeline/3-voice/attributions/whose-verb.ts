/** Subjects that only seem to say something: "whose boats show", "I’m told". */

import type { Phrase } from '../phrases/phrase.ts';
import { has, normAt, surfaceAt, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';

/** "whose vote the farmers hoped to win": no content but the vote. */
export function isOfWhose(view: TextView, { first, end }: Phrase, cue: number): boolean {
  for (let i = first - 2; i < end; i += 1)
    // "Korran, whose campaign said it was “late”": the campaign itself.
    if (i >= 0 && normAt(view, i) === 'whose')
      return !(has(view, cue, Kind.clause | Kind.as) && isBodyOf(view, i, { first, end }));
  return false;
}

/** "whose campaign", "whose lawyer": nothing but one who speaks behind the word. */
function isBodyOf(view: TextView, whose: number, { first, end }: Pick<Phrase, 'first' | 'end'>): boolean {
  return (first === whose || first === whose + 1) && end === whose + 2 && has(view, whose + 1, Kind.role);
}

/** "whose | campaign" */
export function withoutWhose(view: TextView, phrase: Phrase | undefined): Phrase | undefined {
  if (phrase === undefined || normAt(view, phrase.first) !== 'whose' || phrase.first === phrase.head)
    return phrase;
  return { ...phrase, first: phrase.first + 1 };
}

/** "…, I’m told": by somebody else, in one token. */
export function isToldHimself(view: TextView, { first, end }: Phrase): boolean {
  return end - first === 1 && /^\p{L}+['’](?:m|re)$/u.test(normAt(view, first));
}

/** "He’s also said that …": has said, where "he’s said to be" is passive. */
export function hasSaid(view: TextView, { kind, head, end }: Phrase, i: number): boolean {
  if (normAt(view, head) === 'it') return false;
  return kind === 'pronoun' && IS_OR_HAS.has(surfaceAt(view, end)) && normAt(view, i + 1) === 'that';
}

const IS_OR_HAS = new Set(["'s", '’s']);
