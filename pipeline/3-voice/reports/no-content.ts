/** Contents that tell nothing: a date, a picture, how long something took. */
import { PICTURES } from '../../lexicons/report-limits.ts';
import { has, isPlain, isVerb, lemmaAt, NUM, normAt, posAt, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';

/** "as Korran said in May, 2013", "told the Post that December": when it was said. */
export function isBareDate(view: TextView, content: readonly number[]): boolean {
  const [first = 0, end = 0] = content;
  if (content.length !== 2 || end - first > 2) return false;
  for (let i = first; i < end; i += 1) if (posAt(view, i) !== NUM && !has(view, i, Kind.time)) return false;
  return end > first && isPlain(view, first);
}

/** "called a press conference the next day": held one; not "called the conference a farce". */
export function isHeldOn(view: TextView, [first = 0, end = 0]: readonly number[]): boolean {
  if (normAt(view, first) === 'the') return false;
  for (let i = first + 1; i < Math.min(end, first + HELD_REACH); i += 1)
    // "called a strike after the sale", "called early elections last fall"
    if (HELD.has(lemmaAt(view, i)))
      return has(view, end - 1, Kind.time) || (i + 1 < end && has(view, i + 1, Kind.time | Kind.contrast));
  return false;
}

/** Tokens of "an urgent press conference". */
const HELD_REACH = 5;
const HELD = new Set(['conference', 'meeting', 'election', 'session', 'strike', 'referendum', 'hearing']);

/** At the head of a sentence the tagger leaves the plural as it is. */
export function isPicture(view: TextView, noun: number): boolean {
  return PICTURES.has(lemmaAt(view, noun)) || PICTURES.has(normAt(view, noun).replace(/s$/, ''));
}

/** "that the mayor is so proud of | will last": the verb of the sentence, and nothing she is proud of. */
export function isStranded(view: TextView, first: number): boolean {
  return has(view, first - 1, Kind.topic) && isVerb(view, first) && !has(view, first, Kind.participle);
}

/** "complained for years", "had pushed for decades" */
export function isDuration(view: TextView, first: number): boolean {
  return normAt(view, first - 1) === 'for' && DURATIONS.has(normAt(view, first));
}

const DURATIONS = new Set(['decades', 'years', 'months', 'weeks', 'days', 'hours', 'minutes', 'ages']);

/** "a law that tells us", "which reminds me" */
export function isToReader(view: TextView, cue: number): boolean {
  const norm = normAt(view, cue);
  return (norm === 'tells' || norm === 'reminds') && READERS.has(normAt(view, cue + 1));
}

const READERS = new Set(['us', 'me', 'you']);
