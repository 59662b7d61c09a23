/** Finds what a figure counts: behind it, announced before it, or named with an earlier figure. */
import type { Figure } from '../../types.ts';
import { announcedBefore, askedBefore } from './announced.ts';
import { countedAfter } from './counted.ts';
import type { Measure } from './measure.ts';
import type { Counted } from './noun-phrase.ts';
import { isPersonNoun, personAdjectives } from './person-words.ts';
import { inSentence, lemmaAt, normAt, posAt, type Words } from './words-at.ts';

const COUNTING = new Set(['count', 'estimate', 'report', 'claim', 'give', 'say', 'cite', 'announce']);
const UNITLESS = new Set(['people', 'count']);

/** `first` and `end` are the figure's tokens with its bounds; `before` are the passage's figures so far. */
export function nounOf(
  words: Words,
  measure: Measure,
  first: number,
  end: number,
  before: readonly Figure[],
): Counted {
  const behind = countedAfter(words, measure, first, end);
  if (behind.head !== undefined) return behind;
  const announced = announcedBefore(words, first);
  if (announced?.head !== undefined && (measure.unit === undefined || !announced.isPeople))
    return { ...announced, end: behind.end, isAnaphor: false };
  const asked = askedBefore(words, first);
  if (asked !== undefined)
    return { head: asked, isPeople: isPersonNoun(asked), of: undefined, end: behind.end, isAnaphor: false };
  if (measure.unit !== undefined) return behind;
  const isAnaphor = behind.isAnaphor || announced !== undefined;
  if (!isAnaphor && (measure.vague || !isElliptical(words, first, end))) return behind;
  const last = lastCounted(words, first, before, isAnaphor ? 1 : 0);
  return last === undefined ? behind : { ...last, end: behind.end, isAnaphor };
}

/** "the union counted 820 people, the company 540"; "130 more": the noun was just said. */
function isElliptical(words: Words, first: number, end: number): boolean {
  const next = normAt(words, end);
  if (next === 'more' || next === 'others') return true;
  if (isOfMany(words, first)) return true;
  // "the ministry says 42,000 soldiers; the mission counted 31,000 on Monday"
  if (COUNTING.has(lemmaAt(words, first - 1)) && posAt(words, end) !== 'NOUN') return true;
  const isLast = !inSentence(words, end, first) || /^[.;,!?]/.test(next);
  return isLast && /^(?:NOUN|PROPN)$/.test(posAt(words, first - 1)) && inSentence(words, first - 1, first);
}

/** "Of 61 traders on the street, 38 signed." */
function isOfMany(words: Words, first: number): boolean {
  const { passage } = words;
  const opener = passage.sentences[passage.sentence[first]! * 2]!;
  return normAt(words, opener) === 'of' && normAt(words, first - 1) === ',';
}

/** What the latest figure counts, if it stands at most `back` sentences before. */
function lastCounted(
  { passage }: Words,
  first: number,
  before: readonly Figure[],
  back: number,
): Pick<Counted, 'head' | 'isPeople' | 'of'> | undefined {
  const last = before.findLast((figure) => figure.counts !== undefined && UNITLESS.has(figure.unit));
  if (last === undefined) return undefined;
  const oldest = passage.sentence[first]! - back;
  let token = first;
  while (token > 0 && passage.start[token]! > last.start) token -= 1;
  if (passage.sentence[token]! < oldest) return undefined;
  const head = last.counts!;
  const isPeople = isPersonNoun(head) || personAdjectives.has(head) || last.unit === 'people';
  return { head, isPeople, of: last.of };
}
