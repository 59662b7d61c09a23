/** Whether quoted words, or a clause, stand right before a token. */
import { has, isComma, isMark, isPlain, isVerb, type TextView } from '../text-view.ts';
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

/** "On KTV’s “Noria Today,” Korran said …": the marks hold a name, nothing that is said. */
function isTitle(view: TextView, last: number, first: number): boolean {
  let i = last;
  while (i > first && (!isPlain(view, i) || isMark(view, i))) i -= 1;
  // Not the mark that opens the sentence, which may be the sign of a genitive, too.
  return i > first && isGenitive(view, i);
}

/** A finite verb or quoted words stand in the stretch. */
export function isFiniteBefore(view: TextView, first: number, before: number): boolean {
  for (let i = first; i < before; i += 1) {
    if (!isPlain(view, i)) return true;
    if (isVerb(view, i) && !has(view, i, Kind.participle)) return true;
  }
  return false;
}
