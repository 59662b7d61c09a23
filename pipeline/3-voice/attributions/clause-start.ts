/** Whether a clause begins: a subject, and its verb not far behind. */
import { LexemeFlag } from '../../types.ts';
import { AUX, flagsAt, has, isComma, isPlain, normAt, posAt, type TextView, VERB } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';

/** Tokens of a subject and its verb. */
const NEAR_SUBJECT = 8;
export const FAR_SUBJECT = 14;

/** Within the next words a subject and its verb follow, so that a new clause begins here. */
export function isSubjectNext(view: TextView, from: number, until: number, reach = NEAR_SUBJECT): boolean {
  const limit = Math.min(until, from + reach);
  for (let i = from; i < limit; i += 1) {
    if (!isPlain(view, i)) return false;
    if (isComma(view, i)) return false;
    const pos = posAt(view, i);
    if (i > from && (pos === VERB || pos === AUX)) return true;
    // "Korran notes that", where the tagger sees a noun
    if (i > from && has(view, i, Kind.nounVerb) && normAt(view, i + 1) === 'that') return true;
  }
  return false;
}

/** A finite verb stands between here and the next comma or stop, so this is a clause and no bare noun phrase. */
export function isClause(view: TextView, from: number, until: number): boolean {
  const limit = Math.min(until, from + 18);
  for (let i = from; i < limit; i += 1) {
    if (!isPlain(view, i)) return true;
    if (flagsAt(view, i) & LexemeFlag.ender) return false;
    const pos = posAt(view, i);
    if (i > from && (pos === VERB || pos === AUX) && !has(view, i, Kind.participle)) return true;
  }
  return false;
}
