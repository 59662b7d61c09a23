/** Words that somebody passes on: "a clerk quoted Korran as saying", "Korran was quoted as saying", "can be heard saying". */
import { type Phrase, phraseEndingAt } from '../phrases/phrase.ts';
import { phraseAfter } from '../phrases/phrase-after.ts';
import { has, isComma, isPlain, isStop, isVerb, lemmaAt, normAt, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';

/** Tokens between "quoted" and "saying". */
const LONGEST_NAME = 8;

/** "Korran quoted him as saying": not Korran's words. */
export function quotesAnother(view: TextView, verb: number): boolean {
  const { sentence, sentences } = view.passage;
  return quotedAsSaying(view, verb, sentences[sentence[verb]! * 2 + 1]!) !== undefined;
}

/**
 * "quoted Korran as saying", "remembers Korran saying", "quoted Korran, a clerk": the one who is quoted; null if nobody is
 * named, undefined for other verbs.
 */
export function quotedAsSaying(view: TextView, verb: number, end: number): Phrase | null | undefined {
  const isQuote = lemmaAt(view, verb) === 'quote';
  if (!isQuote && !RECALLING.has(lemmaAt(view, verb))) return undefined;
  for (let i = verb + 2; i < Math.min(end, verb + LONGEST_NAME); i += 1) {
    if (!has(view, i, Kind.participle) || !has(view, i, Kind.clause)) continue;
    const last = normAt(view, i - 1) === 'as' ? i - 2 : i - 1;
    const phrase = last > verb ? phraseEndingAt(view, last, verb + 1) : undefined;
    return phrase === undefined || phrase.kind === 'pronoun' ? null : phrase;
  }
  if (!isQuote) return undefined;
  const phrase = phraseAfter(view, verb + 1, end);
  return phrase?.kind === 'name' ? phrase : null;
}

const RECALLING = new Set(['remember', 'recall', 'recount', 'overhear', 'hear', 'cite']);

/** Tokens between "was" and "saying" in "was quoted by the paper as saying". */
const LONGEST_PASSIVE = 10;

/** "was quoted as saying", "can be heard saying", "was heard to say", "is expected to say": the last verb; −1 for others. */
export function saidAs(view: TextView, next: number, end: number): number {
  if (next >= end || !has(view, next, Kind.be | Kind.auxiliary)) return -1;
  let heard = false;
  for (let i = next + 1; i < Math.min(end, next + LONGEST_PASSIVE) && isPlain(view, i); i += 1) {
    if (!heard) heard = HEARD.has(normAt(view, i));
    // “…,” she was quoted by the Bay Post.
    else if (
      normAt(view, i - 1) === 'quoted' &&
      (normAt(view, i) === 'by' || normAt(view, i) === 'in') &&
      isLast(view, i, end)
    )
      return i - 1;
    else if (has(view, i, Kind.clause) && (has(view, i, Kind.participle) || isInfinitive(view, i))) return i;
    else if (isComma(view, i)) return -1;
  }
  return -1;
}

/** Nothing but a name stands between a token and the end. */
function isLast(view: TextView, at: number, end: number): boolean {
  for (let i = at + 1; i < end && isPlain(view, i) && !isStop(view, i); i += 1)
    if (isVerb(view, i) || isComma(view, i)) return false;
  return true;
}

const HEARD = new Set([
  'quoted',
  'heard',
  'reported',
  'seen',
  'cited',
  'recorded',
  'overheard',
  'said',
  'filmed',
  // “…,” Korran is expected to say: from the text given out before.
  'expected',
  'scheduled',
  'slated',
  'set',
  'due',
  'going',
  'planning',
]);

/** "to say", "to have said" */
function isInfinitive(view: TextView, i: number): boolean {
  return normAt(view, i - 1) === 'to' || (normAt(view, i - 1) === 'have' && normAt(view, i - 2) === 'to');
}
