/** The one right before a colon whose words follow: "…, as the Bay Post reports:", "this line from a Bay Post story:". */
import { type Phrase, phraseEndingAt } from '../phrases/phrase.ts';
import { phraseAfter } from '../phrases/phrase-after.ts';
import { has, isMark, isPlain, isVerb, normAt, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';

export function colonSource(view: TextView, colon: number, first: number): Phrase | undefined {
  return asReporting(view, colon, first) ?? thisFrom(view, colon, first);
}

/** "…, as the Bay Post reports:" */
function asReporting(view: TextView, colon: number, first: number): Phrase | undefined {
  const verb = colon - 1;
  if (verb <= first || !has(view, verb, Kind.clause) || !has(view, verb, Kind.finite)) return undefined;
  const phrase = phraseEndingAt(view, verb - 1, first, 0);
  if (phrase === undefined || phrase.kind === 'thing' || phrase.first <= first) return undefined;
  return normAt(view, phrase.first - 1) === 'as' ? phrase : undefined;
}

/** Tokens from "this" to "from", and from there to the colon. */
const LONGEST_LEAD = 5;
const LONGEST_SOURCE = 20;

/** "as in this opening line from a Bay Post story picked up by others:": the paper, or the one whose letter it is. */
function thisFrom(view: TextView, colon: number, first: number): Phrase | undefined {
  for (let i = colon - 1; i > first + 1 && i > colon - LONGEST_SOURCE; i -= 1) {
    if (!isPlain(view, i) || isMark(view, i)) return undefined;
    if (normAt(view, i) === 'from' && opensWithThis(view, i, first)) return sourceAt(view, i + 1, colon);
    if (isVerb(view, i) && !/(?:ed|en|ing)$/.test(normAt(view, i))) return undefined;
  }
  return undefined;
}

function opensWithThis(view: TextView, from: number, first: number): boolean {
  for (let i = from - 1; i >= first && i >= from - LONGEST_LEAD && isPlain(view, i); i -= 1) {
    if (normAt(view, i) === 'this') return true;
    if (!has(view, i, Kind.nounPart)) return false;
  }
  return false;
}

function sourceAt(view: TextView, from: number, colon: number): Phrase | undefined {
  const phrase = phraseAfter(view, from, colon);
  if (phrase === undefined || phrase.kind === 'thing' || phrase.kind === 'pronoun') return undefined;
  if (phrase.kind !== 'paper') return phrase;
  for (let i = from; i < phrase.end; i += 1) {
    const mention = view.mentionAt[i]!;
    if (mention >= 0 && view.mentions[mention]!.kind !== 'place')
      return { ...phrase, head: i, mention, kind: 'name' };
  }
  return phrase;
}
