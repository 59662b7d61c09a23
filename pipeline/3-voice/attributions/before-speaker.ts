/** What stands left of the one who speaks, between him and his words: links, ranks, another name, an office, a lead. */
import {
  has,
  isComma,
  isMark,
  isNominal,
  isPlain,
  isRankStop,
  isVerb,
  normAt,
  type TextView,
} from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import type { Ranges } from './attribution.ts';

/** Left of the link in “…” as Korran put it, “…” is how Korran put it, and of the first of two names. */
export function beforeLink(view: TextView, behind: number, first: number): number {
  const at = beforeOther(view, beforeRank(view, behind, first), first);
  if (at <= first) return at;
  const norm = normAt(view, at);
  if (norm === 'as' && isMark(view, at - 1)) return at - 1;
  const isHow = (norm === 'how' || norm === 'what') && has(view, at - 1, Kind.be);
  return isHow && at - 1 > first && isMark(view, at - 2) ? at - 2 : at;
}

/** “…,” Navy spokesman Rear Adm. Ada Korran told: left of a rank that is cut short. */
function beforeRank(view: TextView, at: number, first: number): number {
  if (at - 1 <= first || !isRankStop(view, at)) return at;
  let i = at - 1;
  while (i > first && isPlain(view, i) && isNominal(view, i)) i -= 1;
  // "then-Sen. Ada Korran"
  if (normAt(view, i) === 'then' && normAt(view, i + 1) === '-') i -= 1;
  return isMark(view, i) || isComma(view, i) ? i : at;
}

/** "And, old tales notwithstanding, “…”": what leads to the quotation without a verb is the outlet’s. */
export function withoutLead(view: TextView, left: Ranges): Ranges {
  const [from = 0, to = 0] = left;
  if (left.length !== 2 || !isPlain(view, from) || isMark(view, from)) return left;
  let i = from;
  if (OCCASIONS.has(normAt(view, from))) return withoutOccasion(view, left);
  while (i < to && isPlain(view, i) && !isMark(view, i)) {
    if (isVerb(view, i) || i - from > LONGEST_LEAD) return left;
    i += 1;
  }
  return i < to && isComma(view, i - 1) ? [i, to] : left;
}

const LONGEST_LEAD = 8;

/** "Speaking to farmers, Korran says, …": when and to whom it is said. */
function withoutOccasion(view: TextView, left: Ranges): Ranges {
  const [from = 0, to = 0] = left;
  for (let i = from; i < to; i += 1)
    if (!isPlain(view, i) || isMark(view, i) || isComma(view, i)) return left;
  return [];
}

const OCCASIONS = new Set(['speaking', 'talking', 'writing', 'addressing', 'testifying', 'asked']);

/** A noun phrase that ends in a role, with no verb. */
export function isOffice(view: TextView, left: Ranges): boolean {
  const [from = 0, to = 0] = left;
  if (left.length !== 2 || to - from > LONGEST_LEAD) return false;
  let isRole = false;
  for (let i = from; i < to; i += 1) {
    if (!isPlain(view, i) || isVerb(view, i)) return false;
    isRole ||= has(view, i, Kind.role);
  }
  return isRole;
}

/** Words of the first of two who speak. */
const LONGEST_OTHER = 7;

/** “…,” Ada Korran and Bram Vask said; "…, teachers and clerks said": left of the first. */
function beforeOther(view: TextView, at: number, first: number): number {
  if (at <= first || normAt(view, at) !== 'and' || !isNominal(view, at - 1)) return at;
  const isName = view.mentionAt[at - 1]! >= 0;
  let i = at - 1;
  while (i > first && i > at - LONGEST_OTHER && isPlain(view, i) && isNominal(view, i)) i -= 1;
  return isMark(view, i) || (isName && normAt(view, i) === 'as') || (!isName && isComma(view, i)) ? i : at;
}
