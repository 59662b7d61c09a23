/** The noun phrase that opens a stretch of the outlet’s words, whatever the tagger makes of its first words: "yet another aide". */

import { LexemeFlag } from '../../types.ts';
import { headOf } from '../phrases/head.ts';
import { type Phrase, phraseEndingAt } from '../phrases/phrase.ts';
import { flagsAt, has, isComma, isNominal, isPlain, normAt, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';

const ENDS = Kind.preposition | Kind.relative | Kind.conjunction;
/** "one of the officials" */
const PARTS = new Set(['one', 'two', 'three', 'some', 'many', 'most', 'several', 'few', 'another', 'others']);

/** Of the tokens [first, end). */
export function openingPhrase(view: TextView, first: number, end: number): Phrase | undefined {
  if (view.mentionAt[first]! < 0 && opensNone(view, first)) return undefined;
  const run = endOfRun(view, first, end);
  if (run === first) return undefined;
  if (run + 1 < end && normAt(view, run) === 'of' && PARTS.has(normAt(view, run - 1)))
    return partOf(view, first, run + 1, end);
  const whole = phraseEndingAt(view, endOfLine(view, first, end) - 1, first);
  if (whole !== undefined && whole.first === first && whole.kind === 'name') return whole;
  const named = apposed(view, run, end);
  const head = headOf(view, first, run, run);
  return named !== undefined && head?.kind === 'role' ? { ...named, first } : head;
}

/** "agreed by all", "absolutely, they replied" */
function opensNone(view: TextView, i: number): boolean {
  if (normAt(view, i) === 'yet') return normAt(view, i + 1) !== 'another';
  if (has(view, i, Kind.personPronoun | Kind.conjunction)) return true;
  if (has(view, i, Kind.be | Kind.auxiliary)) return (flagsAt(view, i) & LexemeFlag.capital) === 0;
  if (has(view, i, Kind.adverb)) return isComma(view, i + 1);
  // "at-large member Ada Korran"
  return has(view, i, Kind.preposition) && !OPENS.has(normAt(view, i)) && normAt(view, i + 1) !== '-';
}

/** "an outside adviser", "then Mayor Ada Korran": words before a noun that the tagger takes for others. */
const OPENS = new Set(['outside', 'then', 'former']);

/** Before the first preposition, relative pronoun, comma or bracket. */
function endOfRun(view: TextView, first: number, end: number): number {
  let i = first;
  while (i < end && isPlain(view, i) && !isComma(view, i) && normAt(view, i) !== '(') {
    if (i > first && has(view, i, ENDS) && view.mentionAt[i]! < 0 && !OPENS.has(normAt(view, i))) break;
    i += 1;
  }
  return i;
}

/** Before the first comma or bracket. */
function endOfLine(view: TextView, first: number, end: number): number {
  let i = first;
  while (i < end && isPlain(view, i) && !isComma(view, i) && normAt(view, i) !== '(') i += 1;
  return i;
}

function partOf(view: TextView, first: number, from: number, end: number): Phrase | undefined {
  const run = endOfRun(view, from, end);
  const head = run > from && isNominal(view, run - 1) ? headOf(view, from, run, run) : undefined;
  return head === undefined || head.kind === 'thing' || head.kind === 'pronoun'
    ? undefined
    : { ...head, first, mention: -1, kind: head.kind === 'paper' ? 'paper' : 'role' };
}

/** "his wife, Ada, said": the person named between commas behind her role. */
function apposed(view: TextView, comma: number, end: number): Phrase | undefined {
  if (comma + 1 >= end || !isComma(view, comma)) return undefined;
  const mention = view.mentionAt[comma + 1]!;
  if (mention < 0 || view.mentions[mention]!.kind !== 'person') return undefined;
  let i = comma + 1;
  while (i < end && view.mentionAt[i] === mention) i += 1;
  return i === end || isComma(view, i) || normAt(view, i) === '('
    ? { first: comma + 1, end: i, head: i - 1, mention, kind: 'name' }
    : undefined;
}
