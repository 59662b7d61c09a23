/** “The boats are late,” Korran said. They “have no hope of a sale this year.”: she goes on in a sentence of the outlet’s. */
import type { MarkedWords } from '../quotations/marked-words.ts';
import { isTitle } from '../quotations/titles.ts';
import {
  has,
  isComma,
  isDash,
  isMark,
  isPlain,
  isVerb,
  normAt,
  posAt,
  type TextView,
  VERB,
} from '../text-view.ts';
import { ANY_VERB, Kind } from '../word-kinds.ts';
import { type Attributed, type Evidence, isKnown, leadingWords } from './attributed.ts';

/** Words of the outlet's before the marks: "Now there is". */
const LONGEST_LEAD = 7;

export function newSentence(
  { view, quotes, attributions, known }: Evidence,
  q: number,
): Attributed | undefined {
  const quote = quotes[q]!;
  const before = quotes[q - 1];
  if (quote.shape !== 'mixed' || before === undefined || !isKnown(known[q - 1]!)) return undefined;
  const { attribution } = known[q - 1]!;
  const cue = attributions[attribution]?.cue ?? -1;
  const { paragraph, sentence } = view.passage;
  if (cue < before.end || paragraph[cue] !== paragraph[quote.first]) return undefined;
  if (sentence[quote.first] !== sentence[cue]! + 1 || before.depth > 0) return undefined;
  const lead = leadingWords(view, quote.first);
  if (lead === 0 || lead > LONGEST_LEAD || isTitle(view, quote) || !isTheirs(view, quote)) return undefined;
  return { ...known[q - 1]!, rule: 'goes on in the next sentence' };
}

/** Nothing in the lead says whose the words are. */
function isTheirs(view: TextView, { first }: MarkedWords): boolean {
  const { sentence, sentences } = view.passage;
  for (let i = sentences[sentence[first]! * 2]!; i < first; i += 1) {
    if (!isPlain(view, i)) return false;
    if (isMark(view, i)) continue;
    if (normAt(view, i) === ':' || isDash(view, i) || has(view, i, Kind.contentNoun | Kind.paperNoun))
      return false;
    if (isVerb(view, i) && posAt(view, i) === VERB && has(view, i, ANY_VERB)) return false;
    if (isComma(view, i) && isMark(view, i + 1)) return false;
  }
  return true;
}
