/** "paid according to age", "unsound according to a high standard": what something is measured by, and nobody who says it. */
import type { Phrase } from '../phrases/phrase.ts';
import { has, isNominal, isPlain, lemmaAt, normAt, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';

export function isCriterion(view: TextView, phrase: Phrase | undefined): boolean {
  if (phrase === undefined || phrase.mention >= 0) return false;
  if (CRITERIA.has(lemmaAt(view, phrase.head))) return true;
  // The phrase found may end before its last noun: "their lived gender".
  let i = phrase.end;
  if (!has(view, phrase.first, Kind.possessive)) return false;
  while (
    i < view.passage.length &&
    isPlain(view, i) &&
    (isNominal(view, i) || normAt(view, i).endsWith('ed'))
  )
    i += 1;
  return CRITERIA.has(lemmaAt(view, i - 1));
}

const CRITERIA: ReadonlySet<string> = new Set(
  'standard criterion gender sex age size need ability merit rank seniority taste preference wish conscience income weight height'.split(
    ' ',
  ),
);
