/** "per" in the sense of "according to". */
import { DET, has, isComma, normAt, posAt, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';

/** ", per the Bay Post", ", per a new report"; not "per month", "$5 per boat". */
export function isPer(view: TextView, i: number, end: number): boolean {
  if (normAt(view, i) !== 'per' || i === 0 || i + 2 >= end || !isComma(view, i - 1)) return false;
  const isArticle = posAt(view, i + 1) === DET;
  const noun = isArticle ? i + 2 : i + 1;
  const mention = view.mentionAt[noun]!;
  if (mention >= 0) return view.mentions[mention]!.kind !== 'place';
  return isArticle && (has(view, noun, Kind.paperNoun) || has(view, noun + 1, Kind.paperNoun));
}
