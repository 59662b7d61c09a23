/** Whether quoted words, or a clause, stand right before a token. */
import { LexemeFlag } from '../../types.ts';
import { TITLED } from '../quotations/words-in-clause.ts';
import { flagsAt, has, isComma, isMark, isPlain, isVerb, normAt, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { isGenitive } from './adverbials.ts';

/** A quotation ends right before: “…,” X said; “…”, X said; “…?” X asked. */
export function closesQuotation(view: TextView, before: number, first: number): boolean {
  let i = before;
  let stop = false;
  while (i >= first && (isMark(view, i) || isComma(view, i))) {
    stop ||= isComma(view, i);
    i -= 1;
  }
  if (i === before || i < first || isPlain(view, i) || isTitle(view, i, first)) return false;
  return stop || !view.passage.word[i];
}

/** "On KTV’s “Noria Today,” Korran said …", "In talks on “Noria Today,” …": the marks hold a name, nothing that is said. */
function isTitle(view: TextView, last: number, first: number): boolean {
  let i = last;
  while (i > first && (!isPlain(view, i) || isMark(view, i))) i -= 1;
  // Not the mark that opens the sentence, which may be the sign of a genitive, too.
  if (i <= first) return false;
  return (
    isEntitled(view, i) ||
    isGenitive(view, i) ||
    (has(view, i, Kind.preposition) && hasCapitals(view, i + 1, last))
  );
}

/** "In a post titled “Old Boats,” Korran said …" */
export function isEntitled(view: TextView, before: number): boolean {
  return isVerb(view, before) && TITLED.has(normAt(view, before));
}

/** All words of a stretch have capitals, and there is one. */
function hasCapitals(view: TextView, from: number, last: number): boolean {
  let words = 0;
  for (let i = from; i <= last; i += 1) {
    if (!view.passage.word[i]) continue;
    if (!(flagsAt(view, i) & (LexemeFlag.capital | LexemeFlag.allCaps))) return false;
    words += 1;
  }
  return words > 1;
}

/** A finite verb or quoted words stand in the stretch. */
export function isFiniteBefore(view: TextView, first: number, before: number): boolean {
  for (let i = first; i < before; i += 1) {
    if (!isPlain(view, i)) return true;
    if (isVerb(view, i) && !has(view, i, Kind.participle)) return true;
  }
  return false;
}
