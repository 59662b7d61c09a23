/** A quoted sentence that follows a sentence in which somebody is paraphrased. */
import { LexemeFlag, VOICES } from '../../types.ts';
import type { MarkedWords } from '../quotations/marked-words.ts';
import { flagsAt, has, isComma, isMark, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { type Attributed, type Evidence, leadingWords } from './attributed.ts';
import { isOfRecord } from './same-speaker.ts';

const FURNITURE = VOICES.indexOf('furniture');

export function afterParaphrase(
  { view, attributions }: Evidence,
  quote: MarkedWords,
): Attributed | undefined {
  const { sentence, sentences, voice } = view.passage;
  if (quote.shape !== 'direct' || leadingWords(view, quote.first) > 0 || goesOn(view, quote))
    return undefined;
  let before = sentence[quote.first]! - 1;
  while (before >= 0 && voice[sentences[before * 2]!] === FURNITURE) before -= 1;
  let found = -1;
  for (let a = attributions.length - 1; a >= 0 && attributions[a]!.sentence >= before; a -= 1) {
    const { sentence: at, phrase, cue } = attributions[a]!;
    if (at === before && phrase !== undefined && has(view, cue, Kind.clause | Kind.object | Kind.according))
      if (!isOfRecord(view, attributions[a]!) || !isApart(view, cue, quote)) found = a;
  }
  return found < 0
    ? undefined
    : { attribution: found, mention: -1, rule: 'quoted sentence after a paraphrase' };
}

/** In another paragraph. */
function isApart({ passage: { paragraph } }: TextView, cue: number, { first }: MarkedWords): boolean {
  return paragraph[cue] !== paragraph[first];
}

/** A comma or a small letter behind the quotation: its own attribution follows, though none was read. */
function goesOn(view: TextView, { first, end }: MarkedWords): boolean {
  const { passage } = view;
  if (end > first && isComma(view, end - 1)) return true;
  let i = end;
  while (i < passage.length && isMark(view, i)) i += 1;
  if (i >= passage.length || passage.paragraph[i] !== passage.paragraph[first]) return false;
  return isComma(view, i) || (passage.word[i] === 1 && (flagsAt(view, i) & LexemeFlag.capital) === 0);
}
