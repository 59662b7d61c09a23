/** What belongs to a noun right of a verb: "a person | familiar with the talks", "a tally | by the Harbour League". */
import { normAt, type TextView } from '../text-view.ts';
import type { Phrase } from './phrase.ts';
import { phraseAfter } from './phrase-after.ts';

/** The phrase with the words that tell which person or paper it is. */
export function withTail(view: TextView, phrase: Phrase, until: number): Phrase {
  const link = linkBehind(view, phrase);
  if (link < 0 || link + 1 >= until) return phrase;
  const rest = phraseAfter(view, link + 1, until);
  if (rest === undefined || rest.kind === 'pronoun') return phrase;
  return { ...phrase, end: rest.end };
}

/** The preposition behind the phrase; −1 if none belongs to it. */
function linkBehind(view: TextView, { kind, end }: Phrase): number {
  if (end >= view.passage.length) return -1;
  if (kind === 'paper') return OF_PAPER.has(normAt(view, end)) ? end : -1;
  if (kind === 'name') return -1;
  const at = CLOSE.has(normAt(view, end - 1)) ? end : CLOSE.has(normAt(view, end)) ? end + 1 : -1;
  return at > 0 && at < view.passage.length && OF_CLOSE.has(normAt(view, at)) ? at : -1;
}

const OF_PAPER = new Set(['by', 'from']);
const CLOSE = new Set(['close', 'familiar']);
const OF_CLOSE = new Set(['to', 'with']);
