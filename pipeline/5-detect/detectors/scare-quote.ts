import type { Passage, Quote } from '../../types.ts';
import type { Detector } from '../cue.ts';
import type { Stretch } from '../exceptions.ts';

/** Quotation marks that quote nobody: "the ‘reform’ closed nine schools". */
export const scareQuote: Detector = {
  id: 'scare-quote',
  category: 'scare-quote',
  title: 'Quotation marks of distance',
  description:
    'Up to three words in quotation marks that the article attributes to nobody and that are no title, name or term: the marks keep the words at a distance.',
  source: 'own; class after Predelli 2003, Meibauer 2015 (scare quotes)',
  find: (_, passage, quotes) => {
    const drafts = [];
    for (const quote of quotes) {
      if (quote.passage !== passage.name || quote.type !== 'scare') continue;
      const tokens = tokensOf(passage, quote);
      if (tokens === undefined) continue;
      drafts.push({
        ...tokens,
        strength: 1 as const,
        negated: false,
        voice: 'outlet' as const,
        why: 'The quotation marks around “{text}” keep a distance from the words without saying who uses them, or what is wrong with them.',
        neutral: ['“{text}”, as [name] calls it', ''],
        counter: 'The marks may show a word as new, foreign or technical.',
      });
    }
    return drafts;
  },
};

/** Tokens inside the marks; undefined if there are none. Tokens are in order of place. */
function tokensOf(passage: Passage, { start, end }: Quote): Stretch | undefined {
  const first = firstFrom(passage, start);
  let last = first;
  while (last < passage.length && passage.end[last]! <= end) last += 1;
  // "‘reform,’": the comma belongs to the sentence.
  while (last > first && passage.word[last - 1] === 0) last -= 1;
  return last > first ? { first, end: last } : undefined;
}

/** First token that begins at or behind an offset. */
function firstFrom({ start, length }: Passage, offset: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (start[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
