/** “Is it late?” “It is,” he said: words whose mark opens right behind a question in marks are another’s. */
import { isComma, isMark, isPlain, normAt, type TextView } from '../text-view.ts';

/** Tokens of an answer. */
const LONGEST = 150;

/** `at` is the first token behind the words. */
export function answersHere(view: TextView, at: number): boolean {
  let i = at - 1;
  while (i > 0 && isPlain(view, i) && (isMark(view, i) || isComma(view, i))) i -= 1;
  if (i === at - 1) return false;
  const { paragraph } = view.passage;
  while (i > at - LONGEST && i > 1 && !isPlain(view, i)) i -= 1;
  if (i < 2 || !isMark(view, i) || !isMark(view, i - 1) || paragraph[i - 2] !== paragraph[at]) return false;
  return isPlain(view, i - 1) && normAt(view, i - 2) === '?';
}
