/** "praised the deal and the boats | are old": behind "and" the outlet begins a clause of its own. */
import { has, isComma, isMark, isNominal, isPlain, isVerb, normAt, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';

/** Tokens of a subject with what stands between commas behind it. */
const REACH = 16;

/**
 * A noun phrase and a verb that must be its own follow the "and" at `i`: "rejected the sale and another farmer, Mira
 * Tolm, makes the point"; not in "rejected the sale and the boats sold in May".
 */
export function opensNextClause(view: TextView, and: number, end: number): boolean {
  if (!has(view, and, Kind.conjunction) || normAt(view, and) === 'or' || !isNominal(view, and + 1))
    return false;
  let isAside = false;
  for (let i = and + 1; i < Math.min(end, and + REACH); i += 1) {
    if (!isPlain(view, i) || isMark(view, i)) return false;
    if (isComma(view, i)) {
      if (isAside && isFiniteVerb(view, i + 1)) return true;
      if (isAside) return false;
      isAside = true;
      continue;
    }
    if (isAside) continue;
    if (has(view, i, Kind.relative | Kind.conjunction | Kind.contrast)) return false;
    if (isVerb(view, i) && view.mentionAt[i]! < 0) return i > and + 1 && isFiniteVerb(view, i);
    // "the work | he did": of the noun.
    if (has(view, i, Kind.personPronoun) && i > and + 1) return false;
    if (!isNominal(view, i) && normAt(view, i) !== 'of' && !has(view, i, Kind.adverb)) return false;
  }
  return false;
}

/** "is", "makes", "gave": no participle. */
function isFiniteVerb(view: TextView, i: number): boolean {
  if (!isPlain(view, i) || has(view, i, Kind.participle) || normAt(view, i - 1) === 'to') return false;
  if (has(view, i, Kind.be | Kind.auxiliary)) return true;
  return isVerb(view, i) && (normAt(view, i).endsWith('s') || PAST.has(normAt(view, i)));
}

/** Past forms that are no participles: "gave", not "given" or "called". */
const PAST = new Set(
  'gave took went came did knew saw spoke broke wrote rose fell grew began ran drew chose drove threw'.split(
    ' ',
  ),
);
