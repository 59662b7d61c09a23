/** "the “old spirit” – as Korran put it – won", "“night boats,” as they are called by sailors": an aside says who puts it so. */
import type { Attribution } from '../attributions/attribution.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { phraseAfter } from '../phrases/phrase-after.ts';
import type { MarkedWords } from '../quotations/marked-words.ts';
import {
  has,
  isComma,
  isDash,
  isMark,
  isPlain,
  isVerb,
  lemmaAt,
  normAt,
  type TextView,
} from '../text-view.ts';
import { Kind } from '../word-kinds.ts';

const PUTTING = new Set([
  'put',
  'describe',
  'call',
  'term',
  'phrase',
  'say',
  'write',
  'label',
  'dub',
  'know',
]);
const IT = new Set(['it', 'them', 'him', 'her']);
/** Tokens from "they" to "by": "they are still called by". */
const TO_BY = 6;

export function asPut(view: TextView, quote: MarkedWords): Attribution | undefined {
  const { length, sentence, sentences } = view.passage;
  if (quote.shape === 'direct') return undefined;
  let as = quote.end;
  while (as < length && (isMark(view, as) || isComma(view, as) || isDash(view, as))) as += 1;
  if (as === quote.end || as + 3 >= length || !isPlain(view, as) || normAt(view, as) !== 'as')
    return undefined;
  const index = sentence[quote.first]!;
  if (sentence[as] !== index) return undefined;
  const end = sentences[index * 2 + 1]!;
  const found = calledBy(view, as + 1, end) ?? putBy(view, as + 1, end);
  if (found === undefined) return undefined;
  const content = [quote.first, quote.end];
  return { ...found, content, side: 'before', rule: 'as somebody puts it', sentence: index };
}

type Found = Pick<Attribution, 'cue' | 'phrase'>;

/** "they are called by sailors", "it's called by sailors" */
function calledBy(view: TextView, from: number, end: number): Found | undefined {
  if (!has(view, from, Kind.personPronoun | Kind.indefinite) || !has(view, from + 1, Kind.be))
    return undefined;
  for (let i = from + 3; i < Math.min(end - 1, from + TO_BY) && isPlain(view, i); i += 1) {
    if (normAt(view, i) !== 'by' || !isVerb(view, i - 1)) continue;
    const phrase = somebody(phraseAfter(view, i + 1, end));
    return phrase && { cue: i - 1, phrase };
  }
  return undefined;
}

/** "Korran put it", "the Bay Post described it" */
function putBy(view: TextView, from: number, end: number): Found | undefined {
  const phrase = somebody(phraseAfter(view, from, end));
  if (phrase === undefined || phrase.first !== from) return undefined;
  let verb = phrase.end;
  while (verb < end && has(view, verb, Kind.adverb | Kind.auxiliary)) verb += 1;
  if (verb + 1 >= end || !isVerb(view, verb) || !PUTTING.has(lemmaAt(view, verb))) return undefined;
  return IT.has(normAt(view, verb + 1)) ? { cue: verb, phrase } : undefined;
}

function somebody(phrase: Phrase | undefined): Phrase | undefined {
  return phrase?.kind === 'name' || phrase?.kind === 'role' ? phrase : undefined;
}
