/** Where a statement pauses for its verb of saying, and whether it goes on behind it: "The boats, Korran said, are late". */
import {
  has,
  isComma,
  isDash,
  isMark,
  isPlain,
  isStop,
  isVerb,
  lemmaAt,
  normAt,
  type TextView,
} from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { type Ranges, trimmed } from './attribution.ts';
import { contentEnd } from './content-end.ts';
import { SUBORDINATORS } from './subordinate.ts';

/**
 * "The job marks his return, a friend said.": the tagger takes some verbs for nouns. What stands before the last comma
 * of a sentence is a statement unless it tells when, where or how.
 */
export function isStatement(view: TextView, { first, before, next, end }: Pause): boolean {
  if (next < end && !isStop(view, next)) return false;
  return isLongStatement(view, first, before);
}

export function isLongStatement(view: TextView, from: number, before: number): boolean {
  const first = has(view, from, Kind.conjunction) ? from + 1 : from;
  if (has(view, first, Kind.preposition | Kind.contrast | Kind.adverb | Kind.participle | Kind.time))
    return false;
  let words = 0;
  for (let i = first; i < before; i += 1) {
    if (isComma(view, i) || !isPlain(view, i)) return false;
    words += view.passage.word[i]!;
  }
  return words >= FEWEST_WORDS;
}

const FEWEST_WORDS = 5;

/** "The boats will go, Korran said, because the rain …": an adverbial of what is said. */
export function continuation(view: TextView, next: number, end: number): Ranges {
  const from = next + 1;
  if (from + 1 >= end || !isComma(view, next) || !isPlain(view, from)) return [];
  const isInfinitive = normAt(view, from) === 'to' && isVerb(view, from + 1);
  if (!isInfinitive && !CONTINUING.has(normAt(view, from))) return [];
  return trimmed(view, from, contentEnd(view, from, end));
}

const CONTINUING = new Set(
  'because so since especially particularly including unless if rather not'.split(' '),
);

/** The sentence ends or breaks off here. */
export function pauses(view: TextView, next: number, end: number): boolean {
  return (
    next >= end ||
    !isPlain(view, next) ||
    isComma(view, next) ||
    isStop(view, next) ||
    isMark(view, next) ||
    isDash(view, next) ||
    has(view, next, Kind.contrast) ||
    normAt(view, next) === 'when'
  );
}

/** "…, the mayor said in a speech in which she …" */
export function speaksIn(view: TextView, i: number, next: number, end: number): boolean {
  if (next + 1 >= end || lemmaAt(view, i) !== 'say') return false;
  return has(view, next, Kind.preposition) && normAt(view, next + 1) === 'which';
}

/** The attribution between two commas. */
interface Pause {
  /** First token of the sentence. */
  readonly first: number;
  /** The comma before it. */
  readonly before: number;
  /** The comma behind it. */
  readonly next: number;
  readonly end: number;
}

/** "If it rains, Korran said, the boats “will not go”": what follows is the main clause, or its verb. */
export function goesOn(view: TextView, { first, before, next, end }: Pause): boolean {
  if (next + 2 >= end || !isComma(view, next)) return false;
  return (
    // "It was, Korran said, the end"
    isVerb(view, before - 1) ||
    SUBORDINATORS.has(normAt(view, first)) ||
    normAt(view, first) === 'to' ||
    (isVerb(view, next + 1) && !has(view, next + 1, Kind.participle))
  );
}

export function quotationFollows(view: TextView, next: number, end: number): boolean {
  return next + 1 < end && (isMark(view, next) || isMark(view, next + 1) || !isPlain(view, next + 1));
}
