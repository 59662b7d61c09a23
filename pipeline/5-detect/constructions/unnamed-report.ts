/** "reportedly": a report of nobody's, unless its sentence or the one before names who reported it. */
import type { Passage, Vocab } from '../../types.ts';
import type { Stretch } from '../exceptions.ts';
import { type Construe, sentenceOf } from './construction.ts';

/** Lemmas near which a name is the report's: "according to the Ossel Gazette", "the Gazette reported". */
const REPORTING = new Set(
  'accord report tell write reveal publish obtain indict charge allege accuse'.split(' '),
);
/** Tokens between the name and the word of reporting. */
const REACH = 5;

export const unnamedReport: Construe = ({ vocab }, passage, match) => {
  const here = sentenceOf(passage, match.first);
  if (isReported(passage, vocab, here, match)) return undefined;
  if (here.first === 0) return match;
  return isReported(passage, vocab, sentenceOf(passage, here.first - 1), match) ? undefined : match;
};

/** A name beside a word of reporting. The match itself is none. */
function isReported(passage: Passage, vocab: Vocab, { first, end }: Stretch, match: Stretch): boolean {
  let name = -1;
  let verb = -1;
  for (let i = first; i < end; i += 1) {
    if (i >= match.first && i < match.end) continue;
    if (passage.inName[i]) name = i;
    else if (passage.word[i] && REPORTING.has(vocab.lemma[passage.lexeme[i]!]!)) verb = i;
    if (name >= 0 && verb >= 0 && Math.abs(name - verb) <= REACH) return true;
  }
  return false;
}
