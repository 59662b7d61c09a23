/** What is left of an attribution when the quoted sentences are taken out, and what somebody else tells of a thing. */
import type { Attribution, Ranges } from '../attributions/attribution.ts';
import {
  DET,
  has,
  isComma,
  isMark,
  isNominal,
  isPlain,
  normAt,
  posAt,
  type TextView,
  VERB,
} from '../text-view.ts';
import { ANY_VERB, Kind } from '../word-kinds.ts';

/** Tokens of "Mayor Ada Korran told reporters". */
const LONGEST_TAG = 8;

/** "“…,” he told reporters, according to the Post": no more than who said the quoted words. */
export function isTagOfQuotation(view: TextView, tokens: Ranges): boolean {
  const [from = 0, to = 0] = tokens;
  if (tokens.length !== 2 || to - from > LONGEST_TAG || from === 0) return false;
  if (isPlain(view, from - 1) && !isMark(view, from - 1)) return false;
  for (let i = from; i < to; i += 1) {
    if (!isPlain(view, i)) return false;
    if (posAt(view, i) === VERB)
      return has(view, i, Kind.clause | Kind.whom) && !has(view, i, Kind.participle);
    if (!isNominal(view, i) && !has(view, i, Kind.adverb | Kind.preposition)) return false;
  }
  return false;
}

/** Tokens of "Mayor Bram Vask replied". */
const SHORT_TAG = 4;

/** "Korran says | Vask replied, | “…”": who says the words behind, and nothing that is told. */
export function isTagBefore(view: TextView, tokens: Ranges): boolean {
  const [from = 0, to = 0] = tokens;
  if (tokens.length !== 2 || to - from > SHORT_TAG || to + 1 >= view.passage.length) return false;
  if (!isComma(view, to)) return false;
  const last = to - 1;
  return (
    (!isPlain(view, to + 1) || isMark(view, to + 1)) &&
    last > from &&
    posAt(view, last) === VERB &&
    has(view, last, ANY_VERB) &&
    !normAt(view, last).endsWith('ing') &&
    !has(view, last - 1, Kind.be)
  );
}

/** "A search shows he had left, police said": the police tell what the search shows. */
export function isToldByOthers(view: TextView, attributions: readonly Attribution[], a: number): boolean {
  const { cue, phrase, sentence, side } = attributions[a]!;
  if (side !== 'after' || phrase === undefined || (phrase.kind !== 'thing' && phrase.kind !== 'paper'))
    return false;
  for (let b = a + 1; b < attributions.length && attributions[b]!.sentence === sentence; b += 1) {
    const other = attributions[b]!;
    const [from = 0, to = 0] = other.content;
    if (other.side !== 'before' || other.phrase === undefined || !has(view, other.cue, Kind.clause)) continue;
    if (from <= cue && cue < to) return true;
  }
  return false;
}

/** "Korran describes that | loss as | “a shame. It hurts.”", "claimed the | “sailor left. He …”": a scrap that ends in mid-phrase. */
export function isHeadOfQuotation(view: TextView, first: number, end: number): boolean {
  if (end >= view.passage.length || end === first) return false;
  // "told the Post the following: “…”"
  if (normAt(view, end - 1) === 'following' && normAt(view, end) === ':') return true;
  if (!isMark(view, end)) return false;
  return posAt(view, end - 1) === DET || normAt(view, end - 1) === 'as';
}
