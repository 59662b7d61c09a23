/** "While Korran said the boats were late, …": the main clause behind the comma is the outlet's. */
import { has, isComma, normAt, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';

/** Words that open a clause which another follows behind a comma. */
export const SUBORDINATORS: ReadonlySet<string> = new Set(
  'if when while where whereas although though because unless since once until as so after before'.split(' '),
);

/** A subject that begins at `at` stands in such a clause; `first` is the first token of the sentence. */
export function isSubordinate(view: TextView, at: number, first: number): boolean {
  const before = at - 1;
  if (before < first || !SUBORDINATORS.has(normAt(view, before))) return false;
  return before === first || isComma(view, before - 1) || has(view, before - 1, Kind.conjunction);
}

/** The clause before the first comma of a sentence that "when", "while" or the like opens. */
export function isInOpeningClause(view: TextView, at: number, first: number): boolean {
  if (!SUBORDINATORS.has(normAt(view, first))) return false;
  for (let i = first; i < at; i += 1) if (isComma(view, i)) return false;
  return true;
}
