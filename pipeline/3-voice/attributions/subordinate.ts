/** "While Korran said the boats were late, …": the main clause behind the comma is the outlet's. */
import { DET, has, isComma, isDash, NUM, normAt, posAt, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';

/** Words that open a clause which another follows behind a comma. */
export const SUBORDINATORS: ReadonlySet<string> = new Set(
  'if when while where whereas although though because unless since once until as so after before'.split(' '),
);

/** A subject that begins at `at` stands in such a clause; `first` is the first token of the sentence. */
export function isSubordinate(view: TextView, at: number, first: number): boolean {
  const opening = at - 1;
  if (opening < first || !SUBORDINATORS.has(normAt(view, opening))) return false;
  const before = opening - 1;
  return before < first || OPENS.has(normAt(view, before)) || opens(view, before, first);
}

/** "that", "even", "just" and marks of punctuation before a subordinator. */
const OPENS = new Set(['that', 'even', 'just', 'ever', 'especially', 'particularly', 'only', '(']);

function opens(view: TextView, before: number, first: number): boolean {
  return (
    isComma(view, before) ||
    isDash(view, before) ||
    has(view, before, Kind.conjunction) ||
    // "Only days after Korran said …"
    (has(view, before, Kind.time) && openingOf(view, before + 1, first) === before + 1)
  );
}

/** The clause before the first comma of a sentence that "when", "while" or the like opens. */
export function isInOpeningClause(view: TextView, at: number, first: number): boolean {
  const opening = openingOf(view, at - 1, first);
  if (opening < 0) return false;
  for (let i = opening; i < at; i += 1) if (isComma(view, i)) return false;
  return true;
}

/** "Like those who say it is late, …": a preposition opens the sentence, and no comma has ended its phrase. */
export function isInOpeningAdverbial(view: TextView, at: number, first: number): boolean {
  if (!has(view, first, Kind.preposition)) return false;
  for (let i = first; i < at; i += 1) if (isComma(view, i)) return false;
  return true;
}

/** ", after thinking …", "By saying …", "Weeks after saying …": a participle whose clause a comma ends. */
export function isInOpeningPhrase(view: TextView, participle: number, first: number): boolean {
  let before = participle - 1;
  while (before > first && has(view, before, Kind.adverb) && !SUBORDINATORS.has(normAt(view, before)))
    before -= 1;
  if (before < first) return true;
  if (!LEADS_PARTICIPLE.has(normAt(view, before))) return false;
  return before === first || isComma(view, before - 1) || openingOf(view, before, first) === before;
}

const LEADS_PARTICIPLE = new Set(
  'after before while when since though although despite besides by in upon on following'.split(' '),
);

/** Tokens of "But just two days", "Weeks ago,". */
const LEAD = 6;

/** The subordinator that opens the sentence, behind "And", "A day", "Ever" or "Weeks ago,"; −1 if none does. */
function openingOf(view: TextView, until: number, first: number): number {
  for (let i = first; i <= until && i < first + LEAD; i += 1) {
    if (SUBORDINATORS.has(normAt(view, i))) return i;
    const leads = has(view, i, Kind.conjunction | Kind.adverb | Kind.time) || OPENS.has(normAt(view, i));
    const counts = posAt(view, i) === DET || posAt(view, i) === NUM;
    const closes = i > first && isComma(view, i) && has(view, i - 1, Kind.time);
    if (view.mentionAt[i]! >= 0 && !has(view, i, Kind.time)) return -1;
    if (!leads && !counts && !closes) return -1;
  }
  return -1;
}
