/** … we sail at dawn,” Korran said. “The boats are ready.”: the mark that opens the first words is lost, the rest is hers. */
import type { Attribution } from '../attributions/attribution.ts';
import type { MarkedWords } from '../quotations/marked-words.ts';
import { isComma, isMark, isPlain, opensSentence, type TextView } from '../text-view.ts';
import { anyVerbBehind } from './any-verb-behind.ts';
import { sayerBehind } from './sayer-behind.ts';

export function behindStrayMark(view: TextView, quote: MarkedWords): Attribution | undefined {
  if (quote.shape !== 'direct' || !opensSentence(view, quote.first)) return undefined;
  const { paragraph, sentence, sentences } = view.passage;
  const before = sentence[quote.first]! - 1;
  const first = sentences[before * 2] ?? -1;
  if (first < 0 || paragraph[first] !== paragraph[quote.first]) return undefined;
  const end = strayMark(view, first, sentences[before * 2 + 1]!);
  if (end < 0) return undefined;
  const words: MarkedWords = { ...quote, first, end };
  const said = sayerBehind(view, words) ?? anyVerbBehind(view, words);
  return said && { ...said, content: [quote.first, quote.end], side: 'after' };
}

/** A mark right behind a comma that closes nothing; −1 without. */
function strayMark(view: TextView, first: number, end: number): number {
  const { passage } = view;
  for (let i = first + 1; i + 1 < end; i += 1) {
    if (!isPlain(view, i)) return -1;
    if (isMark(view, i) && isComma(view, i - 1) && passage.start[i] === passage.end[i - 1])
      return isPlain(view, i - 1) && isPlain(view, i + 1) ? i : -1;
  }
  return -1;
}
