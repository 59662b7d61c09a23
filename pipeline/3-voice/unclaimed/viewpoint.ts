/** “…” in the eyes of its critics · in Korran’s view, it is “…”: a phrase says who sees it so. */
import { isGenitive } from '../attributions/adverbials.ts';
import type { Attribution } from '../attributions/attribution.ts';
import { type Phrase, phraseEndingAt } from '../phrases/phrase.ts';
import { phraseAfter } from '../phrases/phrase-after.ts';
import type { MarkedWords } from '../quotations/marked-words.ts';
import { has, isDash, isMark, isNominal, isPlain, normAt, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';

const VIEWS = new Set([
  'eyes',
  'view',
  'opinion',
  'estimation',
  'telling',
  'words',
  'parlance',
  'minds',
  'mind',
]);
/** Tokens between such a phrase and the marks. */
const REACH = 20;

export function viewpoint(view: TextView, quote: MarkedWords): Attribution | undefined {
  if (quote.words < 2 || quote.shape === 'direct') return undefined;
  const { sentence, sentences } = view.passage;
  const index = sentence[quote.first]!;
  const first = sentences[index * 2]!;
  const end = sentences[index * 2 + 1]!;
  const noun =
    usedWords(view, quote.end, end) ??
    viewBehind(view, quote.end, end) ??
    viewBefore(view, quote.first, first);
  if (noun === undefined) return forWhom(view, quote, first, index);
  const phrase = holderOf(view, noun, first, end);
  if (phrase === undefined || phrase.kind === 'thing') return undefined;
  const side = noun < quote.first ? 'after' : 'before';
  const content = [quote.first, quote.end];
  return { cue: noun, phrase, content, side, rule: 'in somebody’s words', sentence: index };
}

/** "For Korran, the sale “has the power to break us all.”" */
function forWhom(view: TextView, quote: MarkedWords, first: number, index: number): Attribution | undefined {
  if (quote.shape !== 'mixed' || !FOR.has(normAt(view, first)) || !isPlain(view, first)) return undefined;
  const phrase = phraseAfter(view, first + 1, quote.first);
  if (phrase === undefined || (phrase.kind !== 'name' && phrase.kind !== 'role')) return undefined;
  if (normAt(view, phrase.end) !== ',') return undefined;
  // Another quotation stands between.
  for (let i = phrase.end; i < quote.first - 1; i += 1) if (!isPlain(view, i)) return undefined;
  const content = [quote.first, quote.end];
  return { cue: first, phrase, content, side: 'after', rule: 'in somebody’s words', sentence: index };
}

const FOR = new Set(['for', 'to']);

/** "“…,” to use Korran’s words" */
function usedWords(view: TextView, from: number, end: number): number | undefined {
  let i = from;
  while (i < end && (isMark(view, i) || normAt(view, i) === ',' || isDash(view, i))) i += 1;
  if (i + 2 >= end || !isPlain(view, i) || normAt(view, i) !== 'to' || !USING.has(normAt(view, i + 1)))
    return undefined;
  for (let k = i + 2; k < Math.min(end, i + 8) && isPlain(view, k); k += 1)
    if (USED.has(normAt(view, k))) return k;
  return undefined;
}

const USING = new Set(['use', 'borrow', 'quote']);
const USED = new Set(['words', 'word', 'phrase', 'term', 'line', 'expression']);

/** Right behind the marks. */
function viewBehind(view: TextView, from: number, end: number): number | undefined {
  let i = from;
  while (i < end && (isMark(view, i) || normAt(view, i) === ',')) i += 1;
  if (i >= end || i === from || !isIn(view, i)) return undefined;
  for (let k = i + 1; k < Math.min(end, i + 7) && isPlain(view, k); k += 1)
    if (VIEWS.has(normAt(view, k))) return k;
  return undefined;
}

/** At the head of the sentence, or "in the words of" behind a comma, with no other quotation between. */
function viewBefore(view: TextView, marks: number, first: number): number | undefined {
  const head = has(view, first, Kind.contrast | Kind.conjunction) ? first + 1 : first;
  const from = marks - head <= REACH && isIn(view, head) ? head : inWords(view, marks, first);
  if (from === undefined) return undefined;
  for (let i = from + 1; i < marks && isPlain(view, i); i += 1) if (VIEWS.has(normAt(view, i))) return i;
  return undefined;
}

/** The "in" of ", in the words of Korran,". */
function inWords(view: TextView, marks: number, first: number): number | undefined {
  for (let i = marks - 3; i > first && i > marks - REACH && isPlain(view, i); i -= 1)
    if (isIn(view, i) && normAt(view, i + 2) === 'words' && normAt(view, i + 3) === 'of') return i;
  return undefined;
}

function isIn(view: TextView, i: number): boolean {
  return isPlain(view, i) && normAt(view, i) === 'in';
}

/** "the eyes of its critics", "Korran’s view", "his view" */
function holderOf(view: TextView, noun: number, first: number, end: number): Phrase | undefined {
  if (normAt(view, noun + 1) === 'of') return phraseAfter(view, noun + 2, end);
  let i = noun - 1;
  while (i > first && isNominal(view, i) && !isGenitive(view, i) && !has(view, i, Kind.possessive)) i -= 1;
  if (has(view, i, Kind.possessive)) return { first: i, end: i + 1, head: i, mention: -1, kind: 'pronoun' };
  return i > first && isGenitive(view, i) ? phraseEndingAt(view, i - 1, first, 0) : undefined;
}
